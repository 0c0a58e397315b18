import type { TracedWords } from '../run/task.ts';
import { escapeLine } from './escape.ts';

/** The trace of one text: a line an event, `path [start,end) stage action rule «words»: reason`. */
export function traceText(shown: string, events: readonly TracedWords[]): string {
  const path = escapeLine(shown);
  return events
    .map(({ stage, action, rule, span, words, reason }) => {
      const why = reason === undefined ? '' : `: ${escapeLine(reason)}`;
      return `${path} [${span.start},${span.end}) ${stage} ${action} ${rule} «${escapeLine(words)}»${why}\n`;
    })
    .join('');
}
