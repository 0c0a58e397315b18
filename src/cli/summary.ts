import type { Tally } from '../run/tally.ts';
import type { Style } from './colour.ts';
import { counted } from './counted.ts';
import { escapeLine } from './escape.ts';

/** What the closing summary adds up. */
export interface Summary {
  readonly add: (tally: Tally) => void;
  readonly addFailure: (shown: string, reason: string) => void;
  /** Texts done and failed so far. */
  readonly texts: () => number;
  readonly failures: () => number;
  readonly text: (style: Style) => string;
}

const MOST_QUOTED = 5;
/** Failures have had their line when they happened; the summary repeats only the first few. */
const FAILURES_TOLD = 10;

/** Adds up tallies; its memory grows with the number of distinct speakers and no faster. */
export function createSummary(): Summary {
  const speakers = new Map<string, { name: string; quotes: number }>();
  const failures: string[] = [];
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
    addFailure: (shown, reason) => {
      failed++;
      if (failures.length < FAILURES_TOLD) failures.push(`  ${escapeLine(shown)}: ${escapeLine(reason)}\n`);
    },
    texts: () => texts + failed,
    failures: () => failed,
    text: (style) => {
      const most = [...speakers.values()].sort((a, b) => b.quotes - a.quotes).slice(0, MOST_QUOTED);
      const quoted = most.map(({ name, quotes: count }) => `${escapeLine(name)} (${count})`).join(', ');
      return [
        `${style.heading(`${counted(texts, 'article')}, ${counted(names, 'name')}, ${counted(quotes, 'quote')}`)}\n`,
        quoted === '' ? '' : `most quoted: ${quoted}\n`,
        failed === 0
          ? ''
          : `${style.failure(`${failed} failed`)}${failed > FAILURES_TOLD ? ', the first of them' : ''}:\n`,
        ...failures,
      ].join('');
    },
  };
}
