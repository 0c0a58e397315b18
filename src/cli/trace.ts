import type { TraceEvent } from '../model/trace.ts';
import { escapeLine } from './escape.ts';

/** The trace of one text: a line an event, `path [start,end) stage action rule: reason`. */
export function traceText(shown: string, events: readonly TraceEvent[]): string {
  const path = escapeLine(shown);
  return events
    .map(({ stage, action, rule, span, reason }) => {
      const why = reason === undefined ? '' : `: ${escapeLine(reason)}`;
      return `${path} [${span.start},${span.end}) ${stage} ${action} ${rule}${why}\n`;
    })
    .join('');
}
