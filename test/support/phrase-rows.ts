import type { Phrased } from '../../src/model/document.ts';
import { type Range, Title } from '../../src/model/phrases.ts';
import { retagged } from '../../src/stages/phrases/retag.ts';
import { titlesOf } from '../../src/stages/phrases/titles.ts';
import { CONTEXT } from './doc-of.ts';
import { phrasedWith, tagsGiven } from './tags-given.ts';

/** The words of a range parted by blanks, its head in capitals. */
function wordsOf({ tokens }: Phrased, { first, end, head }: Range & { readonly head: number }): string {
  return tokens
    .slice(first, end)
    .map(({ text }, i) => (first + i === head ? text.toUpperCase() : text))
    .join(' ');
}

/** All verb groups of a text: "did not SAY = say finite negated past"; what is not named of a group is false. */
export function verbGroupsIn(source: string): string[] {
  const doc = phrasedWith(source);
  return doc.phrases.verbs.map((verb) => {
    const flags = (['negated', 'modal', 'passive', 'past'] as const).filter((flag) => verb[flag]);
    return `${wordsOf(doc, verb)} = ${[verb.lemma, verb.form, ...flags].join(' ')}`;
  });
}

/** All noun phrases of a text: "the old MAYOR". */
export function nounPhrasesIn(source: string): string[] {
  const doc = phrasedWith(source);
  return doc.phrases.nounPhrases.map((phrase) => wordsOf(doc, phrase));
}

/** The words whose tag is corrected: "quips NNS > VBZ VERB quip". */
export function retagsIn(source: string): string[] {
  const doc = tagsGiven(source);
  const { tags, classes, lemmas } = retagged(doc, titlesOf(doc), CONTEXT.lexicon.words);
  return doc.tokens.flatMap(({ text }, i) => {
    const [tag, wordClass, lemma] = [tags[i], classes[i], lemmas[i]];
    const isSame = tag === doc.tags[i] && wordClass === doc.classes[i] && lemma === doc.lemmas[i];
    return isSame ? [] : [`${text} ${doc.tags[i]} > ${tag} ${wordClass} ${lemma}`];
  });
}

const TITLES = { [Title.name]: 'name', [Title.work]: 'work' } as const;

/** The quotations of a text that are titles: "work: Meet the Mayor,". */
export function titlesIn(source: string): string[] {
  const doc = tagsGiven(source);
  const titles = titlesOf(doc);
  return doc.quotations.flatMap(({ inner }, i) => {
    const title = titles[i];
    return title ? [`${TITLES[title as 1 | 2]}: ${doc.text.slice(inner.start, inner.end)}`] : [];
  });
}
