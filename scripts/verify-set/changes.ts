/** What is done to the words of a quote; null where its words do not allow it. All take the generator of the seed. */
import { TITLE_ABBREVIATIONS } from '../../src/lang/en/abbreviations.ts';
import { FUNCTION_WORDS } from '../../src/lang/en/function-words.ts';
import { UNITS } from '../../src/lang/en/names/numbers.ts';

type Random = () => number;
export type Change = (words: string, next: Random) => string | null;

export function pick<T>(list: readonly T[], next: Random): T | undefined {
  return list[Math.floor(next() * list.length)];
}

const CONTENT = 'harbour lantern velvet cautious orchard stubborn marble gentle winter copper shallow distant'.split(
  ' ',
);
const NAMES = 'Tolmer Varden Halvik Brennar Losteld Kestrin Sarvik Ostrel'.split(' ');

const split = (words: string): string[] => words.split(/\s+/u);
const isPlain = (word: string): boolean => /^\p{Ll}{4,}$/u.test(word) && !FUNCTION_WORDS.has(word) && !UNITS.has(word);

function replaced(words: string, at: number, by: string): string {
  return split(words)
    .flatMap((word, i) => (i === at ? (by === '' ? [] : [word.replace(/[\p{L}\p{N}’'-]+/u, by)]) : [word]))
    .join(' ');
}

function oneOf(
  words: string,
  isFit: (word: string, i: number, all: readonly string[]) => boolean,
  next: Random,
): number {
  const fit = split(words).flatMap((word, i, all) => (isFit(word, i, all) ? [i] : []));
  return pick(fit, next) ?? -1;
}

/** A word of content becomes another. */
export const otherWord: Change = (words, next) => {
  const at = oneOf(words, isPlain, next);
  return at < 0 ? null : replaced(words, at, pick(CONTENT, next) ?? '');
};

/** A number becomes another. */
export const otherNumber: Change = (words, next) => {
  const all = split(words);
  const at = oneOf(
    words,
    (word) => /^\d{1,3}(?:,\d{3})*[,.]?$/u.test(word) || (UNITS.has(word) && word !== 'one'),
    next,
  );
  if (at < 0) return null;
  const before = (all[at] ?? '').replace(/\D/gu, '');
  const other =
    before === ''
      ? pick(
          ['eleven', 'forty', 'sixteen'].filter((word) => word !== all[at]),
          next,
        )
      : String(Number(before) + 3);
  return all.map((word, i) => (i === at ? `${other}${/[,.]$/u.exec(word)?.[0] ?? ''}` : word)).join(' ');
};

/** A name within a sentence becomes another. */
export const otherName: Change = (words, next) => {
  const isName = (word: string, i: number, all: readonly string[]): boolean =>
    i > 0 &&
    /^\p{Lu}\p{Ll}{3,}[,.]?$/u.test(word) &&
    /\p{Ll}$/u.test(all[i - 1] ?? '') &&
    !FUNCTION_WORDS.has(word.toLowerCase());
  const at = oneOf(words, isName, next);
  return at < 0 ? null : replaced(words, at, pick(NAMES, next) ?? '');
};

/** A "not" goes or comes. */
export const otherNegation: Change = (words, next) => {
  const at = oneOf(words, (word) => /^(?:not|never)$/u.test(word) || /n[’']t$/u.test(word), next);
  const word = split(words)[at] ?? '';
  if (at >= 0) return replaced(words, at, /n[’']t$/u.test(word) ? positive(word) : '');
  const verb = oneOf(words, (one) => /^(?:is|are|was|were|will|can|should|would)$/u.test(one), next);
  return verb < 0 ? null : replaced(words, verb, `${split(words)[verb]} not`);
};

function positive(word: string): string {
  const bare = word.replace(/n[’']t$/u, '');
  return bare === 'ca' ? 'can' : bare === 'wo' ? 'will' : bare;
}

const isHarmless = (words: readonly string[]): boolean =>
  !words.some((word) => /^(?:not|no|never|nor|if|unless|nothing|nobody|none|without)$|n[’']t$|[.!?;:—–-]/iu.test(word));

/** Some words in the middle of a sentence are left out at an ellipsis. */
export const leftOut: Change = (words, next) => {
  const all = split(words);
  const [count, most] = [2 + Math.floor(next() * 4), all.length];
  if (most < count + 8) return null;
  const at = 4 + Math.floor(next() * (most - count - 8));
  const mark = pick([' … ', ' ... ', ' [...] ', '… '], next) ?? '';
  if (!isHarmless(all.slice(at - 1, at + count + 1))) return null;
  return `${all.slice(0, at).join(' ')}${mark}${all.slice(at + count).join(' ')}`;
};

/** A pronoun becomes a name in brackets. */
export const inBrackets: Change = (words, next) => {
  const at = oneOf(words, (word, i) => i > 0 && /^(?:he|she|they|him|them|it|we)$/u.test(word), next);
  return at < 0 ? null : replaced(words, at, `[${pick(['the mayor', 'the guild', 'Tolmer'], next)}]`);
};

/** A "not" is left out at an ellipsis. */
export const negationLeftOut: Change = (words, next) => {
  const at = oneOf(
    words,
    (word, i, all) => word === 'not' && i > 2 && i < all.length - 3 && !/^(?:only|just|if)$/u.test(all[i + 1] ?? ''),
    next,
  );
  return at < 0 || /\bif not\b/u.test(words)
    ? null
    : split(words)
        .flatMap((word, i) => (i === at ? ['…'] : [word]))
        .join(' ');
};

/** Only what stands before ", if …" or " if …" in a sentence. */
export const beforeCondition: Change = (words) => {
  const found =
    /(?:^|[.!?]\s+)(\p{Lu}[^.!?;:]{20,}?),? (?:if|unless) (?!you (?:ask|will)|any|not|ever)[^.!?]{6,}[.!?]?/u.exec(
      words,
    );
  const before = found?.[1] ?? '';
  const isAsked = /\b(?:even|as|what|see|know|wonder|ask|asked|say|tell|sure|like|only|but|and)\b[^,]{0,12}$/u.test(
    before,
  );
  return before === '' || isAsked ? null : before;
};

/** Only what follows "I don't think that". */
export const afterNegation: Change = (words) => {
  const found =
    /\b(?:do(?:es)? not|don[’']t|doesn[’']t|never|not) (?:think|believe|say|said|mean|know that|true) (?:that )?(\p{L}+ [^.!?;,]{20,})/u.exec(
      words,
    );
  return found?.[1]?.trim() ?? null;
};

/** From one sentence's beginning to its middle. */
export const stopped: Change = (words, next) => {
  const all = split(words);
  if (all.length < 14) return null;
  const end = 8 + Math.floor(next() * (all.length - 12));
  return all
    .slice(0, end)
    .join(' ')
    .replace(/[,;:.]$/u, '');
};

/** The same words in other typography. */
export const otherTypography: Change = (words, next) => {
  const changes: ((text: string) => string)[] = [
    (text) => text.replaceAll('’', "'"),
    (text) => text.replace(/ [—–] |--|—/gu, pick([' – ', ' -- ', '—'], next) ?? ''),
    (text) => text.replace(/ /u, '\u00a0'),
    (text) => text.replace(/(\p{L}{3})(\p{L}{3})/u, '$1\u00ad$2'),
    (text) => text.replace('fi', 'ﬁ').replace('fl', 'ﬂ'),
    (text) => text.charAt(0).toLowerCase() + text.slice(1),
    (text) => text.replace(/[.,]$/u, ''),
    (text) => text.replace(/(\S+ \S+ \S+) /u, '$1\n'),
    (text) => text.replace(/^((?:\S+ ){4}\p{L}*?[aeiou]\p{L})(\p{Ll}{3})/u, '$1-\n$2'),
  ];
  return changes.reduce((text, change) => (next() < 0.35 ? change(text) : text), words);
};

/** Two stretches of so many words each, one out of each text. */
export function joined(a: string, b: string, next: Random): string | null {
  const [first, second] = [split(a), split(b)];
  const [m, n] = [6 + Math.floor(next() * 6), 6 + Math.floor(next() * 6)];
  if (first.length < m || second.length < n) return null;
  const end = second.slice(-n).join(' ');
  return `${first
    .slice(0, m)
    .join(' ')
    .replace(/[.,;:!?]$/u, '')} ${end.charAt(0).toLowerCase()}${end.slice(1)}`;
}

/** Where the draft's cue may stand: after a comma, or anywhere between two words. */
export function interrupted(words: string, next: Random): [string, string] | null {
  const all = split(words);
  const ends = (word: string): boolean => /[.!?]$/u.test(word) || TITLE_ABBREVIATIONS.has(word.replace(/\.$/u, ''));
  const fit = all.flatMap((word, i) => (i >= 4 && i < all.length - 4 && !ends(word) ? [i] : []));
  const commas = fit.filter((i) => all[i]?.endsWith(','));
  const at = pick(commas.length > 0 ? commas : fit, next);
  return at === undefined
    ? null
    : [
        all
          .slice(0, at + 1)
          .join(' ')
          .replace(/[,;:—–-]$/u, ''),
        all.slice(at + 1).join(' '),
      ];
}
