import type { Candidate } from '../candidate.ts';
import { tokensIn } from '../saying.ts';
import type { Part, Wording } from './parts.ts';

/** How a clause stands in its statement: by itself; or behind source and cue, where it says nothing true without them. */
export type Frame = 'bare' | 'with-cue';

export function frameOf({ clause, saying }: Candidate): Frame {
  return clause.verb || !saying?.attribution.cue ? 'bare' : 'with-cue';
}

/** The wording in its frame; null where the frame gives no sentence: a noun as cue. */
export function framed(candidate: Candidate, frame: Frame, own: Wording): Wording | null {
  if (frame === 'bare') return own;
  const source = sourceOf(candidate);
  if (!source || candidate.saying?.cue.noun) return null;
  const cue = candidate.saying?.cue.tokens.map((token): Part => ({ kind: 'word', token })) ?? [];
  return { ...own, parts: [source, ...cue, ...own.parts] };
}

/** The speaker by his name, or the source as written; null where there is neither. */
function sourceOf({ doc, saying }: Candidate): Part | null {
  const span = saying?.attribution.source;
  const [entity] = saying?.speaker?.entities ?? [];
  const name = entity === undefined ? undefined : doc.entities[entity]?.name;
  const tokens = span ? tokensIn(doc, span) : [];
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first !== undefined && last !== undefined && entity !== undefined && name)
    return { kind: 'resolved', first, end: last + 1, entity, text: name };
  if (name) return { kind: 'inserted', text: name, why: 'speaker' };
  return null;
}
