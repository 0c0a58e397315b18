import type { Document, Pointer } from 'compromise/misc';
import type View from 'compromise/view/one';
import type Three from 'compromise/view/three';
import { extract } from '../extract.ts';
import type { LexiconInput } from '../model/lexicon.ts';
import type { OutputQuote, SaysoDocument } from '../model/schema.ts';
import type { Span } from '../model/span.ts';
import { pointersTo, type TermTable, termTableOf } from './term-table.ts';

/** Who is said to have said what; the Views show terms of the document that was asked. */
export interface Attribution {
  /** The source as written ("she", "a lawyer for the guild"); an empty View where there is none. */
  readonly source: Three;
  /** The words that attribute: "has repeatedly accused"; an empty View where there are none. */
  readonly cue: Three;
  /** What is said: a match for each of its sentences, and for each part where the cue interrupts. */
  readonly content: Three;
  /** Canonical name of the entity that the source refers to; null where that is nobody with a name. */
  readonly speaker: string | null;
  readonly type: 'direct' | 'indirect' | 'mixed';
  /** How often such are right, from 0 to 1. */
  readonly confidence: number;
  /** Id of the rule that found it. */
  readonly rule: string;
}

/** What `.attributions()` may be told. */
export interface AttributionOptions {
  /** Sayings only (default), or beliefs, intentions and evidence too. */
  readonly attributions?: 'speech' | 'all';
  /** What you know of the world of the text, as in a lexicon file; several are joined. */
  readonly lexicon?: LexiconInput | readonly LexiconInput[];
  /** ISO date of the text, for relative dates. */
  readonly date?: string;
}

/**
 * The attributions of a document whose cue (where there is none: whose content) has a term in a view of it. All of the
 * document is read, as who "she" is may stand before the view, and source and content may lie outside of it.
 *
 * @throws SaysoError `usage` where an option is not what it should be, `input` where the text holds U+0000.
 */
export function attributionsIn(view: View, options: AttributionOptions): Attribution[] {
  const { table, doc } = readingOf(view.document, options);
  const names = new Map(doc.entities.map(({ id, name }) => [id, name]));
  const viewOf = (spans: readonly (Span | null)[]): Three =>
    viewAt(
      view,
      spans.flatMap((span) => (span ? pointersTo(table, span) : [])),
    );
  return doc.quotes.filter(testFor(view, table)).map(({ source, cue, content, speaker, type, confidence, rule }) => ({
    source: viewOf([source]),
    cue: viewOf([cue]),
    content: viewOf(content),
    speaker: speaker === null ? null : (names.get(speaker) ?? null),
    type,
    confidence,
    rule,
  }));
}

/** A plain View, whatever kind of view was asked ("Sentences"). Its type has one pointer where it takes a list. */
function viewAt(view: View, pointers: readonly Pointer[]): Three {
  const { toView } = view as unknown as { toView(pointers: readonly Pointer[]): Three };
  return toView.call(view, pointers);
}

/** Tells which quotes stand in a view: all of them where it shows the whole document. */
function testFor(view: View, table: TermTable): (quote: OutputQuote) => boolean {
  if (view.pointer === null || view.pointer === undefined) return () => true;
  const shown = view.fullPointer;
  const isShown = ([n, start = 0, end = 0]: Pointer): boolean =>
    shown.some(([sentence, from = 0, to = 0]) => sentence === n && start < to && from < end);
  return ({ cue, content }) => (cue ? [cue] : content).flatMap((span) => pointersTo(table, span)).some(isShown);
}

/** What was read out of a document. */
interface Reading {
  readonly table: TermTable;
  readonly doc: SaysoDocument;
}

/** The last reading of each document, for those who ask sentence by sentence. */
const READINGS = new WeakMap<Document, Reading & { readonly options: AttributionOptions }>();

function readingOf(document: Document, options: AttributionOptions): Reading {
  const table = termTableOf(document);
  const known = READINGS.get(document);
  if (known?.table.text === table.text && isSame(known.options, options)) return { table, doc: known.doc };
  const doc = read(table.text, options);
  READINGS.set(document, { table, doc, options });
  return { table, doc };
}

const isSame = (a: AttributionOptions, b: AttributionOptions): boolean =>
  a.attributions === b.attributions && a.lexicon === b.lexicon && a.date === b.date;

function read(text: string, { lexicon = [], ...options }: AttributionOptions): SaysoDocument {
  // A byte-order mark does not count in offsets; as a blank it does.
  return extract(text.replace(/^\uFEFF/u, ' '), { ...options, lexicon: [lexicon].flat() });
}
