import type { Span } from '../../../model/span.ts';
import { type Edge, faceDouble, faceSingle } from './facing.ts';
import type { MarkStyle } from './glyphs.ts';
import type { Mark } from './marks.ts';

/** A quotation of one paragraph while its end is still sought. */
export interface Draft {
  readonly mark: Mark;
  /** More likely an apostrophe: counts only if it is closed after a punctuation mark. */
  readonly weak: boolean;
  /** Opened while a double mark was open. */
  readonly within: boolean;
  /** Where the text within the marks ends. */
  innerEnd: number;
  end: number;
  state: 'open' | 'closed' | 'unclosed' | 'dropped';
  /** Where the first double mark within it opened, or -1. */
  child: number;
  /** A mark that may close it, or be an apostrophe. */
  maybe: Mark | undefined;
  /** Closed by a mark of another style. */
  mixed: boolean;
}

/** The marks of one paragraph as pairs. */
export interface Pairs {
  /** In order of position, dropped ones included. */
  readonly drafts: readonly Draft[];
  /** Marks that close what was never opened. */
  readonly orphans: readonly Mark[];
  /** The one that is still open at the end of the paragraph and may go on in the next: a double one if there is one. */
  readonly last: Draft | undefined;
}

/** Pairs the marks of one paragraph with a stack. Each mark is pushed and popped at most once. */
export function pairMarks(text: string, marks: readonly Mark[], paragraph: Span): Pairs {
  const pairing: Pairing = { drafts: [], orphans: [], stack: [], doubles: [], styles: new Map() };
  for (const mark of marks) {
    if (mark.glyph.family === 'double') onDouble(pairing, text, mark, edgeOf(mark, paragraph));
    else onSingle(pairing, text, mark);
  }
  return { drafts: pairing.drafts, orphans: pairing.orphans, last: settleRest(pairing, paragraph) };
}

interface Pairing {
  readonly drafts: Draft[];
  readonly orphans: Mark[];
  /** All that is open, the innermost last. Two single ones never follow one another in it. */
  readonly stack: Draft[];
  /** The double ones of the stack. */
  readonly doubles: Draft[];
  /** How many of them have each style. */
  readonly styles: Map<MarkStyle, number>;
}

function edgeOf(mark: Mark, paragraph: Span): Edge {
  if (mark.start === paragraph.start) return 'start';
  return mark.end >= paragraph.end ? 'end' : 'within';
}

function onDouble(pairing: Pairing, text: string, mark: Mark, edge: Edge): void {
  const facing = faceDouble(mark, text, pairing.doubles.length > 0, edge);
  if (facing === 'open') {
    for (const outer of [pairing.doubles.at(-1), pairing.stack.at(-1)]) {
      if (outer && outer.child < 0) outer.child = mark.start;
    }
    pairing.doubles.push(push(pairing, mark, false));
    pairing.styles.set(mark.glyph.style, (pairing.styles.get(mark.glyph.style) ?? 0) + 1);
  } else if (facing === 'close') closeDouble(pairing, mark);
  else if (facing === 'orphan') pairing.orphans.push(mark);
}

function push(pairing: Pairing, mark: Mark, weak: boolean): Draft {
  const draft: Draft = {
    mark,
    weak,
    within: pairing.doubles.length > 0,
    innerEnd: -1,
    end: -1,
    state: 'open',
    child: -1,
    maybe: undefined,
    mixed: false,
  };
  pairing.drafts.push(draft);
  pairing.stack.push(draft);
  return draft;
}

/** Closes the innermost double mark of the same style, or the innermost of any where none of that style is open. */
function closeDouble(pairing: Pairing, mark: Mark): void {
  const { stack, doubles, styles } = pairing;
  const { style } = mark.glyph;
  const ofStyle = (styles.get(style) ?? 0) > 0;
  while (stack.length > 0) {
    const draft = stack.pop();
    if (!draft) return;
    const { glyph } = draft.mark;
    if (glyph.family === 'double') {
      doubles.pop();
      styles.set(glyph.style, (styles.get(glyph.style) ?? 0) - 1);
      if (!ofStyle || glyph.style === style) {
        close(draft, mark);
        return;
      }
    }
    settle(draft, mark.start);
  }
}

function close(draft: Draft, mark: Mark): void {
  draft.innerEnd = mark.start;
  draft.end = mark.end;
  draft.state = 'closed';
  draft.mixed = draft.mark.glyph.style !== mark.glyph.style;
}

function onSingle(pairing: Pairing, text: string, mark: Mark): void {
  const { stack } = pairing;
  const top = stack.at(-1);
  const single = top?.mark.glyph.family === 'single' ? top : undefined;
  const facing = faceSingle(mark, text, single !== undefined);
  if (facing === 'open' || facing === 'weak') {
    if (single) settle(stack.pop() ?? single, mark.start);
    push(pairing, mark, facing === 'weak');
  } else if (single && facing === 'maybe') single.maybe ??= single.weak ? undefined : mark;
  else if (single && facing === 'close' && (!single.weak || mark.left === 'stop')) closeSingle(pairing, single, mark);
}

function closeSingle({ stack, doubles }: Pairing, single: Draft, mark: Mark): void {
  stack.pop();
  close(single, mark);
  // What lies within a closed single pair is no sign that the double mark around it was never closed.
  const outer = doubles.at(-1);
  if (outer && outer.child >= single.mark.start) outer.child = -1;
}

/** Ends a draft whose closing mark is missing: at the next double mark that opened in it, at `limit` otherwise. */
function settle(draft: Draft, limit: number): void {
  const end = draft.child >= 0 ? Math.min(draft.child, limit) : limit;
  if (draft.maybe && draft.maybe.end <= limit) {
    close(draft, draft.maybe);
    return;
  }
  draft.innerEnd = end;
  draft.end = end;
  draft.state = draft.weak || draft.mark.glyph.faces === 'both' ? dropIfSingle(draft) : 'unclosed';
}

/** A straight single mark without its fellow is taken for an apostrophe. */
function dropIfSingle({ mark }: Draft): Draft['state'] {
  return mark.glyph.family === 'single' ? 'dropped' : 'unclosed';
}

/** Settles what is open at the paragraph's end, the outermost first, since it limits those within it. */
function settleRest({ stack, doubles }: Pairing, paragraph: Span): Draft | undefined {
  const [outermost] = stack;
  const last = doubles.at(-1) ?? (outermost?.mark.start === paragraph.start ? outermost : undefined);
  let outerEnd = paragraph.end;
  for (const draft of stack) {
    settle(draft, outerEnd > draft.mark.start ? outerEnd : paragraph.end);
    outerEnd = draft.end;
  }
  return last?.state === 'closed' ? undefined : last;
}
