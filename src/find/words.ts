/** Words that a quote must hold. */
import { bare } from '../model/bare.ts';
import { SaysoError } from '../model/errors.ts';
import { LETTER_OR_DIGIT } from '../model/letters.ts';
import { spelled } from '../model/spelled.ts';

/** Tells whether a text holds what is asked for. */
export type WordTest = (text: string) => boolean;

/** `/words?/`, perhaps with flags. */
const REGEXP = /^\/(.+)\/([imsu]*)$/su;
/** Words one by one, and phrases in straight or curly quotation marks. */
const PARTS = /["“”]([^"“”]*)["“”]|(\S+)/gu;

/**
 * Makes a test of what somebody asks for: every word must be there, whatever its case and accents ("muller" and "mueller" are
 * Müller), as a whole word (`terror*` with whatever follows); what stands in quotation marks, with its words one after the other; `/…/` is a regular
 * expression.
 *
 * @throws SaysoError `usage` where there is no word in it, or it is no regular expression.
 */
export function wordTest(asked: string): WordTest {
  const [, source, flags = ''] = REGEXP.exec(asked.trim()) ?? [];
  if (source !== undefined) return regexpTest(source, flags);
  const parts = [...asked.matchAll(PARTS)].map(([, phrase, word]) => wordsOf(phrase ?? word ?? ''));
  const wanted = parts.filter((words) => words.length > 0);
  if (wanted.length === 0) throw new SaysoError('usage', `--text ${asked}: there is no word in it`);
  const patterns = wanted.map(patternOf);
  return (text) => {
    const straight = straightened(text);
    const readings = [bare(straight), spelled(straight)];
    return patterns.every((pattern) => readings.some((reading) => pattern.test(reading)));
  };
}

function regexpTest(source: string, flags: string): WordTest {
  try {
    const pattern = new RegExp(source, [...new Set(`${flags}iu`)].join(''));
    return (text) => pattern.test(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.replace(/^Invalid regular expression: /u, '') : String(cause);
    throw new SaysoError('usage', `--text is no regular expression: ${reason}`, { cause });
  }
}

/** A word that is asked for, as it may be written: bare and spelled. */
type Word = readonly string[];

function straightened(text: string): string {
  return text.replace(/[’‘`]/gu, "'");
}

function wordsOf(text: string): Word[] {
  const words = straightened(text).match(/[\p{L}\p{M}\p{N}'*]+/gu) ?? [];
  return words
    .map((word) => [...new Set([bare(word), spelled(word)])].filter((form) => LETTER_OR_DIGIT.test(form)))
    .filter((forms) => forms.length > 0);
}

/** The words one after the other, with anything but letters and digits between them. */
function patternOf(words: readonly Word[]): RegExp {
  const each = words.map((forms) => `(?:${forms.map(formPattern).join('|')})`);
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${each.join('[^\\p{L}\\p{M}\\p{N}]+')}(?![\\p{L}\\p{M}\\p{N}])`, 'u');
}

function formPattern(form: string): string {
  return form.replace(/[.+?^${}()|[\]\\/]/gu, '\\$&').replaceAll('*', '[\\p{L}\\p{M}\\p{N}]*');
}
