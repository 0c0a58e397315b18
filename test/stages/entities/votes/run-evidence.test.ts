import { expect, test } from 'vitest';
import type { ArticleRule } from '../../../../src/stages/entities/votes/article-rule.ts';
import { CandidateShape, type Trigger } from '../../../../src/stages/entities/votes/evidence-rule.ts';
import { evidenceRunner, runArticleRules } from '../../../../src/stages/entities/votes/run-evidence.ts';
import { emptyScoreboard, verdictsOf } from '../../../../src/stages/entities/votes/scoreboard.ts';
import { candidateDoc } from '../../../support/name-table.ts';
import { traceInto } from '../../../support/traced.ts';

/** The candidates on which a rule with such a trigger is asked. */
function asked(text: string, trigger: Trigger): string[] {
  const { doc, candidates } = candidateDoc(text);
  const names: string[] = [];
  const judge = (_doc: unknown, { start, end }: { start: number; end: number }): void => {
    names.push(text.slice(start, end));
  };
  const silent = { id: 'silent', about: '', trigger: { shape: CandidateShape.any }, judge: () => undefined };
  evidenceRunner([silent, { id: 'asked', about: '', trigger, judge }])(emptyScoreboard(candidates), doc);
  return names;
}

test.for([
  [
    'any',
    ['NORWAY', 'Zornik', 'Ingrid Halvik', 'Zornik Johnson', 'Zornik Vrell Dravna', 'Tolmer', 'ZVD', 'Winter Harbour'],
  ],
  ['several', ['Ingrid Halvik', 'Zornik Johnson', 'Zornik Vrell Dravna', 'Winter Harbour']],
  ['two', ['Ingrid Halvik', 'Zornik Johnson', 'Winter Harbour']],
  ['upper', ['NORWAY', 'ZVD']],
  ['personal', ['Ingrid Halvik', 'Zornik Johnson']],
  ['known', ['NORWAY']],
  ['titled', ['Tolmer']],
  ['quoted', ['Winter Harbour']],
  ['opening', ['NORWAY', 'Zornik Johnson']],
] as const)('a rule for the shape %s is asked on %o', ([shape, wanted]) => {
  const text =
    'NORWAY met Zornik and Ingrid Halvik there. Zornik Johnson saw the Zornik Vrell Dravna, Mayor Tolmer and the ZVD. He wrote the novel “Winter Harbour” then.';
  expect(asked(text, { shape: CandidateShape[shape] })).toEqual(wanted);
});

test('a rule is asked by the word before the name, or before its title, and by the word behind it', () => {
  const text = 'They left the Zornik Bridge. The mayor saw the President Vrell, of Dravna. Of Halvik the old left.';
  const word =
    (wanted: string) =>
    ({ key }: { key: string }) =>
      key === wanted;
  expect(asked(text, { before: word('the') })).toEqual(['Zornik Bridge', 'Vrell']);
  expect(asked(text, { before: word('of') })).toEqual(['Dravna', 'Halvik']);
  expect(asked(text, { after: word('the') })).toEqual(['Halvik']);
  expect(asked(text, { after: word('.') })).toEqual(['Zornik Bridge', 'Dravna']);
  expect(asked(text, { before: word('.'), after: word('of') })).toEqual([]);
  expect(asked(text, {})).toEqual([]);
});

test('rules are entered by name, each with what it says', () => {
  const { doc, candidates } = candidateDoc('They met Zornik there.');
  const scoreboard = emptyScoreboard(candidates);
  const { trace, events } = traceInto();
  const rule = (id: string, weight: number) => ({
    ...{ id, about: '', trigger: { shape: CandidateShape.any } },
    judge: (_doc: unknown, _candidate: unknown, vote: (type: 'ORG', weight: number) => void) => vote('ORG', weight),
  });
  evidenceRunner([rule('one', 1), rule('two', 3)])(scoreboard, doc, trace);
  evidenceRunner([rule('three', 2)])(scoreboard, doc, trace);
  expect(scoreboard.rules).toEqual(['article/same-name', 'one', 'two', 'three']);
  expect(events.map((event) => `${event.rule} ${event.reason}`)).toEqual(['one ORG 1', 'two ORG 3', 'three ORG 2']);
  expect(verdictsOf(scoreboard)).toEqual([{ type: 'ORG', score: 6, rule: 'two' }]);
});

test('rules of the article get what has been made of each name, and of those of several words', () => {
  const { doc, candidates } = candidateDoc('They met Zornik Vrell and Dravna there.');
  const scoreboard = emptyScoreboard(candidates);
  const passes: unknown[] = [];
  const silent: ArticleRule = { id: 'silent', about: '', judge: () => null };
  const speaking: ArticleRule = {
    id: 'speaking',
    about: '',
    judge(_doc, pass) {
      passes.push(pass);
      return (candidate, index, vote) => vote('LAW', index + (candidate.key === 'dravna' ? 2 : 1));
    },
  };
  runArticleRules([silent, speaking], scoreboard, doc);
  const none = { type: 'PERSON', score: 0, rule: 'article/same-name' };
  expect(passes).toEqual([
    {
      candidates,
      verdicts: [none, none],
      long: [{ candidate: candidates[0], verdict: none, words: ['zornik', 'vrell'] }],
    },
  ]);
  expect(scoreboard.rules).toEqual(['article/same-name', 'speaking']);
  expect(verdictsOf(scoreboard)).toEqual([
    { type: 'LAW', score: 1, rule: 'speaking' },
    { type: 'LAW', score: 3, rule: 'speaking' },
  ]);
});
