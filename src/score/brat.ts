/** A document as brat has it, read back: what `export --to brat` writes, corrected by whoever did so. */
import { ATTRIBUTES, EQUIVALENT, NAME_LABELS } from '../export/brat/names.ts';
import { PARTS, RELATIONS } from '../export/labels.ts';
import { joinable } from '../model/joinable.ts';
import { utf16Offsets } from '../model/offsets.ts';
import type { Span } from '../model/span.ts';
import type { Annotations, Entity, Quote } from './annotations.ts';

/** What was read, and labels, relations and attributes that are none of ours. */
export interface ReadBrat {
  readonly annotations: Annotations;
  readonly strange: readonly string[];
}

/** A line that cannot be read. */
export class BratFault extends Error {
  /** From 1. */
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

interface Bound {
  readonly label: string;
  /** In order. */
  readonly spans: readonly Span[];
}

/** The lines of a file, by what they say. */
interface Lines {
  readonly bounds: Map<string, Bound>;
  readonly relations: { readonly type: string; readonly from: string; readonly to: string }[];
  /** Values by attribute and id; '' for one without a value. */
  readonly attributes: Map<string, Map<string, string>>;
  readonly equivalent: string[][];
  readonly strange: Set<string>;
}

/**
 * Reads the annotations of a text; notes are left alone.
 *
 * @throws BratFault for a line that is not of the form, or whose offsets cut out other words
 */
export function readBrat(id: string, text: string, source: string): ReadBrat {
  const lines = linesOf(text, source);
  const classes = classesOf(lines);
  const entities = entitiesOf(text, lines, classes);
  const quotes = quotesOf(lines, classes);
  return { annotations: { id, entities, quotes }, strange: [...lines.strange] };
}

function linesOf(text: string, source: string): Lines {
  const lines: Lines = {
    bounds: new Map(),
    relations: [],
    attributes: new Map(),
    equivalent: [],
    strange: new Set(),
  };
  const convert = utf16Offsets(text, 'codepoint') ?? ((offset: number): number => offset);
  for (const [i, line] of source.split(/\r?\n/u).entries()) {
    const [id = '', what = '', words = ''] = line.split('\t');
    const [name = '', ...rest] = what.split(' ');
    const fault = (message: string): BratFault => new BratFault(i + 1, message);
    if (id.startsWith('T')) lines.bounds.set(id, boundOf({ label: name, where: rest, words, text, convert, fault }));
    else addLine(lines, id, name, { rest, fault });
  }
  return lines;
}

/** A line without offsets; notes and empty lines say nothing. */
function addLine(
  lines: Lines,
  id: string,
  name: string,
  { rest, fault }: { readonly rest: readonly string[]; readonly fault: BoundLine['fault'] },
): void {
  const letter = id.trim()[0] ?? '#';
  if (letter === 'R') lines.relations.push({ type: name, ...endsOf(rest, fault) });
  else if (letter === 'A' || letter === 'M') attributeOf(lines, name, rest, fault);
  else if (letter === '*' && name === EQUIVALENT) lines.equivalent.push([...rest]);
  else if (letter !== '#') lines.strange.add(name.split(':')[0] ?? '');
}

interface BoundLine {
  readonly label: string;
  readonly where: readonly string[];
  readonly words: string;
  readonly text: string;
  readonly convert: (offset: number) => number;
  readonly fault: (message: string) => BratFault;
}

function boundOf({ label, where, words, text, convert, fault }: BoundLine): Bound {
  const offsets = where.join(' ');
  if (label === '' || !/^\d+ \d+(?:;\d+ \d+)*$/u.test(offsets))
    throw fault('is no span: its label and offsets are wanted');
  const spans = offsets.split(';').map((piece) => {
    const [start = 0, end = 0] = piece.split(' ').map((offset) => convert(Number(offset)));
    return { start, end };
  });
  spans.sort((a, b) => a.start - b.start);
  const cut = spans.map(({ start, end }) => text.slice(start, end)).join(' ');
  if (cut === words && cut !== '') return { label, spans };
  throw fault(`its offsets cut out ${JSON.stringify(shortened(cut))}, not ${JSON.stringify(shortened(words))}`);
}

function shortened(words: string): string {
  return words.length > 60 ? `${words.slice(0, 59)}…` : words;
}

function endsOf(ends: readonly string[], fault: BoundLine['fault']): { readonly from: string; readonly to: string } {
  const [from, to] = ends.map((end) => end.slice(end.indexOf(':') + 1));
  if (from === undefined || to === undefined) throw fault('is no relation: two ends are wanted');
  return { from, to };
}

function attributeOf({ attributes }: Lines, name: string, rest: readonly string[], fault: BoundLine['fault']): void {
  const [id, value = ''] = rest;
  if (id === undefined) throw fault('is no attribute: it belongs to nothing');
  attributes.set(name, (attributes.get(name) ?? new Map<string, string>()).set(id, value));
}

/** For each mention of a name the entity that it belongs to: those that are equivalent and of one type. */
function classesOf({ bounds, equivalent, strange }: Lines): ReadonlyMap<string, string> {
  const numbers = new Map<string, number>();
  for (const id of [...bounds.keys(), ...equivalent.flat()]) if (!numbers.has(id)) numbers.set(id, numbers.size);
  const numberOf = (id = ''): number => numbers.get(id) ?? 0;
  const sets = joinable(numbers.size);
  for (const [first, ...others] of equivalent) for (const other of others) sets.join(numberOf(first), numberOf(other));
  const classes = new Map<string, string>();
  for (const [id, { label }] of bounds) {
    if (NAME_LABELS.includes(label)) classes.set(id, `${sets.find(numberOf(id))} ${label}`);
    else if (!Object.values<string>(PARTS).includes(label)) strange.add(label);
  }
  return classes;
}

function entitiesOf(text: string, { bounds, attributes }: Lines, classes: ReadonlyMap<string, string>): Entity[] {
  const entities = new Map<string, Entity & { readonly aliases: string[] }>();
  for (const [id, key] of classes) {
    const { label, spans } = bounds.get(id) ?? { label: '', spans: [] };
    const entity = entities.get(key) ?? { id: key, type: label, aliases: [], mentions: [] };
    entities.set(key, entity);
    const given = attributes.get(ATTRIBUTES.kind)?.get(id);
    const kind = given === 'nominal' || given === 'pronoun' ? given : 'name';
    const span = wholeOf(spans);
    if (kind === 'name') entity.aliases.push(text.slice(span.start, span.end));
    const isOpen = attributes.get(ATTRIBUTES.boilerplate)?.has(id) ?? false;
    entity.mentions.push({ ...span, kind, ...(isOpen && { boilerplate: true }) });
  }
  return [...entities.values()];
}

function quotesOf({ bounds, relations, attributes, strange }: Lines, classes: ReadonlyMap<string, string>): Quote[] {
  const parts = new Map<string, string[]>();
  const known: ReadonlySet<string> = new Set(Object.values(RELATIONS));
  for (const { type, from, to } of relations) {
    if (!known.has(type)) strange.add(type);
    const key = `${type} ${from}`;
    const ends = parts.get(key) ?? [];
    parts.set(key, ends);
    ends.push(to);
  }
  const partOf = (part: 'source' | 'cue', id: string): Span | null => {
    const [first] = parts.get(`${RELATIONS[part]} ${id}`) ?? [];
    const bound = bounds.get(first ?? '');
    return bound ? wholeOf(bound.spans) : null;
  };
  return [...bounds].flatMap(([id, { label, spans }]) => {
    if (label !== PARTS.content) return [];
    const speakers = (parts.get(`${RELATIONS.speaker} ${id}`) ?? []).flatMap((mention) => classes.get(mention) ?? []);
    const type = attributes.get(ATTRIBUTES.type)?.get(id);
    const isOpen = attributes.get(ATTRIBUTES.boilerplate)?.has(id) ?? false;
    return [
      {
        content: spans.map((span) => ({ ...span })),
        cue: partOf('cue', id),
        source: partOf('source', id),
        speaker: speakers[0] ?? null,
        ...(speakers.length > 1 && { speakers }),
        ...((type === 'direct' || type === 'indirect' || type === 'mixed') && { type }),
        ...(isOpen && { boilerplate: true }),
      },
    ];
  });
}

/** From the first piece to the last: brat parts what breaks over lines. */
function wholeOf(spans: readonly Span[]): { start: number; end: number } {
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}
