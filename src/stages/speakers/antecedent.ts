/**
 * Whom "who", "which" and "that" mean: not the last name before them but the phrase that can speak. In "Ann Tolmer, the
 * mayor of Ostrava, who said" what stands between commas, a description, a place or an age, leads on to the name that
 * it describes.
 */
import { PREPOSITIONS, SUBORDINATORS } from '../../lang/en/function-words.ts';
import { RELATIVE_PRONOUNS } from '../../lang/en/pronouns.ts';
import { canBePerson, NOUN_KINDS, PEOPLE_NOUNS } from '../../lang/en/role-nouns.ts';
import { isValueType } from '../../model/entity-types.ts';
import { DASHES } from '../../model/marks.ts';
import { lowerAt, nounPhraseAt, sentenceAround, tagAt, verbAt } from '../../model/phrase-lookup.ts';
import type { NounPhrase, Range } from '../../model/phrases.ts';
import { isGivenRole, type Located, mentionAt, type SpeakerInput } from './input.ts';

/** What a relative pronoun can stand for. */
export type Wanted = 'person' | 'thing' | 'any';

/** The entity that a relative pronoun means, with how many phrases between commas lie before it. */
export interface Antecedent {
  readonly entity: number;
  readonly steps: number;
}

const MAX_SEGMENTS = 6;

/** Whom the relative pronoun at a token stands for, or null where it is nobody with a name. */
export function antecedentOf(input: SpeakerInput, relative: number, wanted: Wanted): Antecedent | null {
  let [steps, described]: [number, Located | null] = [0, null];
  for (const segment of segmentsBefore(input, relative)) {
    const mention = speaksIn(input, segment, steps, wanted);
    if (mention && isSomeOf(input, mention, relative)) return null;
    if (mention && mention.kind !== 'nominal') return { entity: mention.entity, steps };
    described ??= mention;
    if (segment.kind === 'clause') break;
    steps++;
  }
  return described && { entity: described.entity, steps: 0 };
}

/** "Democrats who say": without a comma not all of them. */
function isSomeOf({ doc }: SpeakerInput, { entity, end }: Located, relative: number): boolean {
  return doc.entities[entity]?.type === 'NORP' && end === doc.tokens[relative - 1]?.end;
}

/** What stands between marks. */
interface Segment extends Range {
  /** One that names or describes somebody, one that says where, when or how old, or the clause where he is first spoken of. */
  readonly kind: 'phrase' | 'aside' | 'clause';
}

/** The segments before a token, the nearest first, up to the clause that they all belong to. */
function* segmentsBefore(input: SpeakerInput, relative: number): Iterable<Segment> {
  const { first: from } = sentenceAround(input.doc, relative);
  let end = firstOfPair(input, relative, from);
  for (let count = 0; count < MAX_SEGMENTS && end > from; count++) {
    const range = segmentBefore(input, end, from);
    yield { ...range, kind: kindOf(input, range, from) };
    end = range.first;
  }
}

/** The one in a segment who can be meant. */
function speaksIn(input: SpeakerInput, segment: Segment, steps: number, wanted: Wanted): Located | null {
  if (segment.kind === 'aside') return null;
  if (segment.kind === 'clause')
    return steps > 0 && opensAdverbial(input, segment) ? null : inClause(input, segment, wanted);
  const mention = mentionOf(input, nounPhraseAt(input.doc, segment.first));
  return mention && mention.kind !== 'pronoun' && fits(input, mention, wanted) ? mention : null;
}

/** Of relative clauses joined by "and" or "but" the first tells whom they mean: "whose seat is safe but who said". */
function firstOfPair({ doc }: SpeakerInput, relative: number, from: number): number {
  const joiner = lowerAt(doc, relative - 1);
  if (joiner !== 'and' && joiner !== 'but') return relative;
  for (let i = relative - 2; i > from; i--) {
    if (RELATIVE_PRONOUNS.has(lowerAt(doc, i))) return i;
  }
  return relative;
}

const MARKS = new Set([',', ...DASHES, '(', ')']);
/** Quotation marks part nothing within a name (John "Jack" Tolmer) and are left out at the edges. */
const isQuote = (form: string): boolean => /^[“”"'‘’«»„]+$/u.test(form);
const LONGEST_BRACKET = 12;

/** The words before a token back to the mark before them; brackets directly before it are left out. */
function segmentBefore(input: SpeakerInput, end: number, from: number): Range {
  const { doc } = input;
  let last = end;
  while (last > from && isEdge(lowerAt(doc, last - 1))) last = beforeMark(input, last - 1, from);
  let first = last;
  while (first > from && !MARKS.has(lowerAt(doc, first - 1))) first--;
  while (first < last && isQuote(lowerAt(doc, first))) first++;
  return { first, end: last };
}

const isEdge = (form: string): boolean => MARKS.has(form) || isQuote(form);

function beforeMark({ doc }: SpeakerInput, mark: number, from: number): number {
  if (lowerAt(doc, mark) !== ')') return mark;
  for (let i = mark - 1; i >= Math.max(from, mark - LONGEST_BRACKET); i--) if (lowerAt(doc, i) === '(') return i;
  return mark;
}

function kindOf({ doc }: SpeakerInput, { first, end }: Range, from: number): Segment['kind'] {
  if (first === end) return 'aside';
  if (first === from) return 'clause';
  if (opensAside(doc, first, end)) return 'aside';
  for (let i = first; i < end; i++) if (verbAt(doc, i)?.form === 'finite') return 'clause';
  return nounPhraseAt(doc, first)?.first === first ? 'phrase' : 'clause';
}

/** "based in Ostrava", "from Ostrava", "29", "meanwhile", "not Rob Varden". */
function opensAside(doc: SpeakerInput['doc'], first: number, end: number): boolean {
  const tag = tagAt(doc, first);
  const opening = lowerAt(doc, first);
  if (tag === 'VBN' || tag === 'VBG' || opening === 'not' || PREPOSITIONS.has(opening)) return true;
  if (tag === 'VBD') return PREPOSITIONS.has(lowerAt(doc, first + 1));
  return end - first <= 2 && (tag === 'CD' || tag === 'RB');
}

/** "After meeting Tolmer, a clerk who": what stands in there is no subject of the description after it. */
function opensAdverbial({ doc }: SpeakerInput, { first, end }: Range): boolean {
  const opening = lowerAt(doc, first);
  if (SUBORDINATORS.has(opening)) return true;
  if (!PREPOSITIONS.has(opening)) return false;
  for (let i = first; i < end; i++) if (verbAt(doc, i)) return false;
  return true;
}

/** In a clause, its last phrase; those that it belongs to where it cannot speak itself: "the head of Ostrava who". */
function inClause(input: SpeakerInput, segment: Range, wanted: Wanted): Located | null {
  let phrase = phraseEnding(input, segment.end, segment.first);
  while (phrase) {
    const outer = outerOf(input, phrase, segment.first);
    const mention = mentionOf(input, phrase);
    const fitting = mention && fits(input, mention, wanted) ? mention : null;
    if (fitting && isOutranked(input, fitting, outer, wanted)) return nameOf(input, outer, wanted);
    if (fitting && !isOfPerson(input, fitting, outer, wanted)) return fitting;
    // A common noun that can speak is meant itself: "he knows a man who says".
    if (!mention && (wanted !== 'person' || canBeWho(input, phrase))) return null;
    phrase = outer;
  }
  return null;
}

/** The noun phrase that ends before a token. */
function phraseEnding({ doc }: SpeakerInput, end: number, from: number): NounPhrase | undefined {
  const phrase = nounPhraseAt(doc, end - 1);
  return phrase && phrase.end === end && phrase.first >= from ? phrase : undefined;
}

/** The phrase that another belongs to by a preposition. */
function outerOf(input: SpeakerInput, { first }: NounPhrase, from: number): NounPhrase | undefined {
  return PREPOSITIONS.has(lowerAt(input.doc, first - 1)) ? phraseEnding(input, first - 1, from) : undefined;
}

/** "the Coastal Bank of Ostrava, which": the bank; null where the phrase has no name that fits. */
function nameOf(input: SpeakerInput, phrase: NounPhrase | undefined, wanted: Wanted): Located | null {
  const mention = mentionOf(input, phrase);
  return mention?.kind === 'name' && fits(input, mention, wanted) ? mention : null;
}

/** "Ann Tolmer of Ostrava, whose": she; but "Ann Tolmer of the Coastal Bank, which", "with Rob Varden, who". */
function isOfPerson(input: SpeakerInput, { entity }: Located, outer: NounPhrase | undefined, wanted: Wanted): boolean {
  if (wanted !== 'any' || input.doc.entities[entity]?.type === 'PERSON') return false;
  return nameOf(input, outer, 'person') !== null;
}

/** "the lawyer for Tolmer, who": it may be either. "the museum in Ostrava, which": a place says less than who is there. */
function isOutranked(input: SpeakerInput, mention: Located, outer: NounPhrase | undefined, wanted: Wanted): boolean {
  if (!outer || mention.kind !== 'name') return false;
  const { type } = input.doc.entities[mention.entity] ?? {};
  const kinds = NOUN_KINDS.get(input.doc.lemmas[outer.head] ?? '');
  if (wanted === 'person')
    return type === 'PERSON' && canBeWho(input, outer) && mentionOf(input, outer)?.kind !== 'name';
  return type === 'GPE' && (kinds?.[0] === 'group' || kinds?.[0] === 'publication');
}

/** Whether a phrase of common nouns is a person or people. */
function canBeWho(input: SpeakerInput, { head }: NounPhrase): boolean {
  const { lemmas, tags } = input.doc;
  const lemma = lemmas[head] ?? '';
  if (canBePerson(lemma) || PEOPLE_NOUNS.has(lemma) || isGivenRole(input, head)) return true;
  return tags[head] === 'DT' || tags[head] === 'PRP' || lemma === 'person' || lemma === 'one';
}

/** The mention that a phrase ends with, or stands for as a whole. */
function mentionOf(input: SpeakerInput, phrase: NounPhrase | undefined): Located | null {
  return phrase ? mentionAt(input, phrase.end - 1) : null;
}

function fits({ doc }: SpeakerInput, { entity, end }: Located, wanted: Wanted): boolean {
  const type = doc.entities[entity]?.type;
  if (!type || isValueType(type) || type === 'LANGUAGE') return false;
  // A people or party speaks in the plural: "Smith, a Republican, who".
  if (type === 'NORP') return doc.text[end - 1] === 's';
  return wanted === 'any' || (wanted === 'person') === (type === 'PERSON');
}
