/** Words in lines that are no wider than a terminal. */
import stringWidth from 'string-width';
import { escapeLine } from './escape.ts';

/** Words with what dresses them; a word that ends with U+0000 stands close to the next stretch. */
export type Stretch = readonly [text: string, dress: (text: string) => string];

/** The stretches one after the other, each line behind an indent; one line where nobody says how wide it may be. */
export function wrapped(stretches: readonly Stretch[], indent: string, width: number | undefined): string {
  const most = width === undefined ? Number.POSITIVE_INFINITY : Math.max(width - indent.length, 20);
  const lines: string[] = [];
  let line = '';
  let used = 0;
  let isClose = true;
  for (const [text, dress] of stretches) {
    for (const written of text.split(' ').filter((word) => word !== '')) {
      const word = escapeLine(written.replace('\u0000', ''));
      const wide = stringWidth(word);
      if (!isClose && used + 1 + wide > most) {
        lines.push(line);
        [line, used, isClose] = ['', 0, true];
      }
      line += `${isClose ? '' : ' '}${dress(word)}`;
      used += wide + (isClose ? 0 : 1);
      isClose = written.endsWith('\u0000');
    }
  }
  return [...lines, line].map((one) => `${indent}${one}`).join('\n');
}
