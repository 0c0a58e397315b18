import type { Range } from '../../../model/phrases.ts';
import type { Candidate } from '../candidate.ts';
import { lowerOf, type Unit, verbOf } from '../unit.ts';
import { isLent } from './lent.ts';

/**
 * The stretches of a clause in the order in which its key has them: who does it, the verb, to whom it is done, the rest,
 * what stands before the subject. So it matters neither whether "in Orvin" leads or follows nor whether the verb is passive.
 */
export function keyOrder({ unit, clause }: Candidate): Range[] {
  const { first, end, shared, verb } = clause;
  const own = clause.subject && verb && clause.subject.end <= verb.first ? clause.subject : null;
  const subject = own ?? shared;
  if (!verb || !subject) return ranges(shared, { first, end });
  const before = { first, end: own ? own.first : verb.first };
  const from = own ? own.end : verb.first;
  if (!isPassive(unit, verb)) return ranges(subject, { first: from, end }, before);
  const agent = agentOf(unit, { first: verb.end, end }) ?? { first: verb.end, end: verb.end };
  return ranges(
    { first: agent.first + 1, end: agent.end },
    { first: from, end: verb.end },
    subject,
    { first: verb.end, end: agent.first },
    { first: agent.end, end },
    before,
  );
}

function ranges(...list: readonly (Range | null)[]): Range[] {
  return list.filter((range): range is Range => range !== null && range.first < range.end);
}

/** Whether a verb is passive; "is said to have gone" is not, for its key. */
function isPassive(unit: Unit, verb: Range): boolean {
  const last = verb.end - 1;
  return (verbOf(unit, last)?.passive ?? false) && !isLent(unit, last);
}

/** What follows "by" up to the end of its noun phrase, "by" included; positions. */
function agentOf(unit: Unit, { first, end }: Range): Range | null {
  for (let at = first; at < end; at++) {
    if (lowerOf(unit, at) !== 'by') continue;
    const last = phraseEnd(unit, at + 1, end);
    return last > at + 1 ? { first: at, end: last } : null;
  }
  return null;
}

/** Where the noun phrase that begins at a position ends, "of" and what it leads included. */
function phraseEnd(unit: Unit, first: number, end: number): number {
  let last = first;
  while (phraseAt(unit, last) >= 0) {
    const phrase = phraseAt(unit, last);
    while (last < end && phraseAt(unit, last) === phrase) last++;
    if (last + 1 >= end || lowerOf(unit, last) !== 'of' || phraseAt(unit, last + 1) < 0) return last;
    last++;
  }
  return last;
}

function phraseAt({ doc, at }: Unit, position: number): number {
  return doc.phrases.phraseAt[at[position] ?? -1] ?? -1;
}
