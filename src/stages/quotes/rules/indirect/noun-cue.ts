import { CUE_NOUNS } from '../../../../lang/en/cue-nouns.ts';
import { lowerAt, opensQuotation, phraseAt, quotationAt, tagAt, verbAt } from '../../../../model/phrase-lookup.ts';
import type { NounPhrase, Range } from '../../../../model/phrases.ts';
import type { Rule } from '../../../../model/rule.ts';
import { knownCandidate } from '../../build.ts';
import type { Candidate } from '../../candidate.ts';
import { contentFrom } from '../../grammar/content-end.ts';
import type { Scene } from '../../input.ts';

const LINKS = new Set('that of to about for on against by from :'.split(' '));

export const nounCue: Rule<Scene, Candidate> = {
  id: 'indirect/noun-cue',
  about: 'A noun of saying with what was said: "his claim that …", "the group\'s warning of …".',
  *find(scene) {
    for (const phrase of scene.phrases.nounPhrases) {
      const lemma = scene.lemmas[phrase.head] ?? '';
      if (!CUE_NOUNS.has(lemma) || phrase.end !== phrase.head + 1 || quotationAt(scene, phrase.head) >= 0) continue;
      const found = candidateAt(scene, phrase, lemma);
      if (found) yield found;
    }
  },
};

function candidateAt(scene: Scene, phrase: NounPhrase, lemma: string): Candidate | undefined {
  const link = lowerAt(scene, phrase.end);
  const infinitive = verbAt(scene, phrase.end)?.form === 'infinitive';
  if (!LINKS.has(link) && !opensQuotation(scene, phrase.end)) return undefined;
  const start = link === 'that' || infinitive || opensQuotation(scene, phrase.end) ? phrase.end : phrase.end + 1;
  const source = possessor(scene, phrase);
  const follower = infinitive ? 'to VB' : opensQuotation(scene, phrase.end) ? 'quote' : link;
  const frame = `noun ${follower}${source ? '' : '/no-source'}`;
  const { isCue, endRate } = scene.knowledge;
  const content = contentFrom(scene, start, `noun ${follower}`, isCue, endRate);
  const first = source ? source.end : phrase.first;
  return knownCandidate(scene, {
    cue: { first: Math.min(first, phrase.head), end: start },
    source,
    content: [content],
    lemma: `noun ${lemma}`,
    frame,
  });
}

/** "his", "the group's". */
function possessor(scene: Scene, phrase: NounPhrase): Range | null {
  for (let i = phrase.head - 1; i >= phrase.first; i--) {
    if (tagAt(scene, i) === 'PRP$') return { first: i, end: i + 1 };
    if (tagAt(scene, i) === 'POS') return { first: phraseAt(scene, i)?.first ?? i, end: i + 1 };
  }
  return null;
}
