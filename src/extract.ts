import { z } from 'zod';
import { correctionsByPath, correctionsSchema, joinedCorrections } from './model/corrections.ts';
import { SaysoError } from './model/errors.ts';
import { compileLexicon, lexiconSchema } from './model/lexicon.ts';
import { rulesOff, rulesSchema } from './model/rules-on.ts';
import type { SaysoDocument } from './model/schema.ts';
import type { Trace } from './model/trace.ts';
import { readingOptions } from './options/shared.ts';
import { fieldsAt, unknownKey, wording } from './options/wording.ts';
import { runPipeline } from './pipeline.ts';
import { unknownRule } from './stages/catalogue.ts';

const isFunction = (value: unknown): boolean => typeof value === 'function';

const optionsSchema = z.strictObject({
  id: z.string().min(1).default('text'),
  lexicon: z.array(lexiconSchema).readonly().default([]),
  corrections: z.array(correctionsSchema).readonly().default([]),
  date: z.iso.date().optional(),
  mediaType: z.string().min(1).default('text/plain'),
  trace: z.custom<Trace>(isFunction, { error: 'must be a function' }).optional(),
  rules: rulesSchema,
  ...readingOptions,
});

const argumentsSchema = z.object({ text: z.string(), options: optionsSchema });

/**
 * What `extract` takes besides the text; every option may be left out.
 *
 * - `id`: default `text`; also the document's path.
 * - `lexicon`: lexicons as their files hold them, joined in order.
 * - `corrections`: decisions about single places, as their files hold them; `path` is held against `id`.
 * - `rules`: single rules to switch off, by their ids: `{ 'indirect/passive': 'off' }`.
 * - `attributions`: `speech` (default) for sayings only, `all` for beliefs, intentions and evidence too.
 * - `minConfidence`: leaves out quotes that are less sure, from 0 (default) to 1.
 * - `claims`: `quotes` (default), `all` for those of the article's own sentences too, or `none`.
 * - `date`: ISO date of the article, for relative dates.
 * - `mediaType`: `text/plain` (default) or `text/markdown`; offsets are into the text in either case.
 * - `trace`: called with what each rule proposes and drops.
 */
export type ExtractOptions = z.input<typeof optionsSchema>;

/**
 * Names, quotes and claims of one text, as the same document that `sayso extract` writes. Offsets are UTF-16 code
 * units, a byte-order mark at the start not counted, as of a file; a lone surrogate counts as U+FFFD.
 *
 * @throws SaysoError `usage` where an argument is not what it should be, `input` where the text holds U+0000.
 */
export function extract(text: string, options: ExtractOptions = {}): SaysoDocument {
  const parsed = argumentsSchema.safeParse({ text, options }, { error: wording });
  if (!parsed.success) throw new SaysoError('usage', `extract: ${faultOf(parsed.error)}`);
  const { id, lexicon, corrections, rules, date, mediaType, trace, ...reading } = parsed.data.options;
  const off = rulesOff(rules);
  for (const id of Object.keys(rules)) {
    const fault = unknownRule(id);
    if (fault !== null) throw new SaysoError('usage', `extract: options.rules has an ${fault}`);
  }
  const bytes = new TextEncoder().encode(text);
  const list = correctionsByPath(joinedCorrections(corrections.map((data) => ({ file: null, data }))))([id]);
  const context = {
    lexicon: compileLexicon(lexicon),
    ...reading,
    ...(list.length > 0 && { corrections: { list, isOwn: () => true } }),
    ...(off.length > 0 && { off: new Set(off) }),
    ...(trace && { trace }),
  };
  return runPipeline({ id, path: id, bytes, mediaType, ...(date !== undefined && { date }) }, context);
}

/** What is wrong with the arguments: the first fault, after the name of what has it. */
function faultOf({ issues }: z.ZodError): string {
  const [issue] = issues;
  if (!issue) return 'wrong arguments';
  const name = issue.path
    .map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i === 0 ? '' : '.'}${String(key)}`))
    .join('');
  if (issue.code !== 'unrecognized_keys') return `${name} ${issue.message}`;
  const what = issue.path.length === 1 ? 'option' : 'field';
  return `${name} has an ${unknownKey(what, issue.keys[0] ?? '', fieldsAt(argumentsSchema, issue.path))}`;
}
