/** Who the labels of turns and the signatures of quotations name: persons, whatever their words look like. */
import type { Block, Name, Phrased } from '../../model/document.ts';
import { areInitials, initialsOf } from '../../model/initials.ts';
import { firstEndingAfter, overlaps, type Span, sameSpan } from '../../model/span.ts';

/** The names with those of the labels, and without what only a part in the conversation is called ("Q", "THE COURT"). */
export function withLabelNames(doc: Phrased, names: readonly Name[]): readonly Name[] {
  const blocks = doc.layout.blocks.filter(({ label, content }) => label && content);
  if (blocks.length === 0) return names;
  let list = [...names];
  for (const block of blocks) list = withLabel(doc, list, block);
  return list;
}

function withLabel(doc: Phrased, names: Name[], block: Block): Name[] {
  const { kind, label, name } = block;
  const from = firstEndingAfter(names, label?.start ?? 0);
  if (kind === 'turn' && label && !name) return without(names, label, from);
  if (!name || isInitials(doc, names, name)) return name ? without(names, name, from) : names;
  const own = names[from + offsetOf(names, from, name)];
  if (own && sameSpan(own, name) && stands(doc, own, block)) return timed(doc, names, block);
  const title = titleBefore(doc, block);
  const found: Name = title
    ? { start: name.start, end: name.end, title, type: 'PERSON', rule: 'layout/label' }
    : { start: name.start, end: name.end, type: 'PERSON', rule: 'layout/label' };
  const kept = without(names, name, from);
  kept.splice(firstEndingAfter(kept, name.start), 0, found);
  return timed(doc, kept, block);
}

/** How many names after `from` the first one ends after the start of a span. */
function offsetOf(names: readonly Name[], from: number, { start }: Span): number {
  return firstEndingAfter(names, start, from) - from;
}

function without(names: readonly Name[], span: Span, from: number): Name[] {
  const kept = names.slice(0, from);
  for (let at = from; at < names.length; at++) {
    const name = names[at] as Name;
    if (!overlaps(name, span)) kept.push(name);
  }
  return kept;
}

/** A person, a body with a name of several words ("Nordvik Post: Why?"), or a country that is quoted among others. */
function stands({ text }: Phrased, own: Name, { content, kind }: Block): boolean {
  if (own.type === 'PERSON') return true;
  const several = text.slice(own.start, own.end).includes(' ');
  const quoted = kind === 'block-quotation' || /["“‘«]/u.test(text.charAt(content?.[0]?.start ?? 0));
  return own.type === 'ORG' ? several || quoted : own.type === 'GPE' && (several || quoted);
}

/** "LM", where the text names Lia Moor: no name of its own. */
function isInitials({ text }: Phrased, names: readonly Name[], span: Span): boolean {
  const letters = text.slice(span.start, span.end);
  if (!areInitials(letters)) return false;
  return names.some(({ start, end, type }) => type === 'PERSON' && initialsOf(text.slice(start, end)) === letters);
}

/** "MR." before "DOYLE"; not "The Minister for Fisheries (" before "Jane Hobbs". */
function titleBefore({ text }: Phrased, { label, name }: Block): Span | null {
  if (!label || !name || name.start <= label.start) return null;
  const before = text.slice(label.start, name.start).trimEnd();
  const the = /^the\s/iu.exec(before)?.[0].length ?? 0;
  if (before.length <= the || /[(,]/u.test(before)) return null;
  return { start: label.start + the, end: label.start + before.length };
}

/** "Mr TOLMER (Nordvik) (10.15):" a time of day stands in brackets between the label and its colon. */
function timed({ text }: Phrased, names: Name[], { label, colon }: Block): Name[] {
  if (!label || !colon || colon.start <= label.end) return names;
  const found = /\((\d{1,2})[.:](\d{2})\)/u.exec(text.slice(label.end, colon.start));
  if (!found || Number(found[1]) > 23 || Number(found[2]) > 59) return names;
  const start = label.end + found.index + 1;
  const span = { start, end: start + found[0].length - 2 };
  const value = `T${found[1]?.padStart(2, '0')}:${found[2]}`;
  const kept = without(names, span, firstEndingAfter(names, label.start));
  kept.splice(firstEndingAfter(kept, span.start), 0, { ...span, type: 'TIME', value, rule: 'layout/time' });
  return kept;
}
