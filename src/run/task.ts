import type { Json } from '../io/formats/json.ts';
import type { Correction } from '../model/corrections.ts';
import type { Meta } from '../model/document.ts';
import type { LexiconData } from '../model/lexicon.ts';
import type { PartName } from '../model/part-names.ts';
import type { Position } from '../model/position.ts';
import type { OffsetUnit } from '../model/schema.ts';
import type { TraceEvent } from '../model/trace.ts';
import type { Tally } from './tally.ts';

/** One text to be read: from a file, or from bytes in memory. A `failure` stands for one that could not be obtained. */
export interface Task {
  readonly id: string;
  readonly path: string;
  readonly source: Source | { readonly failure: Failure };
  /** ISO date of the article. */
  readonly date?: string;
  /** By the path's extension where it is left out. */
  readonly mediaType?: string;
  /** What came with the text. */
  readonly meta?: Meta;
  /** Index into the run's profiles. */
  readonly profile: number;
  /** Path from the folder of the configuration, with forward slashes, where that is another one; corrections may name it. */
  readonly ownPath?: string;
}

/** Where the bytes of a text are. */
export type Source = ({ readonly file: string } | { readonly bytes: Uint8Array }) & {
  /** What they are encoded in, where that is known better than for the other texts. */
  readonly encoding?: string;
  /** The text that a command printed of them, which stands nowhere else. */
  readonly printed?: Uint8Array;
};

/** What came of a task. */
export type Answer = { readonly result: Result } | { readonly failure: Failure };

/** An answer with its task. */
export type Outcome<T extends Task> = { readonly task: T } & Answer;

/** What holds for all of a run. Plain data, so that a worker can be handed it. */
export interface RunOptions {
  readonly profiles: readonly Profile[];
  readonly shape: Shape;
  /** Whether results tell what the rules did. */
  readonly trace: boolean;
  /** Number of worker threads; 0 works in this one. */
  readonly workers: number;
  /** How files are opened; without it, as if nobody had asked for anything. */
  readonly limits?: Limits;
}

/** How files are opened. */
export interface Limits {
  /** `auto`, or a name that `TextDecoder` knows. */
  readonly encoding: string;
  /** The size that no text may exceed. */
  readonly maxBytes: number;
  /** Seconds that a text may take for each megabyte that it has or begins; as long as it wants without it. */
  readonly timeout?: number;
}

/** What of the configuration one text is read with. */
export interface Profile {
  readonly lexicon: readonly LexiconData[];
  readonly corrections?: readonly Correction[];
  /** Ids of rules that are switched off. */
  readonly off?: readonly string[];
  readonly attributions: 'speech' | 'all';
  readonly minConfidence?: number;
  readonly claims?: 'quotes' | 'all' | 'none';
}

/** How documents are written; the same for all of a run. */
export interface Shape {
  /** `compact`: one line; a number: printed for reading, with so many blanks before its first line. */
  readonly layout: 'compact' | number;
  readonly offsetUnit: OffsetUnit;
  readonly withText: boolean;
  /** The part of each document that is written; undefined for the whole. */
  readonly fields?: readonly PartName[] | undefined;
}

/** A document as it is to be written, and what the closing summary wants of it. */
export interface Result {
  readonly json: Json;
  readonly tally: Tally;
  readonly trace?: readonly TracedWords[];
}

/** What a rule did, with the words that it did it to; spans point into the text of the document. */
export interface TracedWords extends TraceEvent, Position {
  readonly words: string;
}

/** Why a text gave no document. */
export interface Failure {
  readonly reason: string;
  /** Only where nobody foresaw the error. */
  readonly stack?: string;
}
