import { describe, expect, test } from 'vitest';
import { compileLexicon } from '../../src/model/lexicon.ts';
import type { Span } from '../../src/model/span.ts';
import { type ArticleRule, longNames } from '../../src/stages/4-entities/article.ts';
import { collect, emptyBoard, verdictsOf } from '../../src/stages/4-entities/board.ts';
import { type Candidate, type Candidates, candidatesOf } from '../../src/stages/4-entities/candidates/index.ts';
import type { EvidenceRule, Say } from '../../src/stages/4-entities/evidence.ts';
import { listedNames } from '../../src/stages/4-entities/lexicon.ts';
import { amountsOf } from '../../src/stages/4-entities/numbers/index.ts';
import type { NumberRule } from '../../src/stages/4-entities/numbers/rule.ts';
import { EVIDENCE, NUMBERS } from '../../src/stages/4-entities/order.ts';
import { survey } from '../../src/stages/4-entities/survey.ts';
import { occupy } from '../../src/stages/4-entities/taken.ts';
import { CONTEXT, taggedDoc } from './doc-of.ts';
import { marked } from './marked.ts';

interface Table {
  /** Texts with the spans that the rule speaks on, each labelled with a type that it votes for. */
  readonly finds: readonly string[];
  /** Look-alikes on which it says nothing, or nothing in favour. */
  readonly ignores: readonly string[];
}

/** The text with its candidates, as the rules get it. */
export function candidateDoc(text: string): Candidates {
  const tagged = taggedDoc(text);
  const surveyed = survey(tagged, CONTEXT.lexicon);
  const listed = listedNames(tagged, compileLexicon([]));
  const ground = { ...surveyed, ...occupy(surveyed, listed, amountsOf(surveyed, NUMBERS)) };
  return { ...ground, candidates: candidatesOf(ground) };
}

/** One test for each text: what a rule of evidence says in favour, and on which spans. */
export function evidenceTable(rule: EvidenceRule, table: Table): void {
  runTable(rule.id, table, (doc) => (candidate, _index, say) => rule.judge(doc, candidate, say));
}

/** The same for a rule that reads the whole article, after all evidence has been heard. */
export function articleTable(rule: ArticleRule, table: Table): void {
  runTable(rule.id, table, (doc) => {
    const board = emptyBoard(doc.candidates.length);
    const speakers = EVIDENCE.map(({ id, judge }) => ({
      id,
      speak: (candidate: Candidate, _index: number, say: Say) => judge(doc, candidate, say),
    }));
    collect(board, speakers, doc.candidates);
    const verdicts = verdictsOf(board, doc.candidates);
    return rule.read({ ...doc, verdicts, long: longNames({ candidates: doc.candidates, verdicts }) });
  });
}

type Speak = (candidate: Candidate, index: number, say: Say) => void;

function runTable(id: string, { finds, ignores }: Table, speakerOf: (doc: Candidates) => Speak): void {
  const saidOf = (text: string): Said[] => {
    const doc = candidateDoc(text);
    const speak = speakerOf(doc);
    const said: Said[] = [];
    for (const [i, candidate] of doc.candidates.entries()) {
      const { start, end } = candidate;
      speak(
        candidate,
        i,
        (type, weight) => weight > 0 && said.push({ start, end, type, text: text.slice(start, end) }),
      );
    }
    return said;
  };
  describe(id, () => {
    test('has enough cases', () => {
      expect(finds.length).toBeGreaterThanOrEqual(3);
      expect(ignores.length).toBeGreaterThanOrEqual(2);
    });
    test.for(finds)('finds: %s', (source) => {
      const { text, spans } = marked(source);
      const said = saidOf(text);
      const wanted = Object.entries(spans).flatMap(([type, list]) => list.map((span) => ({ ...span, type })));
      expect(said).toEqual(expect.arrayContaining(wanted.map((span) => expect.objectContaining(span))));
      expect(placesOf(said)).toEqual(placesOf(wanted));
    });
    test.for(ignores)('ignores: %s', (text) => {
      expect(saidOf(text)).toEqual([]);
    });
  });
}

interface Said extends Span {
  readonly type: string;
  readonly text: string;
}

/** The distinct spans in order, so that a rule may say two things of one. */
function placesOf(spans: readonly Span[]): string[] {
  return [...new Set(spans.map(({ start, end }) => `${start}-${end}`))].sort();
}

/** One test for each text with one labelled span and the value that the rule reads there. */
export function numberTable(
  rule: NumberRule,
  {
    finds,
    ignores,
    date = '2013-09-26',
  }: { finds: readonly (readonly [string, unknown])[]; ignores: readonly string[]; date?: string },
): void {
  const readOf = (text: string): unknown[] => {
    const doc = { ...survey({ ...taggedDoc(text), date }, CONTEXT.lexicon) };
    return amountsOf(doc, [rule]).map(({ start, end, type, value }) => ({
      text: text.slice(start, end),
      start,
      end,
      type,
      value,
    }));
  };
  describe(rule.id, () => {
    test('has enough cases', () => {
      expect(finds.length).toBeGreaterThanOrEqual(3);
      expect(ignores.length).toBeGreaterThanOrEqual(2);
    });
    test.for([...finds])('finds: %s', ([source, value]) => {
      const { text, spans } = marked(source);
      const wanted = Object.entries(spans).flatMap(([type, list]) =>
        list.map((span) => ({ ...span, text: text.slice(span.start, span.end), type, value })),
      );
      expect(readOf(text)).toEqual(wanted);
    });
    test.for([...ignores])('ignores: %s', (text) => {
      expect(readOf(text)).toEqual([]);
    });
  });
}
