/** When the quotes were published: a bar for each day, month or year; a click chooses it. */
import type { Choice } from '../logic/choose.ts';
import { type Bar, type TimeLine, timeLineOf } from '../logic/time.ts';
import type { Desk } from './desk.ts';
import { counted, dateWords, h, number, svg } from './dom.ts';

const WIDTH = 1000;
const HEIGHT = 48;
/** A bar of a few is not as wide as the page. */
const WIDEST = 100;

/**
 * The time line with its bounds.
 *
 * @param choose takes the period that somebody chose
 */
export function timeLineView(
  desk: Desk,
  perArticle: Int32Array,
  choose: (period: Pick<Choice, 'from' | 'to'>) => void,
): HTMLElement {
  const line = timeLineOf(desk.book.store.articles, perArticle);
  const { from, to } = desk.choice();
  if (line.bars.length === 0)
    return h('p', { class: 'time none' }, 'None of these articles has a date, so there is no time line.');
  const bound = (name: 'from' | 'to', value: string): HTMLElement =>
    h(
      'label',
      {},
      h('span', {}, name),
      h('input', {
        type: 'date',
        value,
        'data-keep': `time-${name}`,
        change: ({ target }) => choose({ from, to, [name]: (target as HTMLInputElement).value }),
      }),
    );
  const clear = from !== '' || to !== '';
  return h(
    'section',
    { class: 'time', 'aria-label': 'Time line' },
    line.bars.length > 1 ? drawing(line, { from, to }, choose) : oneTime(line),
    h(
      'div',
      { class: 'bounds' },
      bound('from', from),
      bound('to', to),
      clear && h('button', { type: 'button', class: 'plain', click: () => choose({ from: '', to: '' }) }, 'all time'),
      line.undated > 0 && h('span', { class: 'undated' }, `${number(line.undated)} without a date`),
    ),
  );
}

function drawing(
  { bars, unit }: TimeLine,
  { from, to }: Pick<Choice, 'from' | 'to'>,
  choose: (period: Pick<Choice, 'from' | 'to'>) => void,
): HTMLElement {
  const most = bars.reduce((max, { count }) => Math.max(max, count), 1);
  const step = Math.min(WIDTH / bars.length, WIDEST);
  const width = step * bars.length;
  const gap = Math.min(step * 0.2, 4);
  const [first, last] = [bars[0]?.period ?? '', bars.at(-1)?.period ?? ''];
  const columns = bars.map((bar, i) => {
    const height = bar.count === 0 ? 0 : Math.max((bar.count / most) * HEIGHT, 2);
    const isIn =
      (from === '' || bar.period >= from.slice(0, bar.period.length)) &&
      (to === '' || bar.period <= to.slice(0, bar.period.length));
    return svg(
      'g',
      { class: isIn ? 'bar-of' : 'bar-of out', click: () => choose(daysOf(bar)) },
      svg('title', {}, `${dateWords(bar.period)}: ${counted(bar.count, 'quote')}`),
      svg('rect', { class: 'hit', x: i * step, y: 0, width: step, height: HEIGHT }),
      svg('rect', { x: i * step + gap / 2, y: HEIGHT - height, width: Math.max(step - gap, 0.5), height }),
    );
  });
  const about = `Quotes by ${unit}, ${dateWords(first)} to ${dateWords(last)}, at most ${number(most)} in one ${unit}`;
  return h(
    'figure',
    {},
    svg(
      'svg',
      {
        width: `${(100 * width) / WIDTH}%`,
        viewBox: `0 0 ${width} ${HEIGHT}`,
        preserveAspectRatio: 'none',
        role: 'img',
        'aria-label': about,
      },
      columns,
    ),
    h('figcaption', {}, captionParts(first, last, `quotes a ${unit}, at most ${number(most)}`, step === WIDEST)),
  );
}

/** A single bar says nothing. */
function oneTime({ bars: [bar] }: TimeLine): HTMLElement {
  return h('p', {}, bar && `${dateWords(bar.period)}: ${counted(bar.count, 'quote')}`);
}

/** Below bars as wide as the page the first and the last period stand at its edges. */
function captionParts(first: string, last: string, about: string, isNarrow: boolean): HTMLElement[] {
  if (!isNarrow) return [dateWords(first), about, dateWords(last)].map((words) => h('span', {}, words));
  const period = first === last ? dateWords(first) : `${dateWords(first)} to ${dateWords(last)}`;
  return [h('span', {}, `${period} · ${about}`)];
}

/** First and last day of a bar. */
function daysOf({ period }: Bar): Pick<Choice, 'from' | 'to'> {
  if (period.length === 10) return { from: period, to: period };
  if (period.length === 4) return { from: `${period}-01-01`, to: `${period}-12-31` };
  const [year, month] = [Number(period.slice(0, 4)), Number(period.slice(5))];
  return { from: `${period}-01`, to: new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) };
}
