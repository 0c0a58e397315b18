/** The names of the tables, as one would look through them. */
export const TABLE_NAMES = ['quotes', 'people', 'claims', 'mentions', 'documents'] as const;
export type TableName = (typeof TABLE_NAMES)[number];
