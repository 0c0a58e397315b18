import { CONTRACTED, OPENS_CONTENT_ALONE } from '../../../lang/en/clause-joins.ts';
import { classOf, lowerOf, tagOf, type Unit } from '../unit.ts';
import { sharesAuxiliary } from './auxiliary.ts';
import { hasSubject, joins } from './joints.ts';
import { opens, opensSaid, repeatsThat } from './openers.ts';
import { isWithinPhrase, joinsWords } from './phrase-joins.ts';
import { afterAdverbs, isAtStart, isInverted, isLead, kindAt, type Main, type Scan } from './scan.ts';
import { type Step, wordOf } from './steps.ts';
import { isGapShape, isWithin } from './within.ts';

/** The main clauses of a sentence, from left to right; linear, as nothing is looked for beyond the next verb. */
export function mainsOf(unit: Unit, steps: readonly Step[]): Main[] {
  const current = { first: 0, verb: -1, joint: -1, shares: false };
  const scan: Scan = { unit, steps, mains: [current], current, pending: [], inner: [], joint: null, last: -1 };
  for (let i = 0; i < steps.length; i++) readStep(scan, i);
  const [first] = scan.mains;
  if (first && first.verb < 0) first.verb = fallback(scan);
  return scan.mains;
}

function readStep(scan: Scan, i: number): void {
  const kind = kindAt(scan, i);
  switch (kind) {
    case 'that':
    case 'wh':
    case 'opener':
    case 'doubtful':
      if (!(kind === 'that' && repeatsThat(scan, i)) && opens(scan, i)) scan.pending.push(i);
      return;
    case 'coordinator':
    case 'stop':
    case 'comma':
      readJoint(scan, i);
      return;
    case 'verb':
      if (!continuesGroup(scan, i)) readVerb(scan, i);
      return;
    case 'bare':
      readBare(scan, i);
      return;
    case 'verbal':
      if (isPastAfterJoint(scan, i)) readVerb(scan, i);
      else if (opensSaid(scan, i)) scan.pending.push(i);
      return;
    default:
  }
}

/** A comma is no joint where a coordinator stands before it. */
function readJoint(scan: Scan, i: number): void {
  if (joinsWords(scan, i)) return;
  if (scan.current.verb < 0 || (scan.joint && (kindAt(scan, i) === 'comma' || isWithinPhrase(scan, scan.joint, i))))
    return;
  scan.joint = { at: i, leads: false };
}

/** A bare form is a verb of its own after a subject in a clause, as a command, or after another one of its tense. */
function readBare(scan: Scan, i: number): void {
  if (scan.pending.length > 0 && kindAt(scan, i - 1) === 'noun') fill(scan, i);
  else if (isImperative(scan, i)) begin(scan, i);
  else if (isFiniteAfterJoint(scan, i)) readVerb(scan, i);
}

/** "wanna see", "has inevitably come": the verb before leaves this one no subject. */
function continuesGroup({ unit, steps }: Scan, i: number): boolean {
  const before = steps[i - 1];
  if (before?.kind !== 'verb') return false;
  return (
    before.end - before.first === 1 &&
    (classOf(unit, before.first) === 'AUX' || CONTRACTED.has(lowerOf(unit, before.first)))
  );
}

/** Where nothing else is the main verb: that of what "because" or "whether" opens, or of a subject after a comma. */
function fallback(scan: Scan): number {
  const { unit, steps, inner } = scan;
  const first = inner[0];
  if (!first) return -1;
  const last = inner[inner.length - 1];
  if (last && kindAt(scan, last.verb - 1) === 'noun' && kindAt(scan, last.verb - 2) === 'comma') return last.verb;
  const opens = first.opener >= 0 && isAtStart(scan, first.opener);
  return opens && OPENS_CONTENT_ALONE.has(wordOf(unit, steps[first.opener])) ? first.verb : -1;
}

function isImperative({ current, steps, pending }: Scan, i: number): boolean {
  if (current.verb >= 0 || pending.length > 0) return false;
  for (let at = i - 1; at >= current.first; at--) {
    const kind = steps[at]?.kind;
    if (!isLead(kind) && kind !== 'other') return false;
  }
  return true;
}

/** "they come and pick one": after a present tense that is no infinitive, neither is the bare form. */
function isFiniteAfterJoint(scan: Scan, i: number): boolean {
  const { unit, steps, current, joint } = scan;
  const main = steps[current.verb];
  if (!main || !joint || kindAt(scan, joint.at) !== 'coordinator' || scan.pending.length > 0) return false;
  return tagOf(unit, main.end - 1) === 'VBP' && !sharesAuxiliary(scan, i);
}

/** "lost money and closed": right after a coordinator and a past tense, what might be a participle is one too. */
function isPastAfterJoint(scan: Scan, i: number): boolean {
  const { unit, steps, current, joint } = scan;
  const [step, main] = [steps[i], steps[current.verb]];
  if (!step || !main || !joint || scan.pending.length > 0 || scan.inner.length > 0) return false;
  if (kindAt(scan, joint.at) !== 'coordinator' || afterAdverbs(scan, joint.at + 1) !== i) return false;
  if (tagOf(unit, step.end - 1) !== 'VBN' || step.end - step.first > 1) return false;
  return tagOf(unit, main.end - 1) === 'VBD' && classOf(unit, main.end - 1) === 'VERB';
}

function begin(scan: Scan, i: number): void {
  scan.current.verb = i;
  scan.inner = [];
  scan.joint = null;
  scan.last = i;
}

function fill(scan: Scan, i: number): void {
  const opener = scan.pending.pop() ?? -1;
  scan.inner.push({ opener, verb: i });
  if (scan.joint && opener > scan.joint.at) scan.joint.leads ||= leadsAfter(scan, scan.joint.at, opener);
  if (scan.joint && !scan.joint.leads) scan.joint = null;
  scan.last = i;
}

/** Whether an opener comes before the verb of a joint's clause: "and, when he came, …", "and the man who came …". */
function leadsAfter(scan: Scan, joint: number, opener: number): boolean {
  // "I fear that it leaks, and that it breaks": what is feared goes on.
  if (kindAt(scan, opener) === 'that' && opener === joint + 1 && isWithinThat(scan, opener)) return false;
  const relates = kindAt(scan, opener) === 'wh' || kindAt(scan, opener) === 'that';
  for (let i = joint + 1; i < opener; i++) {
    const kind = kindAt(scan, i);
    const isSubject = relates && (kind === 'noun' || kind === 'preposition');
    if (kind !== 'adverb' && kind !== 'comma' && !isSubject) return false;
  }
  return true;
}

/** Whether the first clause within the current one is opened by "that", in words that do not begin with it. */
function isWithinThat(scan: Scan, opener: number): boolean {
  const [first] = scan.inner;
  if (!first || first.opener === opener) return false;
  return kindAt(scan, 0) !== 'that' && kindAt(scan, first.opener) === 'that';
}

function readVerb(scan: Scan, i: number): void {
  if (scan.pending.length === 0 && isDiscourse(scan, i)) return;
  if (scan.pending.length > 0) fill(scan, i);
  else if (scan.current.verb >= 0) readFurther(scan, i);
  else if (isWithin(scan, i)) fill(scan, i);
  else begin(scan, i);
}

/** A verb after the main one: of a further main clause, or of one within. */
function readFurther(scan: Scan, i: number): void {
  const { joint } = scan;
  if (!joint) fill(scan, i);
  else if (isGapShape(scan, i)) {
    scan.inner.push({ opener: i - 2, verb: i });
    joint.leads = true;
    scan.last = i;
  } else if (joins(scan, joint, i)) {
    scan.current = {
      first: joint.at,
      verb: i,
      joint: joint.at,
      shares: !hasSubject(scan, joint, i) && !isInverted(scan, i),
    };
    scan.mains.push(scan.current);
    begin(scan, i);
  } else if (!sharesAuxiliary(scan, i)) {
    scan.joint = null;
    fill(scan, i);
  }
}

/** "You know, …", "I mean …": said to fill a pause. */
function isDiscourse({ unit, steps }: Scan, i: number): boolean {
  const verb = wordOf(unit, steps[i]);
  const subject = wordOf(unit, steps[i - 1]);
  const after = steps[i + 1]?.kind;
  return (
    ((subject === 'you' && verb === 'know') || (subject === 'i' && verb === 'mean')) &&
    (after === 'comma' || tagOf(unit, steps[i + 1]?.first ?? -1) === 'PRP') &&
    steps[i]?.end === (steps[i]?.first ?? 0) + 1
  );
}
