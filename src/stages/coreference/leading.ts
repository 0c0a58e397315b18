/** Who has a paragraph to himself where others only come up in it: the description at the head of the next one is his. */
import { type Clusters, same } from './clusters.ts';
import { type CorefInput, type CorefTokens, type Phrase, tokenAt } from './input.ts';

/**
 * Of several persons in one paragraph, a phrase of the only one who is a subject of main clauses; the others are owners
 * ("Tolmer criticised Varden's plan"), or stand within other clauses or after prepositions of one who speaks. Null where
 * two are subjects, one is an object ("Tolmer met Varden"), or the description is no subject that speaks or opens its paragraph.
 *
 * @param found phrases of persons in the paragraph, in any order
 * @param spoken the description
 */
export function leadingOf(
  { doc, phrases }: CorefInput,
  clusters: Clusters,
  found: readonly number[],
  spoken: Phrase,
): number | null {
  if (spoken.role !== 'subject' || !(spoken.speaks || opensParagraph(doc, spoken))) return null;
  const lead = found.find((at) => isLeading(phrases[at]));
  const phrase = lead === undefined ? undefined : phrases[lead];
  if (lead === undefined || !phrase || phrase.paragraph === spoken.paragraph) return null;
  const speaks = found.some((at) => same(clusters, at, lead) && phrases[at]?.speaks === true);
  const isAside = (at: number): boolean => same(clusters, at, lead) || isBeside(phrases[at], speaks);
  return found.every(isAside) ? lead : null;
}

function isLeading(phrase: Phrase | undefined): boolean {
  return phrase?.role === 'subject' && phrase.depth === 'main';
}

/** Whether a rival only comes up. */
function isBeside(phrase: Phrase | undefined, speaks: boolean): boolean {
  if (!phrase || isLeading(phrase)) return false;
  if (phrase.role === 'possessor' || phrase.role === 'modifier') return true;
  if (phrase.depth === 'embedded') return true;
  return speaks && (phrase.role === 'oblique' || phrase.depth !== 'main');
}

function opensParagraph(doc: CorefTokens, { firstToken, paragraph }: Phrase): boolean {
  return doc.paragraphs[paragraph]?.start === tokenAt(doc, firstToken).start;
}

/** One phrase of each of the persons. */
export function firstOfEach(clusters: Clusters, found: readonly number[]): readonly number[] {
  return found.filter((at, i) => !found.slice(0, i).some((other) => same(clusters, at, other)));
}
