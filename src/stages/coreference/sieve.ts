import type { FindRule } from '../../model/rule.ts';
import type { Trace } from '../../model/trace.ts';
import { type Clusters, join } from './clusters.ts';
import type { CorefInput } from './input.ts';

/**
 * Says that one phrase stands for the same as another, both as indices into the input's phrases; `renamed` where the text
 * says that the one is another name of the other ("also known as").
 */
export type Link = (phrase: number, antecedent: number, renamed?: boolean) => void;

/**
 * Finds links; surest first in the list of sieves. Each link is applied when it is said, so that a sieve which walks
 * through the text sees in the clusters what it has linked so far.
 */
export type Sieve = FindRule<CorefInput, void, [clusters: Clusters, link: Link]>;

/** Runs the sieves in their order over one document's clusters. */
export function runSieves(sieves: readonly Sieve[], input: CorefInput, clusters: Clusters, trace?: Trace): void {
  for (const { id, find } of sieves) {
    find(input, clusters, (phrase, antecedent, renamed) => {
      const joined = join(clusters, phrase, antecedent, id, renamed);
      if (trace) traceLink(id, input, phrase, antecedent, joined, trace);
    });
  }
}

function traceLink(
  rule: string,
  { doc, phrases }: CorefInput,
  phrase: number,
  antecedent: number,
  joined: boolean,
  trace: Trace,
): void {
  const [span, other] = [phrases[phrase], phrases[antecedent]];
  if (!span || !other) return;
  trace(() => ({
    stage: 'coreference',
    action: joined ? 'resolved' : 'dropped',
    rule,
    span: { start: span.start, end: span.end },
    reason: `${joined ? 'is' : 'cannot be'} "${doc.text.slice(other.start, other.end)}" at ${other.start}`,
  }));
}
