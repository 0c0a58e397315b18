/** Who the labels of turns and the signatures of quotations name: persons, whatever their words look like. */
import type { Block, Name, Phrased } from '../../model/document.ts';
import { areInitials, initialsOf } from '../../model/initials.ts';
import { byPosition, firstEndingAfter, overlaps, type Span, sameSpan } from '../../model/span.ts';

/** What changes of the names: which spans lose theirs, and what comes instead. Each in order. */
interface Changes {
  readonly cleared: Span[];
  readonly added: Name[];
}

/** The names with those of the labels, and without what only a part in the conversation is called ("Q", "THE COURT"). */
export function withLabelNames(doc: Phrased, names: readonly Name[]): readonly Name[] {
  const blocks = doc.layout.blocks.filter(({ label, content }) => label && content);
  if (blocks.length === 0) return names;
  const initials = initialsIn(doc, names);
  const changes: Changes = { cleared: [], added: [] };
  for (const block of blocks) {
    noteLabel(doc, names, block, initials, changes);
    noteTime(doc, block, changes);
  }
  const cleared = changes.cleared.sort(byPosition);
  const kept = names.filter((name) => !overlaps(cleared[firstEndingAfter(cleared, name.start)] ?? NOWHERE, name));
  return [...kept, ...changes.added].sort(byPosition);
}

const NOWHERE: Span = { start: -1, end: -1 };

/** "LM" of each person "Lia Moor" in the text: a label of these letters is no name of its own. */
function initialsIn({ text }: Phrased, names: readonly Name[]): ReadonlySet<string> {
  return new Set(
    names.flatMap(({ start, end, type }) => (type === 'PERSON' ? [initialsOf(text.slice(start, end))] : [])),
  );
}

function noteLabel(
  doc: Phrased,
  names: readonly Name[],
  block: Block,
  initials: ReadonlySet<string>,
  { cleared, added }: Changes,
): void {
  const { kind, label, name } = block;
  if (!name || !label) {
    if (kind === 'turn' && label) cleared.push(label);
    return;
  }
  const letters = doc.text.slice(name.start, name.end);
  const own = names[firstEndingAfter(names, name.start)];
  if (own && sameSpan(own, name) && stands(doc, own, block)) return;
  cleared.push(name);
  if (areInitials(letters) && initials.has(letters)) return;
  const title = titleBefore(doc, block);
  const person = { start: name.start, end: name.end, type: 'PERSON', rule: 'layout/label' } as const;
  added.push(title ? { ...person, title } : person);
}

/** A person, a body with a name of several words ("Nordvik Post: Why?"), or a country that is quoted among others. */
function stands({ text }: Phrased, own: Name, { content, kind }: Block): boolean {
  if (own.type === 'PERSON') return true;
  const several = text.slice(own.start, own.end).includes(' ');
  const quoted = kind === 'block-quotation' || /["“‘«]/u.test(text.charAt(content?.[0]?.start ?? 0));
  return own.type === 'ORG' ? several || quoted : own.type === 'GPE' && (several || quoted);
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
function noteTime({ text }: Phrased, { label, colon }: Block, { cleared, added }: Changes): void {
  if (!label || !colon || colon.start <= label.end) return;
  const found = /\((\d{1,2})[.:](\d{2})\)/u.exec(text.slice(label.end, colon.start));
  if (!found || Number(found[1]) > 23 || Number(found[2]) > 59) return;
  const start = label.end + found.index + 1;
  const end = start + found[0].length - 2;
  cleared.push({ start, end });
  added.push({ start, end, type: 'TIME', value: `T${found[1]?.padStart(2, '0')}:${found[2]}`, rule: 'layout/time' });
}
