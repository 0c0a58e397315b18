import { bracketedAcronym } from './rules/names/bracketed-acronym.ts';
import { headAlone } from './rules/names/head-alone.ts';
import { initials } from './rules/names/initials.ts';
import { knownAlias } from './rules/names/known-alias.ts';
import { namePart } from './rules/names/name-part.ts';
import { personPart } from './rules/names/person-part.ts';
import { plural } from './rules/names/plural.ts';
import { sameKey } from './rules/names/same-key.ts';
import { sameName } from './rules/names/same-name.ts';
import { apposition } from './rules/nominals/apposition.ts';
import { byHead } from './rules/nominals/by-head.ts';
import { description } from './rules/nominals/description.ts';
import { officeBefore } from './rules/nominals/office-before.ts';
import { predicate } from './rules/nominals/predicate.ts';
import { personal } from './rules/pronouns/personal.ts';
import type { Sieve } from './sieve.ts';

/** Surest first: what an early sieve has joined, a later one builds on and cannot contradict. */
export const SIEVES: readonly Sieve[] = [
  sameKey,
  sameName,
  knownAlias,
  bracketedAcronym,
  // After the brackets: a definition in the text outweighs a fit of letters.
  initials,
  // Before what asks which of two Haddars is meant: "Haddar, the fisherman".
  apposition,
  personPart,
  namePart,
  headAlone,
  plural,
  officeBefore,
  predicate,
  // After what gives an entity its offices ("the former commander"), which this one matches.
  description,
  byHead,
  // Last, as it needs to know which noun phrases are one entity.
  personal,
];
