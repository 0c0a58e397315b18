import { expect, test } from 'vitest';
import { extract } from '../../../../src/extract.ts';
import { attributionRows } from '../../../support/cue-rows.ts';
import { rowTable } from '../../../support/row-table.ts';

rowTable(attributionRows, [
  ['He left at noon. “We always win.”', ['direct “We always win.”']],
  ['Still she waits.\n\n“I hope to go there.\n\n“I do.”', ['direct “I hope to go there.\n\n“I do.”']],
  ['“Never again.” She shook her head.', ['direct “Never again.”']],
  ['It left at noon. “We always win.”', []],
  ['He left at noon. “We always win”', []],
  ['He left at noon.\n\nIt rained. “We always win.”', []],
  ['He saw a sign. “No way out here.”', []],
  ['He read it aloud. “No way out here.”', []],
  ['He left “for good.” “We always win.”', []],
  ['He left at noon. “We win” is a song.', []],
]);

/** Direct quotes with their speakers. */
function spoken(text: string): string[] {
  const { quotes, entities } = extract(text);
  const nameOf = (id: string | null): string => entities.find((entity) => entity.id === id)?.name ?? 'nobody';
  return quotes.filter(({ rule }) => rule === 'refine/floor').map((quote) => `${nameOf(quote.speaker)}: ${quote.text}`);
}

test.each([
  ['Ann Tolmer defended the dam on Monday. “We checked every stone.”', ['Ann Tolmer: We checked every stone.']],
  ['Lena Voss was furious.\n\n“He lied to us. He lied.”', ['Lena Voss: He lied to us. He lied.']],
  ['“Never again.” Lena Voss shook her head.', ['Lena Voss: Never again.']],
  ['Ann Tolmer met Joris Haddar. “We checked every stone.”', []],
  ['The dam was built in 1950. “We checked every stone.”', []],
  ['Ann Tolmer read the sign. “We checked every stone.”', []],
])('who holds the floor: %s', (text, wanted) => {
  expect(spoken(text)).toEqual(wanted);
});
