import { CAMP_WORDS, CITY_WORDS, GENERIC_NAME_WORDS } from '../../../../lang/en/name-parts.ts';
import type { Family } from '../../forms.ts';
import type { Scene } from '../../scene.ts';
import type { Sieve } from '../../sieve.ts';

/**
 * "the Daily Star" for the Daily Star Online, "Scientology" for the Church of Scientology, "Ashraf" for Camp Ashraf,
 * "Firefox" for Mozilla Firefox. Not "America" for the Bank of America, whose families differ, and nothing that fits
 * two names.
 */
export const namePart: Sieve = {
  id: 'names/name-part',
  about: 'The telling part of one longer name of a group, place or thing in the article: "Ashraf" for Camp Ashraf.',
  *links(scene) {
    const longer = longerNames(scene);
    for (const index of scene.names) {
      const { form, family } = scene.phrases[index] ?? {};
      if (!form || !family) continue;
      const antecedent = longer.get(`${family} ${form.key}`);
      if (antecedent !== undefined && antecedent !== AMBIGUOUS) yield { phrase: index, antecedent };
    }
  },
};

const AMBIGUOUS = -1;

function longerNames({ phrases, names }: Scene): Map<string, number> {
  const found = new Map<string, number>();
  const keys = new Map<string, string>();
  for (const index of names) {
    const { form, family } = phrases[index] ?? {};
    if (!form || !family || form.words.length < 2 || form.words.length > MAX_WORDS) continue;
    for (const part of partsOf(form.words, family)) {
      const slot = `${family} ${part}`;
      const known = keys.get(slot);
      if (known === undefined) found.set(slot, index);
      else if (known !== form.key) found.set(slot, AMBIGUOUS);
      keys.set(slot, form.key);
    }
  }
  return found;
}

const MAX_WORDS = 12;

function partsOf(words: readonly string[], family: Family): string[] {
  if (family === 'place') return placeParts(words);
  return family === 'group' || family === 'thing' ? groupParts(words, family) : [];
}

/** Camp Ashraf → Ashraf; Taipei City → Taipei; Province of Ontario → Ontario. */
function placeParts(words: readonly string[]): string[] {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const parts: string[] = [];
  if (CAMP_WORDS.has(first)) parts.push(words.slice(1).join(' '));
  if (CITY_WORDS.has(last)) parts.push(words.slice(0, -1).join(' '));
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
  return LINKING.has(tail[0] ?? '') || tail.every((word) => GENERIC_NAME_WORDS.has(word));
}

const LINKING = new Set(['of', 'for', 'in', 'at', 'on']);

/** "Church of" Scientology, "International Committee of the" Red Cross, "Lantern" Festival not. */
function canPrecede(head: readonly string[], tail: readonly string[], family: Family): boolean {
  if (head.at(-1) === 'of' || head.at(-1) === 'the') return head.length > 1;
  if (LINKING.has(tail[0] ?? '')) return false;
  return (
    tail.length > 1 || (family === 'thing' && head.length === 1) || head.every((word) => GENERIC_NAME_WORDS.has(word))
  );
}
