import {
  ADVERSATIVES,
  ALTERNATIVES,
  PLAIN_VERB_SUBJECTS,
  S_VERB_SUBJECTS,
  TAKES_CLAUSE,
} from '../../../lang/en/clause-joins.ts';
import { classOf, lemmaOf, lowerOf, tagOf } from '../unit.ts';
import { type Inner, isMark, type Joint, kindAt, type Scan } from './scan.ts';
import { wordOf } from './steps.ts';

/** A clause after a coordinator that may be joined to the main one or to one within it. All numbers are steps. */
interface Join {
  readonly scan: Scan;
  readonly joint: Joint;
  readonly verb: number;
  /** Whether it has a subject of its own. */
  readonly own: boolean;
  /** How many clauses stand within the main one before the coordinator, at least one, and the last of them. */
  readonly count: number;
  readonly last: Inner;
}

/** What speaks for the main clause (above 0) or for the one within it. */
interface Vote {
  readonly weight: number;
  readonly holds: (join: Join) => boolean;
}

/** Weights are those of a logistic regression on coordinated clauses of two treebanks, doubled and rounded. */
const VOTES: readonly Vote[] = [
  // ", and": a comma parts more than a blank.
  { weight: 2, holds: ({ scan, joint }) => isMark(kindAt(scan, joint.at - 1)) },
  // "but" sets against the whole.
  { weight: 2, holds: ({ scan, joint }) => ADVERSATIVES.has(wordOf(scan.unit, scan.steps[joint.at])) },
  { weight: -2, holds: ({ scan, joint }) => ALTERNATIVES.has(wordOf(scan.unit, scan.steps[joint.at])) },
  // "and she left": nothing but the subject before the verb.
  { weight: 2, holds: ({ own, joint, verb }) => own && verb === joint.at + 2 },
  { weight: -2, holds: ({ own, joint, verb }) => own && verb > joint.at + 4 },
  // "and then", "and now".
  { weight: 1, holds: ({ scan, joint }) => scan.steps[joint.at + 1]?.kind === 'adverb' },
  // "because he fell and she laughed".
  { weight: -1, holds: ({ scan, last }) => isAdverbial(scan, last) },
  { weight: -1, holds: ({ count }) => count > 1 },
  // "said that he came and left", "a man who came and left".
  { weight: -1, holds: ({ scan, own, last }) => !own && isOpened(scan, last) },
  { weight: -1, holds: (join) => isOfTense(join, join.last.verb) && !isOfTense(join, join.scan.current.verb) },
  { weight: 1, holds: (join) => !isOfTense(join, join.last.verb) && isOfTense(join, join.scan.current.verb) },
  // "they fear that it leaks and is old": the verb does not agree with the main clause's subject.
  { weight: -2, holds: ({ scan, own, verb }) => !own && !agreesWithMain(scan, verb) },
];

/** Steps before a verb in which its subject is looked for. */
const NEAR = 20;

/** A sum that does not exceed this leaves the clause to the one within. */
const ENOUGH = 1;

/** Whether the clause after a coordinator is joined to the main clause, not to one within it: every vote counts. */
export function belongsToMain(scan: Scan, joint: Joint, verb: number, own: boolean): boolean {
  const count = innerBefore(scan, joint);
  const last = scan.inner[count - 1];
  if (!last) return true;
  if (own && repeatsSubject(scan, joint, verb)) return true;
  if (own && isObject(scan, joint, last)) return false;
  const join = { scan, joint, verb, own, count, last };
  let sum = 0;
  for (const { weight, holds } of VOTES) if (holds(join)) sum += weight;
  return sum > ENOUGH;
}

/** "He thinks it is bad and we should go": what one thinks or says goes on, where no comma and no "but" parts it. */
function isObject(scan: Scan, joint: Joint, { opener, verb }: Inner): boolean {
  const { unit, steps, current } = scan;
  const main = steps[current.verb];
  if (!main || !TAKES_CLAUSE.has(lemmaOf(unit, main.end - 1)) || isMark(kindAt(scan, joint.at - 1))) return false;
  if (ADVERSATIVES.has(wordOf(unit, steps[joint.at]))) return false;
  if (opener >= 0 && steps[opener]?.kind !== 'that') return false;
  return wordOf(unit, steps[joint.at + 1]) !== wordOf(unit, steps[current.verb - 1]) && verb > current.verb;
}

/** "I hope it holds and, if it does, I hope …": the main subject again. */
function repeatsSubject({ unit, steps, current }: Scan, joint: Joint, verb: number): boolean {
  const subject = steps[current.verb - 1];
  const again = steps[verb - 1];
  if (subject?.kind !== 'noun' || again?.kind !== 'noun' || verb - 1 <= joint.at + 1) return false;
  return tagOf(unit, again.first) === 'PRP' && wordOf(unit, subject) === wordOf(unit, again);
}

function isAdverbial({ steps }: Scan, { opener }: Inner): boolean {
  const kind = steps[opener]?.kind;
  return kind === 'opener' || kind === 'doubtful';
}

function isOpened({ steps }: Scan, { opener }: Inner): boolean {
  const kind = steps[opener]?.kind;
  return kind === 'that' || kind === 'wh';
}

function isOfTense({ scan, verb }: Join, other: number): boolean {
  return tenseOf(scan, verb) === tenseOf(scan, other);
}

function tenseOf(scan: Scan, i: number): string {
  const tag = finiteTag(scan, i);
  return tag === 'VBZ' || tag === 'VBP' ? 'present' : tag;
}

/** Tag of the first word of a verb group that is no adverb. */
function finiteTag({ unit, steps }: Scan, i: number): string {
  const step = steps[i];
  if (!step) return '';
  let at = step.first;
  while (at < step.end - 1 && classOf(unit, at) === 'ADV') at++;
  return tagOf(unit, at);
}

function agreesWithMain(scan: Scan, verb: number): boolean {
  const { unit, steps, current } = scan;
  let at = current.verb - 1;
  const from = Math.max(current.first, at - NEAR);
  while (at >= from && steps[at]?.kind !== 'noun') at--;
  const subject = steps[at];
  if (at < from || !subject) return true;
  const tag = finiteTag(scan, verb);
  const word = lowerOf(unit, subject.end - 1);
  const noun = tagOf(unit, subject.end - 1);
  if (tag === 'VBZ') return noun !== 'NNS' && noun !== 'NNPS' && !PLAIN_VERB_SUBJECTS.has(word);
  return tag !== 'VBP' || !S_VERB_SUBJECTS.has(word);
}

/** How many clauses within the current one stand before a joint. */
function innerBefore({ inner }: Scan, joint: Joint): number {
  let count = inner.length;
  for (; count > 0; count--) {
    const last = inner[count - 1];
    if (last && (last.opener < 0 ? last.verb : last.opener) < joint.at) break;
  }
  return count;
}
