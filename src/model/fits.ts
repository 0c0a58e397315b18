/**
 * Whether something surely fits a schema, and nothing else: no copy is made of it and no faults are listed, which takes
 * zod twenty times as long. Read off the schema, so that there is one source; what has no quick test is asked of zod.
 */
import { z } from 'zod';

type Test = (value: unknown) => boolean;
type Check = z.core.$ZodChecks['_zod']['def'];

/** A test for a schema. Where it says no, `safeParse` says what is wrong, or that nothing is after all. */
export function fitting(schema: z.core.$ZodType): Test {
  return quickTest(defOf(schema)) ?? ((value) => value !== undefined && z.safeParse(schema, value).success);
}

/** What a schema is made of. */
export function defOf(schema: z.core.$ZodType): z.core.$ZodTypes['_zod']['def'] {
  return (schema as z.core.$ZodTypes)._zod.def;
}

/** The same for what a schema is made of, as far as it leaves values as they are; null where only zod can tell. */
export function quickTest(def: z.core.$ZodTypes['_zod']['def']): Test | null {
  switch (def.type) {
    case 'string':
    case 'number':
    case 'array':
      return limitedTest(def);
    case 'object':
      return def.checks?.length || def.catchall?._zod.def.type !== 'never' ? null : fieldsTest(def.shape);
    case 'nullable':
      return unless(null, fitting(def.innerType));
    case 'optional':
      return unless(undefined, fitting(def.innerType));
    case 'union':
      return anyOf(def.options.map(fitting));
    case 'enum':
      return memberOf(Object.values(def.entries));
    case 'literal':
      return memberOf(def.values);
    case 'boolean':
      return (value) => typeof value === 'boolean';
    default:
      return null;
  }
}

function unless(instead: unknown, test: Test): Test {
  return (value) => value === instead || test(value);
}

function anyOf(tests: readonly Test[]): Test {
  return (value) => tests.some((test) => test(value));
}

function memberOf(values: readonly unknown[]): Test {
  const set = new Set(values);
  return (value) => set.has(value);
}

/** All fields that must be there and none but those that may; one that is undefined is as good as none. */
function fieldsTest(shape: z.core.$ZodShape): Test {
  const names = Object.keys(shape);
  const tests = names.map((name) => fitting(shape[name] as z.core.$ZodType));
  return (value) => {
    if (typeof value !== 'object' || value === null) return false;
    const fields = value as Readonly<Record<string, unknown>>;
    let unknown = fieldsOf(fields);
    for (let i = 0; i < names.length; i++) {
      const field = fields[names[i] as string];
      if (!(tests[i] as Test)(field)) return false;
      if (field !== undefined) unknown--;
    }
    return unknown === 0;
  };
}

/** How many fields something has. */
function fieldsOf(fields: Readonly<Record<string, unknown>>): number {
  let count = 0;
  for (const name in fields) if (fields[name] !== undefined) count++;
  return count;
}

type Limited = Extract<z.core.$ZodTypes['_zod']['def'], { type: 'string' | 'number' | 'array' }>;

/** A value of a type that has limits besides: a schema for a format is one of them itself. */
function limitedTest(def: Limited): Test | null {
  const isOfType = typeTest(def);
  const holds = checksOf(def);
  return holds && ((value) => isOfType(value) && holds(value));
}

/** Whether a value of the right type keeps within the limits of its schema; null where only zod can tell. */
export function checksOf(def: Limited): Test | null {
  const checks = (def.checks ?? []).map(({ _zod }) => _zod.def as Check);
  const limits = ('check' in def ? [def as unknown as Check, ...checks] : checks).map(limitTest);
  const [first, second] = limits;
  if (limits.length > 2 || limits.includes(null)) return null;
  if (!first) return () => true;
  return second ? (value) => first(value) && second(value) : first;
}

function typeTest(def: Limited): Test {
  if (def.type === 'number') return Number.isFinite;
  if (def.type === 'string') return (value) => typeof value === 'string';
  const fits = fitting(def.element);
  return (value) => {
    if (!Array.isArray(value)) return false;
    for (let i = 0; i < value.length; i++) if (!fits(value[i])) return false;
    return true;
  };
}

/** For a value of the right type; null for what is not known here. */
function limitTest(def: Check): Test | null {
  switch (def.check) {
    case 'number_format':
      return def.format === 'safeint' ? Number.isSafeInteger : null;
    case 'min_length':
      return (value) => (value as ArrayLike<unknown>).length >= def.minimum;
    case 'string_format':
      return def.format === 'regex' && def.pattern ? patternTest(def.pattern) : null;
    case 'greater_than':
      return def.inclusive ? (value) => (value as number) >= Number(def.value) : null;
    case 'less_than':
      return def.inclusive ? (value) => (value as number) <= Number(def.value) : null;
    default:
      return null;
  }
}

function patternTest(pattern: RegExp): Test | null {
  return pattern.global || pattern.sticky ? null : (value) => pattern.test(value as string);
}
