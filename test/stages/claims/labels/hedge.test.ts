import { describe, expect, test } from 'vitest';
import { hedgeOf } from '../../../../src/stages/claims/labels/hedge.ts';
import { candidateOf, wordsOf } from '../../../support/candidate-of.ts';

function hedgeIn(source: string): string | null {
  const candidate = candidateOf(source);
  return wordsOf(candidate, hedgeOf(candidate));
}

describe('what seems or is said', () => {
  test.for([
    ['{subject|The dam} {verb|seems} safe.', 'seems'],
    ['{subject|It} {verb|appeared} to us that it leaks.', 'appeared'],
    ['{subject|The dam} {verb|appears} to leak.', 'appears'],
    ['{subject|The dam} {verb|appears} safe.', 'appears'],
    ['{subject|Lund} {verb|appeared} in court.', null],
    ['{subject|It} {verb|looks} like rain.', 'looks'],
    ['{subject|Lund} {verb|looks} like his father.', null],
    ['{subject|It} {verb|looks} safe.', null],
    ['{subject|Lund} {verb|is said} to have left.', 'said'],
    ['{subject|Lund} {verb|has said} to wait.', null],
    ['{subject|Lund} {verb|is believed} by all.', null],
  ] as const)('%s: %s', ([source, words]) => {
    expect(hedgeIn(source)).toBe(words);
  });
});

describe('whose opinion it is', () => {
  test.for([
    ['{subject|I} {verb|think} the dam is safe.', 'I think'],
    ['{subject|I} {verb|do not believe} that it leaks.', 'I do not believe'],
    ['{subject|We} {verb|feel} like it leaks.', 'We feel'],
    ['Brun {cue|said} {subject|she} {verb|thinks} it leaks.', 'she thinks'],
    ['{subject|She} {verb|thinks} it leaks.', null],
    ['{subject|Lund} {verb|thinks} it leaks.', null],
    ['{subject|I} {verb|thought} it leaked.', null],
    ['{subject|I} {verb|cannot believe} it leaks.', null],
    ['{subject|I} {verb|am thinking} it leaks.', null],
    ['{subject|I} {verb|believe} in what he says.', null],
    ['{subject|I} {verb|feel} ill.', null],
    ['{subject|I} {verb|know} it leaks.', null],
    ['{subject|The dam}, I think, {verb|leaks}.', 'I think'],
    ['{subject|The dam} {verb|leaks}, I guess.', 'I guess'],
    ['{subject|The dam} {verb|leaks}, I know.', null],
    ['In my opinion, {subject|it} {verb|leaks}.', 'In my opinion'],
    ['{subject|It} {verb|leaks}, to our knowledge.', 'to our knowledge'],
    ['{subject|It} {verb|changed} my mind.', null],
    ['{subject|It} {verb|was} done without our knowledge.', null],
    ['In the opinion of all {subject|it} {verb|leaks}.', null],
  ] as const)('%s: %s', ([source, words]) => {
    expect(hedgeIn(source)).toBe(words);
  });
});

describe('adverbs', () => {
  test.for([
    ['Allegedly, {subject|Lund} {verb|left}.', 'Allegedly'],
    ['{subject|Lund} reportedly {verb|left}.', 'reportedly'],
    ['{subject|Lund} {verb|will probably leave}.', 'probably'],
    ['{subject|Lund} {verb|left} the town, perhaps.', 'perhaps'],
    ['{subject|It} {verb|is} sort of safe.', 'sort of'],
    ['{subject|It} {verb|is} a sort of dam.', null],
    ['{subject|It} {verb|is} some kind of dam.', null],
    ['{subject|It} {verb|was} of the old kind of dam.', null],
    ['{subject|It} {verb|was} kind.', null],
    ['{subject|The allegedly corrupt mayor} {verb|left}.', null],
    ['{subject|Lund} {verb|met} the allegedly corrupt mayor.', null],
    ['{subject|The man who allegedly lied} {verb|left}.', null],
    ['{subject|Lund} {verb|met} a man who allegedly lied.', null],
    ['{subject|Lund} {verb|said} it probably leaks.', null],
    ['{subject|Lund} {verb|left} because it probably leaks.', null],
    ['When it probably leaked, {subject|Lund} {verb|left}.', null],
    ['When it leaked, {subject|Lund} probably {verb|left}.', 'probably'],
    ['{subject|Lund} {verb|fears} the most likely end.', null],
    ['{clause|{subject|Lund} {verb|left}} perhaps', null],
    ['{subject|Lund} {verb|left}.', null],
  ] as const)('%s: %s', ([source, words]) => {
    expect(hedgeIn(source)).toBe(words);
  });
});

test('what has no verb has no hedge', () => {
  expect(hedgeIn('Perhaps a dam.')).toBeNull();
});
