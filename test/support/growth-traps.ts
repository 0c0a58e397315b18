/** Invented texts in which a careless search would cost the square of their length, each with its double. */

import type { Texts } from './growth.ts';

const SYLLABLES = ['ba', 'de', 'fi', 'go', 'lu', 'ma', 'ne', 'pi', 'ro', 'su', 'ta', 've'];

/** An invented name that no other number below 248,832 gives; all are of one length, their syllables evenly mixed. */
function word(number: number): string {
  const mixed = number * 7919;
  const syllables = [0, 1, 2, 3, 4].map((place) => SYLLABLES[Math.floor(mixed / 12 ** place) % 12] ?? '');
  const [first = '', ...rest] = `${syllables.join('')}l`;
  return first.toUpperCase() + rest.join('');
}

/** How many invented names have been used. */
let given = 0;

/** Many more tokens than the windows, of some 400 on either side, in which words are looked for. */
const TOKENS = 3000;

/** A text of pieces, and one of twice as many. */
function times(piece: string | ((i: number) => string), [before, after] = ['', '']): Texts {
  const at = typeof piece === 'string' ? () => piece : piece;
  const count = Math.ceil(TOKENS / (at(0).match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)?.length ?? 1));
  const text = (length: number): string => {
    const pieces = Array.from({ length }, (_, i) => at(given + i));
    // No two texts share a name: what is known of a word is not looked for again.
    given += length + 10;
    return before + pieces.join('') + after;
  };
  return { before: text(count), small: text(count), large: text(2 * count) };
}

export const TRAPS: Readonly<Record<string, Texts>> = {
  'sentences like any news': times(
    'Mayor Ann Tolmer said that the dam was safe. “It holds,” she told reporters on 3 May 2011. The Harbour Guild denied it.\n\n',
  ),
  'one sentence without an end': times('the dam was old and the river rose over it, '),
  'one verb over and over': times('he said that '),
  'attributions without a full stop': times('the plan failed, he said, '),
  'persons with one surname': times((i) => `${word(i)} Tolmer saw the dam. Tolmer said that it was safe. `),
  'persons and pronouns': times((i) => `${word(i)} Tolmer saw it. She said that she knew it. `),
  'a row of names': times((i) => `${word(i)} ${word(i + 7)}, `, ['They met ', 'and Ann Tolmer.']),
  'organisations with short forms': times(
    (i) => `The ${word(i)} Harbour Guild (${word(i)[0]}HG) met. The guild left. `,
  ),
  'descriptions and pronouns': times('The mayor of Nordvik met the guild. He told it that they knew him. '),
  'one surname alone, and two who bear it': times('Tolmer left. ', [
    'Ann Tolmer met Rob Tolmer. ',
    'Mr. Tolmer slept.',
  ]),
  'many people of three surnames': times(
    (i) =>
      `${word(i % 30)} ${['Tolmer', 'Varden', 'Brenk'][i % 3]} met Mr. ${['Tolmer', 'Varden', 'Brenk'][(i + 1) % 3]}. `,
  ),
  'many people of one surname': times((i) => `${word(i)} Tolmer said that it was safe. `),
  'turns within turns': times('He said, “she said, “'),
  'closed turns within turns': times('“He told me, ‘It is safe,’ and left,” Ann Tolmer said. '),
  'one source of many quotations': times('“It is safe,” she said. '),
  'quotations in one sentence': times('it was “safe” and “old”, he said, and '),
  'turns with their speakers': times((i) => `${word(i % 7)} Tolmer: We say that it is safe.\n`),
  'turns of nobody': times('A: it is so.\n'),
  'tags without an end': times('<a &a \\emph **b [c]( '),
  'another language': times('le maire a dit que le pont est '),
  'words that nobody said': times('The dam is old. “It will not hold for very long”. '),
  'lines of a page': times('By Ann Tolmer\n\nLatest news\n\n'),
};
