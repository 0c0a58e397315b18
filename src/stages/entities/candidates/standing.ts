/** Which names of the user's lexicon stand for themselves, and which are only a part of a longer name. */
import { LEGAL_FORMS, STAFFS } from '../../../lang/en/name-parts.ts';
import type { Trace } from '../../../model/trace.ts';
import type { NameInput } from '../article/claimed-tokens.ts';
import type { Listed } from '../article/lexicon-names.ts';
import { isCapital, SentenceCase } from '../article/token-facts.ts';
import { Case } from '../words/case.ts';
import { bitsOf } from '../words/vocabulary.ts';
import { bitsAt, keyAt } from '../words/word-at.ts';
import { Is } from '../words/word-bits.ts';
import { type LongerName, withoutNamesakes } from './namesakes.ts';
import { piecesOf } from './pieces.ts';

/**
 * The listed names without those that are cut out of a longer name: "Tolmer" in "Eric Tolmer", "Harbour Guild" in
 * "Harbour Guild Bank". An entry that insists (`within`) always stands; so do names that make up the longer one together,
 * and a group before its legal form, which then belongs to it. Of a family name alone see `withoutNamesakes`.
 *
 * @param doc the ground for names on which no name of the lexicon has a claim
 */
export function standingNames(doc: NameInput, listed: readonly Listed[], trace?: Trace): Listed[] {
  if (listed.every(({ entity }) => entity.within)) return [...listed];
  const others = new Uint8Array(doc.tokens.length);
  for (const { first, end } of listed) others.fill(1, first, end);
  const standing: Listed[] = [];
  const longer: LongerName[] = [];
  const pieceAt = pieceFinder(doc);
  for (const name of listed) {
    const around = pieceAt(name);
    const end = endAfter(doc, name, { around, others });
    if (end !== null) standing.push(end === name.end ? name : { ...name, end });
    else {
      if (around.first < name.first && around.end === name.end) longer.push({ first: around.first, listed: name });
      trace?.(() => droppedAt(doc, name));
    }
  }
  return withoutNamesakes(doc, standing, longer);
}

type Stretch = Pick<Listed, 'first' | 'end'>;

/** Answers which stretch would be one name around or after a listed name without the lexicon; asked from left to right. */
function pieceFinder(doc: NameInput): (name: Stretch) => Stretch {
  const pieces = piecesOf(doc);
  let p = 0;
  return (name) => {
    while ((pieces[p]?.end ?? Number.POSITIVE_INFINITY) <= name.first) p++;
    return pieces[p] ?? name;
  };
}

/** What is looked at around a listed name. */
interface Surroundings {
  /** The stretch that would be one name without the lexicon. */
  readonly around: Stretch;
  /** 1 for each token of a listed name. */
  readonly others: Uint8Array;
}

/** Where a listed name ends, with the legal form that belongs to it; null where it is a part of a longer name. */
function endAfter(doc: NameInput, name: Listed, { around, others }: Surroundings): number | null {
  const { first, entity } = name;
  if (entity.within) return name.end;
  const end = entity.type === 'ORG' ? withLegalForm(doc, name.end) : name.end;
  if ((isHead(doc, end) && others[end] === 0) || isSuffixed(doc, end)) return null;
  if (around.first > first || around.end < end) return end;
  return isPart(doc, first, end, { around, others }) ? null : end;
}

/** Whether a word of the longer stretch belongs to one name with the tokens `[first, end)`. */
function isPart(doc: NameInput, first: number, end: number, { around, others }: Surroundings): boolean {
  if (!isWholeAfterOf(doc, first, end)) {
    for (let i = around.first; i < first; i++) if (others[i] === 0 && belongsBefore(doc, i)) return true;
  }
  if (isOfOwner(doc, end, around.end)) return false;
  for (let i = end; i < around.end && !isVerb(doc, i); i++) if (others[i] === 0 && belongsAfter(doc, i)) return true;
  return false;
}

/** "Secretariat of the | Harbour Guild", "Office of the | HG"; "Army of the North" is one name. */
function isWholeAfterOf(doc: NameInput, first: number, end: number): boolean {
  if (keyAt(doc, first - 1) !== 'the' || keyAt(doc, first - 2) !== 'of') return false;
  return end - first > 1 || doc.cases[first] === Case.upper;
}

/** "Harbour Guild | of Nordvik's Lamp Union": "of" belongs to what Nordvik owns. */
function isOfOwner(doc: NameInput, from: number, end: number): boolean {
  return keyAt(doc, from) === 'of' && doc.tags[end] === 'POS';
}

/** "Harbour Guild | Inc." */
function withLegalForm(doc: NameInput, from: number): number {
  let end = from;
  while (isCapital(doc, end) && LEGAL_FORMS.has(keyAt(doc, end)) && isSameSentence(doc, end)) end++;
  return end;
}

const HEADS = Is.orgWord | Is.company | Is.facility;

/** Whether the token is the head of a name that what stands before it only begins: "Tower", "Bank". */
function isHead(doc: NameInput, i: number): boolean {
  return isCapital(doc, i) && (bitsAt(doc, i) & HEADS) !== 0 && doc.claims[i] === 0 && isSameSentence(doc, i);
}

/** "Ann Tolmer Jr.", "Ann Tolmer, Jr.": somebody else. */
function isSuffixed(doc: NameInput, i: number): boolean {
  const suffix = keyAt(doc, i) === ',' ? i + 1 : i;
  return (
    (bitsAt(doc, suffix) & Is.suffix) !== 0 &&
    isCapital(doc, suffix) &&
    doc.sentenceOf[suffix] === doc.sentenceOf[i - 1]
  );
}

/** "Slams" in "Tolmer Slams Vrell", whose capital is that of the headline. */
function isVerb(doc: NameInput, i: number): boolean {
  return doc.classes[i] === 'VERB' && (bitsAt(doc, i) & HEADS) === 0;
}

function isSameSentence({ sentenceOf }: NameInput, i: number): boolean {
  return sentenceOf[i] === sentenceOf[i - 1];
}

const BEGINS_NAMES =
  HEADS | Is.ofHead | Is.firstName | Is.surname | Is.known | Is.orgFirst | Is.placeFirst | Is.eventFirst | Is.compass;

/**
 * Whether the word is a part of the name after it, and has its capital from nothing else: "Eric", not "Says", "Yesterday"
 * or "Ex-Mayor".
 */
function belongsBefore(doc: NameInput, i: number): boolean {
  const bits = bitsAt(doc, i);
  if (bits & BEGINS_NAMES) return true;
  if (bits & (Is.function | Is.role | Is.humanVerb)) return doc.tokens[i]?.text.endsWith('.') ?? false;
  if (isCompoundTitle(keyAt(doc, i))) return false;
  return (isProse(doc, i) && doc.opens[i] === 0) || !(bits & (Is.common | Is.mixed));
}

function isCompoundTitle(key: string): boolean {
  const hyphen = key.lastIndexOf('-');
  return hyphen > 0 && (bitsOf(key.slice(hyphen + 1)) & (Is.title | Is.role)) !== 0;
}

const ENDS_NAMES = HEADS | Is.suffix | Is.firstName | Is.surname | Is.known | Is.landscape | Is.event | Is.law;

/** Whether the word is a part of the name before it; in a headline most are not: "Tolmer Wins Vote". */
function belongsAfter(doc: NameInput, i: number): boolean {
  // "The Tolmer campaign" has whom the lexicon knows in it.
  if (STAFFS.has(keyAt(doc, i)) && !isCapital(doc, i)) return false;
  const bits = bitsAt(doc, i);
  if (bits & ENDS_NAMES) return true;
  return isProse(doc, i) && !(bits & Is.people);
}

/** How far around a word one in lower case is looked for. */
const NEARBY = 20;

/** Whether capitals tell of names: no headline, and a plain word is written in lower case near by. */
function isProse({ styles, sentences, sentenceOf, cases, bits }: NameInput, i: number): boolean {
  const sentence = sentenceOf[i] ?? 0;
  if (styles[sentence] !== SentenceCase.prose) return false;
  const { firstToken = 0, endToken = 0 } = sentences[sentence] ?? {};
  const end = Math.min(endToken, i + NEARBY);
  for (let at = Math.max(firstToken, i - NEARBY); at < end; at++) {
    if (cases[at] === Case.lower && !((bits[at] ?? 0) & Is.function)) return true;
  }
  return false;
}

function droppedAt({ tokens }: NameInput, { first, end, entity }: Listed) {
  const span = { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
  const reason = `part of a longer name than that of ${entity.name}`;
  return { stage: 'entities', action: 'dropped', rule: 'lexicon/user', span, reason } as const;
}
