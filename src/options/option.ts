/**
 * How an option is declared: once, as a zod schema with what the command line needs to know besides. Flags and help,
 * the fields of the configuration, the arguments of the library and all their types follow from it.
 */
import { z } from 'zod';

/** What a schema cannot say of an option. */
export interface OptionDetails {
  /** One letter for the command line: `f` for `-f`. */
  readonly short?: string;
  /** What stands for the value in the help: `file` for `--out <file>`. A boolean option has none. */
  readonly value?: string;
  /** Of a list: its values may also stand in one argument, with commas between them. */
  readonly commas?: boolean;
  /** Of a list: whatever follows up to the next option belongs to it. */
  readonly variadic?: boolean;
  /** Another name for it on the command line, without its dashes. */
  readonly alias?: string;
  /** What `--no-…` means, where an option that takes a value can be refused too. */
  readonly refusal?: string;
}

/** An option as the command line shows it. */
export interface DescribedOption extends OptionDetails {
  /** One phrase for the help. */
  readonly about: string;
  /** What holds where nobody gives it; undefined where that is nothing. */
  readonly fallback?: unknown;
}

const described = z.registry<DescribedOption>();

/** Declares an option. Its default, where it has one, is the schema's. */
export function option<S extends z.ZodType>(schema: S, about: string, details: OptionDetails = {}): S {
  const own = schema.describe(about);
  const fallback = schema instanceof z.ZodDefault ? schema.def.defaultValue : undefined;
  described.add(own, { ...details, about, fallback });
  return own;
}

/**
 * What an option was declared with.
 *
 * @throws TypeError where the schema was not made by `option`.
 */
export function describedOption(name: string, schema: z.core.$ZodType): DescribedOption {
  const found = described.get(schema);
  if (!found) throw new TypeError(`${name} is no option`);
  return found;
}

type Given<S extends z.ZodRawShape> = {
  [Name in keyof S]: S[Name] extends z.ZodDefault<infer Inner extends z.ZodType> ? z.ZodOptional<Inner> : S[Name];
};

/**
 * The same options without their defaults: what the command line leaves out stays undefined, so that the configuration
 * can say it. The help shows the default all the same.
 */
export function given<S extends Readonly<Record<string, z.ZodType>>>(shape: S): Given<S> {
  const entries = Object.entries(shape).map(([name, schema]) => {
    if (!(schema instanceof z.ZodDefault)) return [name, schema];
    const bare = z.optional(schema.unwrap());
    described.add(bare, describedOption(name, schema));
    return [name, bare];
  });
  return Object.fromEntries(entries) as Given<S>;
}

/** The options of `configured`, each as the command line gives it, else as it is configured. */
export function firstGiven<T extends object>(
  flags: { readonly [Name in keyof T]?: T[Name] | undefined },
  configured: T,
): T {
  const values: Readonly<Record<string, unknown>> = flags;
  return Object.fromEntries(Object.entries(configured).map(([name, value]) => [name, values[name] ?? value])) as T;
}
