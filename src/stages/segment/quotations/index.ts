import { firstAtLeast } from '../../../model/bisect.ts';
import type { Diagnostic, Quotation } from '../../../model/document.ts';
import type { Span } from '../../../model/span.ts';
import { addDiagnostics } from './diagnostics.ts';
import { faceSingle } from './facing.ts';
import { GLYPHS, placesOfMarks } from './glyphs.ts';
import { type Mark, marksOf, type Places } from './marks.ts';
import { nest } from './nest.ts';
import { type Draft, type Pairs, pairMarks } from './pair.ts';

/** The quotations of a text and what is wrong with its marks, both in order of position. */
export interface Quotations {
  readonly quotations: readonly Quotation[];
  readonly diagnostics: readonly Diagnostic[];
}

/** One paragraph with its pairs, and how it takes up the turn that the one before left open. */
interface Part {
  readonly paragraph: Span;
  readonly pairs: Pairs;
  /** A mark opens it anew. */
  readonly reopened: boolean;
  /** No mark opens it, but its first double mark closes. */
  readonly carriedTo: Mark | undefined;
}

/**
 * Pairs quotation marks, paragraph by paragraph: what is left open ends with its paragraph, and goes on in the next
 * one only if that reopens it or closes it. Linear in the text, whatever the marks.
 */
export function quotationsOf(text: string, paragraphs: readonly Span[]): Quotations {
  const quotations: Quotation[] = [];
  const diagnostics: Diagnostic[] = [];
  let before: Part | undefined;
  const flush = (part: Part | undefined, next: Part | undefined): void => {
    if (!part) return;
    const goesOn = next !== undefined && (next.reopened || next.carriedTo !== undefined);
    addSpans(quotations, part, goesOn);
    addDiagnostics(diagnostics, part.pairs, part.carriedTo, goesOn);
  };
  const all = placesOfMarks(text);
  for (const [i, paragraph] of paragraphs.entries()) {
    const from = firstAtLeast(all, paragraph.start);
    const to = firstAtLeast(all, paragraph.end);
    const reopens = opensWithSingle(text, paragraphs[i + 1]);
    const part = partOf(text, paragraph, { all, from, to }, before?.pairs.last, reopens);
    flush(before, part);
    before = part;
  }
  flush(before, undefined);
  return { quotations: nest(text, quotations), diagnostics };
}

const NO_PAIRS: Pairs = { drafts: [], orphans: [], last: undefined };

function partOf(text: string, paragraph: Span, places: Places, turn: Draft | undefined, reopens: boolean): Part {
  const marks = marksOf(text, paragraph, places);
  if (marks.length === 0) return { paragraph, pairs: NO_PAIRS, reopened: false, carriedTo: undefined };
  const pairs = pairMarks(text, marks, paragraph, reopens);
  const opening = pairs.drafts.find(({ isGuess }) => !isGuess);
  const family = turn?.mark.glyph.family;
  const reopened = opening?.mark.start === paragraph.start && opening.mark.glyph.family === family;
  const carries = family === 'double' && !reopened;
  return { paragraph, pairs, reopened, carriedTo: carries ? firstOrphan(pairs) : undefined };
}

/** Whether a paragraph begins with a single mark that may take up what the one before leaves open. */
function opensWithSingle(text: string, paragraph: Span | undefined): boolean {
  if (!paragraph || GLYPHS.get(text.charCodeAt(paragraph.start))?.family !== 'single') return false;
  const [mark] = marksOf(
    text,
    { ...paragraph, end: Math.min(paragraph.end, paragraph.start + LOOK) },
    {
      all: [paragraph.start],
      from: 0,
      to: 1,
    },
  );
  const facing = mark && mark.glyph.family === 'single' ? faceSingle(mark, text, false) : 'none';
  return facing === 'open' || facing === 'weak';
}

/** As much of a paragraph as its first mark is judged by. */
const LOOK = 8;

/** The closing mark that stands before every opening one of its paragraph. */
function firstOrphan({ orphans: [orphan], drafts }: Pairs): Mark | undefined {
  const first = drafts.find(({ mark, isGuess }) => mark.glyph.family === 'double' && !isGuess);
  return orphan && !(first && first.mark.start < orphan.start) ? orphan : undefined;
}

/** Adds the quotations of one paragraph, in order; their depth is not known yet. */
function addSpans(found: Quotation[], { paragraph, pairs, reopened, carriedTo }: Part, goesOn: boolean): void {
  if (carriedTo) {
    const inner = { start: paragraph.start, end: carriedTo.start };
    const { start } = inner;
    const { end } = carriedTo;
    found.push({ start, end, mark: 'double', inner, depth: 0, closed: true, continues: true, reopened: [] });
  }
  for (const draft of pairs.drafts) {
    const { mark, reopened: marksWithin } = draft;
    if (draft.isGuess && draft.end === carriedTo?.end) continue;
    const whole = goesOn && draft === pairs.last;
    if (!whole && isDropped(draft, paragraph)) continue;
    const [innerEnd, end] = whole ? [paragraph.end, paragraph.end] : [draft.innerEnd, draft.end];
    found.push({
      start: mark.start,
      end,
      mark: mark.glyph.family,
      inner: { start: mark.end, end: innerEnd },
      depth: 0,
      closed: draft.state === 'closed',
      continues: reopened && mark.start === paragraph.start,
      reopened: marksWithin.map(({ start, end: after }) => ({ start, end: after })),
    });
  }
}

/**
 * A single mark that is never closed is kept within a double pair and at the beginning of its paragraph; elsewhere it
 * would swallow too much for what may be an apostrophe.
 */
function isDropped({ state, mark, within, child }: Draft, paragraph: Span): boolean {
  if (state !== 'unclosed' || mark.glyph.family === 'double') return state === 'dropped';
  return !within && (mark.start !== paragraph.start || child >= 0);
}
