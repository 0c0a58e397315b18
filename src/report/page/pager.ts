/** Long lists, of which only what somebody comes to see is made. */
import { h, number } from './dom.ts';

export interface Pager {
  readonly element: HTMLElement;
  /** Makes at least so many items, where there are so many. */
  readonly ensure: (count: number) => void;
}

/** Items that are made at first: a window full of them and more. */
const FIRST = 15;
/** Items that are made at once later. */
const STEP = 40;

/** A list of `size` items, each made when it comes near the window. */
export function pager(size: number, item: (i: number) => HTMLElement): Pager {
  const list = h('ol', { class: 'list' });
  const more = h('button', { type: 'button', class: 'more', click: () => add(STEP) });
  let made = 0;
  const add = (count: number): void => {
    const end = Math.min(made + count, size);
    const items = document.createDocumentFragment();
    for (; made < end; made++) items.append(h('li', {}, item(made)));
    list.append(items);
    more.hidden = made === size;
    more.textContent = `Show more (${number(made)} of ${number(size)} are shown)`;
  };
  add(FIRST);
  const observer = new IntersectionObserver(
    ([entry]) => {
      if (entry?.isIntersecting && made < size) add(STEP);
    },
    { rootMargin: '1200px' },
  );
  observer.observe(more);
  return { element: h('div', { class: 'pager' }, list, more), ensure: (count) => add(Math.max(0, count - made)) };
}
