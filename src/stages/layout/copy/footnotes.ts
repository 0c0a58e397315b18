import type { Edit } from '../../../model/origin.ts';

/**
 * A footnote's mark after a closing quotation mark: “We won,”1 said; or in brackets or raised after any mark or word:
 * “We won,”[2] said.
 */
const NOTES = [
  /(?<=[.,!?…]["”’»])(?:\d{1,2}|[*†‡§]{1,2})(?=[\s.,;:]|$)/gu,
  /(?<=[\p{L}.,;:!?…)"”’»\]])(?:\[\d{1,3}\])+/gu,
  /(?<=[.,;:!?…)"”’»])[¹²³⁰⁴-⁹]{1,3}(?![\p{L}\p{N}])/gu,
];
const MAY_BE = /["”’»][\d*†‡§]|\[\d|[¹²³⁰⁴-⁹]/u;

/** The marks of footnotes, which are no words of the sentence. */
export function footnoteEdits(text: string): Edit[] {
  if (!MAY_BE.test(text)) return [];
  return NOTES.flatMap((note) =>
    [...text.matchAll(note)].map(({ index, 0: { length } }) => ({ start: index, end: index + length, by: '' })),
  ).sort((a, b) => a.start - b.start);
}
