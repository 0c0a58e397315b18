import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EMPTY_LEXICON } from '../model/lexicon.ts';
import { runPipeline } from '../pipeline.ts';

/** Interim command line: `extract FOLDER [--format ndjson]`. */
export async function main({
  argv,
  stdout,
}: {
  argv: string[];
  stdout: { write(s: string): unknown };
}): Promise<number> {
  const folder = argv[3] ?? '.';
  for (const name of readdirSync(folder)
    .filter((n) => n.endsWith('.txt'))
    .sort()) {
    const bytes = readFileSync(join(folder, name));
    const doc = runPipeline(
      { id: name.slice(0, -4), path: name, bytes },
      { lexicon: EMPTY_LEXICON, attributions: 'speech' },
    );
    stdout.write(`${JSON.stringify(doc)}\n`);
  }
  return 0;
}
