/** Where somebody is in the report, as the part of its address behind the `#`. */
import { type Choice, NO_CHOICE } from './choose.ts';
import type { FacetName } from './facets.ts';

export const LISTS = ['quotes', 'claims', 'people', 'articles', 'diagnostics'] as const;
export type ListName = (typeof LISTS)[number];

export type Route =
  | { readonly view: ListName; readonly choice: Choice }
  /** An article; `quote` is the id of the quote in it that is meant. */
  | { readonly view: 'article'; readonly id: string; readonly quote: string | null };

const FACETS: ReadonlySet<string> = new Set<FacetName>([
  ...(['speaker', 'about', 'type', 'stance', 'modality', 'polarity'] as const),
  ...(['confidence', 'speaker-confidence', 'source', 'utterance', 'place'] as const),
]);

/** Reads an address: `#/people?type=direct`, `#doc/q12`. What says nothing is the list of quotes. */
export function routeOf(hash: string): Route {
  const path = hash.replace(/^#/u, '');
  if (path === '' || path.startsWith('/')) return listRoute(path.slice(1));
  const [id = '', quote = ''] = path.split('/').map(decoded);
  return { view: 'article', id, quote: quote === '' ? null : quote };
}

function listRoute(path: string): Route {
  const [name = '', parameters = ''] = path.split('?');
  const view = LISTS.find((one) => one === name) ?? 'quotes';
  const given = new URLSearchParams(parameters);
  const facets: Record<string, string[]> = {};
  for (const [key, value] of given) if (FACETS.has(key)) facets[key] = [...(facets[key] ?? []), value];
  const one = (key: string): string => given.get(key) ?? '';
  return { view, choice: { ...NO_CHOICE, facets, from: one('from'), to: one('to'), query: one('q') } };
}

/** Writes an address that `routeOf` reads. */
export function hashOf(route: Route): string {
  if (route.view === 'article') return articleHash(route.id, route.quote);
  const { facets, from, to, query } = route.choice;
  const parameters = new URLSearchParams();
  for (const [name, keys] of Object.entries(facets)) for (const key of keys) parameters.append(name, key);
  for (const [name, value] of Object.entries({ from, to, q: query })) if (value !== '') parameters.set(name, value);
  return `#/${route.view}${parameters.size === 0 ? '' : `?${parameters}`}`;
}

/** The permanent address of an article, or of a quote in it. */
export function articleHash(id: string, quote: string | null): string {
  return `#${encodeURIComponent(id)}${quote === null ? '' : `/${encodeURIComponent(quote)}`}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
