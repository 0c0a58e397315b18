import { FORMER, OFFICE_LINKS } from '../../lang/en/adjuncts.ts';
import { OFFICE_NOUNS } from '../../lang/en/role-nouns.ts';
import { lowerAt } from '../../model/phrase-lookup.ts';
import { firstEndingAfter } from '../../model/span.ts';
import { isGivenRole, mentionAt, type SpeakerInput } from './input.ts';

/** The group or country in whose name a person holds office, "a spokesman for the ministry", or null. */
export function groupOf(input: SpeakerInput, person: number): number | null {
  const found = input.groups.get(person);
  if (found !== undefined) return found;
  const group = searched(input, person);
  input.groups.set(person, group);
  return group;
}

const MAX_NAMES = 8;

function searched(input: SpeakerInput, person: number): number | null {
  let names = 0;
  for (const { start, end, kind } of input.doc.entities[person]?.mentions ?? []) {
    if (kind !== 'name' || names++ >= MAX_NAMES) continue;
    const first = firstEndingAfter(input.doc.tokens, start);
    const after = firstEndingAfter(input.doc.tokens, end);
    const group = officeBefore(input, first) ?? officeAfter(input, after);
    if (group !== null) return group;
  }
  return null;
}

const REACH = 7;

/** "ministry spokesman Rob Tolmer", "Lumen's chief executive Ann Tolmer". */
function officeBefore(input: SpeakerInput, first: number): number | null {
  let office = first;
  let start = first;
  while (start > first - REACH && isBeforeName(input, start - 1)) {
    start--;
    if (isOffice(input, start)) office = start;
  }
  return office < first && !hasPast(input, start - 1, first) ? firstGroup(input, start, office) : null;
}

function isBeforeName({ doc }: SpeakerInput, i: number): boolean {
  const wordClass = doc.classes[i];
  return wordClass !== undefined && wordClass !== 'PUNCT' && wordClass !== 'VERB' && wordClass !== 'ADP';
}

function isOffice(input: SpeakerInput, i: number): boolean {
  const { tokens, lemmas } = input.doc;
  return OFFICE_NOUNS.has(lemmas[i] ?? '') || OFFICE_NOUNS.has(tokens[i]?.lower ?? '') || isGivenRole(input, i);
}

/** "Rob Tolmer, a spokesman for the ministry", "Ann Tolmer, Lumen's chief executive". */
function officeAfter(input: SpeakerInput, comma: number): number | null {
  const { doc } = input;
  if (doc.tokens[comma]?.text !== ',') return null;
  const end = phraseEnd(input, comma + 1);
  let office = end;
  for (let i = comma + 1; i < end && office === end; i++)
    if (OFFICE_NOUNS.has(doc.lemmas[i] ?? '') || isGivenRole(input, i)) office = i;
  if (office === end || hasPast(input, comma, office)) return null;
  const linked = OFFICE_LINKS.has(lowerAt(doc, office + 1));
  return linked ? firstGroup(input, office + 2, end) : firstGroup(input, comma + 1, office);
}

/** Who held office before does not speak for the group. */
function hasPast({ doc }: SpeakerInput, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (FORMER.has(lowerAt(doc, i))) return true;
  return false;
}

/** Where a description between commas ends: at the next comma, full stop or verb. */
function phraseEnd({ doc }: SpeakerInput, from: number): number {
  let end = from;
  while (end < from + 2 * REACH && doc.classes[end] !== 'VERB' && !/^[,.;]$/u.test(doc.tokens[end]?.text ?? '.')) end++;
  return end;
}

function firstGroup(input: SpeakerInput, from: number, end: number): number | null {
  for (let i = from; i < end; i++) {
    const group = groupAt(input, i);
    if (group !== null) return group;
  }
  return null;
}

function groupAt(input: SpeakerInput, i: number): number | null {
  const mention = mentionAt(input, i);
  const type = mention ? input.doc.entities[mention.entity]?.type : undefined;
  return mention && (type === 'ORG' || type === 'GPE') ? mention.entity : null;
}
