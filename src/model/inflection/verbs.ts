import { grammar, type Tense } from './grammar.ts';

/** An inflected form of a verb. */
export interface VerbForm {
  readonly form: string;
  readonly tag: 'VBZ' | 'VBD' | 'VBG' | 'VBN';
}

const TENSES: readonly Tense[] = ['PastTense', 'PresentTense', 'Gerund', 'Participle'];

/**
 * The infinitive of a verb that a user gave in any of its forms ("tooted", "toots"). What compromise knows as an
 * infinitive is one ("bring"), and so is what is the form of no other verb ("zing").
 *
 * @param given one word in lower case; of a hyphened one only the last part is inflected.
 */
export function infinitiveOf(given: string): string {
  const [prefix, word] = lastPart(given);
  const { isInfinitive, infinitive } = grammar();
  if (isInfinitive(word)) return given;
  const own = TENSES.map((tense) => infinitive(word, tense)).filter((stem) => stem !== word);
  const stems = [...own, ...bareStems(word)].filter((stem) => isFormOf(word, stem));
  return prefix + (stems.find(isInfinitive) ?? stems.find((stem) => canBeVerb(stem, word)) ?? word);
}

/** What compromise leaves as it is: "zinged". */
function bareStems(word: string): string[] {
  const stem = /^(.+)(?:ed|ing)$/u.exec(word)?.[1] ?? '';
  return stem === '' ? [] : [stem, `${stem}e`, stem.slice(0, -1)];
}

const isFormOf = (word: string, verb: string): boolean => formsOfPart(verb).some(({ form }) => form === word);

/** Whether a stem that nobody knows is long enough: "heed" and "embed" are no forms of "hee" and "emb". */
function canBeVerb(stem: string, word: string): boolean {
  const least = word.endsWith('s') ? 4 : /^[^aeiou]+[aeiou][^aeiou]e$/u.test(stem) ? 5 : 6;
  return word.length >= least && hasVowel(stem);
}

/** All inflected forms of a verb, the infinitive left out; more of them than are right rather than fewer. */
export function formsOfVerb(infinitive: string): VerbForm[] {
  const [prefix, word] = lastPart(infinitive);
  return formsOfPart(word).map(({ form, tag }) => ({ form: prefix + form, tag }));
}

function formsOfPart(verb: string): VerbForm[] {
  const own = grammar().conjugate(verb);
  const forms: VerbForm[] = [];
  const add = (form: string | undefined, tag: VerbForm['tag']): void => {
    if (form && form !== verb && !forms.some((one) => one.form === form)) forms.push({ form, tag });
  };
  add(own.PresentTense, 'VBZ');
  add(own.PastTense, 'VBD');
  add(own.Gerund, 'VBG');
  add(own.Participle, 'VBN');
  // compromise gives a verb back unchanged where none of its patterns fits: "toot", "quip", "forsay".
  if (own.PastTense === verb) {
    const [prefix, known] = knownEnd(verb);
    if (known) for (const { form, tag } of formsOfPart(known)) add(prefix + form, tag);
    add(regularPast(verb), 'VBD');
  }
  if (own.Gerund === verb) add(gerundLike(verb, own.PastTense), 'VBG');
  return forms;
}

/** "for" and "say" of "forsay": the longest end that is a verb, if a syllable is left before it; else nothing. */
function knownEnd(verb: string): readonly [prefix: string, known: string] {
  const { isInfinitive } = grammar();
  for (let at = 2; at <= verb.length - 2; at++) {
    const known = verb.slice(at);
    if (hasVowel(verb.slice(0, at)) && isInfinitive(known)) return [verb.slice(0, at), known];
  }
  return [verb, ''];
}

const DOUBLING = /^[^aeiou]*(?:qu)?[aeiou][bdfgklmnprstvz]$/u;

function regularPast(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  return /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ied` : `${doubled(verb)}ed`;
}

function regularGerund(verb: string): string {
  return `${/[^e]e$/u.test(verb) ? verb.slice(0, -1) : doubled(verb)}ing`;
}

/** With the letter doubled that the past tense doubles: "rebutted", "rebutting". */
function gerundLike(verb: string, past = ''): string {
  return past.slice(0, -3) === verb ? `${past.slice(0, -2)}ing` : regularGerund(verb);
}

function doubled(verb: string): string {
  if (verb.endsWith('c')) return `${verb}k`;
  return DOUBLING.test(verb) ? verb + verb.slice(-1) : verb;
}

const hasVowel = (word: string): boolean => /[aeiouy]/u.test(word);

function lastPart(word: string): readonly [prefix: string, last: string] {
  const at = word.lastIndexOf('-') + 1;
  return [word.slice(0, at), word.slice(at)];
}
