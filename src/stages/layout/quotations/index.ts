import type { Block } from '../../../model/document.ts';
import { overlaps } from '../../../model/span.ts';
import { groupsOf } from '../groups.ts';
import type { Line } from '../lines.ts';
import { isEndMark } from '../turns/extent.ts';
import { announcedAt } from './announced.ts';
import type { Page, SetApart } from './page.ts';
import { signedAt, signedLines } from './signed.ts';

/** Characters of a mark of the end at most. */
const LONGEST_END = 20;

/** The quotations of a text that are announced by a line before them or signed by one below, in order. */
export function quotationsApart(text: string, lines: readonly Line[], marked: readonly Block[]): SetApart[] {
  const groups = groupsOf(lines);
  const page: Page = {
    text,
    lines,
    groups,
    marked: marked.filter(({ kind }) => kind === 'block-quotation'),
    ends: groups.flatMap(({ start, end }, at) =>
      isEndMark(text.slice(start, Math.min(end, start + LONGEST_END))) ? [at] : [],
    ),
  };
  const found: SetApart[] = [];
  for (let at = 0; at < groups.length; at++) {
    for (const one of [...signedLines(page, at), signedAt(page, at) ?? announcedAt(page, at)]) {
      if (one && !isTaken(found.at(-1), one)) found.push(one);
    }
  }
  return found.sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
}

/** Whether what is said has been announced or signed already: groups come in order, so that only the last one can hold it. */
function isTaken(last: SetApart | undefined, { content }: SetApart): boolean {
  return last?.content.some((own) => content.some((span) => overlaps(own, span))) ?? false;
}
