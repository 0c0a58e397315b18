/** Whole documents as rows: the fields of a document are the columns, nested as they are. */
import { z } from 'zod';
import type { Looked } from '../archive/looked.ts';
import { documentSchema, SCHEMA_VERSION } from '../model/schema.ts';
import { type Field, shapeOf } from './shape.ts';

const OTHER_VERSION = `is not ${SCHEMA_VERSION}, and has not all fields that a whole document has: extract it again`;

/** Reads documents with all that they have. */
export const nestedLooked = documentSchema.extend({
  schemaVersion: z.literal(SCHEMA_VERSION, { error: OTHER_VERSION }),
});

/** The fields of a document. */
export function documentFields(): readonly Field[] {
  const shape = shapeOf(documentSchema);
  return shape.kind === 'record' ? shape.fields : [];
}

/** A document as a row. */
export function nestedRow(document: Looked, fields: readonly Field[]): readonly unknown[] {
  const values: Readonly<Record<string, unknown>> = { ...document };
  return fields.map(({ name }) => values[name]);
}
