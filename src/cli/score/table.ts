/** The figures of `sayso score` for reading. */
import { oneLine } from '../../model/plain-text.ts';
import type { Figure, MistakeRow, SpeakerFigures } from '../../score/schema.ts';
import type { Style } from '../colour.ts';
import { type Column, columnsText } from '../columns.ts';
import { escapeLine } from '../escape.ts';

/** As wide in both tables, so that their columns stand below each other. */
const FIGURES: readonly Column[] = [
  ...['P', 'R', 'F1'].map((head) => ({ head, right: true, least: 5 })),
  { head: '95 % of F1', right: true, least: 12 },
  { head: 'found', right: true, least: 6 },
  { head: 'gold', right: true, least: 6 },
];
const NAME_WIDTH = 22;

/** Tables of quotes and names, and a line on speakers; shares in percent. */
export function figuresText(figures: readonly Figure[], speakers: SpeakerFigures | null, style: Style): string {
  const tables = (['quotes', 'names'] as const).map((task) => {
    const rows = figures.filter((figure) => figure.task === task).map(figureCells);
    return columnsText([{ head: task, least: NAME_WIDTH }, ...FIGURES], rows, style);
  });
  return [...tables, ...(speakers ? [`${speakersText(speakers)}\n`] : [])].filter(Boolean).join('\n');
}

function figureCells({ measure, precision, recall, f1, interval, found, gold }: Figure): string[] {
  const name = measure === 'names' ? 'all' : measure;
  return [name, ...[precision, recall, f1].map(percent), rangeText(interval), String(found), String(gold)];
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
    words === null ? '' : `  ${style.faint(name)} ${escapeLine(oneLine(words))}\n`;
  return `${style.heading(place)}: ${kind}\n${side('gold: ', gold)}${side('found:', found)}`;
}
