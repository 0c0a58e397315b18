import { LEGAL_FORMS } from '../../lang/en/name-parts.ts';
import { GENERATIONS, NAME_SUFFIXES } from '../../lang/en/names/people.ts';
import { NOT_IN_ACRONYMS } from '../../lang/en/small-words.ts';
import { AMERICAN_SPELLINGS } from '../../lang/en/spelling.ts';
import { withoutAccents } from '../../model/bare.ts';
import { memoize } from '../../model/memoize.ts';
import type { EntityType } from '../../model/schema.ts';
import { memoPerWord, type Word } from '../../model/word.ts';

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
  readonly family: Family;
  /** What of a personal name tells father and son apart, which `words` lack: "jr", "iii". */
  readonly generation: string | null;
  /** The nickname in marks within a personal name, which `words` lack: "joe", "ox"; or null. */
  readonly nickname: string | null;
  /** The name as it stands in the text, its words parted by single blanks. */
  readonly written: string;
  /** A place for each function made by `perForm`; nothing else reads or writes here. */
  readonly notes: unknown[];
}

let places = 0;

/** Remembers with each form what a function gave for it, as `memoPerWord` does with words; it must not be `undefined`. */
export function perForm<Value>(look: (form: Form) => Value): (form: Form) => Value {
  const place = places++;
  return (form) => {
    const known = form.notes[place];
    if (known !== undefined) return known as Value;
    const value = look(form);
    form.notes[place] = value;
    return value;
  };
}

const ACRONYM = /^(?:\p{Lu}[\p{Lu}\p{N}]{1,6}|(?:\p{Lu}\.){2,6})s?$/u;
const REMEMBERED = Object.fromEntries(
  [...new Set(Object.values(FAMILIES))].map((family) => [family, memoize((text) => folded(text, family))]),
) as Readonly<Record<Family, (text: string) => Form>>;

/** Folds a name for comparison. */
export function formOf(text: string, family: Family): Form {
  return REMEMBERED[family](text);
}

const slotOf = memoPerWord((): { last: Form | null } => ({ last: null }));

/** Folds a name of one word, which keeps the form: the same word is seldom a name of two families. */
export function formOfWord(word: Word, family: Family): Form {
  const slot = slotOf(word);
  if (slot.last?.family !== family) slot.last = formOf(word.text, family);
  return slot.last;
}

const PLAIN = /^[A-Za-z ]*$/u;

function folded(text: string, family: Family): Form {
  // Most names are plain letters, for which the general way would only cost time; and a nickname has its marks.
  const isPlain = PLAIN.test(text);
  const mayHaveNickname = family === 'person' && !isPlain;
  const words = isPlain ? plainWords(text) : foldedWords(mayHaveNickname ? withoutNickname(text) : text);
  const kept = family === 'value' ? words : withoutFrame(words, family);
  return {
    key: kept.length === 1 ? (kept[0] ?? '') : kept.join(' '),
    words: kept,
    acronym: ACRONYM.test(text) ? letters(text) : null,
    family,
    generation: family === 'person' ? generationOf(words) : null,
    nickname: mayHaveNickname ? nicknameIn(text) : null,
    written: onOneLine(text),
    notes: new Array<unknown>(places),
  };
}

const NICKNAME = /\s["“”‘'«„(][^"“”’»„)]{1,30}["“”’'»)](?=\s)/u;

/** A personal name without the nickname in marks within it: Joris “Joe” Haddar. */
export function withoutNickname(text: string): string {
  return text.replace(NICKNAME, '');
}

function nicknameIn(text: string): string | null {
  const marked = NICKNAME.exec(text)?.[0];
  const words = marked === undefined ? [] : foldedWords(marked);
  return words.slice(words[0] === 'the' ? 1 : 0).join(' ') || null;
}

function generationOf(words: readonly string[]): string | null {
  const last = words.at(-1) ?? '';
  return words.length > 1 && GENERATIONS.has(last) ? last : null;
}

/** White space that is no single blank. */
const UNEVEN = /[^\S ]| {2}/u;

/** A text with single blanks. */
export function onOneLine(text: string): string {
  return UNEVEN.test(text) ? text.replace(/\s+/gu, ' ') : text;
}

function plainWords(text: string): string[] {
  const lower = text.toLowerCase();
  if (!lower.includes(' ')) return lower === '' ? [] : [oneSpelling(lower)];
  const words: string[] = [];
  for (const word of lower.split(' ')) if (word !== '') words.push(oneSpelling(word));
  return words;
}

function foldedWords(text: string): string[] {
  return (ASCII.test(text) ? text : withoutAccents(text))
    .replace(/[’‘`]/gu, "'")
    .toLowerCase()
    .replace(/[-\s]+/gu, ' ')
    .split(' ')
    .map(foldWord)
    .filter((word) => word !== '');
}

const ASCII = /^[\0-\x7f]*$/u;

function letters(text: string): string {
  return text.replace(/s$/u, '').replace(/\./gu, '').toLowerCase();
}

/** Letters and digits, which have nothing to fold. */
const BARE = /^[a-z0-9]+$/u;

function foldWord(word: string): string {
  if (BARE.test(word)) return oneSpelling(word);
  const bare = word.replace(/^[^\p{L}\p{N}#$&%]+|[^\p{L}\p{N}$&%]+$/gu, '').replace(/\.(?=\p{L})/gu, '');
  return oneSpelling(bare.replace(/'s$/u, ''));
}

/** The American of two spellings. */
function oneSpelling(word: string): string {
  const plural = word.endsWith('isations');
  if (plural || word.endsWith('isation')) return `${word.slice(0, plural ? -8 : -7)}ization${plural ? 's' : ''}`;
  return AMERICAN_SPELLINGS.get(word) ?? word;
}

function withoutFrame(words: readonly string[], family: Family): readonly string[] {
  let end = words.length;
  const last = family === 'group' ? LEGAL_FORMS : family === 'person' ? NAME_SUFFIXES : null;
  while (last && end > 1 && last.has(words[end - 1] ?? '')) end--;
  const start = end > 1 && words[0] === 'the' ? 1 : 0;
  return start === 0 && end === words.length ? words : words.slice(start, end);
}

/** The letters with which a name's words begin, with and without the small words: "Red Cross" → "rc". */
export const acronymsOf = perForm(({ words }): readonly string[] => {
  const all = words.map((word) => word.charAt(0)).join('');
  const large = words
    .filter((word) => !NOT_IN_ACRONYMS.has(word))
    .map((word) => word.charAt(0))
    .join('');
  return all === large ? [all] : [large, all];
});

/** A table for each family: names of two families never stand for the same. */
export type ByFamily<Value> = Readonly<Record<Family, Map<string, Value>>>;

/** Empty tables. */
export function byFamily<Value>(): ByFamily<Value> {
  return {
    person: new Map(),
    group: new Map(),
    place: new Map(),
    people: new Map(),
    thing: new Map(),
    value: new Map(),
  };
}
