/** Who is quoted, as a table that can be sorted by each of its columns. */
import { type PeopleColumn, type PersonRow, sortedPeople } from '../logic/people.ts';
import type { Desk } from './desk.ts';
import { type Child, dateWords, h, number } from './dom.ts';
import { nameButton } from './names.ts';

const COLUMNS: readonly (readonly [column: PeopleColumn, title: string, about: string])[] = [
  ['name', 'Name', 'Who is quoted'],
  ['quotes', 'Quotes', 'How many quotes'],
  ['share', 'Share', 'Of all quotes with a speaker'],
  ['direct', 'Direct', 'In quotation marks'],
  ['mixed', 'Mixed', 'Partly in quotation marks'],
  ['indirect', 'Indirect', 'Without quotation marks'],
  ['words', 'Words', 'How many words are quoted'],
  ['articles', 'Articles', 'In how many articles'],
  ['first', 'First', 'Date of the first article'],
  ['last', 'Last', 'Date of the last article'],
];

/** Rows that are made at once. */
const STEP = 100;

/** A table of people. */
export function peopleView(desk: Desk, people: readonly PersonRow[]): HTMLElement {
  let [column, isDescending]: [PeopleColumn, boolean] = ['quotes', true];
  let shown = STEP;
  const body = h('tbody');
  const more = h('button', { type: 'button', class: 'more' });
  const heads = COLUMNS.map(([name, title, about]) => {
    const button = h('button', { type: 'button', title: about }, title);
    button.addEventListener('click', () => {
      isDescending = column === name ? !isDescending : name !== 'name' && name !== 'first';
      column = name;
      draw();
    });
    return { name, cell: h('th', { scope: 'col' }, button) };
  });
  const draw = (): void => {
    for (const { name, cell } of heads) {
      if (name === column) cell.setAttribute('aria-sort', isDescending ? 'descending' : 'ascending');
      else cell.removeAttribute('aria-sort');
    }
    const sorted = sortedPeople(people, column, isDescending).slice(0, shown);
    body.replaceChildren(...sorted.map((row) => personRow(desk, row)));
    more.hidden = shown >= people.length;
    more.textContent = `Show more (${number(sorted.length)} of ${number(people.length)} are shown)`;
  };
  more.addEventListener('click', () => {
    shown += STEP;
    draw();
  });
  draw();
  const caption = h('caption', {}, 'A name shows its quotes; a title sorts.');
  const head = h(
    'thead',
    {},
    h(
      'tr',
      {},
      heads.map(({ cell }) => cell),
    ),
  );
  return h(
    'div',
    { class: 'people' },
    h(
      'div',
      { class: 'wide', tabindex: 0, role: 'region', 'aria-label': 'Table of speakers' },
      h('table', {}, caption, head, body),
    ),
    more,
  );
}

function personRow(desk: Desk, row: PersonRow): HTMLElement {
  const cells: readonly Child[] = [
    number(row.quotes),
    `${(100 * row.share).toFixed(1)} %`,
    number(row.direct),
    number(row.mixed),
    number(row.indirect),
    number(row.words),
    number(row.articles),
    row.first === '' ? '–' : dateWords(row.first),
    row.last === '' ? '–' : dateWords(row.last),
  ];
  return h(
    'tr',
    {},
    h(
      'th',
      { scope: 'row' },
      nameButton(desk, 'speaker', row.entity),
      row.type !== 'PERSON' && h('span', { class: 'kind' }, row.type),
    ),
    cells.map((cell) => h('td', {}, cell)),
  );
}
