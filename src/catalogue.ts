import type { Described } from './model/rule.ts';

/** A rule, refiner or sieve with the stage that runs it. */
export interface CatalogueEntry extends Described {
  readonly stage: string;
}

/** The stages that have rules, each with everything its `order.ts` exports. */
const ORDERS: readonly (readonly [stage: string, order: Readonly<Record<string, unknown>>])[] = [];

/** Every rule of every stage, in the order in which they run. */
export function catalogue(): CatalogueEntry[] {
  return ORDERS.flatMap(([stage, order]) =>
    Object.values(order).flatMap((list) =>
      Array.isArray(list) ? list.filter(isDescribed).map(({ id, about }) => ({ stage, id, about })) : [],
    ),
  );
}

function isDescribed(value: unknown): value is Described {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('about' in value)) return false;
  return typeof value.id === 'string' && typeof value.about === 'string';
}
