/** Formats that are one stream: documents go in one after the other, and only what is counted stays. */
import type { Exported } from './document.ts';

/** Writes one file. */
export interface StreamFormat<T extends Exported = Exported, Added = Iterable<string>> {
  /** What a document adds to the file, with what belongs before it. */
  readonly add: (document: T) => Added;
  /** What comes after the last one. */
  readonly close: () => string;
  /** Tells by its beginning whether a file is one that was written so; left out where somebody may have worked on it since. */
  readonly isOurs?: (beginning: string) => boolean;
}
