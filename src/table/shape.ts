/**
 * How the values of a JSON Schema are laid out, as far as formats with fixed columns need to know it: the one source of
 * the schemas for Parquet, DuckDB and Spark.
 */
import { z } from 'zod';
import type { CellType } from './column.ts';

/** A value, a list of values, or a record with named fields. */
export type Shape =
  /** `json` is whatever has no fixed layout; it is written as JSON. */
  | { readonly kind: CellType }
  | { readonly kind: 'list'; readonly of: Shape }
  | { readonly kind: 'record'; readonly fields: readonly Field[] };

/** A field of a record. */
export interface Field {
  readonly name: string;
  readonly shape: Shape;
  /** Whether it may be left out. */
  readonly optional: boolean;
  /** Whether it may be null. */
  readonly nullable: boolean;
  readonly about: string | undefined;
}

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The shape of what a schema of an object describes. */
export function shapeOf(schema: z.ZodType): Shape {
  return shape(z.toJSONSchema(schema));
}

function shape(schema: JsonSchema): Shape {
  if (schema.anyOf) return { kind: 'json' };
  if (schema.const !== undefined) return { kind: typeof schema.const === 'boolean' ? 'boolean' : 'text' };
  if (schema.type === 'array' && typeof schema.items === 'object' && !Array.isArray(schema.items)) {
    return { kind: 'list', of: shape(schema.items) };
  }
  if (schema.type === 'object' && schema.properties) return record(schema.properties, schema.required ?? []);
  return { kind: scalar(schema) };
}

function scalar({ type, format }: JsonSchema): CellType {
  if (type === 'string') return format === 'date' ? 'date' : 'text';
  return type === 'integer' || type === 'number' || type === 'boolean' ? type : 'json';
}

function record(properties: NonNullable<JsonSchema['properties']>, required: readonly string[]): Shape {
  const fields = Object.entries(properties).flatMap(([name, schema]): Field[] => {
    if (typeof schema === 'boolean') return [];
    const [value = {}, ...others] = alternatives(schema).filter(({ type }) => type !== 'null');
    return [
      {
        name,
        shape: others.length === 0 ? shape(value) : { kind: 'json' },
        optional: !required.includes(name),
        nullable: alternatives(schema).some(({ type }) => type === 'null'),
        about: schema.description,
      },
    ];
  });
  return { kind: 'record', fields };
}

function alternatives(schema: JsonSchema): JsonSchema[] {
  return (schema.anyOf ?? [schema]).filter((one): one is JsonSchema => typeof one === 'object');
}
