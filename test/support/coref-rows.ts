import { Serves } from '../../src/model/agreement.ts';
import { clustersOf, join, type Traits } from '../../src/stages/coreference/clusters.ts';
import { corefInputOf } from '../../src/stages/coreference/index.ts';
import type { CorefInput } from '../../src/stages/coreference/input.ts';
import { SIEVES } from '../../src/stages/coreference/order.ts';
import { runSieves, type Sieve } from '../../src/stages/coreference/sieve.ts';
import { TokenFeature, tokenFeaturesOf } from '../../src/stages/coreference/token-features.ts';
import { traitsOf } from '../../src/stages/coreference/traits.ts';
import { WordFeature } from '../../src/stages/coreference/word-features.ts';
import { namedDoc } from './coref-table.ts';
import { CONTEXT } from './doc-of.ts';
import { tagsGiven } from './tags-given.ts';

/** What the sieves read of a text with names by hand whose words may bear their tags. */
export function corefInputWith(source: string): CorefInput {
  return corefInputOf(namedDoc(source).doc, CONTEXT.lexicon);
}

/**
 * All phrases of a text that can refer, with where each stands: "the old MAYOR nominal subject definite s0 c1", then n1
 * (number of its narrated sentence), t0 (its quoted turn), "speaks", "aside", and "from X" for a lead before its first word.
 */
export function phrasesIn(source: string): string[] {
  const { doc, phrases } = corefInputWith(source);
  return phrases.map((phrase) => {
    const { start, end, kind, role, depth, determiner, sentence, clause, narrated, turn, lead, firstToken } = phrase;
    return [
      `${doc.text.slice(start, end)} ${kind} ${role}`,
      ...(determiner === 'none' ? [] : [determiner]),
      `s${sentence} c${clause} n${narrated}`,
      ...(turn < 0 ? [] : [`t${turn}`]),
      ...(depth === 'main' ? [] : [depth]),
      ...(phrase.speaks ? ['speaks'] : []),
      ...(phrase.aside ? ['aside'] : []),
      ...(lead === firstToken ? [] : [`from ${doc.tokens[lead]?.text}`]),
    ].join(' ');
  });
}

/** What each phrase tells: "the mayor = person unknown he she (mayor)". */
export function traitsIn(source: string): string[] {
  const input = corefInputWith(source);
  const { phrases, doc } = input;
  return traitsOf(input, CONTEXT.lexicon).map((traits, i) => {
    const { start = 0, end = 0 } = phrases[i] ?? {};
    return `${doc.text.slice(start, end)} = ${shownTraits(traits)}`;
  });
}

/** Traits in words. */
export function shownTraits({ family, gender, plural, named, key, given, generation, roles, serves }: Traits): string {
  return [
    family,
    gender,
    ...Object.entries(Serves).flatMap(([name, bit]) => ((serves & bit) === 0 ? [] : [name])),
    ...(plural ? ['plural'] : []),
    ...(named ? ['named'] : []),
    ...(key === null ? [] : [`key ${key}`]),
    ...(given === null ? [] : [`given ${given}`]),
    ...(generation === null ? [] : [`generation ${generation}`]),
    ...(roles.length === 0 ? [] : [`(${roles.join(', ')})`]),
  ].join(' ');
}

/** The phrase that speaks each quoted turn: "Larkin: “We win”", "nobody: …". */
export function turnSpeakersIn(source: string): string[] {
  const { doc, phrases, turnSpeakers } = corefInputWith(source);
  return turnSpeakers.map((at, turn) => {
    const speaker = phrases[at];
    const first = phrases.find((phrase) => phrase.turn === turn);
    const shown = ({ start, end }: { start: number; end: number }): string => doc.text.slice(start, end);
    return `${speaker ? shown(speaker) : 'nobody'}: ${first ? shown(first) : ''}`;
  });
}

/** The features of each token, first of its word, then of its tag: "said: small | verb finite inflected saying". */
export function featuresIn(source: string): string[] {
  const doc = tagsGiven(source);
  const { wordFeatures, tokenFeatures } = tokenFeaturesOf(doc, CONTEXT.lexicon.words);
  const named = (bits: number | undefined, names: Readonly<Record<string, number>>): string =>
    Object.entries(names)
      .flatMap(([name, bit]) => (((bits ?? 0) & bit) === 0 ? [] : [name]))
      .join(' ');
  return doc.tokens.map(
    ({ text }, i) => `${text}: ${named(wordFeatures[i], WordFeature)} | ${named(tokenFeatures[i], TokenFeature)}`,
  );
}

/**
 * The links that a sieve gives once all sieves before it have run: "he#7 = Larkin#0", each phrase with the index of its
 * first token.
 */
export function linksOf(sieve: Sieve): (source: string) => string[] {
  return (source) => {
    const input = corefInputWith(source);
    const clusters = clustersOf(traitsOf(input, CONTEXT.lexicon));
    runSieves(SIEVES.slice(0, SIEVES.indexOf(sieve)), input, clusters);
    const shown = (index: number): string => {
      const { start = 0, end = 0, firstToken = -1 } = input.phrases[index] ?? {};
      return `${input.doc.text.slice(start, end)}#${firstToken}`;
    };
    const links: string[] = [];
    sieve.find(input, clusters, (phrase, antecedent, renamed) => {
      const joined = join(clusters, phrase, antecedent, sieve.id, renamed);
      links.push(`${shown(phrase)} ${joined ? '=' : '≠'} ${shown(antecedent)}`);
    });
    return links;
  };
}
