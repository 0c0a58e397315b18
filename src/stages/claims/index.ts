import type { Context } from '../../model/context.ts';
import type { Claim, Claimed, Uttered } from '../../model/document.ts';
import { withStage } from '../../model/layers.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import { hullOf } from '../../model/meant.ts';
import type { Range } from '../../model/phrases.ts';
import { rulesOn } from '../../model/rules-on.ts';
import type { Span } from '../../model/span.ts';
import { articleUnitsOf, saidTokens, tellsSaying } from './article.ts';
import type { Candidate, ClaimDocument, Clause } from './candidate.ts';
import { clausesOf } from './clauses/index.ts';
import { confidenceOf } from './confidence.ts';
import { hedgeOf } from './labels/hedge.ts';
import { modalityOf } from './labels/modality.ts';
import { polarityOf } from './labels/polarity.ts';
import { stanceOf } from './labels/stance.ts';
import { CLAUSE_REFUSALS, SAYING_REFUSALS, UNIT_REFUSALS } from './order.ts';
import { type Quoted, quotedWithin, tellsQuoted } from './quoted-within.ts';
import type { ClauseRefusal, SayingRefusal, UnitRefusal } from './refusals/refusal.ts';
import { type Saying, sayingOf } from './saying.ts';
import { soundClaims } from './sound.ts';
import { traceMade } from './traced.ts';
import { ownUnitsOf } from './turns.ts';
import type { Unit } from './unit.ts';
import { contentsOf } from './values/contents.ts';
import { keyOf } from './values/key.ts';
import { mentionedIn } from './values/mentioned.ts';
import { wordingOf } from './wording/index.ts';
import { rendered } from './wording/render.ts';

/**
 * The claims of what was actually said, and of the article's own sentences where they are asked for: each content is
 * parted into its sentences and those into main clauses; a clause becomes one self-contained statement with its labels.
 * What claims nothing is refused, and the trace says why.
 */
export function claims(doc: Uttered, context: Context): Claimed {
  const { claims: whose = 'quotes', lexicon } = context;
  const refusals = refusalsOf(context);
  const found = whose === 'none' ? [] : quotedClaims(doc, lexicon.stances, refusals);
  if (whose === 'all') for (const claim of articleClaims(doc, refusals)) found.push(claim);
  const sound = soundClaims(doc, found, refusals.refused);
  const inOrder = whose === 'all' ? sound.sort((a, b) => firstTokenOf(a) - firstTokenOf(b)) : sound;
  if (context.trace) traceMade(doc, inOrder, context.trace);
  return withStage(doc, { stage: 'claimed', claims: inOrder } as const);
}

function firstTokenOf({ pieces }: Claim): number {
  return pieces[0]?.first ?? 0;
}

/** What refuses to claim, and whom to tell. */
interface Refusals {
  readonly sayings: readonly SayingRefusal[];
  readonly units: readonly UnitRefusal[];
  readonly clauses: readonly ClauseRefusal[];
  readonly refused: (rule: string, span: Span) => void;
}

function refusalsOf({ off, trace }: Context): Refusals {
  return {
    sayings: rulesOn(SAYING_REFUSALS, off),
    units: rulesOn(UNIT_REFUSALS, off),
    clauses: rulesOn(CLAUSE_REFUSALS, off),
    refused: (rule, span) => trace?.(() => ({ stage: 'claims', action: 'dropped', rule, span })),
  };
}

function quotedClaims(doc: Uttered, stances: Lexicon['stances'], refusals: Refusals): Claim[] {
  const found: Claim[] = [];
  const deep = tooDeep(doc);
  const quoted = quotedWithin(doc);
  for (let index = 0; index < doc.attributions.length; index++) {
    const saying = deep.has(index) ? null : claimingAt(doc, index, stances, refusals);
    if (!saying) continue;
    const isOwn = ownClauses(quoted.get(index), refusals.refused);
    for (const unit of ownUnitsOf(doc, saying, refusals.refused)) addClaims(found, doc, unit, saying, refusals, isOwn);
  }
  return found;
}

/** Whether a clause is its speaker's own, not one that tells what he heard somebody say in quoted words. */
function ownClauses(
  within: readonly Quoted[] | undefined,
  refused: Refusals['refused'],
): ((clause: Clause, unit: Unit) => boolean) | undefined {
  if (!within) return undefined;
  return (clause, unit) => {
    const span = spanOf(unit, clause);
    const tells = tellsQuoted(span, within);
    if (tells) refused('quoted-within', span);
    return !tells;
  };
}

/** What a quote holds is said by its speaker; of a clause that tells so the article claims nothing. */
function articleClaims(doc: Uttered, refusals: Refusals): Claim[] {
  const said = saidTokens(doc);
  const found: Claim[] = [];
  for (const unit of articleUnitsOf(doc)) {
    const isOwn = (clause: Clause): boolean => !tellsSaying(unit, clause, said);
    addClaims(found, doc, unit, null, refusals, isOwn);
  }
  return found;
}

/**
 * Nobody follows who said what that somebody said deeper than this, and in "he said that he said that …" without an end
 * statements of each would cost the square of the text.
 */
const DEEPEST = 6;

/**
 * Which attributions begin within more than so many others. Not told by their parents: contents without an end are cut off
 * after a while, so that they overlap, and none of them holds all of another.
 */
function tooDeep({ attributions }: Uttered): ReadonlySet<number> {
  const found = new Set<number>();
  /** The farthest ends so far, the farthest first. */
  const ends: number[] = [];
  for (const [index, attribution] of attributions.entries()) {
    const { start, end } = hullOf(attribution);
    if ((ends[DEEPEST] ?? 0) > start) found.add(index);
    const at = ends.findIndex((other) => other < end);
    ends.splice(at < 0 ? ends.length : at, 0, end);
    ends.length = Math.min(ends.length, DEEPEST + 1);
  }
  return found;
}

/** The saying at an index of the attributions; null where it claims nothing. */
function claimingAt(
  doc: Uttered,
  index: number,
  stances: Lexicon['stances'],
  { sayings, refused }: Refusals,
): Saying | null {
  const attribution = doc.attributions[index];
  if (!attribution) return null;
  const saying = sayingOf(doc, index, attribution, stances);
  const utterance = doc.utterances[index] ?? 'actual';
  const reason = utterance === 'actual' ? refusalOf(sayings, doc, saying) : `utterance/${utterance}`;
  if (reason === undefined) return saying;
  const [span] = attribution.content;
  if (span) refused(reason, span);
  return null;
}

/** The first that refuses. */
function refusalOf<A, B>(
  refusals: readonly { readonly id: string; readonly refuses: (one: A, other: B) => boolean }[],
  one: A,
  other: B,
): string | undefined {
  for (const { id, refuses } of refusals) if (refuses(one, other)) return id;
  return undefined;
}

/** Adds the claims of one sentence. */
function addClaims(
  found: Claim[],
  doc: ClaimDocument,
  unit: Unit,
  saying: Saying | null,
  { units, clauses, refused }: Refusals,
  isOwn: (clause: Clause, unit: Unit) => boolean = () => true,
): void {
  const reason = refusalOf(units, unit, saying);
  if (reason !== undefined) {
    refused(reason, spanOf(unit, { first: 0, end: unit.at.length }));
    return;
  }
  for (const clause of clausesOf(unit)) {
    if (!isOwn(clause, unit)) continue;
    const candidate = { doc, unit, clause, saying };
    const refusal = refusalOf(clauses, candidate, undefined);
    const claim = refusal === undefined ? claimOf(candidate) : null;
    if (claim) found.push(claim);
    else refused(refusal ?? 'no-statement', spanOf(unit, clause));
  }
}

function spanOf({ doc, at }: Unit, { first, end }: Range): Span {
  return { start: doc.tokens[at[first] ?? 0]?.start ?? 0, end: doc.tokens[at[end - 1] ?? 0]?.end ?? 0 };
}

/** One clause as a claim; null where no sentence can be made of it. */
function claimOf(candidate: Candidate): Claim | null {
  const { doc, clause, saying } = candidate;
  const wording = wordingOf(candidate);
  if (!wording) return null;
  const { statement, pieces } = rendered(doc, wording);
  if (statement === '') return null;
  const polarity = polarityOf(candidate);
  const modality = modalityOf(candidate);
  const hedge = hedgeOf(candidate);
  const mentions = mentionedIn(candidate, wording);
  return {
    attribution: saying?.index ?? null,
    statement,
    pieces,
    resolved: wording.parts.filter((part) => part.kind === 'resolved'),
    inserted: wording.parts.filter((part) => part.kind === 'inserted'),
    unresolved: wording.unresolved,
    polarity: polarity.value,
    negation: polarity.by,
    modality: modality.value,
    modal: modality.by,
    hedge,
    stance: stanceOf(doc, saying),
    contents: contentsOf(candidate, mentions),
    key: keyOf(candidate, wording, [polarity.by, modality.by, hedge], mentions),
    confidence: confidenceOf(candidate, wording),
    rule: `split/${clause.rule}`,
  };
}
