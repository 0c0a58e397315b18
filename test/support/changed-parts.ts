const INSTEAD = [
  undefined,
  null,
  true,
  -1,
  0.5,
  2,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  '',
  'e0',
  'e1',
  'byline',
  [],
  {},
];

/** A thing with each of its parts replaced or taken away, and with a field more, which may be undefined. */
export function* changedParts(thing: unknown): Iterable<unknown> {
  yield* INSTEAD;
  if (typeof thing !== 'object' || thing === null) return;
  if (Array.isArray(thing)) {
    yield thing.slice(1);
    for (const [i, item] of thing.entries()) for (const other of changedParts(item)) yield thing.with(i, other);
    return;
  }
  yield { ...thing, more: 1 };
  yield { ...thing, more: undefined };
  for (const [name, field] of Object.entries(thing)) {
    const { [name]: _, ...rest } = thing as Record<string, unknown>;
    yield rest;
    for (const other of changedParts(field)) yield { ...thing, [name]: other };
  }
}
