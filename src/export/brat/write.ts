/**
 * Documents in the standoff format of brat: the text, and beside it a line for each span, relation, attribute and note.
 * Offsets count code points; a span must not hold a line break, so that it has a piece for each line.
 */
import { codePointsIn } from '../../model/offsets.ts';
import { oneLine } from '../../model/plain-text.ts';
import type { Span } from '../../model/span.ts';
import { speakerIds } from '../../model/speaker-ids.ts';
import { type Exported, speakerMentions, type WithText } from '../document.ts';
import { PARTS, RELATIONS } from '../labels.ts';
import { ATTRIBUTES, EQUIVALENT } from './names.ts';

/** The two files of a document. */
export interface BratDocument {
  readonly text: string;
  readonly annotations: string;
}

type Quote = Exported['quotes'][number];
type Entity = Exported['entities'][number];
type Part = keyof typeof PARTS;
type Lines = ReturnType<typeof linesFor>;

/** A document as brat has it. */
export function bratDocument(document: WithText): BratDocument {
  const text = bratText(document.text);
  const lines = linesFor(text);
  const mentions = document.entities.map((entity) => writeEntity(entity, lines));
  const partId = partIds(lines);
  const mentionOf = speakerMentions(document);
  for (const quote of document.quotes) {
    const id = lines.span(PARTS.content, quote.content);
    for (const part of ['source', 'cue', 'addressee'] as const) {
      const span = quote[part];
      if (span) lines.relation(RELATIONS[part], id, partId(part, span));
    }
    const near = quote.source ?? quote.content[0] ?? { start: 0, end: 0 };
    for (const speaker of speakerIds(quote)) {
      const at = mentionOf(speaker, near);
      const mention = at && mentions[at.entity]?.[at.mention];
      if (mention) lines.relation(RELATIONS.speaker, id, mention);
    }
    writeQuote(quote, id, lines);
  }
  return { text, annotations: lines.all() };
}

/**
 * The text with the same offsets, and line feeds for the only line breaks: readers of brat's files do not agree on others,
 * and a tab parts the fields of a line.
 */
export function bratText(text: string): string {
  return text
    .replace(/\r\n/gu, ' \n')
    .replace(/\r/gu, '\n')
    .replace(/(?!\n)[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ');
}

/** The pieces of a span, one for each line, without blanks at their edges; a span of blanks is its own piece. */
function linePieces(text: string, { start, end }: Span): Span[] {
  const pieces = [...text.slice(start, end).matchAll(/\S(?:[^\n]*\S)?/gu)].map(({ index, 0: piece }) => ({
    start: start + index,
    end: start + index + piece.length,
  }));
  return pieces.length === 0 ? [{ start, end }] : pieces;
}

/** Gives the ids of the mentions. */
function writeEntity({ type, mentions }: Entity, lines: Lines): string[] {
  const ids = mentions.map((mention) => lines.span(type, [mention]));
  for (const [i, { kind, boilerplate }] of mentions.entries()) {
    const id = ids[i] ?? '';
    if (kind !== 'name') lines.attribute(ATTRIBUTES.kind, id, kind);
    if (boilerplate) lines.attribute(ATTRIBUTES.boilerplate, id);
  }
  if (ids.length > 1) lines.equivalent(ids);
  return ids;
}

/** Quotes with the same source have one span for it. */
function partIds(lines: Lines): (part: Exclude<Part, 'content'>, span: Span) => string {
  const ids = new Map<string, string>();
  return (part, span) => {
    const key = `${part} ${span.start} ${span.end}`;
    const id = ids.get(key) ?? lines.span(PARTS[part], [span]);
    ids.set(key, id);
    return id;
  };
}

function writeQuote(quote: Quote, id: string, lines: Lines): void {
  const { type, utterance = 'actual', boilerplate, rule, confidence, speakerRule, speakerConfidence = null } = quote;
  lines.attribute(ATTRIBUTES.type, id, type);
  if (utterance !== 'actual') lines.attribute(ATTRIBUTES.utterance, id, utterance);
  if (boilerplate) lines.attribute(ATTRIBUTES.boilerplate, id);
  const speaker = speakerRule === undefined ? [] : [`speaker: ${speakerRule}`];
  const sure = speakerConfidence === null ? [] : [String(speakerConfidence)];
  lines.note(id, [`${quote.id}: ${rule}`, String(confidence), ...speaker, ...sure].join(', '));
}

/** Collects lines, each with an id of its own. */
function linesFor(text: string) {
  const lines: string[] = [];
  const counts = new Map<string, number>();
  const convert = codePointsIn(text);
  const add = (letter: string, rest: string): string => {
    const count = (counts.get(letter) ?? 0) + 1;
    counts.set(letter, count);
    lines.push(`${letter}${count}\t${rest}\n`);
    return letter + count;
  };
  return {
    span: (label: string, spans: readonly Span[]): string => {
      const pieces = spans.flatMap((span) => linePieces(text, span)).sort((a, b) => a.start - b.start);
      const offsets = pieces.map(({ start, end }) => `${convert(start)} ${convert(end)}`).join(';');
      return add('T', `${label} ${offsets}\t${pieces.map(({ start, end }) => text.slice(start, end)).join(' ')}`);
    },
    relation: (type: string, from: string, to: string): string => add('R', `${type} Arg1:${from} Arg2:${to}`),
    attribute: (name: string, id: string, value?: string): string =>
      add('A', [name, id, ...(value === undefined ? [] : [value])].join(' ')),
    note: (id: string, words: string): string => add('#', `AnnotatorNotes ${id}\t${oneLine(words)}`),
    equivalent: (ids: readonly string[]): void => {
      lines.push(`*\t${EQUIVALENT} ${ids.join(' ')}\n`);
    },
    all: (): string => lines.join(''),
  };
}
