import type { Range } from '../../model/phrases.ts';
import type { Candidate } from './candidate.ts';
import { contentFrom } from './grammar/content-end.ts';
import type { Cue, Scene } from './input.ts';

/** The frame with its circumstances: form of the verb, and whether content could also stand before it. */
export function circumstance({ verb, left, leftQuoted, subject }: Cue, frame: string): string {
  const form = verb.form === 'finite' ? (verb.modal ? 'modal' : verb.passive ? 'passive' : '') : verb.form;
  const side = left ? (leftQuoted ? '<”' : '<') : '';
  return `${frame}${form && `/${form}`}${side}${subject ? '' : '/no-source'}`;
}

/**
 * A candidate of a verb cue; undefined where its content is empty.
 *
 * @param endFrame under which name the places where the content may end are counted
 */
export function candidateOf(
  scene: Scene,
  cue: Cue,
  frame: string,
  content: readonly Range[],
  endFrame?: string,
): Candidate | undefined {
  const { verb, subject, complement } = cue;
  const [head, last] = [content[0], content.at(-1)];
  if (!head || !last || content.some(({ first, end }) => first >= end)) return undefined;
  const full = circumstance(cue, frame);
  return {
    start: scene.tokens[head.first]?.start ?? 0,
    end: scene.tokens[last.end - 1]?.end ?? 0,
    content,
    cue: { first: verb.first, end: Math.max(verb.end, complement.cueEnd) },
    source: subject ? { first: subject.first, end: subject.end } : null,
    sourceElsewhere: subject?.kind === 'shared' || subject?.kind === 'main-clause',
    addressee: complement.addressee,
    lemma: verb.lemma,
    frame: full,
    endFrame,
    rate: scene.knowledge.rate(verb.lemma, full),
  };
}

/** A candidate with the complement behind the cue as its content. */
export function rightCandidate(scene: Scene, cue: Cue): Candidate | undefined {
  const { start, frame } = cue.complement;
  if (start >= scene.tokens.length) return undefined;
  const { isCue, endRate } = scene.knowledge;
  const endFrame = cue.subject?.kind === 'relative' ? `rel ${frame}` : frame;
  return candidateOf(scene, cue, frame, [contentFrom(scene, start, endFrame, isCue, endRate)], endFrame);
}

/** A candidate whose cue is no verb; its rate comes from its own frame. */
export function knownCandidate(
  scene: Scene,
  { cue, source, content, lemma, frame }: Pick<Candidate, 'cue' | 'source' | 'content' | 'lemma' | 'frame'>,
): Candidate | undefined {
  const [head, last] = [content[0], content.at(-1)];
  if (!head || !last || content.some(({ first, end }) => first >= end)) return undefined;
  return {
    start: scene.tokens[head.first]?.start ?? 0,
    end: scene.tokens[last.end - 1]?.end ?? 0,
    content,
    cue,
    source,
    sourceElsewhere: false,
    addressee: null,
    lemma,
    frame,
    endFrame: undefined,
    rate: scene.knowledge.rate(lemma, frame),
  };
}
