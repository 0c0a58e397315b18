import { describe, expect, test } from 'vitest';
import { bandOf, speakerConfidenceOf } from '../../../src/stages/speakers/confidence.ts';
import { speakers } from '../../../src/stages/speakers/index.ts';
import { spokenBy, UNNAMED, undecided } from '../../../src/stages/speakers/opinion.ts';
import { CONTEXT } from '../../support/doc-of.ts';
import { quotedDoc } from '../../support/speaker-table.ts';

/** Rule and kind of the last attribution's source. */
function lastFinding(source: string): { rule: string; kind: string; confidence: number | null } {
  const { speakers: found } = speakers(quotedDoc(source), CONTEXT);
  const { rule = '', sourceKind: kind = '', confidence = null } = found.at(-1) ?? {};
  return { rule, kind, confidence };
}

describe('what is said of a source', () => {
  test.for<readonly [source: string, rule: string, kind: string]>([
    ['{source|{PERSON-a|Mary Tolmer}} {cue|said} {content|that it rains}.', 'named-source', 'name'],
    ['{PERSON-a|Mary Tolmer} spoke. {source|She} {cue|said} {content|that it rains}.', 'pronoun-source', 'pronoun'],
    [
      'The {ORG-a|Lantern Guild} met. {source|The group} {cue|said} {content|that it rains}.',
      'named-source',
      'description',
    ],
    ['{source|A guard} {cue|said} {content|that it rains}.', 'unnamed', 'unnamed'],
    ['{source|Officials} {cue|said} {content|that it rains}.', 'unnamed', 'collective'],
    ['{source|The report} {cue|said} {content|that it rains}.', 'unnamed', 'document'],
    ['{content|“It rains.”}', 'no-source', 'none'],
  ])('%s', ([source, rule, kind]) => {
    const found = lastFinding(source);
    expect([found.rule, found.kind]).toEqual([rule, kind]);
    expect(found.confidence === null).toBe(rule === 'unnamed' || rule === 'no-source');
  });
});

test('an opinion names somebody, nobody, or several of whom none is sure', () => {
  expect(spokenBy([3, 1])).toEqual({ entities: [3, 1], margin: 1, rivals: [] });
  expect(spokenBy([3], 0.4, [2])).toEqual({ entities: [3], margin: 0.4, rivals: [2] });
  expect(undecided([3, 2])).toEqual({ entities: [], margin: 0, rivals: [3, 2] });
  expect(UNNAMED).toEqual({ entities: [], margin: 1, rivals: [] });
});

test('sureness is low, middle or high', () => {
  expect([0, 0.59, 0.6, 0.79, 0.8, 1].map(bandOf)).toEqual(['low', 'low', 'middle', 'middle', 'high', 'high']);
});

test('a rule that was never counted is as good as all together, one that was counted as its counts say', () => {
  expect(speakerConfidenceOf('never-seen', 'pronoun', 1)).toBe(0.85);
  expect(speakerConfidenceOf('named-source', 'full-name', 1)).toBeGreaterThan(0.9);
});
