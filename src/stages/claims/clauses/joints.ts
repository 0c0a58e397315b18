import { TAKES_CLAUSE, TAKES_GAP } from '../../../lang/en/clause-joins.ts';
import { HAVE } from '../../../lang/en/function-words.ts';
import { classOf, lemmaOf, lowerOf, tagOf } from '../unit.ts';
import { sharesAuxiliary } from './auxiliary.ts';
import { belongsToMain } from './level.ts';
import { afterAdverbs, beforeAdverbs, FARTHEST, isLead, type Joint, kindAt, type Scan } from './scan.ts';
import { type StepKind, wordOf } from './steps.ts';

const SENTENCE_ENDS = new Set(['.', '!', '?', '...']);

/** Whether a verb after a joint heads a further main clause. */
export function joins(scan: Scan, joint: Joint, i: number): boolean {
  if (sharesAuxiliary(scan, i)) return false;
  const own = hasSubject(scan, joint, i);
  switch (kindAt(scan, joint.at)) {
    case 'comma':
      return own ? isSplice(scan, joint, i) : isSeries(scan, joint, i);
    case 'stop':
      return own;
    default:
      if (own ? isWithinSubject(scan, joint, i) : isCutShort(scan, joint)) return false;
      if (isWithinPrepositions(scan, joint)) return false;
      return kindAt(scan, joint.at + 1) === 'that' || belongsToMain(scan, joint, i, own);
  }
}

function isWithinSubject(scan: Scan, joint: Joint, i: number): boolean {
  return isThreat(scan, joint) || isJoinedSubject(scan, joint) || isSubjectOfGap(scan, joint, i);
}

/** "He says everything Lund and Brun taught": two subjects of a clause that belongs to what stands before them. */
function isSubjectOfGap({ unit, steps }: Scan, { at }: Joint, verb: number): boolean {
  const [antecedent, first, second] = [steps[at - 2], steps[at - 1], steps[at + 1]];
  if (first?.kind !== 'noun' || second?.kind !== 'noun' || verb !== at + 2) return false;
  return antecedent?.kind === 'noun' && TAKES_GAP.has(lowerOf(unit, antecedent.end - 1));
}

/** "dams in and of themselves": the coordinator joins prepositions. */
function isWithinPrepositions(scan: Scan, { at }: Joint): boolean {
  return kindAt(scan, at - 1) === 'preposition' && kindAt(scan, at + 1) === 'preposition';
}

/** "He thinks Lund and Brun left": what stands between the main verb and the coordinator is the first of two subjects. */
function isJoinedSubject({ unit, steps, current }: Scan, joint: Joint): boolean {
  const main = steps[current.verb];
  if (!main || !TAKES_CLAUSE.has(lemmaOf(unit, main.end - 1)) || joint.at === current.verb + 1) return false;
  if (tagOf(unit, steps[joint.at + 1]?.first ?? -1) === 'PRP') return false;
  for (let at = current.verb + 1; at < joint.at; at++) {
    const step = steps[at];
    if (step?.kind !== 'preposition' && (step?.kind !== 'noun' || tagOf(unit, step.first) === 'PRP')) return false;
  }
  return true;
}

/** "Steps have been and will be taken": the first verb ends with its auxiliary. */
function isCutShort({ unit, steps, current }: Scan, joint: Joint): boolean {
  const end = (steps[current.verb]?.end ?? 0) - 1;
  return joint.at === current.verb + 1 && (classOf(unit, end) === 'AUX' || HAVE.has(lowerOf(unit, end)));
}

/** "Jail me, and you will see": the command is a condition. */
function isThreat({ unit, steps, current }: Scan, joint: Joint): boolean {
  return steps[current.verb]?.kind === 'bare' && wordOf(unit, steps[joint.at + 1]) === 'you';
}

/** "I came, I saw": a subject and its verb right after a comma, not in passing ("it is, I think, bad"). */
function isSplice(scan: Scan, joint: Joint, i: number): boolean {
  const subject = joint.at + 1;
  // "She added, it holds": what she added.
  if (scan.inner.length > 0 || i !== subject + 1 || isSaying(scan, joint.at - 1)) return false;
  const after = scan.steps[i + 1];
  return after !== undefined && after.kind !== 'comma' && !SENTENCE_ENDS.has(wordOf(scan.unit, after));
}

function isSaying({ unit, steps }: Scan, i: number): boolean {
  const step = steps[i];
  return step?.kind === 'verb' && TAKES_CLAUSE.has(lemmaOf(unit, step.end - 1));
}

/** "held hearings, called witnesses and left": a comma before a verb, and a coordinator or comma before the next one. */
function isSeries(scan: Scan, joint: Joint, i: number): boolean {
  if (afterAdverbs(scan, joint.at + 1) !== i) return false;
  if (wordOf(scan.unit, scan.steps[joint.at + 1]) === 'then') return true;
  for (let at = i + 1; at < i + FARTHEST; at++) {
    if (kindAt(scan, at) !== 'verb') continue;
    const before = kindAt(scan, beforeAdverbs(scan, at - 1));
    return before === 'coordinator' || before === 'comma';
  }
  return false;
}

/** "and in May left", "and as a result left". */
const LEADS_ADVERBIAL = new Set<StepKind>(['preposition', 'doubtful']);

/** Whether a clause has a subject of its own: it begins with a noun phrase, or one follows what leads, "and, if he wins, she …". */
export function hasSubject(scan: Scan, joint: Joint, i: number): boolean {
  let first = joint.at + 1;
  while (first < i && isLead(kindAt(scan, first))) first++;
  if (kindAt(scan, first) === 'noun') return true;
  for (let at = i - 1; at > joint.at; at--) {
    const kind = kindAt(scan, at);
    if (kind === 'noun' && !LEADS_ADVERBIAL.has(kindAt(scan, at - 1) ?? 'other')) return true;
    if (kind === 'verb') return false;
  }
  return false;
}
