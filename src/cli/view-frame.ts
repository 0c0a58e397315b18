/** `--format text`: each article as it is read, with its quotes, sources, cues and names marked, and a list below. */
import stringWidth from 'string-width';
import { type Frame, readJson } from '../io/formats/json.ts';
import { documentSchema, type OutputQuote, type SaysoDocument } from '../model/schema.ts';
import { speakerIds } from '../model/speaker-ids.ts';
import type { Style } from './colour.ts';
import { escapeLine, escapeText } from './escape.ts';

type Role = 'quote' | 'source' | 'cue' | 'name';

/** Where a mark begins or ends. */
interface Edge {
  readonly at: number;
  readonly role: Role;
  /** 1 begins, -1 ends. */
  readonly step: 1 | -1;
  /** Written there: the quote's number and brackets. */
  readonly label: string;
}

/** Puts the views of the documents one below the other; `width` is the terminal's. */
export function viewFrame(style: Style, width: number): Frame {
  return {
    item: (json, index) => [`${index === 0 ? '' : '\n'}${view(documentSchema.parse(readJson(json)), style, width)}`],
    closing: () => '',
  };
}

/** One document that carries its text, in UTF-16 offsets. */
function view(doc: SaysoDocument, style: Style, width: number): string {
  const body = wrapped(doc.text ?? '', edgesOf(doc), style, Math.max(width, 20));
  const quotes = doc.quotes.map((quote, i) => quoteLine(doc, quote, i, style)).join('');
  const names = doc.entities
    .filter(({ mentions }) => mentions.some(({ kind }) => kind === 'name'))
    .map(({ name, type }) => `${style.name(escapeLine(name))} ${style.faint(type)}`);
  return [
    `${style.heading(`== ${escapeLine(doc.path)} ==`)}\n\n${body}\n`,
    quotes === '' ? '' : `\n${quotes}`,
    names.length === 0 ? '' : `\nNames: ${names.join(', ')}\n`,
  ].join('');
}

function quoteLine(doc: SaysoDocument, quote: OutputQuote, index: number, style: Style): string {
  const speakers = speakerIds(quote)
    .map((id) => doc.entities.find((entity) => entity.id === id)?.name ?? id)
    .join(', ');
  const who = speakers || quote.source?.text || 'unknown';
  const how = `${quote.type}, ${quote.rule}, ${quote.confidence}`;
  return `${String(index + 1).padStart(4)}  ${style.source(escapeLine(who))}  ${style.faint(escapeLine(how))}\n`;
}

function edgesOf(doc: SaysoDocument): Edge[] {
  const edges: Edge[] = [];
  const mark = (span: { start: number; end: number } | null, role: Role, opening = '', closing = ''): void => {
    if (!span) return;
    edges.push({ at: span.start, role, step: 1, label: opening }, { at: span.end, role, step: -1, label: closing });
  };
  for (const [i, quote] of doc.quotes.entries()) {
    for (const span of quote.content) mark(span, 'quote', `[${i + 1} `, ']');
    mark(quote.source, 'source');
    mark(quote.cue, 'cue');
  }
  for (const { mentions } of doc.entities) {
    for (const mention of mentions) if (mention.kind === 'name') mark(mention, 'name');
  }
  // Where one ends another may begin: ends come first.
  return edges.sort((a, b) => a.at - b.at || a.step - b.step);
}

/** The text with its marks, broken between words so that no line is wider than `width` where words allow. */
function wrapped(text: string, edges: readonly Edge[], style: Style, width: number): string {
  const pen = createPen(text, edges, style);
  let out = '';
  let column = 0;
  let gap = '';
  for (const match of text.matchAll(/\S+|\s+/gu)) {
    const [piece] = match;
    if (piece.trim() === '') {
      const breaks = piece.split('\n').length - 1;
      gap = breaks > 0 ? '\n'.repeat(breaks) : ' ';
      continue;
    }
    const word = pen(match.index, match.index + piece.length);
    if (gap === ' ' && column + 1 + word.columns > width) gap = '\n';
    out += gap + word.shown;
    column = word.columns + (gap === ' ' ? column + 1 : gap === '' ? column : 0);
    gap = '';
  }
  return out + pen(text.length, text.length).shown;
}

/** Draws stretches of the text from left to right; it remembers which marks are open. */
function createPen(text: string, edges: readonly Edge[], style: Style) {
  const open: Record<Role, number> = { quote: 0, source: 0, cue: 0, name: 0 };
  let next = 0;
  return (start: number, end: number): { shown: string; columns: number } => {
    let shown = '';
    let columns = 0;
    let from = start;
    const draw = (piece: string): void => {
      if (piece === '') return;
      columns += stringWidth(piece);
      shown += dressed(piece, open, style);
    };
    // An end at the word's own end still belongs to it; a beginning there belongs to the next word.
    for (let edge = edges[next]; edge && (edge.at < end || (edge.at === end && edge.step < 0)); edge = edges[++next]) {
      draw(escapeText(text.slice(from, Math.max(from, edge.at))));
      from = Math.max(from, edge.at);
      if (edge.step > 0) open[edge.role] += 1;
      draw(edge.label);
      if (edge.step < 0) open[edge.role] -= 1;
    }
    draw(escapeText(text.slice(from, end)));
    return { shown, columns };
  };
}

function dressed(piece: string, open: Readonly<Record<Role, number>>, style: Style): string {
  let shown = piece;
  if (open.name > 0) shown = style.name(shown);
  if (open.source > 0) shown = style.source(shown);
  else if (open.cue > 0) shown = style.cue(shown);
  else if (open.quote > 0) shown = style.quote(shown);
  return shown;
}
