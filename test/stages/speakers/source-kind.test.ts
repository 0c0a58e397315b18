import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extract.ts';

const REST = ' Ann Tolmer, the mayor of Ostrava, met Rob Varden. The Coastal Bank is in Ostrava.';

/** Source, kind and speaker of the first quote of a text. */
function firstSource(text: string): string[] {
  const { quotes, entities } = extract(text);
  const [quote] = quotes;
  const name = entities.find(({ id }) => id === quote?.speaker)?.name ?? '–';
  return [quote?.source?.text ?? '–', quote?.sourceKind ?? '', name, quote?.speakerRule ?? ''];
}

describe('the head of a source decides who speaks and what it is', () => {
  test.for<readonly [source: string, kind: string, speaker: string]>([
    // A name inside, and somebody else in front of it.
    ['Lawyers representing Ann Tolmer', 'collective', '–'],
    ['People close to Ann Tolmer', 'collective', '–'],
    ['The doctor who treated Ann Tolmer', 'unnamed', '–'],
    ['The man accused of attacking Ann Tolmer', 'unnamed', '–'],
    ['An aide to Ann Tolmer', 'unnamed', '–'],
    ['The man who wanted to treat Ann Tolmer', 'unnamed', '–'],
    ['The man trying to treat Ann Tolmer', 'unnamed', '–'],
    ['The man hired to treat Ann Tolmer', 'unnamed', '–'],
    ['The plan to replace Ann Tolmer', 'unnamed', '–'],
    ["Ann Tolmer's husband", 'unnamed', '–'],
    ['Critics of Ann Tolmer', 'collective', '–'],
    ['A spokesman of State Senator Ann Tolmer', 'unnamed', '–'],
    ['Friends of the late Ann Tolmer', 'collective', '–'],
    ['Residents interviewed by the Coastal Bank', 'collective', '–'],
    ['White House and Pentagon spokesmen', 'collective', '–'],
    ['Residents of Ostrava', 'collective', '–'],
    ["Ann Tolmer's office", 'collective', '–'],
    ['Officials such as Ann Tolmer', 'collective', '–'],
    ['A source inside the Coastal Bank', 'unnamed', '–'],
    ["Ann Tolmer's and Rob Varden's lawyers", 'collective', '–'],
    // The same with somebody in apposition: he speaks.
    ["Ann Tolmer's lawyer, Rob Varden,", 'name', 'Rob Varden'],
    ["Rob Varden, Ann Tolmer's lawyer,", 'name', 'Rob Varden'],
    ["Ann Tolmer's lawyer Rob Varden", 'name', 'Rob Varden'],
    ['Her lawyer Rob Varden', 'name', 'Rob Varden'],
    ['Rob Varden, who treated Ann Tolmer,', 'name', 'Rob Varden'],
    ['Rob Varden, 29, of Ostrava, Varnia,', 'name', 'Rob Varden'],
    ['Rob Varden, who lives near the capital, Ostrava,', 'name', 'Rob Varden'],
    ['One of the banks, Coastal Bank,', 'name', 'Coastal Bank'],
    // Texts.
    ['A letter signed by Ann Tolmer', 'document', '–'],
    ['A letter to Ann Tolmer', 'document', '–'],
    ['A post shared on Facebook', 'document', '–'],
    ['A statement issued by the Coastal Bank', 'document', 'Coastal Bank'],
    ['The report', 'document', '–'],
    ['A Facebook post', 'document', '–'],
    ['A Facebook post by Ann Tolmer', 'document', 'Ann Tolmer'],
    ["Ann Tolmer's tweet", 'document', 'Ann Tolmer'],
    // The rest.
    ['Ann Tolmer', 'name', 'Ann Tolmer'],
    ['A guard', 'unnamed', '–'],
    ['Officials', 'collective', '–'],
    ['Three of the men', 'collective', '–'],
    ['One of the men', 'unnamed', '–'],
    ['Most of them', 'collective', '–'],
    ['Police', 'collective', '–'],
    ['Those in the mill', 'collective', '–'],
    ['Others', 'collective', '–'],
    ['None of them', 'collective', '–'],
    ['Half of them', 'collective', '–'],
    ['Two-thirds of them', 'collective', '–'],
    ['Everyone in town', 'collective', '–'],
    ['Everybody in town', 'collective', '–'],
    ['Some', 'collective', '–'],
    ['Two', 'collective', '–'],
    ['A clerk and a guard', 'collective', '–'],
    ['The committee', 'collective', '–'],
    ['A local newspaper', 'unnamed', '–'],
    ['You', 'pronoun', '–'],
    ['We', 'pronoun', '–'],
  ])('%s', ([source, kind, speaker]) => {
    const [span, foundKind, found, rule] = firstSource(`${source} said that it rained.${REST}`);
    expect([span, foundKind, found]).toEqual([source.replace(/,$/u, ''), kind, speaker]);
    expect(rule === 'unnamed').toBe(speaker === '–');
  });
});

test('a pronoun is one whomever it means', () => {
  expect(firstSource('Ann Tolmer left. She said that it rained.').slice(0, 3)).toEqual([
    'She',
    'pronoun',
    'Ann Tolmer',
  ]);
  expect(firstSource('They met Ann Tolmer, who said that it rained.')).toEqual([
    'who',
    'pronoun',
    'Ann Tolmer',
    'relative-source',
  ]);
  expect(firstSource('They met a man who said that it rained.')).toEqual(['who', 'pronoun', '–', 'unnamed']);
  expect(firstSource('The Coastal Bank closed. The bank said that it rained.').slice(1, 3)).toEqual([
    'description',
    'Coastal Bank',
  ]);
});

test('in a first sentence and a headline too', () => {
  expect(firstSource('Friends of Tolmer say she is ill\n\nAnn Tolmer stayed at home.')).toEqual([
    'Friends of Tolmer',
    'collective',
    '–',
    'unnamed',
  ]);
  expect(firstSource('A judge told Ann Tolmer that she could go.\n\nTolmer smiled.')).toEqual([
    'A judge',
    'unnamed',
    '–',
    'unnamed',
  ]);
});

test('who was told speaks no more than who was asked, unless "by" says who did', () => {
  expect(firstSource('Ann Tolmer was told that it rained.')).toEqual(['–', 'none', '–', 'no-source']);
  expect(firstSource('Ann Tolmer was asked whether it rained.')).toEqual(['–', 'none', '–', 'no-source']);
  expect(firstSource('Ann Tolmer was told by Rob Varden that it rained.')).toEqual([
    'Rob Varden',
    'name',
    'Rob Varden',
    'named-source',
  ]);
  expect(firstSource('Ann Tolmer told the town that it rained.').slice(2)).toEqual(['Ann Tolmer', 'named-source']);
});
