import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import type { Trace, TraceEvent } from '../../src/model/trace.ts';

/** A trace, and the events that it was told. */
export function traceInto(): { readonly trace: Trace; readonly events: TraceEvent[] } {
  const events: TraceEvent[] = [];
  return { trace: (event) => events.push(event()), events };
}

/**
 * Asserts that what was found is what is wanted. Where it is not, the message shows who proposed and who dropped what in
 * the text and why; the trace is made only then.
 *
 * @param rule id of the rule that is tested; null where any may find it
 */
export function expectFound(
  found: unknown,
  wanted: unknown,
  { text, rule, tracedBy }: { text: string; rule: string | null; tracedBy: (trace: Trace) => unknown },
): void {
  const message = isDeepStrictEqual(found, wanted) ? undefined : traceOf(text, rule, tracedBy);
  expect(found, message).toEqual(wanted);
}

function traceOf(text: string, rule: string | null, tracedBy: (trace: Trace) => unknown): string {
  const { trace, events } = traceInto();
  tracedBy(trace);
  const lines = events.map(({ action, rule: by, span, reason }) => {
    const words = text.slice(span.start, span.end).replaceAll('\n', '\\n');
    return `  ${by} ${action} «${words}»${reason ? `: ${reason}` : ''}`;
  });
  const silent = rule !== null && !events.some((event) => event.rule === rule);
  return [
    silent ? `${rule} says nothing of: ${text}` : `Not what is wanted in: ${text}`,
    lines.length > 0 ? 'What the rules did:' : 'No rule said anything.',
    ...lines,
    '',
  ].join('\n');
}
