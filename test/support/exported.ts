/** A small document for the tests of `export`, with what formats get wrong. */

import { exportedSchema, hasText, type WithText } from '../../src/export/document.ts';
import { extract } from '../../src/index.ts';

/** A sign beyond the basic plane, line breaks of three kinds within quotes and names, a tab, a line separator. */
export const ODD_TEXT =
  '\u{1f4f0} NORDVIK — Mayor Ann Tolmer said\tthat the dam\r\nabove the\u2028town was safe.\n' +
  '“We have checked\nevery stone,” she told reporters, “and it \u{1f44d} holds.”\r' +
  'The Harbour Guild denied it had agreed. “It never said that,” said Per Brun.\n';

/** What is found in a text, as the formats get it. */
export function exportedOf(text: string, path = 'dam.txt'): WithText {
  const document = exportedSchema.parse({ ...extract(text, { id: path }), text });
  if (!hasText(document)) throw new Error('the text is there');
  return document;
}

/** The text in Python's units. */
export function codePoints(text: string, start: number, end: number): string {
  return [...text].slice(start, end).join('');
}
