/** What readers in Python see in a table. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { folderWith } from './folder.ts';

/** Each prints the rows of the file that is its argument as lists of strings; the empty one where nothing stands. */
const READERS = {
  csv: `import csv
rows = list(csv.reader(open(sys.argv[1], newline='', encoding='utf-8-sig')))[1:]`,
  pandas: `import pandas
rows = pandas.read_csv(sys.argv[1], dtype=str, keep_default_na=False).values.tolist()`,
  'pandas-tsv': `import pandas
rows = pandas.read_csv(sys.argv[1], dtype=str, keep_default_na=False, sep='\\t').values.tolist()`,
  duckdb: `import duckdb
read = duckdb.read_csv(sys.argv[1], all_varchar=True, header=True)
rows = [['' if cell is None else cell for cell in row] for row in read.fetchall()]`,
} as const;

/** The rows of a table as a reader in Python gives them. */
export function rowsBackFrom(reader: keyof typeof READERS, table: string | Uint8Array): unknown {
  const file = join(folderWith({ table }), 'table');
  return pythonJson(`${READERS[reader]}\nprint(json.dumps(rows))`, [file]);
}

/** What a script of Python prints as JSON; `sys` and `json` are there. */
export function pythonJson(script: string, args: readonly string[]): unknown {
  const code = `import json, sys\n${script}`;
  return JSON.parse(execFileSync('python3', ['-c', code, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 }));
}
