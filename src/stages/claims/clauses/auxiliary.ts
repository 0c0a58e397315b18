import { INTRANSITIVE } from '../../../lang/en/clause-joins.ts';
import { HAVE } from '../../../lang/en/function-words.ts';
import { classOf, lemmaOf, lowerOf, tagOf } from '../unit.ts';
import { afterAdverbs, kindAt, type Scan } from './scan.ts';

/** Whether a verb right after a joint hangs on the auxiliary or "to" of a verb before it: "was fined and jailed". */
export function sharesAuxiliary(scan: Scan, i: number): boolean {
  const { unit, steps, joint } = scan;
  const step = steps[i];
  if (!step || !joint || !followsJoint(scan, joint.at, i)) return false;
  let first = step.first;
  while (first < step.end - 1 && classOf(unit, first) === 'ADV') first++;
  if (classOf(unit, first) === 'AUX') return false;
  switch (tagOf(unit, first)) {
    case 'VB':
    case 'VBP':
      return followsBareForm(scan, joint.at);
    case 'VBN':
      return sharesParticiple(scan, i);
    case 'VBD':
      return (
        lowerOf(unit, first).endsWith('ed') && !INTRANSITIVE.has(lemmaOf(unit, first)) && sharesParticiple(scan, i)
      );
    default:
      return false;
  }
}

function followsJoint(scan: Scan, joint: number, i: number): boolean {
  let at = afterAdverbs(scan, joint + 1);
  while (kindAt(scan, at) === 'comma') at = afterAdverbs(scan, at + 1);
  return at >= i;
}

/** "will go and see", "wants to go and see": the verb before the joint is an infinitive. */
function followsBareForm({ unit, steps, current }: Scan, joint: number): boolean {
  for (let at = joint - 1; at >= current.verb; at--) {
    const before = steps[at];
    if (before?.kind === 'bare') return true;
    if (before?.kind === 'verb') return tagOf(unit, before.end - 1) === 'VB';
    if (before?.kind === 'verbal' && tagOf(unit, before.first) === 'TO') return true;
  }
  return false;
}

/** "has come and visited us", "was fined and jailed": but "was fined and admitted it" has a verb with an object. */
function sharesParticiple(scan: Scan, i: number): boolean {
  const { unit, steps, current, joint } = scan;
  const main = steps[current.verb];
  if (!main || !joint) return false;
  // "is calm and relaxed".
  if (classOf(unit, main.end - 1) === 'AUX' && kindAt(scan, joint.at - 1) === 'other') return true;
  if (tagOf(unit, main.end - 1) !== 'VBN') return false;
  // A perfect is shared, a passive only without an object.
  return HAVE.has(lowerOf(unit, main.first)) || kindAt(scan, i + 1) !== 'noun';
}
