import { expect, test } from 'vitest';
import { compileLexicon, lexiconSchema } from '../../../src/model/lexicon.ts';
import type { CountedFrame } from '../../../src/stages/quotes/frames.ts';
import { anySubject, knowledgeFor, NO_VERBS } from '../../../src/stages/quotes/knowledge.ts';
import { CONTEXT } from '../../support/doc-of.ts';

const speech = knowledgeFor(CONTEXT);

test('cues of speech, all cues, and those of the user', () => {
  const all = knowledgeFor({ ...CONTEXT, attributions: 'all' });
  const given = knowledgeFor({
    ...CONTEXT,
    lexicon: compileLexicon([lexiconSchema.parse({ cueVerbs: ['zing'] })]),
  });
  const rows = ['say', 'according', ':', 'noun claim', 'zing', 'believe', 'drive'].map((lemma) => [
    lemma,
    ...[speech, all, given].flatMap(({ isCandidate, isCue }) => [isCandidate(lemma), isCue(lemma)]),
  ]);
  expect(rows).toEqual([
    ['say', true, true, true, true, true, true],
    ['according', true, true, true, true, true, true],
    [':', true, true, true, true, true, true],
    ['noun claim', true, true, true, true, true, true],
    ['zing', false, false, false, false, true, true],
    ['believe', false, false, true, false, false, false],
    ['drive', false, false, false, false, false, false],
  ]);
  expect(NO_VERBS.has('noun house')).toBe(false);
});

// By hand from the counts in `lang/en/data`: of all frames 9895 of 18485 are right; with r = share of the verb, smoothed
// as (right + 1.2) / (seen + 4), over the share of all, both raised by 0.02, and p = share of the frame, smoothed as
// (right + 0.2) / (seen + 1), times r, at most 0.9, the rate is (right + 3 p) / (seen + 3).
test.for<[lemma: string, frame: CountedFrame, rate: number]>([
  // 236 of 283; 4809 of 6551; 769 of 1020.
  ['say', 'that', 0.834615],
  // 7 of 16; 89 of 190; 202 of 511.
  ['announce', 'np', 0.422877],
  // None; none; 769 of 1020.
  ['zing', 'that', 0.434148],
  // 4 of 12; 4809 of 6551; 8 of 51.
  ['say', 'gap -', 0.30948],
  // Nothing was counted.
  ['zing', 'gap such', 0.115254],
])('%s with frame %s is right at a rate of %d', ([lemma, frame, rate]) => {
  expect(speech.rate(lemma, frame)).toBeCloseTo(rate, 5);
});

test.for<[place: string, frame: Parameters<typeof speech.endRate>[1], rate: number]>([
  // Another source begins.
  [',|according', 'that', 1],
  ['”,|according', 'that', 1],
  ['0|according', 'that', 1],
  ['”0|according', 'that', 1],
  // By the place alone, without the mark, for any subject.
  [',|but name verb-past', 'that', 7 / 8],
  ['”,|np', 'that', 137 / 408],
  [',|and verb', 'that', 4 / 7],
  // As relative clauses end.
  [',|name', 'rel that', 3 / 16],
  ['0|unheard', 'that', 0],
])('content ends at %s behind frame %s at a rate of %d', ([place, frame, rate]) => {
  expect(speech.endRate(place, frame)).toBe(rate);
});

test('the kind of a place whatever its subject', () => {
  expect(
    [',|but name cue-past', ',|np verb', '0|and pron cue', ',|number cue', ',|name', ',|name of cue'].map(anySubject),
  ).toEqual([',|but S cue-past', ',|S verb', '0|and S cue', ',|S cue', ',|name', ',|name of cue']);
});
