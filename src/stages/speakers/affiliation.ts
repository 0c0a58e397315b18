import { OFFICE_NOUNS } from '../../lang/en/role-nouns.ts';
import { firstEndingAfter } from '../../model/span.ts';
import { mentionAt, type View } from './input.ts';

const known = new WeakMap<View, Map<number, number | null>>();

/** The group or country in whose name a person holds office, "a spokesman for the ministry", or null. */
export function groupOf(view: View, person: number): number | null {
  const groups = known.get(view) ?? new Map<number, number | null>();
  known.set(view, groups);
  const found = groups.get(person);
  if (found !== undefined) return found;
  const group = searched(view, person);
  groups.set(person, group);
  return group;
}

const MAX_NAMES = 8;

function searched(view: View, person: number): number | null {
  let names = 0;
  for (const { start, end, kind } of view.doc.entities[person]?.mentions ?? []) {
    if (kind !== 'name' || names++ >= MAX_NAMES) continue;
    const first = firstEndingAfter(view.doc.tokens, start);
    const behind = firstEndingAfter(view.doc.tokens, end);
    const group = officeBefore(view, first) ?? officeBehind(view, behind);
    if (group !== null) return group;
  }
  return null;
}

const REACH = 7;

/** "ministry spokesman Rob Tolmer", "Lumen's chief executive Ann Tolmer". */
function officeBefore(view: View, first: number): number | null {
  let office = first;
  let start = first;
  while (start > first - REACH && isBeforeName(view, start - 1)) {
    start--;
    if (isOffice(view, start)) office = start;
  }
  return office < first && !hasPast(view, start - 1, first) ? firstGroup(view, start, office) : null;
}

function isBeforeName({ doc }: View, i: number): boolean {
  const wordClass = doc.classes[i];
  return wordClass !== undefined && wordClass !== 'PUNCT' && wordClass !== 'VERB' && wordClass !== 'ADP';
}

function isOffice({ doc }: View, i: number): boolean {
  return OFFICE_NOUNS.has(doc.lemmas[i] ?? '') || OFFICE_NOUNS.has(doc.tokens[i]?.lower ?? '');
}

const LINKS = new Set(['of', 'for', 'at', 'with']);

/** "Rob Tolmer, a spokesman for the ministry", "Ann Tolmer, Lumen's chief executive". */
function officeBehind(view: View, comma: number): number | null {
  const { doc } = view;
  if (doc.tokens[comma]?.text !== ',') return null;
  const end = phraseEnd(view, comma + 1);
  let office = end;
  for (let i = comma + 1; i < end && office === end; i++) if (OFFICE_NOUNS.has(doc.lemmas[i] ?? '')) office = i;
  if (office === end || hasPast(view, comma, office)) return null;
  const linked = LINKS.has(doc.tokens[office + 1]?.lower ?? '');
  return linked ? firstGroup(view, office + 2, end) : firstGroup(view, comma + 1, office);
}

const PAST = new Set(['former', 'ex', 'was', 'were', 'then', 'late', 'had']);

/** Who held office before does not speak for the group. */
function hasPast({ doc }: View, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (PAST.has(doc.tokens[i]?.lower ?? '')) return true;
  return false;
}

/** Where a description between commas ends: at the next comma, full stop or verb. */
function phraseEnd({ doc }: View, from: number): number {
  let end = from;
  while (end < from + 2 * REACH && doc.classes[end] !== 'VERB' && !/^[,.;]$/u.test(doc.tokens[end]?.text ?? '.')) end++;
  return end;
}

function firstGroup(view: View, from: number, end: number): number | null {
  for (let i = from; i < end; i++) {
    const group = groupAt(view, i);
    if (group !== null) return group;
  }
  return null;
}

function groupAt(view: View, i: number): number | null {
  const token = view.doc.tokens[i];
  const mention = token ? mentionAt(view, token) : null;
  const type = mention ? view.doc.entities[mention.entity]?.type : undefined;
  return mention && (type === 'ORG' || type === 'GPE') ? mention.entity : null;
}
