import { NOUN_FORMS, SHORT_FORMS, VERB_FORMS, VERB_PREFIXES } from '../../lang/en/inflection.ts';
import { IRREGULAR_NOUNS, IRREGULAR_VERBS } from '../../lang/en/packed/irregular.ts';
import { SINGULARS as LISTED } from '../../lang/en/packed/word-classes.ts';
import type { Penn } from '../../model/tags.ts';
import { memoPerWord, type Word } from '../../model/word.ts';
import { regularInfinitive, withoutS } from './regular.ts';

const table = (rows: string): ReadonlyMap<string, string> =>
  new Map(rows.split('|').map((row) => row.split(' ') as [string, string]));

const VERBS = table(IRREGULAR_VERBS);
const NOUNS = table(IRREGULAR_NOUNS);
/** No word is longer; what is, has no forms, and its patterns need not be tried. */
const LONGEST = 40;
const SINGULARS: ReadonlySet<string> = new Set(LISTED.split('|'));

const ofBase = memoPerWord(({ lower }) => VERB_FORMS.get(lower) ?? lower);
const ofVerb = memoPerWord(({ lower }) => (lower === 'lay' ? 'lie' : ofShort(lower, infinitiveOf)));
const ofPlural = memoPerWord(({ lower }) => ofShort(lower, singularOf));
const ofContraction = memoPerWord(({ lower }) => SHORT_FORMS.get(lower) ?? lower);

/**
 * What gives the lemma of a word with the tag: infinitive of a verb, singular of a noun; undefined where it is the
 * word's key.
 */
export function lemmasOf(tag: Penn): ((word: Word) => string) | undefined {
  switch (tag) {
    case 'VB':
    case 'VBP':
      return ofBase;
    case 'VBD':
    case 'VBN':
    case 'VBG':
    case 'VBZ':
      return ofVerb;
    case 'NNS':
    case 'NNPS':
      return ofPlural;
    case 'MD':
    case 'RB':
      return ofContraction;
    default:
      return undefined;
  }
}

function ofShort(form: string, lemma: (form: string) => string): string {
  return form.length > LONGEST ? form : lemma(form);
}

function infinitiveOf(form: string): string {
  const known = VERB_FORMS.get(form) ?? VERBS.get(form);
  if (known) return known;
  const hyphen = form.lastIndexOf('-') + 1;
  if (hyphen > 0) return form.slice(0, hyphen) + infinitiveOf(form.slice(hyphen));
  for (const prefix of VERB_PREFIXES) {
    if (!form.startsWith(prefix)) continue;
    const rest = VERBS.get(form.slice(prefix.length));
    if (rest) return prefix + rest;
  }
  return regularInfinitive(form);
}

function singularOf(plural: string): string {
  const known = NOUN_FORMS.get(plural) ?? NOUNS.get(plural);
  if (known) return known;
  const hyphen = plural.lastIndexOf('-') + 1;
  if (hyphen > 0) return plural.slice(0, hyphen) + singularOf(plural.slice(hyphen));
  if (/^['\d]/u.test(plural)) return plural;
  if (plural.endsWith('children')) return plural.slice(0, -3);
  if (plural.endsWith('men') && plural.length > 4) return `${plural.slice(0, -2)}an`;
  return plural.endsWith('s') ? withoutS(plural, SINGULARS) : plural;
}
