/** The verb beside a quotation that nobody was found for. */
import { ARTICLES, AUXILIARIES, POSSESSIVE_DETERMINERS, SUBJECT_PRONOUNS } from '../lang/en/function-words.ts';
import { CUE_FRAMES } from '../lang/en/packed/cue-frames.ts';
import { PRONOUN_FORMS } from '../lang/en/pronouns.ts';
import { QUOTING_VERBS } from '../lang/en/quoting-verbs.ts';
import { SPEECH_VERBS } from '../lang/en/speech-verbs.ts';
import { capitalised } from '../lang/en/word-set.ts';
import { infinitiveOf } from '../model/inflection/verbs.ts';
import type { Span } from '../model/span.ts';

/** A verb that may introduce a quotation. */
export interface FoundVerb extends Span {
  readonly lemma: string;
  /** As it is written. */
  readonly form: string;
}

/** Characters beside a quotation in which its verb is looked for. */
const REACH = 80;
const DETERMINERS = [...ARTICLES, ...POSSESSIVE_DETERMINERS].map(eitherCase).join('|');
const SPEAKING_PRONOUNS = SUBJECT_PRONOUNS.filter((word) => PRONOUN_FORMS.get(word)?.gender !== 'neuter')
  .map(eitherCase)
  .join('|');
/** A name, a pronoun, or a noun with its article: who speaks. */
const WHO = String.raw`(?:(?:\p{Lu}[\p{L}.’'-]*)(?: \p{Lu}[\p{L}.’'-]*){0,3}|(?:${DETERMINERS}) \p{Ll}+|${SPEAKING_PRONOUNS})`;
const VERB = String.raw`(?!(?:${[...ARTICLES, ...SUBJECT_PRONOUNS].join('|')})\b)(?<verb>\p{Ll}+(?:-\p{Ll}+)*)`;
const ADVERB = String.raw`(?:\p{Ll}+ly )?`;

const AFTER_QUOTE: readonly RegExp[] = [
  new RegExp(String.raw`^\s*[,–—-]?\s*${ADVERB}${VERB} ${WHO}\b`, 'du'),
  new RegExp(String.raw`^\s*[,–—-]?\s*${WHO} ${ADVERB}${VERB}\b`, 'du'),
];
const BEFORE_QUOTE = new RegExp(String.raw`${WHO} ${ADVERB}${VERB}(?: [\p{Ll}]+){0,2}\s*[,:]?\s*$`, 'du');

/** The verb of who speaks right behind a quotation, or right before it; null where none stands there that is no cue yet. */
export function verbBeside(text: string, quotation: Span, known: ReadonlySet<string>): FoundVerb | null {
  // What stands behind a full stop is another sentence.
  const isOpen = !/\.\P{L}$/u.test(text.slice(quotation.start, quotation.end));
  const behind = isOpen ? (text.slice(quotation.end, quotation.end + REACH).split(/\n/u)[0] ?? '') : '';
  for (const pattern of AFTER_QUOTE) {
    const found = verbIn(pattern.exec(behind), quotation.end, known);
    if (found) return found;
  }
  const from = Math.max(0, quotation.start - REACH);
  const before = text.slice(from, quotation.start);
  return verbIn(BEFORE_QUOTE.exec(before), from, known);
}

function verbIn(match: RegExpExecArray | null, offset: number, known: ReadonlySet<string>): FoundVerb | null {
  const [start, end] = match?.indices?.groups?.['verb'] ?? [0, 0];
  const form = match?.groups?.['verb'] ?? '';
  if (!isInflected(form)) return null;
  const lemma = infinitiveOf(form);
  if (lemma === form && !form.endsWith('ed')) return null;
  return isCue(lemma, known) ? null : { start: offset + start, end: offset + end, lemma, form };
}

/** A word as it may stand at a sentence's beginning or within it. */
function eitherCase(word: string): string {
  return word === 'i' ? 'I' : `${word}|${capitalised(word)}`;
}

/** In the past or the third person; what is small or helps another verb says nothing. */
function isInflected(form: string): boolean {
  return form.length > 3 && !AUXILIARIES.has(form) && !PRONOUN_FORMS.has(form) && !form.endsWith('ing');
}

/** What was counted on a corpus is known too: "think" and "want" introduce beliefs, which `--attributions all` finds. */
function isCue(lemma: string, known: ReadonlySet<string>): boolean {
  return CUE_FRAMES[lemma] !== undefined || SPEECH_VERBS.has(lemma) || QUOTING_VERBS.has(lemma) || known.has(lemma);
}
