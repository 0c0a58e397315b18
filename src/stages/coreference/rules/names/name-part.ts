import { COUNTRIES } from '../../../../lang/en/countries.ts';
import { CAMP_WORDS, CITY_WORDS, GENERIC_NAME_WORDS } from '../../../../lang/en/name-parts.ts';
import { NAME_LINKS } from '../../../../lang/en/small-words.ts';
import { type Family, perForm } from '../../forms.ts';
import type { CorefInput, Phrase } from '../../input.ts';
import type { Sieve } from '../../sieve.ts';
import { enter, lookUp, newUnique, type Unique } from '../../unique.ts';

/**
 * "the Daily Lumen" for the Daily Lumen Online, "Lumenology" for the Church of Lumenology, "Lantern" for Camp Lantern,
 * "Lamplight" for Tolmer Lamplight. Not "Varnia" for the Bank of Varnia, whose families differ, and nothing that fits
 * two names.
 */
export const namePart: Sieve = {
  id: 'names/name-part',
  about: 'The telling part of one longer name of a group, place or thing in the article: "Lantern" for Camp Lantern.',
  find(input, _clusters, link) {
    const longer = longerNames(input);
    for (const index of input.proper) {
      const phrase = input.phrases[index];
      const form = phrase?.form;
      const antecedent = form ? (lookUp(longer, form.family, form.key) ?? -1) : -1;
      if (antecedent >= 0 && isAsListed(phrase, input.phrases[antecedent])) link(index, antecedent);
    }
  },
};

/** A name that the lexicon gives to somebody is not made a part of a longer name that it does not give him. */
function isAsListed(part: Phrase | undefined, longer: Phrase | undefined): boolean {
  return part?.name?.key === undefined || part.name.key === longer?.name?.key;
}

function longerNames({ phrases, proper }: CorefInput): Unique {
  const longer = newUnique();
  for (const index of proper) {
    const form = phrases[index]?.form;
    if (!form || form.words.length < 2) continue;
    for (const part of partsOf(form)) enter(longer, form, part, index);
  }
  return longer;
}

const MAX_WORDS = 12;

const partsOf = perForm(({ words, family }): readonly string[] => {
  if (words.length > MAX_WORDS) return [];
  if (family === 'place') return placeParts(words);
  return family === 'group' || family === 'thing' ? groupParts(words, family) : [];
});

/** Camp Lantern → Lantern; Varna City → Varna; Province of Ontario → Ontario. */
function placeParts(words: readonly string[]): string[] {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const parts: string[] = [];
  if (CAMP_WORDS.has(first)) parts.push(words.slice(1).join(' '));
  const before = words.slice(0, -1).join(' ');
  // "Kuwait City" is no other name of Kuwait.
  const isCapital = last === 'city' && COUNTRIES.has(before);
  if (CITY_WORDS.has(last) && !isCapital) parts.push(before);
  if (CITY_WORDS.has(first) && words[1] === 'of') parts.push(words.slice(2).join(' '));
  return parts;
}

function groupParts(words: readonly string[], family: Family): string[] {
  const parts: string[] = [];
  for (let cut = 1; cut < words.length; cut++) {
    const [head, tail] = [words.slice(0, cut), words.slice(cut)];
    if ((isTelling(head) || head.length > 1) && canFollow(tail)) parts.push(head.join(' '));
    if (isTelling(tail) && canPrecede(head, tail, family)) parts.push(tail.join(' '));
  }
  return parts;
}

/** A part tells whose name it is where not all its words are common in names. */
function isTelling(words: readonly string[]): boolean {
  return words.some((word) => !GENERIC_NAME_WORDS.has(word) && word.length > 2);
}

function canFollow(tail: readonly string[]): boolean {
  return NAME_LINKS.has(tail[0] ?? '') || tail.every((word) => GENERIC_NAME_WORDS.has(word));
}

/** "Church of" Lumenology, "International Committee of the" Red Cross, "Lantern" Festival not. */
function canPrecede(head: readonly string[], tail: readonly string[], family: Family): boolean {
  if (head.at(-1) === 'of' || head.at(-1) === 'the') return head.length > 1;
  if (NAME_LINKS.has(tail[0] ?? '')) return false;
  return (
    tail.length > 1 || (family === 'thing' && head.length === 1) || head.every((word) => GENERIC_NAME_WORDS.has(word))
  );
}
