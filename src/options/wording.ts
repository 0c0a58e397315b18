/** What is wrong with a value that somebody gave, in plain English; wherever the value came from. */
import { z } from 'zod';

const KINDS: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

const LONGEST = 40;

/**
 * zod's error map for what people write: "must be "speech" or "all", not "both"", to stand after the name of what is
 * meant. Where it has no words, zod's own stand.
 */
export function wording(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'invalid_type') {
    if (issue.input === undefined) return 'is missing';
    return `must be ${KINDS[issue.expected] ?? issue.expected}, not ${shown(issue.input)}`;
  }
  if (issue.code === 'invalid_value') return `must be ${oneOf(issue.values)}, not ${shown(issue.input)}`;
  if (issue.code === 'invalid_format' && issue.format === 'date') {
    return `must be a date such as 2013-09-24, not ${shown(issue.input)}`;
  }
  if (issue.code === 'too_small') {
    return issue.origin === 'number' ? `must be at least ${issue.minimum}` : 'must not be empty';
  }
  if (issue.code === 'too_big' && issue.origin === 'number') return `must be at most ${issue.maximum}`;
  return undefined;
}

/** `"a", "b" or "c"`. */
function oneOf(values: readonly z.core.util.Primitive[]): string {
  const quoted = values.map((value) => (typeof value === 'string' ? `"${value}"` : String(value)));
  const last = quoted.pop() ?? 'nothing';
  return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`;
}

/** A value in a few words: strings and numbers as they are, anything else by its kind. */
function shown(value: unknown): string {
  if (typeof value === 'string') {
    return JSON.stringify(value.length <= LONGEST ? value : `${value.slice(0, LONGEST - 1)}…`);
  }
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'function' ? 'a function' : String(value);
}

/** "unknown field "formt" (known: format, jobs)", for a key that an object has and its schema does not know. */
export function unknownKey(what: string, key: string, known: readonly string[]): string {
  return `unknown ${what} "${key}"${known.length > 0 ? ` (known: ${known.join(', ')})` : ''}`;
}

/** Names of the fields that a schema knows at a path. */
export function fieldsAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodReadonly) {
    return fieldsAt(schema.unwrap(), path);
  }
  const [key, ...rest] = path;
  if (schema instanceof z.ZodArray && key !== undefined) return fieldsAt(schema.element, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  if (key === undefined) return Object.keys(schema.shape).filter((name) => name !== '$schema');
  const field: z.core.$ZodType | undefined = schema.shape[String(key)];
  return field ? fieldsAt(field, rest) : [];
}
