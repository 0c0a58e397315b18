/** Options as they are declared, made into those of a command: their flags, their help and their errors. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { z } from 'zod';
import { type DescribedOption, describedOption } from '../options/option.ts';
import { wording } from '../options/wording.ts';

/** Gives a command the options of a schema, in its order. */
export function addOptions(command: Command, flags: z.ZodObject): Command {
  for (const [name, schema] of Object.entries(flags.shape)) {
    const details = describedOption(name, schema);
    for (const one of optionsOf(name, schema, details)) command.addOption(one);
    const { alias } = details;
    if (alias === undefined) continue;
    command.addOption(valueOption(`--${alias} <${details.value}>`, schema, details).hideHelp());
    command.on(`option:${alias}`, () => command.setOptionValue(name, command.getOptionValue(alias)));
  }
  return command;
}

/** What the command line gives for the options of a schema, defaults filled in. */
export function flagsOf<S extends z.ZodObject>(flags: S, parsed: Readonly<Record<string, unknown>>): z.output<S> {
  return flags.parse(parsed);
}

function optionsOf(name: string, schema: z.core.$ZodType, details: DescribedOption): Option[] {
  const { short, value, about, fallback, refusal, variadic } = details;
  const long = name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
  const flag = short === undefined ? '' : `-${short}, `;
  if (bare(schema) instanceof z.ZodBoolean) {
    return [new Option(fallback === true ? `--no-${long}` : `${flag}--${long}`, about)];
  }
  const refused = refusal === undefined ? [] : [new Option(`--no-${long}`, refusal)];
  const dots = variadic ? '...' : '';
  return [valueOption(`${flag}--${long} <${value ?? 'value'}${dots}>`, schema, details), ...refused];
}

/** An option with a value, which is checked as soon as it is read. */
function valueOption(flags: string, schema: z.core.$ZodType, { about, fallback, commas }: DescribedOption): Option {
  const kind = bare(schema);
  const made = new Option(flags, `${about}${remarks(kind, fallback)}`);
  if (kind instanceof z.ZodEnum) return made.choices(kind.options.map(String));
  if (!(kind instanceof z.ZodArray)) return made.argParser((text) => valueGiven(kind, text));
  return made.argParser((text, before: readonly unknown[] = []) => {
    const items = commas ? text.split(',').filter((item) => item !== '') : [text];
    return [...before, ...items.map((item) => valueGiven(kind.element, item))];
  });
}

/** What the help says of the values. Commander would add this to the description, but knows no defaults here. */
function remarks(kind: z.core.$ZodType, fallback: unknown): string {
  if (kind instanceof z.ZodArray) return ' (repeatable)';
  const choices = kind instanceof z.ZodEnum ? [`one of ${kind.options.join(', ')}`] : [];
  const byDefault = fallback === undefined ? [] : [`default ${fallback}`];
  const said = [...choices, ...byDefault].join('; ');
  return said === '' ? '' : ` (${said})`;
}

/** The schema of the value itself. */
function bare(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? bare(schema.unwrap()) : schema;
}

/** An argument as the schema wants it: text, or a number where it takes no text. */
function valueGiven(schema: z.core.$ZodType, text: string): unknown {
  const asText = z.safeParse(schema, text, { error: wording });
  if (asText.success) return asText.data;
  const isNumber = text.trim() !== '' && !Number.isNaN(Number(text));
  const value = isNumber ? z.safeParse(schema, Number(text), { error: wording }) : asText;
  if (value.success) return value.data;
  throw new InvalidArgumentError(`It ${value.error.issues[0]?.message ?? 'is not possible here'}.`);
}
