/** Words that a quote must hold. */
import transliterate from '@sindresorhus/transliterate';
import { SaysoError } from '../model/errors.ts';

/** Tells whether a text holds what is asked for. */
export type WordTest = (text: string) => boolean;

/** `/words?/`, perhaps with flags. */
const REGEXP = /^\/(.+)\/([imsu]*)$/su;
/** Words one by one, and phrases in straight or curly quotation marks. */
const PARTS = /["“”]([^"“”]*)["“”]|(\S+)/gu;

/**
 * Makes a test of what somebody asks for: every word must be there, whatever its case and accents, as a whole word (`terror*`
 * with whatever follows); what stands in quotation marks, with its words one after the other; `/…/` is a regular
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
    const folded = fold(text);
    return patterns.every((pattern) => pattern.test(folded));
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

/** Accents gone, apostrophes straight. */
function fold(text: string): string {
  return transliterate(text.normalize('NFC')).replace(/[’‘`]/gu, "'").toLowerCase();
}

function wordsOf(text: string): string[] {
  return (
    fold(text)
      .match(/[\p{L}\p{M}\p{N}'*]+/gu)
      ?.filter((word) => /[\p{L}\p{N}]/u.test(word)) ?? []
  );
}

/** The words one after the other, with anything but letters and digits between them. */
function patternOf(words: readonly string[]): RegExp {
  const each = words.map((word) => word.replaceAll('*', '[\\p{L}\\p{M}\\p{N}]*'));
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${each.join('[^\\p{L}\\p{M}\\p{N}]+')}(?![\\p{L}\\p{M}\\p{N}])`, 'u');
}
