/** What people see on standard error while a run goes on and at its end. */
import { isUnread } from '../io/output.ts';
import type { Tally } from '../run/tally.ts';
import type { Failure } from '../run/task.ts';
import { type Style, styleFor } from './colour.ts';
import { escapeLine } from './escape.ts';
import type { ReportFlags } from './flags/shared.ts';
import { createLosses } from './losses.ts';
import { progressLine } from './progress.ts';
import { failureText, say } from './report.ts';
import { createSummary } from './summary.ts';
import type { World } from './world.ts';

/** Tells people about a run. */
export interface Reporter {
  readonly say: (text: string) => void;
  /** One line that is left out with --quiet, and where nobody reads standard output any more. */
  readonly note: (line: string) => void;
  /** Takes the progress line away, before something else is written to the terminal. */
  readonly clear: () => void;
  /** One line for each kind of loss in the texts so far, but with --quiet. */
  readonly tellLosses: () => void;
  readonly failure: (shown: string, failure: Failure) => void;
  /** One text is done; a file in which there was nothing to read is named. */
  readonly done: (tally: Tally, file?: string) => void;
  /** Takes the progress line away; tells of what was lost, and the summary where it is wanted. */
  readonly close: (finished: boolean) => void;
  readonly failed: () => boolean;
}

const CLEAR = '\r\u001b[K';
/** Shorter work needs no progress. */
const QUIET_MS = 1000;
const REFRESH_MS = 100;

/** Reports to standard error; `total` is the number of texts, null where nobody knows it. */
export async function createReporter(
  world: World,
  { summary: wantsSummary = false, quiet, color }: Omit<ReportFlags, 'summary'> & Partial<ReportFlags>,
  total: number | null,
): Promise<Reporter> {
  const { stderr } = world;
  const style: Style = await styleFor(stderr, world, color);
  const onTerminal = stderr.isTTY === true;
  const showsProgress = onTerminal && !quiet;
  const summary = createSummary();
  const losses = createLosses();
  const began = performance.now();
  let shownAt = began + QUIET_MS - REFRESH_MS;
  let isShown = false;

  const clear = (): void => {
    if (isShown) say(stderr, CLEAR);
    isShown = false;
  };
  const progress = (): void => {
    const now = performance.now();
    if (!showsProgress || now - shownAt < REFRESH_MS) return;
    shownAt = now;
    isShown = true;
    const line = progressLine({ done: summary.texts(), total, milliseconds: now - began, width: stderr.columns ?? 80 });
    say(stderr, `${CLEAR}${style.faint(line)}`);
  };
  // Where nobody reads to the end, a count of all would be of what nobody saw, or not of all.
  const isTold = (): boolean => !quiet && !isUnread(world.stdout);
  const tellLosses = (): void => {
    clear();
    if (isTold()) for (const line of losses.lines()) say(stderr, `sayso: ${line}\n`);
  };
  const note = (line: string): void => {
    clear();
    if (isTold()) say(stderr, `${escapeLine(line)}\n`);
  };
  return {
    say: (text) => {
      clear();
      say(stderr, text);
    },
    note,
    clear,
    tellLosses,
    failure: (shown, failure) => {
      clear();
      say(stderr, failureText(shown, failure, style));
      summary.addFailure();
      progress();
    },
    done: (tally, file) => {
      if (tally.isBlank && file !== undefined) note(`${file}: nothing to read in it`);
      summary.add(tally);
      losses.add(tally);
      progress();
    },
    close: (finished) => {
      clear();
      if (!finished || !isTold()) return;
      tellLosses();
      if (onTerminal || wantsSummary) say(stderr, summary.text(style, losses.quotations()));
    },
    failed: () => summary.failures() > 0,
  };
}
