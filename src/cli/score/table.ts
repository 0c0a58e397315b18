/** The figures of `sayso score` for reading. */
import type { Figure, MistakeRow, SpeakerFigures } from '../../score/schema.ts';
import type { Style } from '../colour.ts';
import { escapeLine } from '../escape.ts';

const NAME_WIDTH = 22;
const HEADS = ['P', 'R', 'F1'] as const;

/** Tables of quotes and names, and a line on speakers; shares in percent. */
export function figuresText(figures: readonly Figure[], speakers: SpeakerFigures | null, style: Style): string {
  const tables = (['quotes', 'names'] as const).flatMap((task) => {
    const rows = figures.filter((figure) => figure.task === task);
    return rows.length === 0 ? [] : [[style.heading(head(task)), ...rows.map(figureLine)].join('\n')];
  });
  const lines = [...tables, ...(speakers ? [speakersText(speakers)] : [])];
  return lines.length === 0 ? '' : `${lines.join('\n\n')}\n`;
}

function head(task: string): string {
  const shares = HEADS.map((name) => name.padStart(7)).join('');
  return `${task.padEnd(NAME_WIDTH)}${shares}${'95 % of F1'.padStart(14)}${'found'.padStart(8)}${'gold'.padStart(8)}`;
}

function figureLine({ measure, precision, recall, f1, interval, found, gold }: Figure): string {
  const shares = [precision, recall, f1].map((share) => percent(share).padStart(7)).join('');
  const name = measure === 'names' ? 'all' : measure;
  const range = rangeText(interval).padStart(14);
  return `${name.padEnd(NAME_WIDTH)}${shares}${range}${String(found).padStart(8)}${String(gold).padStart(8)}`;
}

function speakersText({ gold, found, accuracy, interval, ...counts }: SpeakerFigures): string {
  const share = accuracy === null ? '' : ` (${percent(accuracy)}${interval ? `, 95 %: ${rangeText(interval)}` : ''})`;
  const named = `speakers: of ${gold} in the gold ${found} found: ${counts.right} right${share}, ${counts.wrong} wrong, ${counts.missing} missing`;
  const none = counts.invented + counts.rightlyNone;
  return none === 0
    ? named
    : `${named}; of ${none} without one ${counts.rightlyNone} right, ${counts.invented} invented`;
}

function rangeText(interval: readonly [number, number] | null): string {
  return interval ? `${percent(interval[0])}–${percent(interval[1])}` : '';
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

/** One mistake: its place and kind, then what should stand there and what was found. */
export function mistakeText({ path, line, column, kind, gold, found }: MistakeRow, style: Style): string {
  const place = `${escapeLine(path)}:${line}:${column}`;
  const side = (name: string, words: string | null): string =>
    words === null ? '' : `  ${style.faint(name)} ${escapeLine(words.replace(/\s+/gu, ' '))}\n`;
  return `${style.heading(place)}: ${kind}\n${side('gold: ', gold)}${side('found:', found)}`;
}
