/** Who is asked about which candidate: most rules have nothing to say on most names, and that can be told by words. */
import type { Trace } from '../../../model/trace.ts';
import type { NameInput } from '../article/claimed-tokens.ts';
import type { NameCandidate } from '../candidates/index.ts';
import { Case } from '../words/case.ts';
import { MOST_RULES, rulesByWord } from '../words/rules-by-word.ts';
import { Is } from '../words/word-bits.ts';
import { type ArticleRule, longNames } from './article-rule.ts';
import { CandidateShape, type EvidenceRule, type Vote } from './evidence-rule.ts';
import { type Scoreboard, verdictsOf, voteOn } from './scoreboard.ts';

type Runner = (scoreboard: Scoreboard, doc: NameInput, trace?: Trace) => void;

/** Makes of rules what lets each of them speak on the candidates that concern it, and enters what they say. */
export function evidenceRunner(rules: readonly EvidenceRule[]): Runner {
  const runners: Runner[] = [];
  for (let at = 0; at < rules.length; at += MOST_RULES) runners.push(runnerOf(rules.slice(at, at + MOST_RULES)));
  return (scoreboard, doc, trace) => {
    for (const run of runners) run(scoreboard, doc, trace);
  };
}

function runnerOf(rules: readonly EvidenceRule[]): Runner {
  const ids = rules.map(({ id }) => id);
  const rulesBefore = rulesByWord(rules.map(({ trigger }) => trigger.before));
  const rulesAfter = rulesByWord(rules.map(({ trigger }) => trigger.after));
  const rulesFor = rulesByShape(rules);
  const dueOn = (doc: NameInput, candidate: NameCandidate): number => {
    const { titleToken, endToken, sentence } = candidate;
    let due = rulesFor(shapeOf(doc, candidate));
    const before = doc.sentenceOf[titleToken - 1] === sentence ? doc.tokens[titleToken - 1] : undefined;
    if (before) due |= rulesBefore(before.word);
    const after = doc.sentenceOf[endToken] === sentence ? doc.tokens[endToken] : undefined;
    if (after) due |= rulesAfter(after.word);
    return due;
  };
  return (scoreboard, doc, trace) => {
    const first = scoreboard.rules.length;
    scoreboard.rules.push(...ids);
    const vote = voteOn(scoreboard, trace);
    const dues = new Int32Array(scoreboard.candidates.length);
    let all = 0;
    for (let row = 0; row < dues.length; row++) {
      const candidate = scoreboard.candidates[row];
      const due = candidate ? dueOn(doc, candidate) : 0;
      dues[row] = due;
      all |= due;
    }
    // Each rule on all its candidates, not all rules on each candidate: the code of all rules does not fit into the cache
    // of a processor core.
    for (let rule = 0; rule < rules.length; rule++) {
      if (((all >>> rule) & 1) === 0) continue;
      scoreboard.rule = first + rule;
      judgeAll(rules[rule], 1 << rule, { scoreboard, dues, doc, vote });
    }
  };
}

/** What one rule after the other is asked in; `dues` says by a bit for each rule who is asked about a candidate. */
interface Session {
  readonly scoreboard: Scoreboard;
  readonly dues: Int32Array;
  readonly doc: NameInput;
  readonly vote: Vote;
}

function judgeAll(rule: EvidenceRule | undefined, bit: number, { scoreboard, dues, doc, vote }: Session): void {
  for (let row = 0; row < dues.length; row++) {
    const candidate = ((dues[row] ?? 0) & bit) !== 0 ? scoreboard.candidates[row] : undefined;
    if (!candidate) continue;
    scoreboard.row = row;
    rule?.judge(doc, candidate, vote);
  }
}

/** All bits of `CandidateShape`. */
const ALL_SHAPES = Object.values(CandidateShape).reduce((all: number, bit) => all | bit, 0);

function rulesByShape(rules: readonly EvidenceRule[]): (shape: number) => number {
  const masks = new Int32Array(ALL_SHAPES + 1);
  for (let shape = 0; shape <= ALL_SHAPES; shape++)
    for (const [i, { trigger }] of rules.entries())
      if (shape & (trigger.shape ?? 0)) masks[shape] = (masks[shape] ?? 0) | (1 << i);
  return (shape) => masks[shape] ?? 0;
}

/** Bits of `CandidateShape`. */
function shapeOf({ bits, cases, sentences }: NameInput, candidate: NameCandidate): number {
  const { firstToken, endToken, known, title, quoted, sentence } = candidate;
  const length = endToken - firstToken;
  let shape: number = length > 1 ? CandidateShape.any | CandidateShape.several : CandidateShape.any;
  if (length === 2) shape |= CandidateShape.two;
  if (length === 1 && cases[firstToken] === Case.upper) shape |= CandidateShape.upper;
  if ((bits[firstToken] ?? 0) & Is.firstName || (bits[endToken - 1] ?? 0) & Is.surname)
    shape |= CandidateShape.personal;
  if (known.length > 0) shape |= CandidateShape.known;
  if (title) shape |= CandidateShape.titled;
  if (quoted) shape |= CandidateShape.quoted;
  if (sentences[sentence]?.firstToken === firstToken) shape |= CandidateShape.opening;
  return shape;
}

/** Lets the rules speak that need a first opinion on every name of the article. */
export function runArticleRules(
  rules: readonly ArticleRule[],
  scoreboard: Scoreboard,
  doc: NameInput,
  trace?: Trace,
): void {
  const { candidates } = scoreboard;
  const verdicts = verdictsOf(scoreboard);
  const firstPass = { candidates, verdicts, long: longNames(candidates, verdicts) };
  const vote = voteOn(scoreboard, trace);
  for (const { id, judge } of rules) {
    const speak = judge(doc, firstPass);
    if (!speak) continue;
    scoreboard.rule = scoreboard.rules.push(id) - 1;
    for (let row = 0; row < candidates.length; row++) {
      const candidate = candidates[row];
      scoreboard.row = row;
      if (candidate) speak(candidate, row, vote);
    }
  }
}
