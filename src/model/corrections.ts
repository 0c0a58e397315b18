/**
 * What somebody has decided about single places of texts, to hold whatever the rules find: this is no name, this is no
 * quote, it reaches to here, she said it. A place is told by its words and not by offsets, as Web Annotation's text quote
 * selector does, so that a decision outlives new rules and a new paragraph on top.
 */
import { z } from 'zod';
import type { Span } from './span.ts';

/** What stands in the place of a rule where somebody has decided. */
export const CORRECTION = 'correction';

/** Longer anchors are refused: the first words of a quote tell it as well, and looking for them stays cheap. */
const LONGEST = 10_000;
const TOO_LONG = { error: `must not be longer than ${LONGEST} characters` };

const words = z.string().trim().min(1, { abort: true }).max(LONGEST, TOO_LONG);
const context = z.string().max(LONGEST, TOO_LONG);

const DECISIONS = ['speaker', 'quote', 'name'] as const;
const SPEAKER = { error: 'must be a name, or null for nobody' };
const QUOTE = { error: 'must be false, or { "until": "the last words" }' };

/** One correction, as people and `sayso correct` write it. */
export const correctionSchema = z
  .strictObject({
    path: z.string().trim().min(1).optional().describe('The one text that it holds for; without it, all'),
    exact: words.describe('The words that it is about, as they are read; how they are blanked and marked is no matter'),
    prefix: context.optional().describe('What must stand before them'),
    suffix: context.optional().describe('What must stand after them'),
    speaker: z
      .union([words, z.null()], SPEAKER)
      .optional()
      .describe(
        'Who says the quote in which they stand: a name, an alias or a key of the text, else a person; or nobody',
      ),
    quote: z
      .union([z.literal(false), z.strictObject({ until: words })], QUOTE)
      .optional()
      .describe('That they are in no quote, or the last words of the one that they are in'),
    name: z.literal(false).optional().describe('That there is no name in them'),
    note: z.string().optional().describe('For people; nothing reads it'),
  })
  .check(({ value, issues }) => {
    const fault = faultOf(value);
    if (fault !== null) issues.push({ code: 'custom', input: value, message: fault });
  });

type Decisions = { readonly [Name in (typeof DECISIONS)[number]]?: unknown };

function faultOf(value: Decisions): string | null {
  if (DECISIONS.every((name) => value[name] === undefined))
    return 'decides nothing: give it "speaker", "quote" or "name"';
  const isContradiction = value.quote === false && value.speaker !== undefined;
  return isContradiction ? 'gives a speaker to what is no quote' : null;
}

/** A corrections file. */
export const correctionsSchema = z
  .strictObject({ $schema: z.string().optional(), corrections: z.array(correctionSchema) })
  .meta({ title: 'sayso corrections', description: 'Decisions about single places of texts' });

/** One correction as the schema gives it. */
export type CorrectionData = z.output<typeof correctionSchema>;

/** A corrections file as the schema gives it. */
export type CorrectionsData = z.output<typeof correctionsSchema>;

/** A correction with what tells it apart from others in messages. */
export interface Correction extends CorrectionData {
  /** The file that it stands in, as the configuration names it; null where it was handed over. */
  readonly file: string | null;
  /** Index into all corrections of the configuration. */
  readonly index: number;
}

/** The corrections that may hold for one document. */
export interface Corrections {
  readonly list: readonly Correction[];
  /** Told of each that fits, by its index. */
  readonly fits?: (index: number) => void;
  /** Whether one that fits nowhere is a diagnostic of the document. */
  readonly isOwn: (correction: Correction) => boolean;
}

/** One place of a correction's words in the reading copy. */
export interface Place extends Span {
  /** Where the quote is to end; null where its last words stand nowhere. Only of a correction that says so. */
  readonly until?: number | null;
}

/** A correction with the places that its words mean. */
export interface Placed {
  readonly correction: Correction;
  /** In order, not overlapping. */
  readonly places: readonly Place[];
  /** Where the words stand at all, whatever stands beside them. */
  readonly near: Span | null;
}

/** What became of the corrections of a document; a layer of its own where there are any. */
export interface CorrectionLayer {
  readonly corrections?: readonly Treated[];
}

/** A correction with what it came to so far. */
export interface Treated extends Placed {
  /** Why it fits nowhere; null where nothing was found against it. */
  readonly stale: string | null;
}

/** Joins the corrections of several files, each with the file's name; of two about the same words the later one counts. */
export function joinedCorrections(
  files: readonly { readonly file: string | null; readonly data: CorrectionsData }[],
): Correction[] {
  const all = files.flatMap(({ file, data }) => data.corrections.map((one) => ({ ...one, file })));
  const last = new Map(all.map((one, index) => [keyOf(one), index]));
  return all.map((one, index) => ({ ...one, index })).filter((one) => last.get(keyOf(one)) === one.index);
}

/** The same for corrections that say the same kind of thing about the same words. */
function keyOf(correction: CorrectionData): string {
  const { path = null, exact, prefix = null, suffix = null } = correction;
  return JSON.stringify([path, exact, prefix, suffix, ...DECISIONS.map((name) => correction[name] !== undefined)]);
}

/**
 * Answers which corrections may hold for a text that goes by these paths, in their order: those that name none, and
 * those that name one of them.
 */
export function correctionsByPath(all: readonly Correction[]): (paths: readonly string[]) => readonly Correction[] {
  const everywhere = all.filter(({ path }) => path === undefined);
  const byPath = new Map<string, Correction[]>();
  for (const correction of all) {
    if (correction.path === undefined) continue;
    const path = plainPath(correction.path);
    const list = byPath.get(path) ?? [];
    list.push(correction);
    byPath.set(path, list);
  }
  return (paths) => {
    const own = [...new Set(paths)].flatMap((path) => byPath.get(path) ?? []);
    return own.length === 0 ? everywhere : [...everywhere, ...own].sort((a, b) => a.index - b.index);
  };
}

/** Words that are shown at most. */
const SHOWN = 60;

/** The words of a correction for a message, in quotation marks. */
export function correctionWords({ exact }: Pick<CorrectionData, 'exact'>): string {
  const words = exact.replace(/\s+/gu, ' ');
  const shown = words.length > SHOWN ? `${words.slice(0, SHOWN - 1)}…` : words;
  return /^[“"].*[”"]$/u.test(shown) ? shown : `“${shown}”`;
}

function plainPath(path: string): string {
  return path.replace(/^(?:\.\/)+/u, '');
}
