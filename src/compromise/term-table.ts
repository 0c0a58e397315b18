/** Where the terms of a compromise document stand in its text, and which of them a span of the text covers. */
import type { Document, Pointer, Term } from 'compromise/misc';
import { firstEndingAfter, type Span } from '../model/span.ts';

/** A term with its place: in the text, its characters without the white space and marks around; in the document. */
interface Placed extends Span {
  readonly sentence: number;
  readonly index: number;
  readonly term: Term;
  /** Whether it is the second or a later part of a contraction: compromise gives it no characters of its own. */
  readonly isImplicit: boolean;
}

/** All terms of a document in order, with the text that they make; offsets are UTF-16 code units into it. */
export interface TermTable {
  readonly text: string;
  readonly terms: readonly Placed[];
}

/** Terms `[first, end)` of a table. */
interface TermRange {
  readonly first: number;
  readonly end: number;
}

/** Places every term. The text is what the document holds now, which after a change is not what it was made from. */
export function termTableOf(document: Document): TermTable {
  const terms: Placed[] = [];
  const pieces: string[] = [];
  let offset = 0;
  document.forEach((sentence, n) => {
    sentence.forEach((term, index) => {
      const start = offset + term.pre.length;
      const end = start + term.text.length;
      terms.push({ start, end, sentence: n, index, term, isImplicit: start === end && 'implicit' in term });
      pieces.push(term.pre, term.text, term.post);
      offset = end + term.post.length;
    });
  });
  return { text: pieces.join(''), terms };
}

/**
 * Pointers to the terms that a span touches, one for each sentence. A term that it cuts is in as a whole; but of a
 * contraction only the parts that it touches: "he" and "will" of "he’ll" can stand in two spans.
 */
export function pointersTo(table: TermTable, span: Span): Pointer[] {
  const range = termsIn(table.terms, span);
  const pointers: Pointer[] = [];
  for (let first = range.first; first < range.end; ) {
    let end = first + 1;
    while (end < range.end && table.terms[end]?.sentence === table.terms[first]?.sentence) end++;
    pointers.push(pointerTo(table.terms, first, end));
    first = end;
  }
  return pointers;
}

/** With the ids of both ends, by which compromise finds the terms again after the document has changed. */
function pointerTo(terms: readonly Placed[], first: number, end: number): Pointer {
  const [a, b] = [terms[first], terms[end - 1]];
  const [from, to] = [a?.index ?? 0, (b?.index ?? 0) + 1];
  return a?.term.id && b?.term.id ? [a.sentence, from, to, a.term.id, b.term.id] : [a?.sentence ?? 0, from, to];
}

function termsIn(terms: readonly Placed[], span: Span): TermRange {
  let first = firstEndingAfter(terms, span.start);
  const opening = terms[first];
  if (opening && opening.start < span.start && terms[first + 1]?.isImplicit) first++;
  let end = first;
  while (end < terms.length && isCovered(terms, end, span)) end++;
  return { first, end };
}

/** Whether a term that begins no earlier than a span is in it; an implicit one is where the contraction's end is. */
function isCovered(terms: readonly Placed[], at: number, span: Span): boolean {
  const term = terms[at];
  if (!term) return false;
  return term.isImplicit ? term.end <= span.end : term.start < span.end;
}
