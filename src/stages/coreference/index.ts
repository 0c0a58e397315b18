import type { Context } from '../../model/context.ts';
import type { Named, Resolved } from '../../model/document.ts';
import { withStage } from '../../model/layers.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import { rulesOn } from '../../model/rules-on.ts';
import { clustersOf } from './clusters.ts';
import { entitiesOf } from './entities.ts';
import { type CorefInput, corefTokensOf } from './input.ts';
import { SIEVES } from './order.ts';
import { phrasesOf } from './phrases.ts';
import { runSieves, type Sieve } from './sieve.ts';
import { traitsOf } from './traits.ts';
import { turnSpeakersOf, turnsOf } from './turns.ts';

/**
 * Joins names, noun phrases and pronouns that stand for the same into entities.
 *
 * @param sieves which rules to run, surest first; all that are on outside of tests.
 */
export function coreference(
  doc: Named,
  { lexicon, off, trace }: Context,
  sieves: readonly Sieve[] = rulesOn(SIEVES, off),
): Resolved {
  const input = corefInputOf(doc, lexicon);
  const clusters = clustersOf(traitsOf(input, lexicon));
  runSieves(sieves, input, clusters, trace);
  const { entities, unclear, scene } = entitiesOf(input, clusters);
  return withStage(doc, { stage: 'resolved', entities, unclear, scene } as const);
}

/** What the sieves read of a document with its names. */
export function corefInputOf(named: Named, lexicon: Lexicon): CorefInput {
  const doc = corefTokensOf(named, lexicon);
  const turns = turnsOf(doc);
  const phrases = phrasesOf(doc, turns);
  const names: number[] = [];
  const proper: number[] = [];
  const persons: number[] = [];
  for (let index = 0; index < phrases.length; index++) {
    const phrase = phrases[index];
    // "Tolmer's campaign" has a form and is no name.
    if (!phrase?.form) continue;
    names.push(index);
    if (phrase.family !== 'value') proper.push(index);
    if (phrase.family === 'person') persons.push(index);
  }
  return { doc, phrases, names, proper, persons, turnSpeakers: turnSpeakersOf(doc, turns, phrases) };
}
