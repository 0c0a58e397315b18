import type { ReadableHead } from '../model/readable.ts';
import type { Counted } from '../run/tally.ts';

/** What every command looks at of a document of an archive: at least what is counted. */
export type Looked = ReadableHead & Counted;
