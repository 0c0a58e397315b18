import { BE, HAVE, MODALS } from '../../../../lang/en/function-words.ts';
import {
  EMPTY_IT_ADVERBS,
  EMPTY_IT_PREDICATES,
  EMPTY_IT_VERBS,
  type PronounForm,
  pronounOf,
} from '../../../../lang/en/pronouns.ts';
import { union } from '../../../../lang/en/word-set.ts';
import { HE_OR_SHE, soughtBy } from '../../../../model/agreement.ts';
import { OPENING_MARKS } from '../../../../model/marks.ts';
import { leadOf, newRanking } from '../../../../model/salience.ts';
import { ageAfter, isAge } from '../../ages.ts';
import { type Clusters, knownOf, rootOf, same } from '../../clusters.ts';
import { type CorefInput, type Phrase, tokenAt } from '../../input.ts';
import { mostSalient, type Sought } from '../../salience.ts';
import type { Sieve } from '../../sieve.ts';
import { continuesPhrase } from '../../token-at.ts';

/**
 * "he", "its", "themselves": the most salient entity before it that agrees in number, sex and kind. An entity that no
 * name stands for competes too, so that "she" after "a woman" is given to nobody else.
 */
export const personal: Sieve = {
  id: 'pronouns/personal',
  about: 'A pronoun of the third person, or "the 25-year-old", joined to the most salient entity that agrees with it.',
  find(input, clusters, link) {
    const view = newRanking(input.phrases.length);
    let ages: Ages | null = null;
    for (let index = 0; index < input.phrases.length; index++) {
      const sought = soughtAt(input, clusters, index);
      if (!sought) continue;
      if (sought.form === ANYBODY) {
        ages ??= agesOf(input, clusters);
        const aged = mostSalient(input, clusters, view, sought, (...asked) => isOfOtherAge(ages, ...asked));
        if (aged >= 0 && leadOf(view) >= CLEAR) link(index, aged);
        continue;
      }
      const recent = mostSalient(input, clusters, view, sought, isBarred);
      const antecedent = recent >= 0 ? recent : ahead(input, clusters, sought);
      if (antecedent >= 0) link(index, antecedent);
    }
  },
};

/** What a pronoun, or a person told by age alone, looks for; null for any other phrase. */
function soughtAt(input: CorefInput, clusters: Clusters, index: number): Sought | null {
  const phrase = input.phrases[index];
  if (phrase?.kind === 'nominal' && isBareAge(input, clusters, index, phrase))
    return { index, phrase, form: ANYBODY, as: HE_OR_SHE };
  if (phrase?.kind !== 'pronoun') return null;
  const form = pronounOf(tokenAt(input.doc, phrase.head));
  if (form?.person !== 3 || (form.gender === 'neuter' && isEmpty(input, phrase))) return null;
  return { index, phrase, form, as: soughtBy(form) };
}

const ANYBODY: PronounForm = { person: 3, plural: false, gender: 'unknown', form: 'subject' };

/** "the 25-year-old" of whom no age was told stands for who is most salient, where nobody is close to him. */
function isBareAge({ doc }: CorefInput, clusters: Clusters, index: number, { head, determiner }: Phrase): boolean {
  return determiner === 'definite' && isAge(doc, head) && !knownOf(clusters, index).named;
}

const CLEAR = 0.1;

/** Those whose age the text tells, by the root of their cluster. */
type Ages = ReadonlySet<number>;

function agesOf({ doc, phrases, proper }: CorefInput, clusters: Clusters): Ages {
  const isTold = (index: number): boolean => ageAfter(doc, phrases[index]?.endToken ?? 0) !== null;
  return new Set(proper.filter(isTold).map((index) => rootOf(clusters, index)));
}

/** Whose age was told, he would have been found by it. */
function isOfOtherAge(ages: Ages | null, input: CorefInput, clusters: Clusters, sought: Sought, at: number): boolean {
  return ages?.has(rootOf(clusters, at)) === true || isBarred(input, clusters, sought, at);
}

/** Who speaks is not "he" in the own words, unless they name the speaker; what a verb is done by is not its object, "himself" apart. */
function isBarred(input: CorefInput, clusters: Clusters, { phrase, form }: Sought, candidate: number): boolean {
  const other = input.phrases[candidate];
  const speaker = phrase.turn >= 0 && other?.turn !== phrase.turn ? (input.turnSpeakers[phrase.turn] ?? -1) : -1;
  if (speaker >= 0 && same(clusters, speaker, candidate)) return true;
  if (!other || form.form === 'reflexive' || isOwner(input, phrase, form)) return false;
  return other.clause === phrase.clause && other.role === 'subject';
}

/** "her lamp", "hers"; but "saw her": the form alone does not tell. */
function isOwner({ doc }: CorefInput, { head, endToken }: Phrase, { form }: PronounForm): boolean {
  return form === 'possessive' && (tokenAt(doc, head).lower !== 'her' || continuesPhrase(doc, endToken));
}

/** "After he had left, Tolmer said": a name of the same sentence, where none stands before; -1 for none. */
function ahead(input: CorefInput, clusters: Clusters, { index, phrase, form, as }: Sought): number {
  if (form.gender === 'neuter' || form.plural) return -1;
  for (let at = index + 1; at < index + 8; at++) {
    const other = input.phrases[at];
    if (!other || other.sentence !== phrase.sentence) return -1;
    const fits = other.kind === 'name' && other.role === 'subject' && other.clause !== phrase.clause;
    if (fits && knownOf(clusters, at).serves & as) return at;
  }
  return -1;
}

/** Before what an empty "it" is said to be: not "does". */
const BEFORE_PREDICATES = union(BE, HAVE, MODALS);
const OPENERS = union(OPENING_MARKS, ['"', "''"]);
/** "it is clear that", "it seems": the "it" stands for nothing. */
function isEmpty({ doc }: CorefInput, { firstToken, endToken }: Phrase): boolean {
  const verb = tokenAt(doc, endToken).lower;
  if (EMPTY_IT_VERBS.has(verb)) return true;
  if (!BEFORE_PREDICATES.has(verb)) return false;
  // “It is a signal …”: at the head of a quotation it points at what the speaker sees, not at what the writer named.
  // A straight mark of the paragraph before closes, and does not touch the word.
  const mark = tokenAt(doc, firstToken - 1);
  if (OPENERS.has(mark.text) && mark.end === tokenAt(doc, firstToken).start) return true;
  let at = endToken + 1;
  while (at < endToken + 5 && EMPTY_IT_ADVERBS.has(tokenAt(doc, at).lower)) at++;
  return EMPTY_IT_PREDICATES.has(tokenAt(doc, at).lower);
}
