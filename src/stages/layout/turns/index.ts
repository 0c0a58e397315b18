import type { Span } from '../../../model/span.ts';
import { isEmpty, type Line } from '../lines.ts';
import { type Candidate, headed, labelled, labelsOf } from './candidates.ts';
import { extentsOf } from './extent.ts';
import { reactionsIn } from './inline.ts';
import { headedTurnsAmong, turnsAmong } from './judge.ts';
import type { Label } from './label.ts';
import type { LabelKind } from './who.ts';

/** What one person says in a conversation that is written down turn by turn. */
export interface Turn {
  /** The label without time and colon. */
  readonly label: Span;
  readonly kind: LabelKind;
  readonly name: Span | null;
  readonly colon: Span | null;
  /** What is said, in order, without directions ("[Laughter]"); never empty. */
  readonly content: readonly Span[];
  readonly quoted: boolean;
}

/** The turns of a text, in order; none where what looks like labels are fields, headings or a list. */
export function turnsOf(text: string, lines: readonly Line[]): Turn[] {
  const labels = labelsOf(text, lines);
  const marked = turnsAmong(labelled(text, lines, labels));
  const opening = lines.findIndex((line) => !isEmpty(line));
  const names = headed(text, lines);
  const lone = headedTurnsAmong(names, names[0]?.line === opening);
  const found = merged(marked, lone);
  if (found.length === 0) return reactions(text, lines, labels);
  const extents = extentsOf(text, lines, found);
  return found.flatMap((candidate, i) => turnFrom(candidate, extents[i] ?? []));
}

function merged(marked: readonly Candidate[], lone: readonly Candidate[]): readonly Candidate[] {
  if (lone.length === 0) return marked;
  const taken = new Set(marked.map(({ line }) => line));
  return [...marked, ...lone.filter(({ line }) => !taken.has(line))].sort((a, b) => a.line - b.line);
}

function turnFrom({ label, said }: Candidate, content: readonly Span[]): Turn[] {
  if (content.length === 0) return [];
  const { start, end, kind, name, colon } = label;
  return [{ label: { start, end }, kind, name, colon, content, quoted: said.quoted }];
}

function reactions(text: string, lines: readonly Line[], labels: readonly (Label | null)[]): Turn[] {
  return lines.flatMap((line, at) => {
    const label = labels[at];
    const found = label ? turnsAmong(reactionsIn(text, line, at, label)) : [];
    return found.flatMap((candidate) => turnFrom(candidate, [candidate.first]));
  });
}
