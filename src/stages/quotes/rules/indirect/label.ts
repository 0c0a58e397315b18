import { isQuotationMark, lowerAt, phraseAt, quotationAt, tagAt, verbAt } from '../../../../model/phrase-lookup.ts';
import type { Range } from '../../../../model/phrases.ts';
import type { Rule } from '../../../../model/rule.ts';
import { knownCandidate } from '../../build.ts';
import type { Candidate } from '../../candidate.ts';
import { toSentenceEnd, trimmed } from '../../grammar/content-end.ts';
import type { Scene } from '../../input.ts';

const LONGEST = 8;
const NO_SPEAKER = new Set(
  `photo photos video image update updated related read watch note exclusive breaking opinion analysis
  correction editor contact source tags topics more also see here p.s. http https the a question result
  bottom election campaign live`.split(/\s+/u),
);

export const label: Rule<Scene, Candidate> = {
  id: 'indirect/label',
  about: 'A name with a colon at the start of a heading or turn: "Smith: We will win".',
  *find(scene) {
    for (const [at, paragraph] of scene.paragraphs.entries()) {
      const sentence = scene.sentences[paragraph.firstSentence];
      if (!sentence || at < 0) continue;
      const first = sentence.firstToken + (isQuotationMark(scene, sentence.firstToken) ? 1 : 0);
      const found = labelAt(scene, first, sentence.endToken, paragraph.firstSentence === 0 ? 'title' : paragraph.kind);
      if (found) yield found;
    }
  },
};

function labelAt(scene: Scene, first: number, end: number, kind: string): Candidate | undefined {
  let at = first;
  while (at < end && at - first < LONGEST && lowerAt(scene, at) !== ':') at++;
  const phrase = phraseAt(scene, first);
  for (let i = first; i < at; i++) if (verbAt(scene, i)) return undefined;
  if (lowerAt(scene, at) !== ':' || at === first || !phrase || at + 2 >= scene.tokens.length) return undefined;
  if (NO_SPEAKER.has(lowerAt(scene, first)) || NO_SPEAKER.has(lowerAt(scene, at - 1))) return undefined;
  const capitals = /^[\p{Lu}\p{M}.\s'’-]+$/u.test(
    scene.text.slice(scene.tokens[first]?.start, scene.tokens[at - 1]?.end),
  )
    ? 'capitals'
    : tagAt(scene, at - 1);
  const content =
    capitals === 'capitals' && kind !== 'title' ? toParagraphEnd(scene, at + 1) : toSentenceEnd(scene, at + 1);
  return knownCandidate(scene, {
    cue: { first: at, end: at + 1 },
    source: { first, end: at },
    content: [content],
    lemma: ':',
    frame: `label ${kind} ${capitals}`,
  });
}

/** A turn of a transcript: all that its paragraph says. */
function toParagraphEnd(scene: Scene, first: number): Range {
  const paragraph = scene.paragraphs[scene.sentences[scene.phrases.sentenceAt[first] ?? 0]?.paragraph ?? 0];
  const last = scene.sentences[(paragraph?.endSentence ?? 1) - 1];
  return trimmed(scene, { first, end: last?.endToken ?? first + 1 }, quotationAt(scene, first));
}
