import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extract.ts';
import type { Attribution } from '../../../src/model/document.ts';
import { sureOnly } from '../../../src/stages/utterances/sure.ts';
import { attributionOf, foundBy } from '../../support/claimed-doc.ts';

/** The utterances of a text's quotes, in order. */
function utterancesOf(text: string): (string | undefined)[] {
  return extract(text).quotes.map(({ utterance }) => utterance);
}

describe('what was not said', () => {
  test.for([
    'Lund has not argued that the dam is safe.',
    'Lund never said that the dam was safe.',
    'Lund didn’t say that the dam was safe.',
    'Lund no longer says that the dam is safe.',
    'No witness said that the dam was safe.',
    'No villager was told that the dam was safe.',
    'Nobody claimed that the dam was safe.',
    'Neither Lund nor Brun said that the dam was safe.',
    'Nor did Lund say that the dam was safe.',
    'At no time did Lund say that the dam was safe.',
    'The mayor declined to say whether the dam was safe.',
    'The mayor declined on Tuesday to say whether the dam was safe.',
    'The mayor refused to say when the dam would open.',
    'The mayor would not say whether the dam was safe.',
    'The mayor has yet to say whether the dam is safe.',
    'The mayor was unable to say whether the dam was safe.',
    'The mayor did not want to say that the dam was safe.',
    'The mayor stopped short of saying that the dam was safe.',
    'The mayor refrained from saying that the dam was safe.',
    'The mayor avoided saying that the dam was safe.',
    'The mayor denied saying that the dam was safe.',
    'The mayor left without saying whether the dam was safe.',
    'The mayor did not continue to insist that the dam was safe.',
    'It is not true that Lund said that the dam was safe.',
    'It is false that Lund said that the dam was safe.',
    'Not a single witness said that the dam was safe.',
    'Not once did Lund say that the dam was safe.',
    'The bank did not deny that the dam was unsafe.',
  ])('%s', (text) => {
    expect(utterancesOf(text)).toEqual(['negated']);
  });
});

describe('what is left open', () => {
  test.for([
    'If she said that the dam was safe, people would laugh.',
    'It is unclear whether Lund said that the dam was safe.',
    'Lund would have left if she had been told that the dam was unsafe.',
    'Lund could have said that the dam was safe.',
    'Lund might say that the dam is safe.',
    'The minister may announce that taxes will rise.',
    'Lund would have said that the dam was safe.',
    'Did Lund say that the dam was safe?',
    'Should Lund say that the dam is safe, nobody will believe her.',
    'Unless Lund says that the dam is safe, nobody will return.',
    'Had Lund said that the dam was safe, people would have laughed.',
  ])('%s', (text) => {
    expect(utterancesOf(text)).toEqual(['hypothetical']);
  });
});

describe('what somebody is accused of saying, or kept from it', () => {
  test.for([
    ['Brun accused Lund of saying that the dam was safe.', ['actual', 'hypothetical']],
    ['Brun was accused of saying that the dam was safe.', ['hypothetical']],
    ['The mayor warned Lund against claiming that the dam was safe.', ['actual', 'hypothetical']],
    ['The mayor prevented Lund from saying that the dam was safe.', ['negated']],
    ['Lund apologised for saying that the dam was safe.', ['actual']],
  ] as const)('%s', ([text, utterances]) => {
    expect(utterancesOf(text)).toEqual(utterances);
  });
});

describe('what looks alike and was said', () => {
  test.for([
    'Lund said that the dam was not safe.',
    'Lund said that nobody had seen the dam.',
    'Lund did not only say that the dam was safe.',
    'Lund did not hesitate to say that the dam was safe.',
    'Lund was not the first to say that the dam was safe.',
    'Lund was not afraid to say that the dam was safe.',
    'Lund did not attend but said that the dam was safe.',
    'Lund declined an interview, saying that the dam was safe.',
    'Lund will tell the conference that the dam is lost.',
    'Lund said that she could have saved the dam.',
    'If it rains, Lund said, the dam will break.',
    'Lund denied that the dam was safe.',
    'It is true that Lund said that the dam was safe.',
    'Not until Tuesday did Lund say that the dam was safe.',
    'Lund could only say that the dam was safe.',
    'Lund would say only that the dam was safe.',
    'Lund did not comment, saying that the case was open.',
    'Had Lund known of it, Brun said, the dam would have held.',
    'Few witnesses said that the dam was safe.',
    'Lund, who never slept, said that the dam was safe.',
    'Lund continued to insist that the dam was safe.',
    '“It is not safe,” Lund said.',
    'Why did Lund say that the dam was safe?',
    'Lund went without sleep, saying that the dam was safe.',
  ])('%s', (text) => {
    expect(utterancesOf(text)).toEqual(['actual']);
  });
});

test('nothing is claimed of what was not said', () => {
  expect(extract('Lund never said that the dam was safe. Brun may say that it was.').claims).toEqual([]);
});

describe('quotes that are less sure than was asked for', () => {
  test('are left out with their speakers, and what stood in them stands in what is around', () => {
    const quote = (start: number, parent: number | null, confidence: number): Attribution =>
      attributionOf([{ start, end: 90 - start }], { parent, confidence });
    const attributions = [quote(0, null, 0.9), quote(1, 0, 0.5), quote(2, 1, 0.9), quote(3, 2, 0.7), quote(4, 1, 0.2)];
    const speakers = [0, 1, 2, 3, 4].map((entity) => foundBy([entity]));
    expect(sureOnly({ attributions, speakers }, 0.7)).toEqual({
      attributions: [quote(0, null, 0.9), quote(2, 0, 0.9), quote(3, 1, 0.7)],
      speakers: [foundBy([0]), foundBy([2]), foundBy([3])],
    });
    expect(sureOnly({ attributions, speakers }, 0.8)).toEqual({
      attributions: [quote(0, null, 0.9), quote(2, 0, 0.9)],
      speakers: [foundBy([0]), foundBy([2])],
    });
  });

  test('stay where they are just as sure', () => {
    const [first] = extract('Ann Lund said that the dam was safe.').quotes;
    const minConfidence = first?.confidence ?? 0;
    expect(extract('Ann Lund said that the dam was safe.', { minConfidence }).quotes).toEqual([first]);
    expect(extract('Ann Lund said that the dam was safe.', { minConfidence: 1 }).quotes).toEqual([]);
  });
});
