import type { Refiner, Rule } from '../../model/rule.ts';
import type { Candidate } from './candidate.ts';
import type { QuoteInput } from './input.ts';
import { continuation } from './refine/continuation.ts';
import { floor } from './refine/floor.ts';
import { listLead } from './refine/list-lead.ts';
import { mutualCue } from './refine/mutual-cue.ts';
import { oftenRight } from './refine/often-right.ts';
import { onePerContent } from './refine/one-per-content.ts';
import { onePerCue } from './refine/one-per-cue.ts';
import { pieces } from './refine/pieces.ts';
import { colon } from './rules/direct/colon.ts';
import { colonClause } from './rules/direct/colon-clause.ts';
import { cueAfter } from './rules/direct/cue-after.ts';
import { cueBefore } from './rules/direct/cue-before.ts';
import { label as quotedLabel } from './rules/direct/label.ts';
import { accordingTo } from './rules/indirect/according-to.ts';
import { asClause } from './rules/indirect/as-clause.ts';
import { askedTo } from './rules/indirect/asked-to.ts';
import { bareClause } from './rules/indirect/bare-clause.ts';
import { cueAfter as statementBefore } from './rules/indirect/cue-after.ts';
import { cueInside } from './rules/indirect/cue-inside.ts';
import { gapClause } from './rules/indirect/gap-clause.ts';
import { gapped } from './rules/indirect/gapped.ts';
import { infinitive } from './rules/indirect/infinitive.ts';
import { label } from './rules/indirect/label.ts';
import { nounCue } from './rules/indirect/noun-cue.ts';
import { object } from './rules/indirect/object.ts';
import { objectComplement } from './rules/indirect/object-complement.ts';
import { passive } from './rules/indirect/passive.ts';
import { per } from './rules/indirect/per.ts';
import { predicate } from './rules/indirect/predicate.ts';
import { preposition } from './rules/indirect/preposition.ts';
import { question } from './rules/indirect/question.ts';
import { reference } from './rules/indirect/reference.ts';
import { thatClause } from './rules/indirect/that-clause.ts';
import { cueInside as quotedInside } from './rules/mixed/cue-inside.ts';
import { named } from './rules/mixed/named.ts';

/** All rules. Their order decides only between candidates of one cue whose rates agree. */
export const RULES: readonly Rule<QuoteInput, Candidate>[] = [
  cueAfter,
  cueBefore,
  colon,
  colonClause,
  quotedInside,
  named,
  thatClause,
  bareClause,
  question,
  gapClause,
  infinitive,
  statementBefore,
  cueInside,
  asClause,
  accordingTo,
  quotedLabel,
  label,
  gapped,
  per,
  nounCue,
  object,
  objectComplement,
  preposition,
  reference,
  askedTo,
  passive,
  predicate,
];

/** All refiners. */
export const REFINERS: readonly Refiner<QuoteInput, Candidate>[] = [
  onePerCue,
  oftenRight,
  onePerContent,
  mutualCue,
  pieces,
  continuation,
  floor,
  listLead,
];
