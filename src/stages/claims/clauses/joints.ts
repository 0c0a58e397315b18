import { sharesAuxiliary } from './auxiliary.ts';
import { belongsToMain } from './level.ts';
import { afterAdverbs, beforeAdverbs, FARTHEST, type Joint, kindAt, type Scan } from './scan.ts';
import { wordAt } from './steps.ts';

const SENTENCE_ENDS = new Set(['.', '!', '?', '...']);

/** Whether a verb after a joint heads a further main clause. */
export function joins(scan: Scan, joint: Joint, i: number): boolean {
  const kind = kindAt(scan, joint.at);
  if (sharesAuxiliary(scan, i)) return false;
  const own = hasSubject(scan, joint, i);
  if (own && isThreat(scan, joint)) return false;
  if (kind === 'comma') return own ? isSplice(scan, joint, i) : isSeries(scan, joint, i);
  if (kind === 'stop') return own;
  return kindAt(scan, joint.at + 1) === 'that' || belongsToMain(scan, joint, i, own);
}

/** "Jail me, and you will see": the command is a condition. */
function isThreat({ unit, steps, current }: Scan, joint: Joint): boolean {
  return steps[current.verb]?.kind === 'bare' && wordAt(unit, steps[joint.at + 1]) === 'you';
}

/** "I came, I saw": a subject and its verb right after a comma, not in passing ("it is, I think, bad"). */
function isSplice(scan: Scan, joint: Joint, i: number): boolean {
  const subject = joint.at + 1;
  if (scan.inner.length > 0 || i !== subject + 1) return false;
  const after = scan.steps[i + 1];
  return after !== undefined && after.kind !== 'comma' && !SENTENCE_ENDS.has(wordAt(scan.unit, after));
}

/** "held hearings, called witnesses and left": a comma before a verb, and a coordinator or comma before the next one. */
function isSeries(scan: Scan, joint: Joint, i: number): boolean {
  if (afterAdverbs(scan, joint.at + 1) !== i) return false;
  for (let at = i + 1; at < i + FARTHEST; at++) {
    if (kindAt(scan, at) !== 'verb') continue;
    const before = kindAt(scan, beforeAdverbs(scan, at - 1));
    return before === 'coordinator' || before === 'comma';
  }
  return false;
}

/** Whether a noun phrase stands between a joint and a verb that can be its subject. */
export function hasSubject(scan: Scan, joint: Joint, i: number): boolean {
  for (let at = i - 1; at > joint.at; at--) {
    const kind = kindAt(scan, at);
    if (kind === 'noun' && kindAt(scan, at - 1) !== 'preposition') return true;
    if (kind === 'verb') return false;
  }
  return false;
}
