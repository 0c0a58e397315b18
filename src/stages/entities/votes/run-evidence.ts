/** Who is asked about which candidate: most rules have nothing to say on most names, and that can be told by words. */
import type { Trace } from '../../../model/trace.ts';
import type { Ground } from '../article/claimed-tokens.ts';
import type { Candidate } from '../candidates/index.ts';
import { Case } from '../words/case.ts';
import { rulesByWord } from '../words/rules-by-word.ts';
import { Is } from '../words/word-bits.ts';
import { type ArticleRule, longNames } from './article-rule.ts';
import { type EvidenceRule, Shape } from './evidence-rule.ts';
import { type Board, sayOn, verdictsOf } from './scoreboard.ts';

/** Makes of rules what lets each of them speak on the candidates that concern it, and enters what they say. */
export function hearingOf(rules: readonly EvidenceRule[]): (board: Board, doc: Ground, trace?: Trace) => void {
  const ids = rules.map(({ id }) => id);
  const rulesBefore = rulesByWord(rules.map(({ occasion }) => occasion.before));
  const rulesBehind = rulesByWord(rules.map(({ occasion }) => occasion.behind));
  const rulesFor = rulesByShape(rules);
  const dueOn = (doc: Ground, candidate: Candidate): number => {
    const { titleToken, endToken, sentence } = candidate;
    const [before, behind] = [doc.tokens[titleToken - 1], doc.tokens[endToken]];
    let due = rulesFor(shapeOf(doc, candidate));
    if (before && doc.sentenceOf[titleToken - 1] === sentence) due |= rulesBefore(before.word);
    if (behind && doc.sentenceOf[endToken] === sentence) due |= rulesBehind(behind.word);
    return due;
  };
  return (board, doc, trace) => {
    const first = board.rules.length;
    board.rules.push(...ids);
    const say = sayOn(board, trace);
    for (const [row, candidate] of board.candidates.entries()) {
      board.row = row;
      for (let due = dueOn(doc, candidate); due !== 0; due &= due - 1) {
        const rule = 31 - Math.clz32(due & -due);
        board.rule = first + rule;
        rules[rule]?.judge(doc, candidate, say);
      }
    }
  };
}

function rulesByShape(rules: readonly EvidenceRule[]): (shape: number) => number {
  const masks = new Map<number, number>();
  return (shape) => {
    const known = masks.get(shape);
    if (known !== undefined) return known;
    let mask = 0;
    for (const [i, { occasion }] of rules.entries()) if (shape & (occasion.shape ?? 0)) mask |= 1 << i;
    masks.set(shape, mask);
    return mask;
  };
}

/** Bits of `Shape`. */
function shapeOf({ bits, cases, sentences }: Ground, candidate: Candidate): number {
  const { firstToken, endToken, known, title, quoted, sentence } = candidate;
  const length = endToken - firstToken;
  let shape: number = length > 1 ? Shape.any | Shape.several : Shape.any;
  if (length === 2) shape |= Shape.two;
  if (length === 1 && cases[firstToken] === Case.upper) shape |= Shape.upper;
  if ((bits[firstToken] ?? 0) & Is.firstName || (bits[endToken - 1] ?? 0) & Is.surname) shape |= Shape.personal;
  if (known.length > 0) shape |= Shape.known;
  if (title) shape |= Shape.titled;
  if (quoted) shape |= Shape.quoted;
  if (sentences[sentence]?.firstToken === firstToken) shape |= Shape.opening;
  return shape;
}

/** Lets the rules speak that need a first opinion on every name of the article. */
export function hearArticle(rules: readonly ArticleRule[], board: Board, doc: Ground, trace?: Trace): void {
  const { candidates } = board;
  const verdicts = verdictsOf(board);
  const judged = { candidates, verdicts, long: longNames(candidates, verdicts) };
  const say = sayOn(board, trace);
  for (const { id, read } of rules) {
    const speak = read(doc, judged);
    if (!speak) continue;
    board.rule = board.rules.push(id) - 1;
    for (let row = 0; row < candidates.length; row++) {
      const candidate = candidates[row];
      board.row = row;
      if (candidate) speak(candidate, row, say);
    }
  }
}
