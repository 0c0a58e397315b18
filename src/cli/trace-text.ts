import { compactJson } from '../io/formats/printed.ts';
import type { TracedWords } from '../run/task.ts';
import { escapeLine } from './escape.ts';

/** How the trace of one text is written: a line an event. */
export type TraceFormat = (shown: string, events: readonly TracedWords[]) => string;

/** `path:line:column [start,end) stage action rule «words»: reason`. */
export const traceText: TraceFormat = (shown, events) => {
  const path = escapeLine(shown);
  return events
    .map(({ stage, action, rule, span, line, column, words, reason }) => {
      const why = reason === undefined ? '' : `: ${escapeLine(reason)}`;
      const place = `${path}:${line}:${column} [${span.start},${span.end})`;
      return `${place} ${stage} ${action} ${rule} «${escapeLine(words)}»${why}\n`;
    })
    .join('');
};

/** An object a line: the event with its path, its span as `start` and `end`. */
export const traceJson: TraceFormat = (path, events) =>
  events
    .map(({ stage, action, rule, span, line, column, ...rest }) => {
      const { start, end } = span;
      return `${compactJson({ path, line, column, start, end, stage, action, rule, ...rest })}\n`;
    })
    .join('');
