import { OPENS_TIME_CLAUSE, TAKES_BARE_CLAUSE, TAKES_CLAUSE, TELLS_WHEN } from '../../../lang/en/clause-joins.ts';
import { REFLEXIVES } from '../../../lang/en/pronouns.ts';
import type { Penn } from '../../../model/tags.ts';
import { lemmaOf, lowerOf, tagOf } from '../unit.ts';
import { beforeAdverbs, FARTHEST, isAtStart, isLead, kindAt, type Scan } from './scan.ts';
import type { StepKind } from './steps.ts';

/** Whether a verb before the main one is not it: in a clause without opener before its noun's verb, or after "if". */
export function isWithin(scan: Scan, i: number): boolean {
  return (
    (kindAt(scan, i + 1) === 'verb' && isGapShape(scan, i)) ||
    isParenthesis(scan, i) ||
    isGap(scan, i) ||
    isThought(scan, i) ||
    isOfCue(scan, i) ||
    isLedOn(scan, i)
  );
}

/** "the factor, I think, is", "the men – he knew them – left": a subject and its verb between two marks. */
function isParenthesis(scan: Scan, i: number): boolean {
  if (kindAt(scan, i - 1) !== 'noun' || kindAt(scan, i - 3) !== 'noun') return false;
  const mark = kindAt(scan, i - 2);
  if (mark === 'stop') return hasStopLater(scan, i);
  const verb = (scan.steps[i]?.end ?? 1) - 1;
  return mark === 'comma' && kindAt(scan, i + 1) === 'comma' && TAKES_CLAUSE.has(lemmaOf(scan.unit, verb));
}

/** "(touted) her record on dams and said": no clause is a phrase, "and" and a verb; the verb is of whoever touted it. */
function isOfCue(scan: Scan, i: number): boolean {
  const joint = beforeAdverbs(scan, i - 1);
  if (kindAt(scan, joint) !== 'coordinator' || scan.current.joint >= 0) return false;
  // "Lund leads and has won": a verb may have been taken for a noun behind its subject.
  if (SUBJECT_TAGS.has(tagOf(scan.unit, 0))) return false;
  let nouns = 0;
  for (let at = joint - 1; at >= 0; at--) {
    const kind = kindAt(scan, at);
    if (kind !== 'noun' && kind !== 'preposition' && kind !== 'adverb') return false;
    if (kind === 'noun') nouns++;
  }
  return nouns > 0;
}

const SUBJECT_TAGS = new Set<Penn>(['PRP', 'NNP', 'NNPS']);

/** "why I think Lund will win": right behind a verb within that takes a clause, a subject and its verb are what is thought. */
function isThought({ unit, steps, inner, last }: Scan, i: number): boolean {
  const within = inner.at(-1);
  const verb = steps[last];
  if (!verb || within?.verb !== last || i !== last + 2 || steps[i - 1]?.kind !== 'noun') return false;
  // "those who know Lund know it": what has no other subject than its opener has an object. "As I said the dam holds."
  const [opener, next] = [steps[within.opener], steps[within.opener + 1]];
  if (!opener || next?.kind !== 'noun' || lowerOf(unit, opener.first) === 'as') return false;
  return TAKES_CLAUSE.has(lemmaOf(unit, verb.end - 1));
}

function hasStopLater(scan: Scan, verb: number): boolean {
  for (let i = verb + 1; i < verb + FARTHEST; i++) if (kindAt(scan, i) === 'stop') return true;
  return false;
}

/** "the minutes it takes are many": two phrases side by side, and a further verb. */
function isGap(scan: Scan, i: number): boolean {
  if (!isGapShape(scan, i)) return isTimeClause(scan, i);
  return hasLater(scan, i);
}

/** "By the time he came, she …", "The 30 minutes it takes are …": a noun of time, and its clause before the main one. */
function isTimeClause(scan: Scan, i: number): boolean {
  const { unit, steps } = scan;
  if (kindAt(scan, i - 1) !== 'noun') return false;
  const time = steps[i - 2];
  if (time?.kind !== 'noun') return false;
  const head = lemmaOf(unit, time.end - 1);
  if ((!TAKES_BARE_CLAUSE.has(head) && !TELLS_WHEN.has(head)) || head === 'way') return false;
  if (!OPENS_TIME_CLAUSE.has(lowerOf(unit, time.first))) return false;
  return hasCommaSubject(scan, i) || (kindAt(scan, i - 3) !== 'preposition' && hasLater(scan, i));
}

/** Two phrases side by side before a verb, of which the first is no pronoun and tells no time: "the house he sold". */
export function isGapShape(scan: Scan, i: number): boolean {
  const { unit, steps } = scan;
  const at = beforeAdverbs(scan, i - 1);
  if (at < 1) return false;
  const [subject, antecedent] = [steps[at], steps[at - 1]];
  if (subject?.kind !== 'noun' || antecedent?.kind !== 'noun') return false;
  const head = antecedent.end - 1;
  if (tagOf(unit, head) === 'PRP' || TELLS_WHEN.has(lemmaOf(unit, head))) return false;
  if (REFLEXIVES.has(lowerOf(unit, subject.end - 1))) return false;
  return kindAt(scan, at - 2) !== 'preposition' || opensWithNoun(scan);
}

/** Whether the clause being read, or the one after its joint, begins with a noun phrase. */
function opensWithNoun(scan: Scan): boolean {
  let i = scan.joint ? scan.joint.at + 1 : scan.current.first;
  const limit = i + FARTHEST;
  while (i < limit && isLead(kindAt(scan, i))) i++;
  return kindAt(scan, i) === 'noun';
}

const PARTING = new Set<StepKind>(['coordinator', 'stop', 'comma', 'that', 'wh', 'opener']);

/** Whether a finite verb follows that has no subject of its own, before a mark, a joint or an opener. */
function hasLater(scan: Scan, verb: number): boolean {
  for (let i = verb + 1; i < verb + FARTHEST; i++) {
    const kind = kindAt(scan, i);
    if (kind === 'verb') return !(kindAt(scan, i - 1) === 'noun' && i - 2 === verb);
    if (kind === undefined || PARTING.has(kind)) return false;
  }
  return false;
}

/** "If he thinks it is bad, we go"; "If he wins and she loses, we go": before the comma all verbs are the condition's. */
function isLedOn(scan: Scan, i: number): boolean {
  if (isOfRelative(scan, i)) return true;
  const opener = scan.inner[0]?.opener ?? -1;
  const kind = kindAt(scan, opener);
  if (opener < 0 || (kind !== 'opener' && kind !== 'doubtful') || !isAtStart(scan, opener)) return false;
  for (let at = scan.last + 1; at < i; at++) if (kindAt(scan, at) === 'comma') return false;
  return hasCommaSubject(scan, i) || (followsCoordinator(scan, i) && hasVerbLater(scan, i));
}

/** "The man who sold the house and left is ill": a coordinator right after a relative clause, and a verb still to come. */
function isOfRelative(scan: Scan, i: number): boolean {
  const kind = kindAt(scan, scan.inner.at(-1)?.opener ?? -1);
  return (kind === 'wh' || kind === 'that') && followsCoordinator(scan, i) && hasVerbLater(scan, i);
}

/** Whether a coordinator stands right before a verb or its subject. */
function followsCoordinator(scan: Scan, i: number): boolean {
  let at = beforeAdverbs(scan, i - 1);
  if (kindAt(scan, at) === 'noun') at = beforeAdverbs(scan, at - 1);
  return kindAt(scan, at) === 'coordinator';
}

function hasVerbLater(scan: Scan, verb: number): boolean {
  for (let i = verb + 1; i < verb + FARTHEST; i++) {
    const kind = kindAt(scan, i);
    if (kind === 'verb') return true;
    if (kind === undefined || kind === 'coordinator' || kind === 'stop') return false;
  }
  return false;
}

/** Whether a comma and a subject with its verb follow before anything joins or opens. */
function hasCommaSubject(scan: Scan, verb: number): boolean {
  let comma = -1;
  for (let i = verb + 1; i < verb + FARTHEST; i++) {
    const kind = kindAt(scan, i);
    if (kind === 'comma') comma = i;
    if (kind === 'coordinator' || kind === 'stop') return false;
    if (kind === 'verb' && comma >= 0) return true;
  }
  return false;
}
