/** Items of a list whose verbs have no subject: "Main points of the speech by Ana Lund:" ¶ "Accused the board of waste." */
import type { Paragraph, Parsed } from '../../../model/document.ts';
import { BULLETS } from '../../../model/marks.ts';
import { lowerAt, tagAt, verbAt } from '../../../model/phrase-lookup.ts';
import type { Range, VerbGroup } from '../../../model/phrases.ts';

/** A list is no longer, nor is the line above it. */
const MOST_ITEMS = 30;
const LONGEST_LEAD = 40;

/** How a verb begins such an item: "Called", "has called", "Says". */
const TAGS: ReadonlySet<string> = new Set(['VBD', 'VBN', 'VBZ']);

/** Tokens that may be an item's mark: "(2)". */
const MOST_MARKS = 3;
const MARKER = new RegExp(`^(?:[${BULLETS}–—-]|\\d{1,2}\\.?|[.)])$`, 'u');

/** The line that ends with a colon above the list in which a verb begins an item; null where it begins none. */
export function leadAbove(doc: Parsed, verb: VerbGroup): Range | null {
  const sentence = doc.sentences[doc.phrases.sentenceAt[verb.head] ?? 0];
  // Not before the marks of an item, as nearly all verbs.
  if (!sentence || verb.first > sentence.firstToken + MOST_MARKS) return null;
  const at = sentence.paragraph;
  const own = doc.paragraphs[at];
  if (!own || at === 0 || doc.sentences[own.firstSentence] !== sentence || itemVerb(doc, own) !== verb) return null;
  for (let above = at - 1; above >= Math.max(0, at - MOST_ITEMS); above--) {
    const paragraph = doc.paragraphs[above] as Paragraph;
    const lead = leadIn(doc, paragraph);
    if (lead) return lead;
    if (!mayBeItem(doc, paragraph)) return null;
  }
  return null;
}

/** The first word of a paragraph after the mark of an item. */
function firstWord(doc: Parsed, { firstSentence }: Paragraph): number {
  const { firstToken = 0, endToken = 0 } = doc.sentences[firstSentence] ?? {};
  let first = firstToken;
  while (first < endToken && first < firstToken + MOST_MARKS && MARKER.test(lowerAt(doc, first))) first++;
  return first;
}

/** The verb with which a paragraph begins. */
function itemVerb(doc: Parsed, paragraph: Paragraph): VerbGroup | undefined {
  const first = firstWord(doc, paragraph);
  const verb = verbAt(doc, first);
  return verb?.first === first && TAGS.has(tagAt(doc, first)) ? verb : undefined;
}

/** Whether a paragraph may be another item: "urged farmers to sow" reads like a noun phrase, too. */
function mayBeItem(doc: Parsed, paragraph: Paragraph): boolean {
  const first = firstWord(doc, paragraph);
  return TAGS.has(tagAt(doc, first)) || lowerAt(doc, first).endsWith('ed');
}

/** All before the colon that ends a paragraph. */
function leadIn(doc: Parsed, { firstSentence, endSentence }: Paragraph): Range | null {
  const first = doc.sentences[firstSentence]?.firstToken ?? 0;
  const end = doc.sentences[endSentence - 1]?.endToken ?? 0;
  return lowerAt(doc, end - 1) === ':' && end - first <= LONGEST_LEAD ? { first, end: end - 1 } : null;
}
