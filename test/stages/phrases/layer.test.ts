import { expect, test } from 'vitest';
import { compileLexicon, lexiconSchema } from '../../../src/model/lexicon.ts';
import { CONTEXT, phrasedDoc } from '../../support/doc-of.ts';

test('every token knows its verb group, noun phrase, sentence and outermost quotation', () => {
  const { tokens, phrases } = phrasedDoc(
    'Larkin said, “The keeper ‘never did’ work, slept.” She left “Blue Harbour” film.',
  );
  const { verbAt, phraseAt, sentenceAt, quotationAt, titles } = phrases;
  const rows = tokens.map(({ text }, i) => [text, verbAt[i], phraseAt[i], sentenceAt[i], quotationAt[i]].join(' '));
  expect(rows).toEqual([
    'Larkin -1 0 0 -1',
    'said 0 -1 0 -1',
    ', -1 -1 0 -1',
    '“ -1 -1 0 0',
    'The -1 1 0 0',
    'keeper -1 1 0 0',
    '‘ -1 -1 0 0',
    'never 1 -1 0 0',
    'did 1 -1 0 0',
    '’ -1 -1 0 0',
    'work -1 2 0 0',
    ', -1 -1 0 0',
    'slept 2 -1 0 0',
    '. -1 -1 0 0',
    '” -1 -1 0 0',
    'She -1 3 1 -1',
    'left 3 -1 1 -1',
    '“ -1 4 1 -1',
    'Blue -1 4 1 -1',
    'Harbour -1 4 1 -1',
    '” -1 4 1 -1',
    'film -1 4 1 -1',
    '. -1 -1 1 -1',
  ]);
  expect([...titles]).toEqual([0, 0, 2]);
  expect(phrases.verbs.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
});

const lexicon = compileLexicon([lexiconSchema.parse({ cueVerbs: ['zing', 'clap back', 'clap'] })]);

/** The verb groups of a text where the user has named cue verbs. */
function givenIn(text: string): string[] {
  const { tokens, phrases } = phrasedDoc(text, { ...CONTEXT, lexicon });
  return phrases.verbs.map(({ first, end, lemma, form }) => {
    const words = tokens.slice(first, end).map((token) => token.text);
    return `${words.join(' ')} = ${lemma} ${form}`;
  });
}

test.for([
  ['She clapped back that it holds.', ['clapped back = clap back finite', 'holds = hold finite']],
  ['She clapped loudly.', ['clapped = clap finite']],
  ['“It holds,” she zings.', ['holds = hold finite', 'zings = zing finite']],
  ['“It holds,” Larkin zinged.', ['holds = hold finite', 'zinged = zing finite']],
  ['The zings hurt him.', ['hurt = hurt finite']],
] as const)('cue verbs of the user: %s', ([text, groups]) => {
  expect(givenIn(text)).toEqual(groups);
});
