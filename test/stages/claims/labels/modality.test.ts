import { describe, expect, test } from 'vitest';
import { modalityOf } from '../../../../src/stages/claims/labels/modality.ts';
import { candidateOf, type Said, wordsOf } from '../../../support/candidate-of.ts';

/** The label with the words that make it so: `possible: may`. */
function modalIn(source: string, said?: Said): string {
  const candidate = candidateOf(source, said);
  const { value, by } = modalityOf(candidate);
  return by === null ? value : `${value}: ${wordsOf(candidate, by)}`;
}

describe('the verb group', () => {
  test.for([
    ['{subject|The dam} {verb|is} safe.', 'asserted'],
    ['{subject|The dam} {verb|may break}.', 'possible: may'],
    ['{subject|The dam} {verb|actually might break}.', 'possible: might'],
    ['{subject|The dam} {verb|could not hold}.', 'possible: could'],
    ['{subject|The dam} {verb|can break}.', 'possible: can'],
    ['{subject|The dam} {verb|cannot hold}.', 'possible: cannot'],
    ['{subject|The dam} {verb|will break}.', 'future: will'],
    ['{subject|They} {verb|wont} go.', 'future: wont'],
    ['{subject|We} {verb|shouldnt} go.', 'obligation: shouldnt'],
    ['{subject|We} {verb|must leave}.', 'obligation: must'],
    ['{subject|We} {verb|need not leave}.', 'obligation: need'],
    ['{subject|We} {verb|should have left}.', 'obligation: should'],
    ['{subject|He} {verb|must have left}.', 'possible: must'],
    ['{subject|He} {verb|may have left}.', 'possible: may'],
    ['{subject|The dam} {verb|would break}.', 'conditional: would'],
    ['{subject|He}{verb|’d go} there.', 'conditional: ’d'],
    ['{subject|He}{verb|’d gone} there.', 'asserted'],
    ['{subject|He}{verb|’d have gone} there.', 'conditional: ’d'],
    ['{subject|He}{verb|’d better go} there.', 'obligation: better'],
    ['{subject|May} {verb|was} wet.', 'asserted'],
  ] as const)('%s: %s', ([source, label]) => {
    expect(modalIn(source)).toBe(label);
  });
});

describe('verbs that carry another', () => {
  test.for([
    ['{subject|We} {verb|have} to leave.', 'obligation: have'],
    ['{subject|She} {verb|had} only to ask.', 'obligation: had'],
    ['{subject|She} {verb|does not need} to ask.', 'obligation: need'],
    ['{subject|We} {verb|will have} to leave.', 'obligation: have'],
    ['{subject|We}{verb|’re going} to have to leave.', 'obligation: have'],
    ['{subject|We} {verb|would have} to leave.', 'obligation: have'],
    ['{subject|We}{verb|’ve got} to leave.', 'obligation: got'],
    ['{subject|We} {verb|gotta} leave.', 'obligation: gotta'],
    ['{subject|It} {verb|has} to do with rain.', 'asserted'],
    ['{subject|It} {verb|has} to do work.', 'obligation: has'],
    ['{subject|We} {verb|have} a dam to mend.', 'asserted'],
    ['{subject|The need} to leave {verb|is} great.', 'asserted'],
    ['{subject|They}{verb|’re going} to leave.', 'future: going'],
    ['{subject|They} {verb|are going} to Orvin.', 'asserted'],
    ['{subject|They}{verb|’re} gonna leave.', 'future: gonna'],
    ['{subject|The dam} {verb|is} about to break.', 'future: about'],
    ['{subject|The dam} {verb|is} still due to fall.', 'future: due'],
    ['{subject|The film} {verb|is} about a dam.', 'asserted'],
    ['{subject|Prices} {verb|are expected} to rise.', 'future: expected'],
    ['{subject|Prices} {verb|are} likely to rise.', 'possible: likely'],
    ['{subject|Lund} {verb|is required} to pay.', 'obligation: required'],
    ['{subject|You} {verb|are supposed} to pay.', 'obligation: supposed'],
    ['{subject|You} {verb|were supposed} to pay.', 'asserted'],
    ['{subject|Lund} {verb|wants} to pay.', 'asserted'],
    ['{subject|Lund} {verb|is} happy to pay.', 'asserted'],
  ] as const)('%s: %s', ([source, label]) => {
    expect(modalIn(source)).toBe(label);
  });
});

describe('a condition', () => {
  test.for([
    ['If it rains, {subject|the dam} {verb|breaks}.', 'conditional: If'],
    ['But unless it rains, {subject|the dam} {verb|will hold}.', 'conditional: unless'],
    ['{subject|The dam}, if it rains, {verb|breaks}.', 'conditional: if'],
    ['{subject|The dam} {verb|breaks} if it rains.', 'conditional: if'],
    ['Lund {cue|asked} if it rains, {subject|the dam} {verb|breaks}.', 'conditional: if'],
    ['Lund {cue|said} that if it rains, {subject|the dam} {verb|breaks}.', 'conditional: if'],
    ['{subject|He} {verb|would have had} to leave.', 'conditional: would'],
    ['{subject|The dam} {verb|must be mended} if it is to hold.', 'conditional: if'],
    ['{subject|It} {verb|is} easy to leave if it rains.', 'conditional: if'],
    ['Had it rained, {subject|the dam} {verb|would have broken}.', 'conditional: Had'],
    ['And should it rain, {subject|the dam} {verb|may break}.', 'conditional: should'],
    ['{subject|We} {verb|can leave}, provided he comes.', 'conditional: provided'],
    ['{subject|We} {verb|will see} if it rains.', 'future: will'],
    ['{subject|I} {verb|asked} them if it rains.', 'asserted'],
    ['{subject|I} {verb|am not} sure yet if it rains.', 'asserted'],
    ['To see if it rains, {subject|Lund} {verb|left}.', 'asserted'],
    ['{subject|It} {verb|sounds} as if it rains.', 'asserted'],
    ['{subject|Lund} {verb|is} convinced that if it rains the dam breaks.', 'asserted'],
    ['{subject|It} {verb|depends} on if it rains.', 'asserted'],
    ['{subject|Lund} {verb|threatened} to leave if it rains.', 'asserted'],
    ['{subject|Lund} {verb|says} it breaks if it rains.', 'asserted'],
    ['{subject|Many}, if not all, {verb|left}.', 'asserted'],
    ['{subject|He} {verb|left} little, if any water.', 'asserted'],
    ['{subject|We} {verb|will go} out and if it rains, read.', 'future: will'],
    ['{subject|Lund} {verb|provided} the water we drank.', 'asserted'],
    ['{clause|{subject|It} {verb|rains}} if he goes.', 'asserted'],
    ['{verb|Should} {subject|it} rain, the dam breaks.', 'conditional: Should'],
    ['{subject|Lund} {verb|had} known.', 'asserted'],
    ['And {subject|it} {verb|were} so.', 'asserted'],
    ['{verb|Should be} fine.', 'obligation: Should'],
  ] as const)('%s: %s', ([source, label]) => {
    expect(modalIn(source)).toBe(label);
  });
});

describe('"would"', () => {
  test.for([
    ['Lund {cue|said} {subject|it} {verb|would break}.', { past: true }, 'future: would'],
    ['Lund {cue|says} {subject|it} {verb|would break}.', { past: false }, 'conditional: would'],
    ['Lund {cue|said} {subject|it} {verb|would have broken}.', { past: true }, 'conditional: would'],
    ['Lund {cue|said} {subject|it} {verb|would break} if it rained.', { past: true }, 'conditional: if'],
    ['Sometimes {subject|he} {verb|would walk}.', {}, 'asserted'],
    ['{subject|He} {verb|would often walk}.', {}, 'asserted'],
  ] as const)('%s: %s', ([source, said, label]) => {
    expect(modalIn(source, said)).toBe(label);
  });
});

describe('what is guessed', () => {
  test.for([
    ['Perhaps {subject|the dam} {verb|leaks}.', 'possible: Perhaps'],
    ['And maybe {subject|the dam} {verb|leaks}.', 'possible: maybe'],
    ['{subject|The dam} probably {verb|leaks}.', 'possible: probably'],
    ['{subject|The dam} {verb|is} probably safe.', 'possible: probably'],
    ['{subject|The dam} {verb|will probably break}.', 'future: will'],
    ['{subject|Lund} {verb|left} the dam, perhaps.', 'asserted'],
    ['{subject|The likely winner} {verb|left}.', 'asserted'],
    ['{clause|{subject|Lund} {verb|left}} perhaps', 'asserted'],
    ['Maybe so, {clause|{subject|Lund} {verb|left}}.', 'asserted'],
  ] as const)('%s: %s', ([source, label]) => {
    expect(modalIn(source)).toBe(label);
  });
});

describe('each label belongs to its clause', () => {
  test.for([
    ['{subject|The truth} {verb|is} that the dam will break.', 'future: will'],
    ['{subject|Lund} {verb|knows} that the dam will break.', 'asserted'],
    ['{subject|The man who would win} {verb|left}.', 'asserted'],
    ['When it may rain, {subject|the dam} {verb|leaks}.', 'asserted'],
  ] as const)('%s: %s', ([source, label]) => {
    expect(modalIn(source)).toBe(label);
  });
});

describe('what the cue makes of its content', () => {
  test.for([
    ['{verb|Is} {subject|the dam} safe?', 'say', 'question: ?'],
    ['Lund {cue|asked} whether {subject|it} {verb|may break}.', 'ask', 'question: whether'],
    ['Lund {cue|asked} why {subject|it} {verb|broke}.', 'ask', 'question: why'],
    ['Lund {cue|doubted} whether {subject|it} {verb|broke}.', 'doubt', 'question: whether'],
    ['Lund {cue|said} {subject|whether it broke} {verb|was} open.', 'say', 'asserted'],
    ['Lund {cue|knew} why {subject|it} {verb|broke}.', 'know', 'asserted'],
    ['Lund {cue|asked}: {subject|it} {verb|broke}.', 'ask', 'asserted'],
    ['Lund {cue|urged} them to leave.', 'urge', 'obligation: urged'],
    ['Lund {cue|has urged} them not to leave.', 'urge', 'obligation: has urged'],
    ['Lund {cue|demanded} that {subject|he} {verb|resign}.', 'demand', 'obligation: demanded'],
    ['Lund {cue|insisted} that {subject|the mayor} {verb|stay} out.', 'insist', 'obligation: insisted'],
    ['Lund {cue|insisted} that {subject|it} {verb|be} closed.', 'insist', 'obligation: insisted'],
    ['Lund {cue|insisted} that {subject|she} {verb|is} well.', 'insist', 'asserted'],
    ['Lund {cue|insisted} that {subject|dams} {verb|leak}.', 'insist', 'asserted'],
    ['Lund {cue|called} it a lie.', 'call', 'asserted'],
    ['Lund {cue|called on} them to leave.', 'call', 'obligation: called on'],
    ['Lund {cue|called} him a liar to win.', 'call', 'asserted'],
    ['Lund {cue|requested} silence to speak.', 'request', 'asserted'],
    ['Lund {cue|warned} them for failing to leave.', 'warn', 'asserted'],
    ['Lund {cue|warned of} leaving now.', 'warn', 'asserted'],
    ['Lund {cue|promised} to leave.', 'promise', 'future: promised'],
    ['Lund {cue|promised} a plan to leave.', 'promise', 'asserted'],
    ['Lund {cue|promised} {subject|it} {verb|is} safe.', 'promise', 'asserted'],
    ['Lund {cue|hoped} to leave.', 'hope', 'asserted'],
  ] as const)('%s: %s', ([source, lemma, label]) => {
    expect(modalIn(source, { lemma })).toBe(label);
  });
});

test('the article itself asks nothing of anybody', () => {
  const said = candidateOf('{subject|It} {verb|would break}.');
  expect(modalityOf({ ...said, unit: { ...said.unit, spoken: false }, saying: null }).value).toBe('conditional');
});
