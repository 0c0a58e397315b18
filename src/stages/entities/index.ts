import { treatedIn } from '../../model/anchors.ts';
import type { Context } from '../../model/context.ts';
import type { Name, Named, Phrased } from '../../model/document.ts';
import { withStage } from '../../model/layers.ts';
import { foldForm, type Lexicon } from '../../model/lexicon.ts';
import { runRefiners } from '../../model/rule.ts';
import { madeOfRules, rulesOn } from '../../model/rules-on.ts';
import type { Trace } from '../../model/trace.ts';
import { type NameInput, nameInputOf } from './article/claimed-tokens.ts';
import { listedNames } from './article/lexicon-names.ts';
import { survey } from './article/survey.ts';
import { candidatesOf, type NameCandidate } from './candidates/index.ts';
import { standingNames } from './candidates/standing.ts';
import { withoutRefused } from './corrected.ts';
import { withLabelNames } from './label-names.ts';
import { type Amount, amountFinder } from './numbers/index.ts';
import { ARTICLE, EVIDENCE, FILTERS, NUMBERS } from './order.ts';
import { evidenceRunner, runArticleRules } from './votes/run-evidence.ts';
import { emptyScoreboard, type JudgedName, verdictsOf } from './votes/scoreboard.ts';

const amountsBy = madeOfRules(NUMBERS, amountFinder);
const evidenceBy = madeOfRules(EVIDENCE, evidenceRunner);

/**
 * Finds names, dates and amounts: first what the user's lexicon lists, then dates and amounts, then whatever looks like a
 * name; of what type that is, the evidence of the whole article decides.
 */
export function entities(doc: Phrased, context: Context): Named {
  const { lexicon, corrections, off, trace } = context;
  const facts = survey(doc, lexicon);
  const { amounts, day } = amountsBy(off)(facts, trace, doc);
  const listed = listedNames(doc, lexicon);
  const standing = listed.length > 0 ? standingNames(nameInputOf(facts, [], amounts), listed, trace) : listed;
  const input = nameInputOf(facts, standing, amounts);
  const names = typed(input, withoutIgnored(input, candidatesOf(input), lexicon), context);
  const all = withLabelNames(doc, withoutOverlap(names, amounts));
  const treated = corrections ? treatedIn(doc.text, corrections.list) : [];
  const left =
    treated.length > 0 ? { names: withoutRefused(all, treated, trace), corrections: treated } : { names: all };
  if (trace) traceNames(left.names, trace);
  const named = withStage(doc, { stage: 'named', ...left } as const);
  return day === null ? named : withStage(named, { date: day });
}

function traceNames(names: readonly Name[], trace: Trace): void {
  for (const { start, end, rule, type } of names)
    trace(() => ({ stage: 'entities', action: 'kept', rule, span: { start, end }, reason: type }));
}

/** Without what the lexicon says is no name by itself. */
function withoutIgnored({ text }: NameInput, found: readonly NameCandidate[], { ignored }: Lexicon) {
  if (ignored.size === 0) return found;
  return found.filter(({ start, end, entity }) => entity !== null || !ignored.has(foldForm(text.slice(start, end))));
}

function typed(input: NameInput, candidates: readonly NameCandidate[], { off, trace }: Context): Name[] {
  const scoreboard = emptyScoreboard(candidates);
  evidenceBy(off)(scoreboard, input, trace);
  runArticleRules(rulesOn(ARTICLE, off), scoreboard, input, trace);
  const verdicts = verdictsOf(scoreboard);
  const judged: JudgedName[] = [];
  for (let i = 0; i < candidates.length; i++) {
    const [candidate, verdict] = [candidates[i], verdicts[i]];
    if (!candidate || !verdict) continue;
    const { type, score, rule } = verdict;
    judged.push({ start: candidate.start, end: candidate.end, candidate, type, score, rule });
  }
  return runRefiners(rulesOn(FILTERS, off), judged, input, 'entities', trace).map(nameOf);
}

function nameOf({ start, end, candidate: { title, entity }, type, rule }: JudgedName): Name {
  if (entity) {
    const at = title ? { start, end, title } : { start, end };
    return { ...at, type: entity.type, canonical: entity.name, key: entity.key, rule: 'lexicon/user' };
  }
  return title ? { start, end, title, type, rule } : { start, end, type, rule };
}

/** Names go before the numbers in them: "Tour 96", "2001 Norwegian general election". Both are in order, and so is what is left. */
function withoutOverlap(names: readonly Name[], amounts: readonly Amount[]): Name[] {
  const kept: Name[] = [];
  let n = 0;
  for (const { start, end, type, value, rule } of amounts) {
    for (; (names[n]?.end ?? Infinity) <= start; n++) kept.push(names[n] as Name);
    const name = names[n];
    if (name && name.start < end) continue;
    kept.push(value === undefined ? { start, end, type, rule } : { start, end, type, value, rule });
  }
  for (; n < names.length; n++) kept.push(names[n] as Name);
  return kept;
}
