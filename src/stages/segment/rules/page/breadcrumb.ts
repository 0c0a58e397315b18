import { SECTION_WORDS } from '../../../../lang/en/boilerplate.ts';
import type { BoilerplateSpan } from '../../../../model/document.ts';
import type { Rule } from '../../../../model/rule.ts';
import { isTerminated, lineOf, type Page } from '../../page/page.ts';

/** A breadcrumb stands above the article. */
const LAST_PLACE = 3;

/** A title has to be that long to be known again. */
const SHORTEST_TITLE = 15;

const SEPARATOR = /\s*(?:[>›»→|]|\s\/\s)\s*/u;

/** "Home > World > Europe"; "News On EuropeFranceTalks end without result" over the title "Talks end without result". */
export const breadcrumb: Rule<Page, BoilerplateSpan> = {
  id: 'page/breadcrumb',
  about: 'A line above the article runs into the title that follows it, or lists sections between separators.',
  *find(page) {
    const head = page.paragraphs.slice(0, LAST_PLACE);
    for (const [i, { start, end }] of head.entries()) {
      const line = page.text.slice(start, end);
      const next = page.paragraphs[i + 1];
      if (line.length > 400) continue;
      if (isTrail(line) || (next && endsInTitle(line, lineOf(page, next)))) yield { start, end, kind: 'breadcrumb' };
    }
  },
};

/** Whether the line, or what is left of it before an ellipsis, ends with the title, something else before it. */
function endsInTitle(line: string, title: string): boolean {
  if (title.length < SHORTEST_TITLE) return false;
  const cut = /[.…]$/u.test(line.slice(-1)) ? line.replace(/\s*(?:\.{3}|…)$/u, '') : line;
  const at = cut.indexOf(title.slice(0, SHORTEST_TITLE));
  if (at <= 0) return false;
  const rest = cut.slice(at);
  return cut.length < line.length ? title.startsWith(rest) : rest === title;
}

function isTrail(line: string): boolean {
  if (!/[>›»→|/]/u.test(line)) return false;
  const parts = line.split(SEPARATOR).filter(Boolean);
  if (parts.length < 3 || isTerminated(line)) return false;
  const [first = ''] = parts[0]?.toLowerCase().split(/\s/u) ?? [];
  return SECTION_WORDS.has(first) && parts.slice(0, -1).every((part) => part.split(/\s+/u).length <= 4);
}
