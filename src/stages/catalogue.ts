import { closest, distance } from 'fastest-levenshtein';
import type { Described } from '../model/rule.ts';
import * as claims from './claims/order.ts';
import * as coreference from './coreference/order.ts';
import * as entities from './entities/order.ts';
import * as quotes from './quotes/order.ts';
import * as segment from './segment/order.ts';
import * as speakers from './speakers/order.ts';

/** A rule, refiner or sieve with the stage that runs it. */
export interface CatalogueEntry extends Described {
  readonly stage: string;
}

/** The stages that have rules, each with every list that its `order.ts` exports. */
const ORDERS: readonly (readonly [stage: string, lists: Readonly<Record<string, unknown>>])[] = [
  ['segment', segment],
  ['entities', entities],
  ['coreference', coreference],
  ['quotes', quotes],
  ['speakers', speakers],
  ['claims', claims],
];

/** Every rule of every stage; those of one list in the order in which they run. */
export function catalogue(): CatalogueEntry[] {
  return ORDERS.flatMap(([stage, lists]) =>
    Object.values(lists).flatMap((list) =>
      Array.isArray(list) ? list.filter(isDescribed).map(({ id, about }) => ({ stage, id, about })) : [],
    ),
  );
}

/** What is wrong with the id of a rule, with the one that was perhaps meant; null where there is such a rule. */
export function unknownRule(id: string): string | null {
  const ids = catalogue().map((entry) => entry.id);
  if (ids.includes(id)) return null;
  const near = closest(id, ids);
  const isNear = distance(id, near) <= Math.max(2, id.length / 3);
  return `unknown rule "${id}"${isNear ? `: did you mean "${near}"?` : ''} (sayso rules lists them all)`;
}

function isDescribed(value: unknown): value is Described {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('about' in value)) return false;
  return typeof value.id === 'string' && typeof value.about === 'string';
}
