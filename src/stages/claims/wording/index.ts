import type { Candidate } from '../candidate.ts';
import { lowerOf } from '../unit.ts';
import { framed, frameOf } from './frame.ts';
import type { Part, Wording } from './parts.ts';
import { resolvedWords } from './references.ts';

/** The statement of a clause: by itself, or with source and cue where it says nothing true without them; null for none. */
export function wordingOf(candidate: Candidate): Wording | null {
  const { clause } = candidate;
  const own = resolvedWords(candidate, afterThat(candidate), clause.end);
  const shared = clause.shared ? resolvedWords(candidate, clause.shared.first, clause.shared.end) : null;
  const parts = shared ? [insertedSubject(candidate, shared.parts), ...own.parts] : own.parts;
  const unresolved = [...(shared?.unresolved ?? []), ...own.unresolved];
  return framed(candidate, frameOf(candidate), { parts, unresolved, mark: '.' });
}

/** "that the mine is safe" begins after its conjunction. */
function afterThat({ unit, clause }: Candidate): number {
  return lowerOf(unit, clause.first) === 'that' && clause.verb && clause.verb.first > clause.first + 1
    ? clause.first + 1
    : clause.first;
}

function insertedSubject({ doc }: Candidate, parts: readonly Part[]): Part {
  const text = parts.map((part) => (part.kind === 'word' ? (doc.tokens[part.token]?.text ?? '') : part.text)).join(' ');
  return { kind: 'inserted', text, why: 'shared-subject' };
}
