/** Names that somebody asks for, held against the names of an archive. */
import { ARTICLES, PREPOSITIONS } from '../lang/en/function-words.ts';
import { LEGAL_FORMS } from '../lang/en/name-parts.ts';
import { bare } from '../model/bare.ts';
import { memoize } from '../model/memoize.ts';
import type { ReadableEntityNames } from '../model/readable.ts';
import { spelled } from '../model/spelled.ts';
import { withoutTitle } from '../people/person-name.ts';

/** A word in lower case: without its accents, and as it is written where there are none ("muller", "mueller"). */
type Word = readonly [bare: string, spelled: string];

/** A name as somebody asks for it. */
export interface AskedName {
  readonly text: string;
  /** Its words; a second list where it has a title before it. */
  readonly forms: readonly (readonly Word[])[];
  /** Each of them by itself in both spellings, but for small ones. */
  readonly words: ReadonlySet<string>;
  /** Keys that it means: itself, and those of the lexicon's names. */
  readonly keys: ReadonlySet<string>;
}

/** What of an entity tells how it is called. */
export type Called = Pick<ReadableEntityNames, 'key' | 'type' | 'name'> & { readonly aliases: readonly string[] };

/** Of a place a part is another place: "York" is not New York. */
const PLACES: ReadonlySet<string> = new Set(['GPE', 'LOC', 'FAC', 'NORP']);

/** A name that is asked for, with what the lexicon knows by it ("HG" of "Harbour Guild"). */
export function askedName(written: string, lexicon: readonly Called[] = []): AskedName {
  const text = written.trim();
  const forms = [...new Set([text, withoutTitle(text)])].map(wordsOf);
  const telling = forms.flat().filter(([word]) => word.length > 2 && !PREPOSITIONS.has(word));
  const asked = { text, forms, words: new Set(telling.flat()), keys: new Set([text]) };
  const known = lexicon.filter((entity) => isMeant(entity, asked));
  return { ...asked, keys: new Set([text, ...known.map(({ key }) => key)]) };
}

/**
 * Whether an entity is meant: by its key, name or an alias, whatever their case and accents. Whole words count. A part of a
 * person's name is enough ("Tolmer", "Ann Tolmer" for "Ann J. Tolmer"); of an organisation's it must have the head ("Harbour
 * Guild" for "Harbour Guild of Nordvik"), since "Nordvik" means another; a place has its whole name.
 */
export function isMeant({ key, type, name, aliases }: Called, { forms, keys }: AskedName): boolean {
  if (keys.has(key)) return true;
  const fits = type === 'PERSON' ? isPartOfPerson : PLACES.has(type) ? isWhole : hasHead;
  return [name, ...aliases].some((own) => {
    const words = wordsOf(own);
    return forms.some((form) => form.length > 0 && fits(words, form));
  });
}

/** Whether a name that is not meant has a word of the one that is asked for, so that a reader may have meant it. */
export function isNear({ name, aliases }: Called, { words }: AskedName): boolean {
  return [name, ...aliases].some((own) => wordsOf(own).some((word) => word.some((reading) => words.has(reading))));
}

const wordsOf = memoize((form: string): readonly Word[] => {
  const words = form.match(/[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
  const folded = words.map((word): Word => {
    const plain = word.replaceAll('.', '').replace(/’/gu, "'").replace(/'s$/u, '').normalize('NFKD');
    return [bare(plain), spelled(plain)];
  });
  return ARTICLES.has(folded[0]?.[0] ?? '') && folded.length > 1 ? folded.slice(1) : folded;
});

function same([a, b]: Word, [c, d]: Word): boolean {
  return a === c || a === d || b === c || b === d;
}

/** In their order; what stands between given and family name may be left out. */
function isPartOfPerson(own: readonly Word[], asked: readonly Word[]): boolean {
  let at = 0;
  for (const word of own) {
    const wanted = asked[at];
    if (wanted && same(wanted, word)) at++;
  }
  return at === asked.length;
}

function isWhole(own: readonly Word[], asked: readonly Word[]): boolean {
  return own.length === asked.length && own.every((word, i) => same(word, asked[i] ?? ['', '']));
}

/** Side by side in the name, the head among them. */
function hasHead(own: readonly Word[], asked: readonly Word[]): boolean {
  const head = headOf(own);
  for (let from = Math.max(0, head - asked.length + 1); from <= head; from++) {
    if (isWhole(own.slice(from, from + asked.length), asked)) return true;
  }
  return false;
}

/** The last word before "of" and its like, legal forms left out. */
function headOf(own: readonly Word[]): number {
  const link = own.findIndex(([word], i) => i > 0 && PREPOSITIONS.has(word));
  let head = (link < 0 ? own.length : link) - 1;
  while (head > 0 && LEGAL_FORMS.has(own[head]?.[0] ?? '')) head--;
  return head;
}
