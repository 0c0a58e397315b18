/** The filters: what can be chosen, and how many quotes there would be with it. */
import { type Chosen, toggled } from '../logic/choose.ts';
import type { Facet } from '../logic/facets.ts';
import { folded } from '../logic/search.ts';
import type { Desk } from './desk.ts';
import { h, number } from './dom.ts';

/** Values of a long list that are shown. */
const FEW = 8;
const MANY = 200;

/** What somebody typed to find a name, and which lists are open, by facet; outlives the panel. */
export interface PanelMemory {
  readonly typed: Map<string, string>;
  readonly opened: Map<string, boolean>;
  readonly whole: Set<string>;
}

export function newPanelMemory(): PanelMemory {
  return { typed: new Map(), opened: new Map(), whole: new Set() };
}

/** What is open at first. */
const OPEN: ReadonlySet<string> = new Set(['speaker', 'about', 'type', 'confidence']);

/** The panel for what is chosen. */
export function facetPanel(desk: Desk, { counts }: Chosen, memory: PanelMemory): HTMLElement[] {
  return desk.facets.map((facet) => facetSection(desk, facet, counts.get(facet.name) ?? new Int32Array(), memory));
}

function facetSection(desk: Desk, facet: Facet, counts: Int32Array, memory: PanelMemory): HTMLElement {
  const { name, title, isLong } = facet;
  const chosen = desk.choice().facets[name] ?? [];
  const list = h('ul');
  const draw = (): void => list.replaceChildren(...valueItems(desk, facet, counts, memory, draw));
  draw();
  const section = h(
    'details',
    { class: 'facet', open: memory.opened.get(name) ?? (OPEN.has(name) || chosen.length > 0) },
    h(
      'summary',
      { 'data-keep': `facet-${name}` },
      title,
      chosen.length > 0 && h('span', { class: 'chosen' }, ` · ${chosen.length} chosen`),
    ),
    isLong && facet.keys.length > FEW && finder(facet, memory, draw),
    list,
  );
  section.addEventListener('toggle', () => memory.opened.set(name, section.open));
  return section;
}

function finder({ name, title }: Facet, { typed }: PanelMemory, draw: () => void): HTMLElement {
  return h('input', {
    type: 'search',
    value: typed.get(name) ?? '',
    placeholder: 'Find a name',
    'aria-label': `Find a name: ${title}`,
    'data-keep': `find-${name}`,
    input: ({ target }) => {
      typed.set(name, (target as HTMLInputElement).value);
      draw();
    },
  });
}

function valueItems(
  desk: Desk,
  facet: Facet,
  counts: Int32Array,
  memory: PanelMemory,
  draw: () => void,
): HTMLElement[] {
  const values = valuesOf(facet, counts, new Set(desk.choice().facets[facet.name]), memory.typed.get(facet.name) ?? '');
  const most = memory.whole.has(facet.name) ? MANY : FEW;
  const items = values
    .slice(0, facet.isLong ? most : MANY)
    .map((value) => valueItem(desk, facet, value, counts[value] ?? 0));
  if (!facet.isLong || values.length <= FEW) return items;
  const isWhole = most === MANY;
  const button = h(
    'button',
    { type: 'button', class: 'plain', 'data-keep': `more-${facet.name}` },
    isWhole ? 'fewer' : `more (${number(values.length - FEW)})`,
  );
  button.addEventListener('click', () => {
    if (isWhole) memory.whole.delete(facet.name);
    else memory.whole.add(facet.name);
    draw();
  });
  return [...items, h('li', {}, button)];
}

/** The values that are shown: those that are chosen, and those that any quote has; long lists with the commonest first. */
function valuesOf(
  { keys, labels, isLong }: Facet,
  counts: Int32Array,
  chosen: ReadonlySet<string>,
  typed: string,
): number[] {
  const wanted = folded(typed).trim();
  const shown: number[] = [];
  for (let value = 0; value < keys.length; value++) {
    const isChosen = chosen.has(keys[value] ?? '');
    if (!isChosen && counts[value] === 0) continue;
    if (isChosen || wanted === '' || folded(labels[value] ?? '').includes(wanted)) shown.push(value);
  }
  if (!isLong) return shown;
  const rank = (value: number): number => Number(chosen.has(keys[value] ?? ''));
  return shown.sort((a, b) => rank(b) - rank(a) || (counts[b] ?? 0) - (counts[a] ?? 0));
}

function valueItem(desk: Desk, { name, keys, labels }: Facet, value: number, count: number): HTMLElement {
  const key = keys[value] ?? '';
  const view = desk.view();
  return h(
    'li',
    {},
    h(
      'label',
      {},
      h('input', {
        type: 'checkbox',
        checked: (desk.choice().facets[name] ?? []).includes(key),
        'data-keep': `${name}=${key}`,
        change: () => desk.go({ view, choice: toggled(desk.choice(), name, key) }),
      }),
      h('bdi', { class: 'label' }, labels[value]),
      h('span', { class: 'n' }, number(count)),
    ),
  );
}
