/** What the report says of itself. */
import type { Book } from './book.ts';
import { counted, h } from './dom.ts';

const KEYS: readonly (readonly [keys: readonly string[], does: string])[] = [
  [['/'], 'search'],
  [['j'], 'next quote'],
  [['k'], 'quote before'],
  [['Enter'], 'open the article of the quote'],
  [['Esc'], 'back to the list; out of the search'],
  [['?'], 'this help'],
];

/** A window with the keys; opened by whoever has it. */
export function helpDialog(): HTMLDialogElement {
  const keys = KEYS.map(([names, does]) =>
    h(
      'div',
      {},
      h(
        'dt',
        {},
        names.map((name) => h('kbd', {}, name)),
      ),
      h('dd', {}, does),
    ),
  );
  const dialog = h(
    'dialog',
    { class: 'help', 'aria-labelledby': 'help-title' },
    h('h2', { id: 'help-title' }, 'Keys'),
    h('dl', {}, keys),
    h(
      'p',
      {},
      'Search: all words must occur, each at the beginning of a word; “words in quotation marks” must stand together.',
    ),
  );
  dialog.append(h('form', { method: 'dialog' }, h('button', {}, 'Close')));
  return dialog;
}

/** Says that answers want checking, and what the figures mean. */
export function banner({ store, head }: Book): HTMLElement {
  return h(
    'details',
    { class: 'banner' },
    h(
      'summary',
      {},
      h('strong', {}, 'Found by a program.'),
      ' Check each answer against its article before you rely on it. ',
      h('span', { class: 'ask' }, 'What the figures mean'),
    ),
    h(
      'div',
      {},
      h(
        'p',
        {},
        h('b', {}, 'Quote'),
        ' is how often a quote that was found by the same kind of rule was right, and ',
        h('b', {}, 'Speaker'),
        ' how often a speaker who was found in the same way was the right one, as counted on texts that people had read. 90 % means: one in ten is wrong. Neither says whether what is quoted is true.',
      ),
      h(
        'p',
        {},
        'Where two people could be meant, nobody is named. Quotations that are in no quote are listed under Diagnostics.',
      ),
      store.withoutText > 0 &&
        h(
          'p',
          {},
          `The text of ${counted(store.withoutText, 'article')} was not there when the report was made: their quotes are shown without context.`,
        ),
      h(
        'p',
        { class: 'made-by' },
        `Made by sayso ${head.version}, documents of version ${head.schemaVersion}. This page is one file; it loads nothing and sends nothing.`,
      ),
    ),
  );
}
