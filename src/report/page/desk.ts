/** What every view works with. */
import type { Choice } from '../logic/choose.ts';
import type { Facet } from '../logic/facets.ts';
import type { ListName, Route } from '../logic/route.ts';
import type { Lists } from '../logic/store.ts';
import type { Book } from './book.ts';

export interface Desk {
  readonly book: Book;
  readonly facets: readonly Facet[];
  /** The claims of each quote. */
  readonly claims: Lists;
  /** What is chosen at the moment. */
  readonly choice: () => Choice;
  /** Which list is shown, or was before an article was opened. */
  readonly view: () => ListName;
  /** Goes somewhere; the way back stays open. */
  readonly go: (route: Route) => void;
}
