/** Types of entities that have a value and no name: dates, times, amounts and numbers. */
export const VALUE_TYPES = ['DATE', 'TIME', 'PERCENT', 'MONEY', 'QUANTITY', 'ORDINAL', 'CARDINAL'] as const;

const VALUES: ReadonlySet<string> = new Set(VALUE_TYPES);

/** Whether entities of a type have a value and no name. */
export function isValueType(type: string): boolean {
  return VALUES.has(type);
}
