/** What commands over an archive tell of what is not in their rows: each fact in the same words everywhere. */
import { counted } from './counted.ts';
import type { Reporter } from './reporter.ts';

/** Why quotes are left out by several commands. */
export const UNSURE = { unsure: 'less sure than --min-confidence' } as const;
export const IN_BOILERPLATE = { boilerplate: 'in boilerplate' } as const;

/** Counts what is left out. */
export interface SkipCounter<Why extends string> {
  readonly skip: (why: Why, count?: number) => void;
  /** One line; none where nothing is left out. */
  readonly notes: () => string[];
}

/**
 * Counts things that are left out, by the reason: "left out: 2 quotes less sure than --min-confidence, 1 quote in boilerplate".
 *
 * @param words for each reason, in the order in which they are told
 */
export function skipCounter<Why extends string>(noun: string, words: Readonly<Record<Why, string>>): SkipCounter<Why> {
  const counts = new Map<Why, number>();
  return {
    skip: (why, count = 1) => void counts.set(why, (counts.get(why) ?? 0) + count),
    notes: () => {
      const told = (Object.keys(words) as Why[]).flatMap((why) => {
        const count = counts.get(why) ?? 0;
        return count === 0 ? [] : [`${counted(count, noun)} ${words[why]}`];
      });
      return told.length === 0 ? [] : [`left out: ${told.join(', ')}`];
    },
  };
}

/** How texts that are not known are made known. */
export const WHERE_TEXTS = '--texts FOLDER says where it lies';

/** Of so many articles the text is not known; `what` says what that costs. */
export function missingTexts(count: number, what: string): string[] {
  return count === 0 ? [] : [`${counted(count, 'article')} without text: ${what}; ${WHERE_TEXTS}`];
}

/** Articles that fail for one reason. */
export interface FailingTogether {
  readonly add: (path: string) => void;
  /** One failure, which names the first of them and counts the others. */
  readonly tell: (reason: string, reporter: Pick<Reporter, 'failure'>) => void;
}

export function failingTogether(): FailingTogether {
  let [first, count] = ['', 0];
  return {
    add: (path) => {
      if (count++ === 0) first = path;
    },
    tell: (reason, reporter) => {
      if (count > 0) reporter.failure(count === 1 ? first : `${first} and ${count - 1} more`, { reason });
    },
  };
}

/** What else lies in the folders, by extension, in words; null where nothing does. */
export function otherFiles(words: string | null): string[] {
  return words === null ? [] : [`left out: ${words}`];
}
