/** Tests for the parts of a schema that have no parts themselves, and for the limits of those that have. */
import type { z } from 'zod';

type Test = (value: unknown) => boolean;
type Check = z.core.$ZodChecks['_zod']['def'];

/** What a schema is made of. */
export type Def = z.core.$ZodTypes['_zod']['def'];

/** A test for what a schema is made of, as far as it leaves values as they are; null where only zod can tell. */
export function leafTest(def: Def): Test | null {
  switch (def.type) {
    case 'string':
      return limitedTest((value) => typeof value === 'string', def);
    case 'number':
      return limitedTest(Number.isFinite, def);
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

function memberOf(values: readonly unknown[]): Test {
  const set = new Set(values);
  return (value) => set.has(value);
}

function limitedTest(isOfType: Test, def: Limited): Test | null {
  const holds = limitsOf(def);
  return holds && ((value) => isOfType(value) && holds(value));
}

type Limited = Extract<Def, { type: 'string' | 'number' | 'array' }>;

/**
 * Whether a value of the right type keeps within the limits of its schema; null where only zod can tell. A schema for a
 * format is a limit itself.
 */
export function limitsOf(def: Limited): Test | null {
  const checks = (def.checks ?? []).map(({ _zod }) => _zod.def as Check);
  const limits = ('check' in def ? [def as unknown as Check, ...checks] : checks).map(limitTest);
  const [first, second] = limits;
  if (limits.length > 2 || limits.includes(null)) return null;
  if (!first) return () => true;
  return second ? (value) => first(value) && second(value) : first;
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
