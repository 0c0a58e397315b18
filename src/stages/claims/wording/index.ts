import { pronounOf } from '../../../lang/en/pronouns.ts';
import type { Range } from '../../../model/phrases.ts';
import type { Candidate } from '../candidate.ts';
import { hasElidedSubject } from '../elided.ts';
import { lowerOf, tokenOf } from '../unit.ts';
import { withoutEdgeMarks } from './edge-marks.ts';
import { framed, frameOf } from './frame.ts';
import { statementStart } from './opening.ts';
import type { Part, Wording } from './parts.ts';
import { agreedWithShared, type Naming, namingOf, resolvedWords } from './references.ts';
import { joined } from './render.ts';
import { openReferences } from './unresolved.ts';

/** The statement of a clause: by itself, or with source and cue where it says nothing true without them; null for none. */
export function wordingOf(candidate: Candidate): Wording | null {
  const { doc, clause } = candidate;
  const frame = frameOf(candidate);
  const isBare = frame === 'bare' || frame === 'denied';
  const start = isBare ? statementStart(candidate) : clause.first;
  const naming = namingOf(candidate, !isBare, start);
  const shared = clause.shared ? resolvedWords(candidate, clause.shared.first, clause.shared.end, naming) : [];
  const own = ownWords(candidate, start, shared, naming);
  const open = openReferences(candidate, { shared, own, naming, bare: isBare });
  const unresolved = hasElidedSubject(candidate) ? [verbRange(candidate), ...open] : open;
  const parts: Part[] =
    shared.length > 0 ? [{ kind: 'inserted', text: joined(doc, shared), why: 'shared-subject' }, ...own] : own;
  return framed(candidate, frame, { parts, unresolved, mark: '.' });
}

/** The first word of the verb, where a subject is missing before it. */
function verbRange({ unit, clause }: Candidate): Range {
  const first = tokenOf(unit, clause.verb?.first ?? clause.first);
  return { first, end: first + 1 };
}

function ownWords(candidate: Candidate, first: number, shared: readonly Part[], naming: Naming): Part[] {
  const { unit, clause, doc } = candidate;
  const words = resolvedWords(candidate, first, clause.end, naming);
  const subject = shared.at(-1);
  const stood = clause.shared ? pronounOf(doc.tokens[tokenOf(unit, clause.shared.end - 1)]) : undefined;
  const isNew =
    shared.length === 1 && subject?.kind !== 'word' && stood !== undefined && (stood.person === 1 || stood.plural);
  const agreed = isNew ? agreedWithShared(unit, words, first, clause.end, stood.plural) : words;
  const comma = commaOfCue(candidate);
  return withoutEdgeMarks(doc, comma < first ? agreed : agreed.filter((_, i) => first + i !== comma));
}

/** Position of a comma that parts a subject from its verb only because the cue stood there: "“My hope,” she said, “is”". */
function commaOfCue({ unit, clause: { first, verb } }: Candidate): number {
  const at = (verb?.first ?? 0) - 1;
  if (at <= first || lowerOf(unit, at) !== ',' || tokenOf(unit, at) + 1 === tokenOf(unit, at + 1)) return -1;
  for (let before = Math.max(first, at - LONGEST_SUBJECT); before < at; before++) {
    if (lowerOf(unit, before) === ',') return -1;
  }
  return at;
}

/** Words of a subject that are looked at. */
const LONGEST_SUBJECT = 60;
