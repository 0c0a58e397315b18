import nlp from 'compromise';
import type { SegmentLayer, TagLayer, TextLayer } from '../../model/document.ts';
import type { Penn, WordClass } from '../../model/tags.ts';

interface Term {
  readonly start: number;
  readonly tags: readonly string[];
}

const CAP = 2000;

const ROWS: readonly (readonly [string, Penn, WordClass])[] = [
  ['Possessive', 'PRP$', 'PRON'],
  ['Pronoun', 'PRP', 'PRON'],
  ['Modal', 'MD', 'AUX'],
  ['Copula', 'VBZ', 'AUX'],
  ['Auxiliary', 'VBZ', 'AUX'],
  ['Gerund', 'VBG', 'VERB'],
  ['PastTense', 'VBD', 'VERB'],
  ['Participle', 'VBN', 'VERB'],
  ['PresentTense', 'VBZ', 'VERB'],
  ['Infinitive', 'VB', 'VERB'],
  ['Verb', 'VB', 'VERB'],
  ['ProperNoun', 'NNP', 'PROPN'],
  ['Value', 'CD', 'NUM'],
  ['Plural', 'NNS', 'NOUN'],
  ['Noun', 'NN', 'NOUN'],
  ['Adjective', 'JJ', 'ADJ'],
  ['Adverb', 'RB', 'ADV'],
  ['Preposition', 'IN', 'ADP'],
  ['Conjunction', 'CC', 'CCONJ'],
  ['Determiner', 'DT', 'DET'],
  ['QuestionWord', 'WP', 'PRON'],
];

/** Interim tags from compromise, sentence by sentence, aligned by offset. */
export function tagWithCompromise({ text, tokens, sentences }: TextLayer & SegmentLayer): TagLayer {
  const tags: Penn[] = [];
  const classes: WordClass[] = [];
  const lemmas: string[] = [];
  for (const sentence of sentences) {
    const terms = termsOf(text.slice(sentence.start, Math.min(sentence.end, sentence.start + CAP)), sentence.start);
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const token = tokens[i];
      if (!token) continue;
      const seen = terms.get(token.start) ?? [];
      const row =
        /^[^\p{L}\p{N}]/u.test(token.text) && token.text.length < 3
          ? (['', 'PUNCT', 'PUNCT'] as const)
          : (ROWS.find(([tag]) => seen.includes(tag)) ?? ['', 'NN', 'NOUN']);
      tags.push(row[1]);
      classes.push(row[2]);
      lemmas.push(token.lower);
    }
  }
  return { tags, classes, lemmas };
}

function termsOf(text: string, base: number): Map<number, readonly string[]> {
  const found = new Map<number, readonly string[]>();
  const json = nlp(text.replace(/\.{3,}/gu, (dots) => ' '.repeat(dots.length))).json({
    offset: true,
    terms: { offset: true },
  }) as { terms: { offset: { start: number }; tags: string[] }[] }[];
  for (const { terms } of json) for (const term of terms) found.set(base + term.offset.start, term.tags);
  return found;
}

export type { Term };
