/** Names as buttons that choose. */

import { NO_CHOICE, toggled } from '../logic/choose.ts';
import type { FacetName } from '../logic/facets.ts';
import { listAt } from '../logic/store.ts';
import type { Desk } from './desk.ts';
import { type Child, h } from './dom.ts';

/** A name; a click shows the quotes of whom it names, or about it, and nothing else. */
export function nameButton(desk: Desk, facet: FacetName & ('speaker' | 'about'), entity: number): HTMLElement {
  const { name = '', key = '', type = '' } = desk.book.store.entities[entity] ?? {};
  return h(
    'button',
    {
      type: 'button',
      class: 'name',
      title: `${type}: all quotes ${facet === 'speaker' ? 'by' : 'about'} ${name}`,
      click: () => desk.go({ view: 'quotes', choice: toggled(NO_CHOICE, facet, key) }),
    },
    h('bdi', {}, name),
  );
}

/** Who says a quote; what is told instead where nobody is named. */
export function speakerNames(desk: Desk, row: number, source: string): Child[] {
  const { store } = desk.book;
  const speakers = [...listAt(store.quotes.speakers, row)];
  if (speakers.length > 0) return joined(speakers.map((entity) => nameButton(desk, 'speaker', entity)));
  return source === ''
    ? [h('span', { class: 'nobody' }, 'Nobody named')]
    : [h('bdi', { class: 'nobody' }, source), ' · nobody named'];
}

/** Nodes with commas between them. */
export function joined(nodes: readonly Child[]): Child[] {
  return nodes.flatMap((node, i) => (i === 0 ? [node] : [', ', node]));
}
