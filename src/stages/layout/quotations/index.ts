import type { Block } from '../../../model/document.ts';
import { contains, overlaps, type Span } from '../../../model/span.ts';
import { type Group, groupsOf } from '../groups.ts';
import type { Line } from '../lines.ts';
import { announcedAt } from './announced.ts';
import { signedAt } from './signed.ts';

/** A quotation that is set apart, with the line that says whose it is. */
export interface SetApart {
  /** What announces or signs it. */
  readonly label: Span;
  /** Whom the signature names; null where it is announced, as only the sentence tells by whom. */
  readonly name: Span | null;
  readonly colon: Span | null;
  /** What is said; never empty. */
  readonly content: readonly Span[];
}

/** A page as the search for quotations sees it. */
export interface Page {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly groups: readonly Group[];
  /** Block quotations that marks of their own showed. */
  readonly marked: readonly Span[];
}

/** The quotations of a text that are announced by a line before them or signed by one below, in order. */
export function quotationsApart(text: string, lines: readonly Line[], marked: readonly Block[]): SetApart[] {
  const groups = groupsOf(lines);
  const page: Page = { text, lines, groups, marked: marked.filter(({ kind }) => kind === 'block-quotation') };
  const found: SetApart[] = [];
  for (let at = 0; at < groups.length; at++) {
    const one = signedAt(page, at) ?? announcedAt(page, at);
    if (one && !found.some((other) => one.content.some((span) => isTaken(other, span)))) found.push(one);
  }
  return found.sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
}

function isTaken({ content }: SetApart, span: Span): boolean {
  return content.some((own) => contains(own, span) || overlaps(own, span));
}
