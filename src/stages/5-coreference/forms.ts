import { remembered } from '../../model/remembered.ts';
import type { EntityType } from '../../model/schema.ts';

/** What sort of thing a phrase stands for; only phrases of one family can stand for the same. */
export type Family = 'person' | 'group' | 'place' | 'people' | 'thing' | 'value';

const FAMILIES: Readonly<Record<EntityType, Family>> = {
  PERSON: 'person',
  ORG: 'group',
  GPE: 'place',
  LOC: 'place',
  FAC: 'place',
  NORP: 'people',
  PRODUCT: 'thing',
  EVENT: 'thing',
  WORK_OF_ART: 'thing',
  LAW: 'thing',
  LANGUAGE: 'thing',
  DATE: 'value',
  TIME: 'value',
  PERCENT: 'value',
  MONEY: 'value',
  QUANTITY: 'value',
  ORDINAL: 'value',
  CARDINAL: 'value',
};

/** The family of a named entity's type. */
export function familyOf(type: EntityType): Family {
  return FAMILIES[type];
}

/** A name as it is compared: without case, article, legal form, dots, and with one spelling of "-ise" and "-ize". */
export interface Form {
  /** The words joined by one blank. */
  readonly key: string;
  readonly words: readonly string[];
  /** The letters of an acronym in lower case ("pmoi"), or null. */
  readonly acronym: string | null;
}

const ACRONYM = /^(?:\p{Lu}[\p{Lu}\p{N}]{1,6}|(?:\p{Lu}\.){2,6})s?$/u;
const LEGAL = new Set(['inc', 'corp', 'co', 'ltd', 'llc', 'plc', 'gmbh', 'incorporated', 'limited']);
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const BRITISH: ReadonlyMap<string, string> = new Map([
  ['centre', 'center'],
  ['defence', 'defense'],
  ['labour', 'labor'],
  ['programme', 'program'],
  ['harbour', 'harbor'],
  ['&', 'and'],
]);

const REMEMBERED = Object.fromEntries(
  [...new Set(Object.values(FAMILIES))].map((family) => [family, remembered((text) => folded(text, family))]),
) as Readonly<Record<Family, (text: string) => Form>>;

/** Folds a name for comparison. */
export function formOf(text: string, family: Family): Form {
  return REMEMBERED[family](text);
}

const PLAIN = /^[A-Za-z ]*$/u;

function folded(text: string, family: Family): Form {
  const words = foldedWords(text);
  const kept = family === 'value' ? words : withoutFrame(words, family);
  return { key: kept.join(' '), words: kept, acronym: ACRONYM.test(text) ? letters(text) : null };
}

function foldedWords(text: string): string[] {
  // Most names are plain letters, for which the general way below would only cost time.
  if (PLAIN.test(text)) return text.toLowerCase().split(' ').filter(Boolean).map(oneSpelling);
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`]/gu, "'")
    .toLowerCase()
    .replace(/[-\s]+/gu, ' ')
    .split(' ')
    .map(foldWord)
    .filter((word) => word !== '');
}

function letters(text: string): string {
  return text.replace(/s$/u, '').replace(/\./gu, '').toLowerCase();
}

function foldWord(word: string): string {
  const bare = word.replace(/^[^\p{L}\p{N}#$&%]+|[^\p{L}\p{N}$&%]+$/gu, '').replace(/\.(?=\p{L})/gu, '');
  return oneSpelling(bare.replace(/'s$/u, ''));
}

/** The American of two spellings. */
function oneSpelling(word: string): string {
  const plural = word.endsWith('isations');
  if (plural || word.endsWith('isation')) return `${word.slice(0, plural ? -8 : -7)}ization${plural ? 's' : ''}`;
  return BRITISH.get(word) ?? word;
}

function withoutFrame(words: readonly string[], family: Family): readonly string[] {
  let end = words.length;
  const last = family === 'group' ? LEGAL : family === 'person' ? SUFFIXES : null;
  while (last && end > 1 && last.has(words[end - 1] ?? '')) end--;
  const start = end > 1 && words[0] === 'the' ? 1 : 0;
  return start === 0 && end === words.length ? words : words.slice(start, end);
}

const PARTICLES = new Set([
  'al',
  'bin',
  'ibn',
  'ben',
  'da',
  'de',
  'del',
  'della',
  'den',
  'der',
  'di',
  'dos',
  'du',
  'el',
  'la',
  'le',
  'van',
  'von',
  'abu',
  'st',
]);

/** Index of the word with which the family name begins: "Osama bin Laden" → 1, "bin Laden" → 0. */
export function surnameStart(words: readonly string[]): number {
  let start = words.length - 1;
  while (start > 0 && PARTICLES.has(words[start - 1] ?? '')) start--;
  return Math.max(start, 0);
}

const SMALL = new Set(['of', 'and', 'the', 'for', 'on', 'in', 'to', 'at', 'de', 'a']);

/** The letters with which a name's words begin, with and without the small words: "Red Cross" → "rc". */
export function initialsOf({ words }: Form): readonly string[] {
  const all = words.map((word) => word.charAt(0)).join('');
  const large = words
    .filter((word) => !SMALL.has(word))
    .map((word) => word.charAt(0))
    .join('');
  return all === large ? [all] : [large, all];
}
