/** One row a person or organisation of the archive, as `sayso people` finds them. */
import type { PersonRow } from '../people/schema.ts';
import { type Column, column, dayOf, joined } from './column.ts';

export const peopleColumns: readonly Column<PersonRow>[] = [
  column('name', 'text', 'commonest canonical name', ({ name }) => name),
  column('type', 'text', 'PERSON or ORG', ({ type }) => type),
  column('quotes', 'integer', 'quotes as speaker', ({ quotes }) => quotes),
  column('articles', 'integer', 'articles that name them', ({ articles }) => articles),
  column('forms', 'text', 'how it is written, the commonest first', ({ forms }) => joined(forms)),
  column('firstDate', 'date', 'day of the first article, where it is known', ({ first }) => dayOf(first.date)),
  column('firstPath', 'text', 'file of the first article', ({ first }) => first.path),
  column('firstLine', 'integer', 'line there; empty where the text is not at hand', ({ first }) => first.line),
  column('lastDate', 'date', 'day of the last article, where it is known', ({ last }) => dayOf(last.date)),
  column('lastPath', 'text', 'file of the last article', ({ last }) => last.path),
  column('lastLine', 'integer', 'line there; empty where the text is not at hand', ({ last }) => last.line),
  column('proposals', 'text', 'keys of rows that are probably the same, and how sure that is', ({ proposals }) =>
    joined(proposals.map(({ keys, sure }) => `${keys.join(', ')} (${sure})`)),
  ),
  column('key', 'text', 'the same in every document', ({ key }) => key),
];
