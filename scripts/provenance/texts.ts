/** The texts of a folder, whatever format they come in. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';

/** The files below a folder that hold texts, by path. */
export function textFiles(folder: string): string[] {
  return globSync('**/*.{txt,ndjson,jsonl,conllu}', { cwd: folder, dot: true, expandDirectories: false }).sort();
}

/**
 * The texts in a file: itself, every string value of its JSON lines, or its sentences written out.
 *
 * @throws Error naming file and line where a line is no JSON.
 */
export function textsIn(folder: string, file: string): string[] {
  const source = readFileSync(join(folder, file), 'utf8');
  if (file.endsWith('.conllu')) return [conlluText(source)];
  if (file.endsWith('.txt')) return [source];
  return source
    .split('\n')
    .flatMap((line, i) => (line.trim() === '' ? [] : stringsIn(parsed(line, `${file}:${i + 1}`))));
}

function parsed(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error(`${place}: not JSON`);
  }
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
}

/** The words of CoNLL-U with the blanks that were between them: "don't" is two words there, but was one. */
function conlluText(source: string): string {
  let text = '';
  let written = 0;
  for (const line of source.split('\n')) {
    const [id = '', form = '', , , , , , , , misc = ''] = line.split('\t');
    const range = /^(\d+)-(\d+)$/u.exec(id);
    if (id === '1' || id.startsWith('1-')) written = 0;
    if (!range && !(/^\d+$/u.test(id) && Number(id) > written)) continue;
    written = Number(range?.[2] ?? id);
    text += misc.includes('SpaceAfter=No') ? form : `${form} `;
  }
  return text;
}
