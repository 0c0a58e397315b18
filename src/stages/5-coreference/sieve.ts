import type { Described } from '../../model/rule.ts';
import type { Trace } from '../../model/trace.ts';
import type { Clusters } from './clusters.ts';
import type { Scene } from './scene.ts';

/** A claim that one phrase stands for the same as another. */
export interface Link {
  /** Index into the scene's phrases. */
  readonly phrase: number;
  readonly antecedent: number;
}

/**
 * Proposes links; surest first in the list of sieves. The driver applies each link before it asks for the next, so
 * that a sieve which walks through the text sees what it has linked so far.
 */
export interface Sieve extends Described {
  readonly links: (scene: Scene, clusters: Clusters) => Iterable<Link>;
}

/** Runs the sieves in their order over one document's clusters. */
export function runSieves(sieves: readonly Sieve[], scene: Scene, clusters: Clusters, trace?: Trace): void {
  for (const sieve of sieves) {
    for (const { phrase, antecedent } of sieve.links(scene, clusters)) {
      const joined = clusters.join(phrase, antecedent, sieve.id);
      if (trace) traceLink(sieve.id, scene, phrase, antecedent, joined, trace);
    }
  }
}

function traceLink(
  rule: string,
  { doc, phrases }: Scene,
  phrase: number,
  antecedent: number,
  joined: boolean,
  trace: Trace,
): void {
  const [span, other] = [phrases[phrase], phrases[antecedent]];
  if (!span || !other) return;
  trace(() => ({
    stage: '5-coreference',
    action: joined ? 'resolved' : 'dropped',
    rule,
    span: { start: span.start, end: span.end },
    reason: `${joined ? 'is' : 'cannot be'} "${doc.text.slice(other.start, other.end)}" at ${other.start}`,
  }));
}
