import type { Tally } from '../run/tally.ts';
import type { Style } from './colour.ts';
import { counted } from './counted.ts';
import { escapeLine } from './escape.ts';

/** What the closing summary adds up. */
export interface Summary {
  readonly add: (tally: Tally) => void;
  /** A text that failed; it has had its line, the summary only counts. */
  readonly addFailure: () => void;
  /** Texts done and failed so far. */
  readonly texts: () => number;
  readonly failures: () => number;
  /** @param unattributed how many quotations nobody was found for */
  readonly text: (style: Style, unattributed: number) => string;
}

const MOST_QUOTED = 5;

/** Adds up tallies; its memory grows with the number of distinct speakers and no faster. */
export function createSummary(): Summary {
  const speakers = new Map<string, { name: string; quotes: number }>();
  let [texts, names, quotes, failed] = [0, 0, 0, 0];
  return {
    add: (tally) => {
      texts++;
      names += tally.names;
      quotes += tally.quotes;
      for (const [key, name, count] of tally.speakers) {
        const before = speakers.get(key);
        if (before) before.quotes += count;
        else speakers.set(key, { name, quotes: count });
      }
    },
    addFailure: () => {
      failed++;
    },
    texts: () => texts + failed,
    failures: () => failed,
    text: (style, unattributed) => {
      const most = [...speakers.values()].sort((a, b) => b.quotes - a.quotes).slice(0, MOST_QUOTED);
      const quoted = most.map(({ name, quotes: count }) => `${escapeLine(name)} (${count})`).join(', ');
      const lost = unattributed === 0 ? [] : [`${counted(unattributed, 'quotation')} unattributed`];
      const counts = [counted(texts, 'article'), counted(names, 'name'), counted(quotes, 'quote'), ...lost];
      return [
        `${style.heading(counts.join(', '))}\n`,
        quoted === '' ? '' : `most quoted: ${quoted}\n`,
        failed === 0 ? '' : `${style.failure(`${failed} failed`)}\n`,
      ].join('');
    },
  };
}
