import type { Described } from '../../model/rule.ts';
import type { Trace } from '../../model/trace.ts';
import { type Clusters, join } from './clusters.ts';
import type { CorefInput } from './input.ts';

/** Takes a claim that one phrase stands for the same as another, both as indices into the input's phrases. */
export type Link = (phrase: number, antecedent: number) => void;

/**
 * Proposes links; surest first in the list of sieves. Each link is applied when it is proposed, so that a sieve which
 * walks through the text sees what it has linked so far.
 */
export interface Sieve extends Described {
  readonly propose: (input: CorefInput, clusters: Clusters, link: Link) => void;
}

/** Runs the sieves in their order over one document's clusters. */
export function runSieves(sieves: readonly Sieve[], input: CorefInput, clusters: Clusters, trace?: Trace): void {
  for (const sieve of sieves) {
    sieve.propose(input, clusters, (phrase, antecedent) => {
      const joined = join(clusters, phrase, antecedent, sieve.id);
      if (trace) traceLink(sieve.id, input, phrase, antecedent, joined, trace);
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
