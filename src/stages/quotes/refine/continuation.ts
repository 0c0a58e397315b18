import { sentenceAround } from '../../../model/phrase-lookup.ts';
import type { Range } from '../../../model/phrases.ts';
import type { Refiner, Signed } from '../../../model/rule.ts';
import type { Candidate } from '../candidate.ts';
import type { Scene } from '../input.ts';

/** Quotations of fewer words are terms, not turns. */
const LEAST_TOKENS = 4;

export const continuation: Refiner<Scene, Candidate> = {
  id: 'refine/continuation',
  about: 'Gives a quoted sentence without a cue to the quotation before it: “We win,” he said. “We always win.”',
  refine(found, scene) {
    const list = [...found].sort((a, b) => endOf(a) - endOf(b));
    const claimed = new Uint8Array(scene.tokens.length);
    for (const { content } of list) for (const { first, end } of content) claimed.fill(1, first, end);
    let at = 0;
    let previous = -1;
    for (const turn of turnsOf(scene)) {
      for (; at < list.length && endOf(list[at]) <= turn.first; at++)
        if (takesOver(scene, list[at], list[previous])) previous = at;
      const before = list[previous];
      if (!before || claimed[turn.first] === 1 || !goesOn(scene, before, turn)) continue;
      list[previous] = extended(scene, before, turn);
    }
    return list;
  },
};

/** Quoted sentences: outermost quotations that begin a sentence and end one. */
function* turnsOf(scene: Scene): Iterable<Range> {
  const { quotationAt } = scene.phrases;
  for (let i = 0; i < scene.tokens.length; i++) {
    const here = quotationAt[i] ?? -1;
    if (here < 0 || quotationAt[i - 1] === here) continue;
    let end = i;
    while (quotationAt[end] === here) end++;
    if (sentenceAround(scene, i).first === i && sentenceAround(scene, end - 1).end === end && end - i >= LEAST_TOKENS)
      yield { first: i, end };
    i = end - 1;
  }
}

/** Last token, exclusive, of what belongs to a candidate. */
function endOf(candidate: Candidate | undefined): number {
  if (!candidate) return 0;
  return Math.max(candidate.cue.end, candidate.content.at(-1)?.end ?? 0, candidate.source?.end ?? 0);
}

function paragraphAt(scene: Scene, i: number): number {
  return scene.sentences[scene.phrases.sentenceAt[i] ?? 0]?.paragraph ?? 0;
}

function sentenceOf(scene: Scene, candidate: Candidate): number {
  return scene.phrases.sentenceAt[endOf(candidate) - 1] ?? 0;
}

/**
 * Whether what goes on would belong to `next` rather than to the candidate before it: in a later sentence always, in the
 * same one only if that is the first with a quotation (“We win,” he said, adding that he would stay. “We always win.”).
 */
function takesOver(scene: Scene, next: Candidate | undefined, before: Candidate | undefined): boolean {
  if (!next || !before) return next !== undefined;
  if (sentenceOf(scene, next) !== sentenceOf(scene, before)) return endOf(next) >= endOf(before);
  return !hasQuotation(scene, before);
}

/** In one paragraph, or in the next where that begins with the quotation and the one before ends with the candidate. */
function goesOn(scene: Scene, before: Candidate, turn: Range): boolean {
  const follows = sentenceAround(scene, endOf(before) - 1).end === turn.first;
  if (!follows && !hasQuotation(scene, before)) return false;
  const gap = paragraphAt(scene, turn.first) - paragraphAt(scene, endOf(before) - 1);
  if (gap === 0) return true;
  if (gap !== 1 || paragraphAt(scene, turn.first - 1) === paragraphAt(scene, turn.first)) return false;
  return follows && hasQuotation(scene, before) && !isSingle(scene, turn.first);
}

/** A paragraph in single marks is more often a heading than what somebody says on. */
function isSingle(scene: Scene, i: number): boolean {
  return scene.quotations[scene.phrases.quotationAt[i] ?? -1]?.mark === 'single';
}

function hasQuotation(scene: Scene, { content }: Candidate): boolean {
  const last = content.at(-1);
  if (!last) return false;
  for (let i = last.end - 1; i >= last.first; i--) if ((scene.phrases.quotationAt[i] ?? -1) >= 0) return true;
  return false;
}

function extended<C extends Candidate>(scene: Scene, candidate: Signed<C>, turn: Range): Signed<C> {
  const last = candidate.content.at(-1);
  const rest = candidate.content.slice(0, -1);
  const joined =
    last && last.end === turn.first ? [...rest, { first: last.first, end: turn.end }] : [...candidate.content, turn];
  const content = joined.sort((a, b) => a.first - b.first);
  return { ...candidate, content, end: Math.max(candidate.end, scene.tokens[turn.end - 1]?.end ?? 0) };
}
