/** Quotations with a name below or after them: “Water remembers.” – Oda Brenk. */
import type { Span } from '../../../model/span.ts';
import type { Group } from '../groups.ts';
import type { Line } from '../lines.ts';
import { type Named, namedIn } from '../turns/who.ts';
import type { Page, SetApart } from './page.ts';

const LONGEST_SIGNATURE = 100;
const LONGEST = 3000;

const ANY_DASH = /[—–―-]/u;
const DASH = /^(?:[—–―]|--?)\s*/u;
/** A name on Twitter with its handle and date, under which whatever stands above is a post. */
const HANDLE = /\(@\w+\)/u;

/** What the last line of a group signs, in the group or in the one before. */
export function signedAt(page: Page, at: number): SetApart | null {
  const { lines, groups } = page;
  const group = groups[at] as Group;
  const last = lines[group.endLine - 1] as Line;
  return (
    inOneLine(page, group, last) ??
    (group.endLine - group.first > 1 ? below(page, at, last) : afterBlank(page, at, last))
  );
}

/** Lines of a group that each are a quotation with its signature. */
export function signedLines(page: Page, at: number): SetApart[] {
  const { lines, groups } = page;
  const { first, endLine } = groups[at] as Group;
  const found: SetApart[] = [];
  for (let line = first; endLine - first > 1 && line < endLine; line++) {
    const one = inOneLine(page, lines[line] as Line, lines[line] as Line);
    if (one) found.push(one);
  }
  return found;
}

/** “Water remembers.” – Oda Brenk, The Long River */
function inOneLine({ text }: Page, group: Span, last: Line): SetApart | null {
  const from = Math.max(group.start, last.end - LONGEST_SIGNATURE - 10);
  const tail = text.slice(from, last.end);
  if (!ANY_DASH.test(tail)) return null;
  const found = /["”’]\s*((?:[—–―]|--?)\s*)(\p{Lu}[^"“”]*)$/u.exec(tail);
  if (!found) return null;
  const start = from + found.index + found[0].length - (found[2] ?? '').length;
  const content = { start: group.start, end: from + found.index + 1 };
  if (content.end <= content.start || !isQuotation(text, content)) return null;
  return signed(text, [content], { start, end: last.end });
}

/** “A dam is a promise.” and in the next line "— Ann Tolmer, mayor of Nordvik" */
function below(page: Page, at: number, last: Line): SetApart | null {
  const { lines, groups } = page;
  const group = groups[at] as Group;
  const before = lines[group.endLine - 2] as Line;
  return signing(page, { start: group.start, end: before.end }, last, at);
}

/** The same with an empty line between. */
function afterBlank(page: Page, at: number, last: Line): SetApart | null {
  const before = page.groups[at - 1];
  return before ? signing(page, before, last, at - 1) : null;
}

function signing(page: Page, above: Span, line: Line, at: number): SetApart | null {
  const { text } = page;
  if (line.end - line.start > LONGEST_SIGNATURE || above.end - above.start > LONGEST) return null;
  const signature = text.slice(line.start, line.end);
  const dash = DASH.exec(signature)?.[0].length ?? 0;
  const quoted = isQuotation(text, above);
  if (
    !quoted &&
    !(
      dash > 0 &&
      (HANDLE.test(signature) || page.marked.some((span) => span.start <= above.start && span.end >= above.end))
    )
  )
    return null;
  const content = quoted ? wholeQuotation(page, above, at) : [withoutLinks(text, above)];
  return signed(text, content, { start: line.start + dash, end: line.end }, dash === 0);
}

/** The paragraphs before that are left open belong to one quotation. */
function wholeQuotation({ text, groups }: Page, last: Span, at: number): Span[] {
  let first = at;
  while (first > 0 && isLeftOpen(text, groups[first - 1] as Group)) first--;
  return [{ start: first === at ? last.start : (groups[first] as Group).start, end: last.end }];
}

function isLeftOpen(text: string, { start, end }: Span): boolean {
  const said = text.slice(start, end);
  return said.startsWith('“') && !said.includes('”');
}

/** Links at the end of a post are none of its words. */
function withoutLinks(text: string, { start, end }: Span): Span {
  const said = text.slice(start, end);
  return { start, end: start + said.replace(/(?:\s+(?:https?:\/\/|pic\.twitter\.com\/)\S+)+$/u, '').length };
}

const OPENING: ReadonlySet<string> = new Set('"“‘«\'');

/** Marks around all of it, and no title: a full stop, or words in lower case. */
function isQuotation(text: string, { start, end }: Span): boolean {
  if (end - start > LONGEST || !OPENING.has(text.charAt(start))) return false;
  const found = /^.(.+)["”’»']$/su.exec(text.slice(start, end));
  if (!found?.[1] || /[“”"]/u.test(found[1])) return false;
  return /[.!?…]$/u.test(found[1]) || /\p{L}+\s\p{Ll}{2,}\s\p{Ll}{3,}/u.test(found[1]);
}

function signed(text: string, content: readonly Span[], label: Span, plain = false): SetApart | null {
  const signature = text.slice(label.start, label.end);
  const named = /[.!?:;…]$/u.test(signature) ? null : namedIn(signature);
  const { name } = named ?? {};
  if (!named || !name || !isSomebody(named, signature, plain)) return null;
  const last = content.at(-1);
  // "Report found on street" – The Canadian Press: a title and where it stood.
  if (named.kind === 'maybe' && !/[.!?…]$/u.test(text.slice(last?.start, last?.end).replace(/["”’']$/u, '')))
    return null;
  return { label, name: { start: label.start + name.start, end: label.start + name.end }, colon: null, content };
}

/** Under a plain line a name must be one for certain, and more be said of it: "ANN TOLMER, mayor of Nordvik". */
function isSomebody({ kind, key }: Named, signature: string, plain: boolean): boolean {
  if (kind === 'field' || kind === 'letter' || kind === 'part') return false;
  if (plain) return kind !== 'maybe' && signature.includes(',');
  return kind !== 'maybe' || key.includes(' ');
}
