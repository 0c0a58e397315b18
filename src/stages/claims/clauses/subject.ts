import type { Range } from '../../../model/phrases.ts';
import type { Unit } from '../unit.ts';
import { isInverted, type Main } from './scan.ts';
import type { Step, StepKind } from './steps.ts';

/** What may stand before a subject and is none of it. */
const BEFORE = new Set<StepKind>(['coordinator', 'comma', 'stop', 'adverb', 'that', 'other']);
/** What opens an adverbial before a subject. */
const LEADS = new Set<StepKind>(['preposition', 'opener', 'doubtful', 'verbal', 'wh']);

/** Steps before a verb that are looked at: no subject is farther away. */
const FARTHEST_SUBJECT = 60;

/**
 * The subject of a main clause, from its determiner to the end of what belongs to it; positions. Null where it is not
 * sure: no noun phrase before the verb, or several of which none stands right before it.
 */
export function subjectOf(unit: Unit, steps: readonly Step[], { first, verb }: Main): Range | null {
  if (verb < 0 || isInverted({ unit, steps }, verb)) return null;
  const from = Math.max(first, verb - FARTHEST_SUBJECT);
  const start = startOf(steps, from, verb);
  if (start < 0) return null;
  let end = isJoinedVerb(steps, verb) ? verb - 2 : verb;
  while (end > start + 1 && (steps[end - 1]?.kind === 'adverb' || steps[end - 1]?.kind === 'comma')) end--;
  return { first: steps[start]?.first ?? 0, end: steps[end - 1]?.end ?? 0 };
}

/** "The firm trained and equipped them": the first of two verbs may look like a participle of the subject. */
function isJoinedVerb(steps: readonly Step[], verb: number): boolean {
  return steps[verb - 1]?.kind === 'coordinator' && steps[verb - 2]?.kind === 'verbal' && verb > 2;
}

/** The step with which the subject begins, -1 where none is sure. */
function startOf(steps: readonly Step[], from: number, verb: number): number {
  let at = from;
  while (at < verb && BEFORE.has(steps[at]?.kind ?? 'noun')) at++;
  const kind = steps[at]?.kind;
  if (at >= verb || kind === undefined) return -1;
  if (LEADS.has(kind)) return afterAdverbial(steps, at, verb);
  if (kind !== 'noun') return -1;
  return isWhole(steps, at, verb) ? afterTime(steps, at, verb) : afterAdverbial(steps, at, verb);
}

/** After what leads: the phrase after the last comma, or the second of two side by side. */
function afterAdverbial(steps: readonly Step[], from: number, verb: number): number {
  let noun = -1;
  for (let i = verb - 1; i > from; i--) {
    const [kind, before] = [steps[i]?.kind, steps[i - 1]?.kind];
    if (kind === 'verb' || kind === 'bare') break;
    if (kind === 'noun') noun = i;
    if (noun === i && (before === 'comma' || before === 'noun' || before === 'adverb' || before === 'verb')) return i;
    if (kind === 'comma' && noun > i) return noun;
  }
  return -1;
}

/** "Last week the mayor left": of two phrases side by side right before the verb the second is the subject. */
function afterTime(steps: readonly Step[], at: number, verb: number): number {
  let last = verb - 1;
  while (last > at && steps[last]?.kind === 'adverb') last--;
  const isPair =
    steps[last]?.kind === 'noun' && (last - 1 === at || (last - 2 === at && steps[at + 1]?.kind === 'comma'));
  return isPair && last > at ? last : at;
}

/** Whether every verb between the subject's first phrase and its verb is of a clause that belongs to it. */
function isWhole(steps: readonly Step[], at: number, verb: number): boolean {
  let open = 0;
  for (let i = at + 1; i < verb; i++) {
    const kind = steps[i]?.kind;
    if (kind === 'wh' || kind === 'that' || kind === 'coordinator') open++;
    else if (kind === 'noun' && (steps[i - 1]?.kind === 'noun' || steps[i - 1]?.kind === 'stop')) open++;
    else if (kind === 'verb' && --open < 0) return false;
  }
  return true;
}
