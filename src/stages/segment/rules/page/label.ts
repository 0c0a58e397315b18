import { CAPTION_LABELS, TAG_LABELS, TEASER_LABELS } from '../../../../lang/en/boilerplate.ts';
import type { BoilerplateSpan } from '../../../../model/document.ts';
import type { Rule } from '../../../../model/rule.ts';
import { kindAt, UPPER } from '../../chars.ts';
import { LONGEST_LINE, lineKey, type Page } from '../../page/page.ts';

/** A label has no more characters. */
const LONGEST_LABEL = 24;

/** "RELATED: Talks end without result", "Tags: talks, ministers", "File photo: The palace at dusk". */
export const label: Rule<Page, BoilerplateSpan> = {
  id: 'page/label',
  about: 'A short paragraph begins with a colon after what it is: a link to another article, tags, a caption.',
  *find(page) {
    let colon = -1;
    for (const paragraph of page.paragraphs) {
      const { start, end, firstSentence, endSentence } = paragraph;
      if (end - start > LONGEST_LINE || endSentence - firstSentence > 2 || kindAt(page.text, start) > UPPER) continue;
      if (colon < start) colon = nextColon(page.text, start);
      if (colon - start < 2 || colon - start > LONGEST_LABEL || colon >= end) continue;
      const kind = kindOf(lineKey(page.text.slice(start, colon)));
      if (kind) yield { start, end, kind };
    }
  },
};

/** The first colon from `start` on; it serves for all paragraphs before it, too. */
function nextColon(text: string, start: number): number {
  const colon = text.indexOf(':', start);
  return colon < 0 ? text.length : colon;
}

function kindOf(key: string): BoilerplateSpan['kind'] | undefined {
  if (TEASER_LABELS.has(key)) return 'teaser';
  if (TAG_LABELS.has(key)) return 'navigation';
  return CAPTION_LABELS.has(key) ? 'caption' : undefined;
}
