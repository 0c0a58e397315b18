import type { Span } from './span.ts';

/** What a rule or refiner did with a span of the text. */
export interface TraceEvent {
  readonly stage: string;
  readonly action: 'proposed' | 'dropped' | 'changed' | 'resolved' | 'unresolved';
  /** Id of the rule or refiner. */
  readonly rule: string;
  readonly span: Span;
  /** Why, in a few words. */
  readonly reason?: string;
}

/**
 * Takes closures, so that an untraced run builds no event. Stages call it as `trace?.(() => ({ … }))`.
 */
export type Trace = (event: () => TraceEvent) => void;
