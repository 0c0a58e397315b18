import type { Span } from '../../../model/span.ts';
import { afterSentence, attributionEnd, closersAfter, opensTurn, sentenceBefore } from './clues.ts';
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
  /** `cut`: never closed, but the words of an attribution show where it ends (“We win, she said.). */
  state: 'open' | 'closed' | 'cut' | 'unclosed' | 'dropped';
  /** Where the first double mark within it opened, or -1. */
  child: number;
  /** A mark that may close it, or be an apostrophe; of a double one a single mark that may have been meant to close it. */
  maybe: Mark | undefined;
  /** Marks within it that open it anew after a sentence: “We win. “We always win.” */
  readonly reopened: Mark[];
  /** Opened by no mark: the sentence before a closing mark that has no fellow. */
  readonly isGuess: boolean;
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

/**
 * Pairs the marks of one paragraph with a stack. Each mark is pushed and popped at most once.
 *
 * @param reopens - whether the next paragraph begins with a single mark
 */
export function pairMarks(text: string, marks: readonly Mark[], paragraph: Span, reopens: boolean): Pairs {
  const pairing: Pairing = {
    text,
    marks,
    paragraph,
    drafts: [],
    orphans: [],
    stack: [],
    doubles: [],
    styles: new Map(),
  };
  for (const [i, mark] of marks.entries()) {
    if (mark.glyph.family === 'double') onDouble(pairing, mark);
    else onSingle(pairing, mark, i);
  }
  return { drafts: pairing.drafts, orphans: pairing.orphans, last: settleRest(pairing, reopens) };
}

interface Pairing {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly paragraph: Span;
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

function onDouble(pairing: Pairing, mark: Mark): void {
  const { text, doubles, stack, styles } = pairing;
  const facing = faceDouble(mark, text, doubles.length > 0, edgeOf(mark, pairing.paragraph));
  if (facing === 'open') {
    if (goesOnInLine(pairing, mark)) return;
    for (const outer of [doubles.at(-1), stack.at(-1)]) {
      if (outer && outer.child < 0) outer.child = mark.start;
    }
    doubles.push(push(pairing, mark, false));
    styles.set(mark.glyph.style, (styles.get(mark.glyph.style) ?? 0) + 1);
  } else if (facing === 'close') closeDouble(pairing, mark);
  else if (facing === 'orphan') onOrphan(pairing, mark);
}

/** “We win. “We always win.”: takes a mark for one that opens anew what is open, where nothing shows that it has ended. */
function goesOnInLine({ text, stack }: Pairing, mark: Mark): boolean {
  const open = stack.at(-1);
  if (!open || !sameStyle(open.mark, mark) || open.maybe || !afterSentence(text, mark.start)) return false;
  if (attributionEnd(text, open.mark.end, mark.start) >= 0) return false;
  open.reopened.push(mark);
  return true;
}

function sameStyle({ glyph }: Mark, other: Mark): boolean {
  return glyph.family === other.glyph.family && glyph.style === other.glyph.style;
}

/** A closing mark without its fellow ends what a single mark has opened, or else the sentence that it stands in. */
function onOrphan(pairing: Pairing, mark: Mark): void {
  const { stack, drafts } = pairing;
  if (mark.left === 'stop' && stack.length === 1 && stack[0]) {
    stack.pop();
    close(stack[0] ?? drafts[0], mark);
    return;
  }
  pairing.orphans.push(mark);
  if (stack.length === 0) guess(pairing, mark, Math.max(drafts.at(-1)?.end ?? 0, pairing.orphans.at(-2)?.end ?? 0));
}

/** Takes the sentence that a closing mark ends, from an offset on, for a quotation where an attribution follows it. */
function guess({ text, drafts, paragraph }: Pairing, mark: Mark, from: number): void {
  const start = sentenceBefore(text, Math.max(paragraph.start, from), mark);
  if (start < 0) return;
  const opening = { ...mark, start, end: start };
  const draft = draftOf(opening, { weak: false, within: false, isGuess: true });
  close(draft, mark);
  drafts.push(draft);
}

function draftOf(mark: Mark, { weak, within, isGuess }: Pick<Draft, 'weak' | 'within' | 'isGuess'>): Draft {
  return {
    mark,
    weak,
    within,
    isGuess,
    innerEnd: -1,
    end: -1,
    state: 'open',
    child: -1,
    maybe: undefined,
    reopened: [],
    mixed: false,
  };
}

function push(pairing: Pairing, mark: Mark, weak: boolean): Draft {
  const draft = draftOf(mark, { weak, within: pairing.doubles.length > 0, isGuess: false });
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
    settle(pairing, draft, mark.start);
  }
}

function close(draft: Draft, mark: Mark): void {
  draft.innerEnd = mark.start;
  draft.end = mark.end;
  draft.state = 'closed';
  draft.mixed = !draft.isGuess && !sameStyle(draft.mark, mark);
}

function onSingle(pairing: Pairing, mark: Mark, i: number): void {
  const { text, stack } = pairing;
  const top = stack.at(-1);
  const single = top?.mark.glyph.family === 'single' ? top : undefined;
  const facing = faceSingle(mark, text, single !== undefined);
  if (facing === 'open' || facing === 'weak') openSingle(pairing, mark, i, facing === 'weak');
  else if (single && facing === 'maybe') single.maybe ??= single.weak ? undefined : mark;
  else if (single && facing === 'close' && (!single.weak || mark.left === 'stop')) closeSingle(pairing, single, mark);
  else if (top && !single && mayCloseDouble(mark)) top.maybe ??= mark;
  else if (!top && mayCloseDouble(mark)) guess(pairing, mark, pairing.drafts.at(-1)?.end ?? 0);
}

/** "We win,' he said: after a stop and before a blank stands no apostrophe. */
function mayCloseDouble({ left, right, glyph }: Mark): boolean {
  return left === 'stop' && right === 'gap' && glyph.faces !== 'open';
}

function openSingle(pairing: Pairing, mark: Mark, i: number, weak: boolean): void {
  const { text, stack } = pairing;
  const top = stack.at(-1);
  if (top?.mark.glyph.family === 'single' && !top.weak) {
    const isTurn = opensTurn(text, top.mark, pairing.paragraph);
    if (isTurn && afterSentence(text, mark.start) && !weak && goesOnInLine(pairing, mark)) return;
    // 'We lost in '98 and ate 'taters': within what is quoted an apostrophe, unless two marks close.
    if (weak || (mark.glyph.faces === 'both' && isTurn && closersAfter(pairing.marks, i) < 2)) return;
  }
  if (top?.mark.glyph.family === 'single') settle(pairing, stack.pop() ?? top, mark.start);
  push(pairing, mark, weak);
}

function closeSingle({ stack, doubles }: Pairing, single: Draft, mark: Mark): void {
  stack.pop();
  close(single, mark);
  // What lies within a closed single pair is no sign that the double mark around it was never closed.
  const outer = doubles.at(-1);
  if (outer && outer.child >= single.mark.start) outer.child = -1;
}

/**
 * Ends a draft whose closing mark is missing: where an attribution shows its end, at the next double mark that opened in
 * it, at `limit` otherwise.
 */
function settle({ text }: Pairing, draft: Draft, limit: number): void {
  const end = draft.child >= 0 ? Math.min(draft.child, limit) : limit;
  if (draft.maybe && draft.maybe.end <= end) {
    close(draft, draft.maybe);
    return;
  }
  const cut = draft.mark.glyph.family === 'double' ? attributionEnd(text, draft.mark.end, end) : -1;
  if (cut >= 0) {
    draft.innerEnd = cut;
    draft.end = cut;
    draft.state = 'cut';
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
function settleRest(pairing: Pairing, reopens: boolean): Draft | undefined {
  const { text, stack, doubles, paragraph } = pairing;
  const [outermost] = stack;
  const last = doubles.at(-1) ?? (outermost && opensTurn(text, outermost.mark, paragraph) ? outermost : undefined);
  // 'The patients' families were not told. ¶ 'It should not happen.': what opens anew was not closed by "patients'".
  if (last?.mark.glyph.family === 'single' && reopens) last.maybe = undefined;
  let outerEnd = paragraph.end;
  for (const draft of stack) {
    settle(pairing, draft, outerEnd > draft.mark.start ? outerEnd : paragraph.end);
    outerEnd = draft.end;
  }
  return last?.state === 'closed' || last?.state === 'cut' ? undefined : last;
}
