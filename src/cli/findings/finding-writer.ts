import { streamSink } from '../../io/output.ts';
import type { FindingFormatName } from '../flags/shared.ts';
import type { Reporter } from '../reporter.ts';
import type { World } from '../world.ts';
import type { Finding } from './finding.ts';
import { findingFormat } from './finding-format.ts';

/** Writes findings to standard output as they come. */
export interface FindingWriter {
  readonly write: (finding: Finding) => Promise<void>;
  /** Closes the report; `checked` is the number of texts or documents looked at. */
  readonly end: (checked: number) => Promise<void>;
  /** How many findings there were. */
  readonly count: () => number;
  /** False when nobody reads any more. */
  readonly isRead: () => boolean;
}

/** A writer beside a reporter, whose progress line it takes away before each finding. */
export async function createFindingWriter(
  { format: name, color }: { readonly format: FindingFormatName; readonly color: boolean },
  reporter: Reporter,
  world: World,
): Promise<FindingWriter> {
  const format = await findingFormat(name, world, color);
  const sink = streamSink(world.stdout);
  let count = 0;
  let isRead = true;
  return {
    write: async (finding) => {
      count++;
      reporter.clear();
      isRead = (await sink.write(format.finding(finding))) && isRead;
    },
    end: async (checked) => {
      await sink.write(format.end(checked));
    },
    count: () => count,
    isRead: () => isRead,
  };
}
