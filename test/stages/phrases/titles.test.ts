import { describe, expect, test } from 'vitest';
import { Title } from '../../../src/model/phrases.ts';
import { phrasedDoc } from '../../support/doc-of.ts';
import { quoteTable } from '../../support/quote-table.ts';

/** The quotations of a text that are titles, with what they are. */
function titlesIn(text: string): string[] {
  const { quotations, phrases } = phrasedDoc(text);
  return quotations.flatMap(({ inner }, i) => {
    const title = phrases.titles[i];
    if (!title) return [];
    return [`${title === Title.work ? 'work' : 'name'}: ${text.slice(inner.start, inner.end)}`];
  });
}

test.for([
  ['She appeared on “Good Evening Town” on Monday.', ['name: Good Evening Town']],
  ['Speaking on “Meet the Mayor,” Smith said it.', ['work: Meet the Mayor,']],
  ['Her first novel, “Winter Harbour,” sold well.', ['work: Winter Harbour,']],
  ['He starred in “The Keeper of Dravna” as a boy.', ['work: The Keeper of Dravna']],
  ['The critics called “Blue Harbour” a lie.', ['work: Blue Harbour']],
  ['“The Keeper of Dravna” opened on Friday.', ['work: The Keeper of Dravna']],
  ['“Neither of Us,” she said.', []],
  ['“Neither do I.” She left.', []],
  ['“We Will Win,” she said.', []],
  ['She called it “Rubbish” and left.', []],
  ['He said “it is over” and left.', []],
  ['She spoke on “how the town is run” at noon.', []],
] as const)('%s', ([text, expected]) => {
  expect(titlesIn(text)).toEqual(expected);
});

describe('what titles do to quotes', () => {
  quoteTable(null, {
    finds: [
      '{source|She} {cue|told} “Good Evening Town” on Monday {content|that the plan had failed}.',
      'Speaking on “Meet the Mayor,” {source|Smith} {cue|said} {content|that the plan had failed}.',
      '{content|“We never saw it,”} {cue|said} {source|Smith, the author of “The Fall of the Town”}.',
      '{source|The critics} {cue|called} {content|“Blue Harbour” a lie}.',
    ],
    ignores: ['She appeared on “Good Evening Town” on Monday.', 'He played “The Long Road” at the fair.'],
  });
});
