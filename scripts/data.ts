/**
 * Makes data files again: `npm run data -- NAME`, for counts over a corpus `npm run data -- NAME PATH`; without a name it
 * lists the names. The files lie in `src/lang/en/data`; its README says what each holds.
 */
import { MAKERS, type Maker } from './data/makers.ts';
import { pack } from './data/pack.ts';
import { formatted, textOf, writeTable } from './data/tsv.ts';

const HOW: Readonly<Record<Maker['source'], string>> = {
  packages: 'from installed packages',
  corpus: 'PATH: counted on a corpus',
  hand: 'edited by hand; puts its rows in order',
};

const [name, path = '', texts] = process.argv.slice(2);
const maker = name === undefined ? undefined : MAKERS[name];
if (maker) process.exitCode = await make(maker);
else process.exitCode = list(name);

/** Lists the names; a name that is none of them is a fault. */
function list(asked: string | undefined): number {
  if (asked !== undefined) console.error(`data: no such name: ${asked}. The names:`);
  for (const [known, { source, files }] of Object.entries(MAKERS)) {
    const line = `${known.padEnd(20)} ${HOW[source]} (${Object.keys(files).join(', ')})`;
    if (asked === undefined) console.log(line);
    else console.error(line);
  }
  return asked === undefined ? 0 : 2;
}

async function make({ source, files, make: rowsFrom }: Maker): Promise<number> {
  if (source === 'corpus' && path === '') {
    console.error(`data: ${name} is counted on a corpus: npm run data -- ${name} PATH`);
    return 2;
  }
  const rows = await rowsFrom(path, texts);
  for (const [file, header] of Object.entries(files)) {
    const [before, after] = [textOf(file), formatted(header, rows[file] ?? [])];
    writeTable(file, after);
    console.log(`${file}.tsv: ${changeOf(before, after)}`);
  }
  pack();
  return 0;
}

/** What has changed, in rows. */
function changeOf(before: string, after: string): string {
  const [old, made] = [before, after].map((text) => new Set(text.trimEnd().split('\n').slice(1)));
  const added = [...(made ?? [])].filter((row) => !old?.has(row)).length;
  const gone = [...(old ?? [])].filter((row) => !made?.has(row)).length;
  return before === after ? `${made?.size} rows, none changed` : `${made?.size} rows, ${added} new, ${gone} gone`;
}
