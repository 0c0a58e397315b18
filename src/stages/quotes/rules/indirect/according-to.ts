import {
  closesQuotation,
  lowerAt,
  phraseAt,
  quotationAt,
  sentenceAround,
  tagAt,
} from '../../../../model/phrase-lookup.ts';
import type { Range } from '../../../../model/phrases.ts';
import type { Rule } from '../../../../model/rule.ts';
import { knownCandidate } from '../../build.ts';
import type { Candidate } from '../../candidate.ts';
import { contentFrom } from '../../grammar/content-end.ts';
import { rightExtended } from '../../grammar/extended-phrase.ts';
import { leftRange, type Scene } from '../../input.ts';

export const accordingTo: Rule<Scene, Candidate> = {
  id: 'indirect/according-to',
  about: 'A statement with "according to" behind it or before it: "The plan failed, according to the ministry."',
  *find(scene) {
    for (let i = 0; i < scene.tokens.length; i++) {
      if (lowerAt(scene, i) !== 'according' || lowerAt(scene, i + 1) !== 'to' || quotationAt(scene, i) >= 0) continue;
      const found = around(scene, i);
      if (found) yield found;
    }
  },
};

/** Words behind which a comma and "according to" lead to a clause: "that's because, according to …, …". */
const OPENS = new Set('because that but and while as so yet although'.split(' '));

function around(scene: Scene, i: number): Candidate | undefined {
  const { first, end } = sentenceAround(scene, i);
  const phrase = phraseAt(scene, i + 2);
  const source = phrase ? rightExtended(scene, { ...phrase, first: i + 2 }, end) : upToMark(scene, i + 2, end);
  const cue = { first: i, end: i + 2 };
  const opens = (i - first <= 2 || OPENS.has(lowerAt(scene, i - 2))) && !closesQuotation(scene, i - 1);
  const content = opens ? behind(scene, source?.end ?? i + 2, end) : before(scene, i);
  if (!content) return undefined;
  return knownCandidate(scene, {
    cue,
    source,
    content: [content],
    lemma: 'according',
    frame: opens ? 'according behind' : 'according before',
  });
}

/** A source that reads like a verb ("court papers"): all up to the next mark. */
function upToMark(scene: Scene, first: number, limit: number): Range | null {
  let end = first;
  while (end < limit && tagAt(scene, end) !== 'PUNCT') end++;
  return end > first ? { first, end } : null;
}

/** "According to the ministry, …". */
function behind(scene: Scene, from: number, end: number): Range | undefined {
  let at = from;
  while (at < end && lowerAt(scene, at) !== ',' && lowerAt(scene, at) !== ':') at++;
  if (at + 1 >= end) return undefined;
  const { isCue, endRate } = scene.knowledge;
  return contentFrom(scene, at + 1, 'according', isCue, endRate);
}

/** "…, according to the ministry". */
function before(scene: Scene, i: number): Range | undefined {
  const comma = lowerAt(scene, i - 1) === ',' && quotationAt(scene, i - 1) < 0;
  return leftRange(scene, comma ? i - 1 : i);
}
