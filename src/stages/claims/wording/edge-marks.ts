import { STAGE_DIRECTIONS } from '../../../lang/en/rewording.ts';
import { lowerAt } from '../../../model/phrase-lookup.ts';
import { memoPerWord } from '../../../model/word.ts';
import type { ClaimInput } from '../unit.ts';
import type { Part } from './parts.ts';

/** The parts without brackets that have no partner among them, stage directions ("(laughs)") and the dots of an omission. */
export function withoutEdgeMarks(doc: ClaimInput, parts: readonly Part[]): Part[] {
  const kept = parts.some((part) => markAt(doc, part) !== 'none') ? withoutLoose(doc, parts) : parts.slice();
  while (isMark(doc, kept.at(-1))) kept.pop();
  return kept;
}

function withoutLoose(doc: ClaimInput, parts: readonly Part[]): Part[] {
  const left = new Uint8Array(parts.length);
  const open: number[] = [];
  for (let i = 0; i < parts.length; i++) {
    const mark = markAt(doc, parts[i]);
    if (mark === 'dots') left[i] = 1;
    else if (mark === 'opening') open.push(i);
    else if (mark === 'closing') closeBracket(doc, parts, open.pop(), i, left);
  }
  for (const i of open) left[i] = 1;
  return parts.filter((_, i) => left[i] === 0);
}

function markAt({ tokens }: ClaimInput, part: Part | undefined): ReturnType<typeof markOf> {
  const word = part?.kind === 'word' ? tokens[part.token]?.word : undefined;
  return word ? markOf(word) : 'none';
}

const markOf = memoPerWord(({ lower }) => {
  if (DOTS.has(lower)) return 'dots';
  if (OPENING.has(lower)) return 'opening';
  return CLOSING.has(lower) ? 'closing' : 'none';
});

const DOTS = new Set<string>(['…', '...', '....', '. . .']);
const OPENING = new Set<string>(['(', '[', '{']);
const CLOSING = new Set<string>([')', ']', '}']);

/** Marks a closing bracket without an opening one, and what stands in brackets without being said. */
function closeBracket(
  doc: ClaimInput,
  parts: readonly Part[],
  opening: number | undefined,
  i: number,
  left: Uint8Array,
): void {
  const inside = parts[i - 1];
  if (opening === undefined) left[i] = 1;
  else if (i - opening === 2 && inside?.kind === 'word' && STAGE_DIRECTIONS.has(lowerAt(doc, inside.token))) {
    left.fill(1, opening, i + 1);
  }
}

function isMark(doc: ClaimInput, part: Part | undefined): boolean {
  return part?.kind === 'word' && doc.classes[part.token] === 'PUNCT' && !CLOSING.has(lowerAt(doc, part.token));
}
