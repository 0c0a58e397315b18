/** The parts of a personal name, folded so that spellings can be compared. */
import { SURNAME_PARTICLES } from '../lang/en/name-parts.ts';
import { NAME_SUFFIXES } from '../lang/en/names/people.ts';
import { NAME_WORDS } from '../lang/en/packed/name-words.ts';
import { memoize } from '../model/memoize.ts';
import { spelled } from '../model/spelled.ts';

/** A name in its parts, all in lower case and Latin letters without accents. */
export interface PersonName {
  /** First word of a full name; null where only a family name is known. */
  readonly given: string | null;
  /** What stands between given and family name: names or initials. */
  readonly middle: readonly string[];
  /** With its particles: "bin vrell". */
  readonly surname: string;
  /** "jr", "sr", "iii"; null where there is none. */
  readonly suffix: string | null;
}

const TITLES: ReadonlySet<string> = new Set(
  [NAME_WORDS.title, NAME_WORDS['title-modifier']].flatMap((list) => list.split('|')),
);

/** Degrees are no part of a name: "Ann Tolmer PhD". */
const DEGREES: ReadonlySet<string> = new Set(['phd', 'md', 'esq']);

const fold = (word: string): string => spelled(word).replace(/[^\p{L}\p{N}-]/gu, '');

const PARTS = memoize(partsOf);

/** The parts of a name. */
export function personName(name: string): PersonName {
  return PARTS(name);
}

function partsOf(name: string): PersonName {
  const all = withoutTitle(name).split(/\s+/u).map(fold).filter(Boolean);
  const words = all.filter((word, i) => i === 0 || !DEGREES.has(word));
  const last = words.at(-1) ?? '';
  const suffix = words.length > 1 && NAME_SUFFIXES.has(last) ? last : null;
  const core = suffix === null ? words : words.slice(0, -1);
  let start = core.length - 1;
  while (start > 0 && SURNAME_PARTICLES.has(core[start - 1] ?? '')) start--;
  return {
    given: start > 0 ? (core[0] ?? null) : null,
    middle: core.slice(1, Math.max(start, 1)),
    surname: core.slice(Math.max(start, 0)).join(' '),
    suffix,
  };
}

/**
 * A name without the titles that were taken into it: "Health Secretary Ann Tolmer". One title before one word stays, as it
 * may be a first name: "Major Tolmer".
 */
export function withoutTitle(name: string): string {
  const words = name.split(/\s+/u);
  let last = -1;
  for (let i = 0; i < words.length - 1; i++) if (isTitle(words[i])) last = i;
  const isLed = last >= 0 && words.slice(0, last).every(isTitleWord);
  return isLed && words.length > 2 ? words.slice(last + 1).join(' ') : name;
}

/**
 * The full name of somebody whom an article calls by the family name throughout: the one full name among the other forms
 * ("Ann Tolmer" in a headline); the name itself where there is none, or several.
 */
export function fullestName(name: string, aliases: readonly string[]): string {
  const bare = withoutTitle(name);
  if (/\s/u.test(bare)) return bare;
  const full = new Set(aliases.map(withoutTitle).filter((alias) => isFullNameOf(alias, bare)));
  const [only = bare] = full;
  return full.size === 1 ? only : bare;
}

function isFullNameOf(alias: string, bare: string): boolean {
  return alias.endsWith(` ${bare}`) && !isTitle(alias.split(/\s/u)[0]);
}

/** Whether a form is another with a title before it: "President Tolmer" of "Tolmer". */
export function isTitled(form: string, bare: string): boolean {
  const lead = form.endsWith(` ${bare}`) ? form.slice(0, -bare.length - 1) : '';
  return lead !== '' && lead.split(/\s+/u).every(isTitleWord);
}

function isTitle(word = ''): boolean {
  return TITLES.has(word.toLowerCase().replace(/\.$/u, ''));
}

/** A title, or an abbreviation before one. */
function isTitleWord(word: string): boolean {
  return isTitle(word) || word.endsWith('.');
}
