/** What the words of a user's lexicon do to a text, through all stages. */
import { describe, expect, test } from 'vitest';
import { extract } from '../src/index.ts';
import { type LexiconData, lexiconSchema } from '../src/model/lexicon.ts';
import type { SaysoDocument } from '../src/model/schema.ts';
import { marked } from './support/marked.ts';

const lexiconOf = (parts: Partial<LexiconData>): LexiconData => lexiconSchema.parse(parts);

/** The quotes of a document by the labels of `marked`. */
function quotesIn({ quotes }: SaysoDocument): unknown {
  const spanOf = (span: { start: number; end: number } | null) => span && { start: span.start, end: span.end };
  return quotes.map(({ content, cue, source }) => ({
    content: content.map(spanOf),
    cue: spanOf(cue),
    source: spanOf(source),
  }));
}

/** Asserts that each text has one quote, as labelled, and that it has none without the lexicon. */
function finds(parts: Partial<LexiconData>, texts: readonly string[]): void {
  test.for(texts)('finds: %s', (source) => {
    const { text, spans } = marked(source);
    const { content = [], cue: [cue = null] = [], source: [who = null] = [] } = spans;
    expect(quotesIn(extract(text, { lexicon: [lexiconOf(parts)] }))).toEqual([{ content, cue, source: who }]);
    expect(quotesIn(extract(text))).toEqual([]);
  });
}

function ignores(parts: Partial<LexiconData>, texts: readonly string[]): void {
  test.for(texts)('ignores: %s', (text) => {
    expect(quotesIn(extract(text, { lexicon: [lexiconOf(parts)] }))).toEqual([]);
  });
}

describe('a cue verb in all its forms', () => {
  const parts = { cueVerbs: ['toot', 'zing', 'forsay', 'wurble'] };
  finds(parts, [
    '{source|Ann Tolmer} {cue|tooted} {content|that the dam was safe}.',
    '{source|Ann Tolmer} {cue|has tooted} {content|that the dam is safe}.',
    '{content|“We win,”} {cue|toots} {source|Ann Tolmer}.',
    '{content|“We win,”} {source|Ann Tolmer} {cue|wurbles}.',
    '{source|Tolmer} {cue|zinged} {content|that the dam was safe}.',
    '{content|“We win,”} {source|Ann Tolmer} {cue|forsaid}.',
    '{source|Ann Tolmer} {cue|forsaid} {content|that the dam was safe}.',
    '{source|Ann Tolmer} {cue|wurbled} {content|the dam was safe}.',
    '{source|Ann Tolmer} {cue|will toot} {content|that the dam is safe}.',
  ]);
  ignores(parts, [
    'The toots of the boat were loud.',
    'The zinged wire hung over the dam.',
    'A wurbling brook ran past the dam.',
    'Ann Tolmer saw the tooted horn.',
  ]);
});

describe('a cue verb that is given in another form, or in capitals', () => {
  finds({ cueVerbs: ['tooted', 'Zings', 'wurbling'] }, [
    '{source|Ann Tolmer} {cue|tooted} {content|that the dam was safe}.',
    '{content|“We win,”} {cue|toots} {source|Ann Tolmer}.',
    '{source|Ann Tolmer} {cue|zinged} {content|that the dam was safe}.',
    '{source|Ann Tolmer} {cue|has wurbled} {content|that the dam is safe}.',
  ]);
});

describe('a cue verb with a particle, and one with a hyphen', () => {
  const parts = { cueVerbs: ['clap back', 'sing it out', 'fact-check'] };
  finds(parts, [
    '{source|Ann Tolmer} {cue|clapped back} {content|that the dam was safe}.',
    '{content|“We win,”} {source|Ann Tolmer} {cue|claps back}.',
    '{content|“We win,”} {cue|clapped back} {source|Ann Tolmer}.',
    '{source|Ann Tolmer} {cue|sang it out} {content|that the dam was safe}.',
    '{source|Ann Tolmer} {cue|fact-checked} {content|that the dam was safe}.',
  ]);
  ignores(parts, [
    'Ann Tolmer clapped that it was over.',
    'Ann Tolmer clapped at the back of the hall.',
    'Ann Tolmer checked that the dam was safe.',
  ]);
});

describe('what a cue verb and a role may be', () => {
  test.for([
    [{ cueVerbs: ['call it a day now'] }, 'must be one word'],
    [{ cueVerbs: ['say, loudly'] }, 'must be one word'],
    [{ cueVerbs: ['10'] }, 'must be one word'],
    [{ roles: ['harbourmaster (retired)'] }, 'must be a common noun of one to five words'],
    [{ roles: ['one of the many masters of it'] }, 'must be a common noun of one to five words'],
    [{ roles: ['the harbourmaster'] }, 'must be a common noun of one to five words, without "the" or "a"'],
    [{ roles: ['a harbourmaster'] }, 'must be a common noun of one to five words'],
  ] as const)('%o', ([parts, message]) => {
    const parsed = lexiconSchema.safeParse(parts);
    expect(parsed.error?.issues.map((issue) => issue.message)).toEqual([expect.stringContaining(message)]);
  });
});

/** The entities as `TYPE name: mentions`, a title in brackets before its name. */
function entitiesIn({ entities }: SaysoDocument): string[] {
  return entities.map(({ type, name, mentions }) => {
    const shown = mentions.map(({ title, text }) => (title === undefined ? text : `[${title}] ${text}`));
    return `${type} ${name}: ${shown.join(', ')}`;
  });
}

describe('a role', () => {
  const lexicon = [lexiconOf({ roles: ['harbourmaster', 'harbour watch', 'attorney general', 'reeve of the dam'] })];
  test.for([
    [
      'Harbourmaster Ann Tolmer left. The harbourmaster was late.',
      ['PERSON Ann Tolmer: [Harbourmaster] Ann Tolmer, The harbourmaster'],
    ],
    [
      'The boat of harbourmaster Ann Tolmer left. The harbourmaster was late.',
      ['PERSON Ann Tolmer: Ann Tolmer, The harbourmaster'],
    ],
    [
      'Ann Tolmer, the harbourmaster of Nordvik, left with Rob Varden. The harbourmaster was late.',
      ['PERSON Ann Tolmer: Ann Tolmer, the harbourmaster, The harbourmaster', 'PERSON Rob Varden: Rob Varden'],
    ],
    [
      'Harbour Watch Ann Tolmer met Mayor Rob Varden. The harbour watch was late.',
      ['PERSON Ann Tolmer: [Harbour Watch] Ann Tolmer, The harbour watch', 'PERSON Rob Varden: [Mayor] Rob Varden'],
    ],
    [
      'Harbourmasters Ann Tolmer and Rob Varden left.',
      ['PERSON Ann Tolmer: [Harbourmasters] Ann Tolmer', 'PERSON Rob Varden: Rob Varden'],
    ],
    [
      'Attorneys General Ann Tolmer and Rob Varden left.',
      ['PERSON Ann Tolmer: [Attorneys General] Ann Tolmer', 'PERSON Rob Varden: Rob Varden'],
    ],
    // Look-alikes.
    ['Ann Tolmer left. The harbourmaster was late.', ['PERSON Ann Tolmer: Ann Tolmer']],
    ['Harbourmaster Ann Tolmer left. The harbourmasters were late.', ['PERSON Ann Tolmer: [Harbourmaster] Ann Tolmer']],
    ['Harbour Watch Ann Tolmer left. The watch was made of gold.', ['PERSON Ann Tolmer: [Harbour Watch] Ann Tolmer']],
  ] as const)('%s', ([text, wanted]) => {
    expect(entitiesIn(extract(text, { lexicon }))).toEqual(wanted);
  });

  test.for([
    ['Ann Tolmer said that it rains.\n\nThe harbourmaster also said that lamps sell.', ['Ann Tolmer', 'Ann Tolmer']],
    ['Ann Tolmer said that it rains.\n\nThe lantern also said that lamps sell.', ['Ann Tolmer', null]],
    ['Harbourmaster warns that the sea is rough\n\nNordvik harbourmaster Ann Tolmer left on Monday.', ['Ann Tolmer']],
  ] as const)('describes who speaks: %s', ([text, wanted]) => {
    const { quotes, entities } = extract(text, { lexicon });
    expect(quotes.map(({ speaker }) => entities.find(({ id }) => id === speaker)?.name ?? null)).toEqual(wanted);
  });
});

test('a title has its plural, and may be of several words', () => {
  const lexicon = [lexiconOf({ titles: ['Lord Warden', 'Hetman'] })];
  const doc = extract('Hetmans Varden and Brenn met Lord Warden Ann Tolmer.', { lexicon });
  expect(entitiesIn(doc)).toEqual([
    'PERSON Varden: [Hetmans] Varden',
    'PERSON Brenn: Brenn',
    'PERSON Ann Tolmer: [Lord Warden] Ann Tolmer',
  ]);
});

test.for(['Hbr', 'Hbr.'])('an abbreviation is given with or without its full stop: %s', (abbreviation) => {
  const text = 'They met the Hbr. Brekke fleet. It left.';
  const { sentences } = extract(text, { lexicon: [lexiconOf({ abbreviations: [abbreviation] })] });
  expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
    'They met the Hbr. Brekke fleet.',
    'It left.',
  ]);
});
