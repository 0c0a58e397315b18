import { expect, test } from 'vitest';
import { givenWords, Noun, nounsAt, nounsFrom } from '../../src/model/given-words.ts';

const tokens = (text: string) => text.split(' ').map((lower) => ({ lower }));
const given = (parts: Partial<Parameters<typeof givenWords>[0]>) =>
  givenWords({ cueVerbs: [], titles: [], roles: [], ...parts });

test('cue verbs have their infinitives, forms and particles; of two that share a form the one without goes first', () => {
  const { cueVerbs, verbForms, particles, nouns } = given({
    cueVerbs: ['Clap back', 'tooted', 'clap', 'clap  out loud'],
  });
  expect([...cueVerbs]).toEqual(['clap back', 'toot', 'clap', 'clap out loud']);
  expect(particles).toEqual(new Map([['clap', [['back'], ['out', 'loud']]]]));
  expect([...verbForms]).toEqual([
    ['toots', { lemma: 'toot', tag: 'VBZ', phrasal: false }],
    ['tooting', { lemma: 'toot', tag: 'VBG', phrasal: false }],
    ['tooted', { lemma: 'toot', tag: 'VBD', phrasal: false }],
    ['claps', { lemma: 'clap', tag: 'VBZ', phrasal: false }],
    ['clapped', { lemma: 'clap', tag: 'VBD', phrasal: false }],
    ['clapping', { lemma: 'clap', tag: 'VBG', phrasal: false }],
  ]);
  expect(nouns.size).toBe(0);
});

test('a verb that needs a particle is phrasal', () => {
  const { verbForms, particles } = given({ cueVerbs: ['toot back'] });
  expect(verbForms.get('toots')).toEqual({ lemma: 'toot', tag: 'VBZ', phrasal: true });
  expect(particles).toEqual(new Map([['toot', [['back']]]]));
});

test('titles and roles have their forms by first word, roles first', () => {
  const { nouns, cueVerbs } = given({ titles: ['Reeve', 'Lt.'], roles: ['Reeve of the dam'] });
  expect(cueVerbs.size).toBe(0);
  expect([...nouns]).toEqual([
    [
      'reeve',
      [
        { words: ['reeve', 'of', 'the', 'dam'], head: 0, lemma: 'reeve', plural: false, role: true },
        { words: ['reeve'], head: 0, lemma: 'reeve', plural: false, role: false },
      ],
    ],
    [
      'reeves',
      [
        { words: ['reeves', 'of', 'the', 'dam'], head: 0, lemma: 'reeve', plural: true, role: true },
        { words: ['reeves'], head: 0, lemma: 'reeve', plural: true, role: false },
      ],
    ],
    ['lt', [{ words: ['lt'], head: 0, lemma: 'lt', plural: false, role: false }]],
  ]);
});

test('a curly apostrophe is a straight one', () => {
  expect([...given({ titles: ['King’s man'] }).nouns.keys()]).toEqual(["king's"]);
});

const words = given({ titles: ['lord warden', 'Lt.'], roles: ['harbour watch', 'watch'] });

test('the titles and roles that begin at a token', () => {
  const begun = (text: string, first: number) =>
    nounsFrom(tokens(text), first, words.nouns).map((noun) => noun.words.join(' '));
  expect(begun('the harbour watch', 1)).toEqual(['harbour watch']);
  expect(begun('the harbour watch', 2)).toEqual(['watch']);
  expect(begun('the harbour', 1)).toEqual([]);
  expect(begun('lt. ann', 0)).toEqual(['lt']);
  expect(begun('lords wardens', 0)).toEqual([]);
  expect(begun('lord wardens', 0)).toEqual(['lord wardens']);
  expect(begun('lord', 1)).toEqual([]);
});

test('what each token is in them', () => {
  const { title, role, head } = Noun;
  const found = nounsAt(tokens('the harbour watch met lord warden lt. ann . watch'), words);
  expect(found).toEqual(
    Uint8Array.of(0, title | role, title | role | head, 0, title, title, title, 0, 0, title | role | head),
  );
  expect([title, role, head]).toEqual([1, 2, 4]);
});

test('without titles and roles there is nothing to look for', () => {
  expect(nounsAt(tokens('the watch'), given({ cueVerbs: ['toot'] }))).toBeNull();
  expect(nounsAt(tokens('the dam'), words)).toEqual(Uint8Array.of(0, 0));
});
