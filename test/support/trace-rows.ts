import { NO_SCENE } from '../../src/model/scene.ts';
import { coreference } from '../../src/stages/coreference/index.ts';
import { quotes } from '../../src/stages/quotes/index.ts';
import { namedDoc } from './coref-table.ts';
import { CONTEXT, phrasedDoc } from './doc-of.ts';
import { traceInto } from './traced.ts';

/** All that the trace tells of quotes in a text: "dropped by refine/one-per-cue: that it failed (rate …)". */
export function quoteTraceOf(text: string): string[] {
  const { trace, events } = traceInto();
  quotes({ ...phrasedDoc(text), stage: 'resolved', names: [], entities: [], scene: NO_SCENE }, { ...CONTEXT, trace });
  return events.map((event) => rowOf(text, event));
}

/** The same of coreference. */
export function corefTraceOf(source: string): string[] {
  const { trace, events } = traceInto();
  const { doc } = namedDoc(source);
  coreference(doc, { ...CONTEXT, trace });
  return events.map((event) => rowOf(doc.text, event));
}

function rowOf(
  text: string,
  { stage, action, rule, span, reason }: ReturnType<typeof traceInto>['events'][number],
): string {
  return `${stage}: ${action} by ${rule}: ${text.slice(span.start, span.end)}${reason ? ` (${reason})` : ''}`;
}
