import type { Counts } from './counts.ts';
import type { Span } from './span.ts';

/** The stages that have something to tell, each under the one name of its folder. */
export type StageName = 'segment' | 'entities' | 'coreference' | 'quotes' | 'speakers' | 'utterances' | 'claims';

/** A part of what a rule found, by what it is in it. */
export interface TracePiece extends Span {
  readonly role: 'content' | 'cue' | 'source' | 'addressee';
}

/** Somebody who could be meant. */
export interface TraceCandidate {
  /** Of his entity; null for one without a name. */
  readonly key: string | null;
  /** His name, or his words where he has none. */
  readonly name: string;
  /** His share of the weight of the heaviest, from 0 to 1; null where he was not weighed. */
  readonly score: number | null;
  readonly isChosen: boolean;
  /** Why it is he, or why not. */
  readonly why: string;
}

/** What a rule or refiner did with a span of the text. */
export interface TraceEvent {
  readonly stage: StageName;
  /** `kept`: what was proposed and stands in the document. */
  readonly action: 'proposed' | 'dropped' | 'changed' | 'kept' | 'resolved' | 'unresolved';
  /** Id of the rule or refiner. */
  readonly rule: string;
  readonly span: Span;
  /** Why, in a few words. */
  readonly reason?: string;
  /** The rule that had proposed what is dropped or changed. */
  readonly by?: string;
  readonly pieces?: readonly TracePiece[];
  /** What the finding was weighed by: how often its kind is right, or its confidence; from 0 to 1. */
  readonly rate?: number;
  /** What it had to reach: a fixed threshold, or the rate of what it lost to. */
  readonly threshold?: number;
  readonly measure?: 'rate' | 'confidence';
  /** The rule whose finding it lost to. */
  readonly lostTo?: string;
  /** Who was considered, the chosen first. */
  readonly candidates?: readonly TraceCandidate[];
  /** What each figure of the finding was counted on. */
  readonly counts?: readonly Counts[];
}

/**
 * Takes closures, so that an untraced run builds no event. Stages call it as `trace?.(() => ({ … }))`.
 */
export type Trace = (event: () => TraceEvent) => void;
