import { describe, expect, test } from 'vitest';
import { bandOf, speakerConfidenceOf } from '../../../src/stages/speakers/confidence.ts';
import { speakers } from '../../../src/stages/speakers/index.ts';
import { spokenBy, UNNAMED, undecided } from '../../../src/stages/speakers/opinion.ts';
import { CONTEXT } from '../../support/doc-of.ts';
import { quotedDoc } from '../../support/speaker-table.ts';
import { traceInto } from '../../support/traced.ts';

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

/** What the trace tells of each attribution: "resolved named-source: Ann Tolmer". */
function traced(source: string): string[] {
  const { trace, events } = traceInto();
  const doc = quotedDoc(source);
  speakers(doc, { ...CONTEXT, trace });
  return events.map(
    ({ stage, action, rule, reason, span }) =>
      `${stage} ${action} ${rule} "${doc.text.slice(span.start, span.end)}": ${reason}`,
  );
}

describe('the trace tells', () => {
  test.for<readonly [source: string, wanted: readonly string[]]>([
    [
      '{source|{PERSON-a|Ann Tolmer} and {PERSON-b|Rob Varden}} {cue|said} {content|it rained}.',
      ['speakers resolved named-source "Ann Tolmer and Rob Varden": Ann Tolmer, Rob Varden'],
    ],
    ['{content|“It rains.”}', ['speakers unresolved none "“It rains.”": no source']],
    ['{cue|Said} {content|it rains}.', ['speakers unresolved none "Said": no source']],
    [
      '{source|A clerk} {cue|said} {content|it rained}.',
      ['speakers unresolved none "A clerk": the source stands for no name in the text'],
    ],
    [
      'A man left. {source|He} {cue|said} {content|it rained}.',
      ['speakers unresolved pronoun-source "He": the source stands for no name in the text'],
    ],
    [
      '{PERSON-a|Ann Tolmer} ran. {PERSON-b|Mary Brenk} sat. {source|She} {cue|said} {content|it rained}.',
      ['speakers resolved pronoun-source "She": Mary Brenk (margin 0.50 before Ann Tolmer)'],
    ],
    [
      '{PERSON-a|Ann Tolmer} and {PERSON-b|Mary Brenk} met. {source|She} {cue|said} {content|it rained}.',
      ['speakers unresolved pronoun-source "She": it could be several (margin 0.00 before Mary Brenk, Ann Tolmer)'],
    ],
  ])('%s', ([source, wanted]) => {
    expect(traced(source)).toEqual(wanted);
  });
});

describe('the whole finding', () => {
  test.for<readonly [source: string, wanted: unknown]>([
    [
      '{source|{PERSON-a|Ann Tolmer}} {cue|said} {content|it rained}.',
      { entities: [0], rule: 'named-source', sourceKind: 'name', evidence: 'full-name', margin: 1 },
    ],
    [
      '{PERSON-a|Ann Tolmer} ran. {PERSON-b|Mary Brenk} sat. {source|She} {cue|said} {content|it rained}.',
      { entities: [1], rule: 'pronoun-source', sourceKind: 'pronoun', evidence: 'pronoun', margin: 0.5 },
    ],
    [
      '{PERSON-a|Ann Tolmer} and {PERSON-b|Mary Brenk} met. {source|She} {cue|said} {content|it rained}.',
      { entities: [], rule: 'ambiguous', sourceKind: 'pronoun', evidence: 'elsewhere', margin: 0, confidence: null },
    ],
    [
      'A man left. {source|He} {cue|said} {content|it rained}.',
      { entities: [], rule: 'unnamed', sourceKind: 'pronoun', evidence: 'elsewhere', margin: 1, confidence: null },
    ],
    [
      '{source|A clerk} {cue|said} {content|it rained}.',
      { entities: [], rule: 'unnamed', sourceKind: 'unnamed', evidence: 'elsewhere', margin: 0, confidence: null },
    ],
  ])('%s', ([source, wanted]) => {
    const { speakers: found } = speakers(quotedDoc(source), CONTEXT);
    expect(found.at(-1)).toEqual({ confidence: expect.any(Number), ...(wanted as object) });
  });

  test('is less sure where the quote is or the margin is small', () => {
    const doc = quotedDoc('{source|{PERSON-a|Ann Tolmer}} {cue|said} {content|it rained}.');
    const sure = (confidence: number): number | null | undefined =>
      speakers({ ...doc, attributions: doc.attributions.map((one) => ({ ...one, confidence })) }, CONTEXT).speakers[0]
        ?.confidence;
    expect(sure(1)).toBe(speakerConfidenceOf('named-source', 'full-name', 1));
    expect(sure(0.5)).toBe(speakerConfidenceOf('named-source', 'full-name', 0.5));
    expect(sure(1)).not.toBe(sure(0.5));
  });
});

test('who says the outer words is found first, in whatever order they come', () => {
  const doc = quotedDoc(
    '{source|{PERSON-a|Ann Tolmer}} {cue|said}: {content|“And {source|I} {cue|think} {content|it rains}.”}',
  );
  const [outer, inner] = doc.attributions;
  const attributions = outer && inner ? [{ ...inner, parent: 1 }, outer] : [];
  const found = speakers({ ...doc, attributions }, CONTEXT).speakers;
  expect(found.map(({ entities, rule }) => ({ entities, rule }))).toEqual([
    { entities: [0], rule: 'first-person-source' },
    { entities: [0], rule: 'named-source' },
  ]);
});
