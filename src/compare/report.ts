/** What `sayso diff` and `sayso check` report, as zod schemas, and its summary. */
import { z } from 'zod';
import { byCodeUnit } from '../model/order.ts';
import { SCHEMA_VERSION } from '../model/schema.ts';
import { DIFFERENCE_KINDS, type DifferenceKind } from './kinds.ts';

const valueSchema = z
  .union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])
  .describe('Names for entities, words for spans; null for nothing');
const rule = z.string().nullable().describe('The rule that found it; null where no single rule did');

const findingSchema = z.strictObject({
  path: z.string().describe('Of the document, in the newer version where that has it'),
  line: z.int().positive().nullable().describe('1-based; null where the text is not at hand'),
  column: z.int().positive().nullable().describe('1-based, in UTF-16 code units; null where the text is not at hand'),
  start: z.int().nonnegative().describe('Where it stands in the newer version; of what is lost in the older one'),
  end: z.int().nonnegative(),
  kind: z.enum(DIFFERENCE_KINDS),
  before: valueSchema,
  after: valueSchema,
  rule,
  message: z.string(),
});

const rowSchema = z.strictObject({
  kind: z.enum(DIFFERENCE_KINDS),
  rule,
  count: z.int().positive(),
  examples: z.array(findingSchema).min(1).max(3),
});

const shape = {
  schemaVersion: z.literal(SCHEMA_VERSION),
  summary: z.array(rowSchema).describe('By kind and rule, the most frequent first'),
  findings: z.array(findingSchema),
  checked: z.int().nonnegative().describe('Documents looked at'),
};

/** What `sayso diff --format json` prints. */
export const diffSchema = z
  .strictObject(shape)
  .meta({ title: 'sayso diff', description: 'What changed between two outputs of sayso' });

/** What `sayso check --format json` prints. */
export const checkSchema = z
  .strictObject(shape)
  .meta({ title: 'sayso check', description: 'What changed against the expected documents' });

/** One difference, with its place. */
export type ReportedDifference = z.output<typeof findingSchema>;
/** How often there was one kind of difference of one rule. */
export type SummaryRow = z.output<typeof rowSchema>;

/** Adds up differences by kind and rule. */
export interface DifferenceSummary {
  readonly add: (finding: ReportedDifference) => void;
  /** The most frequent first. */
  readonly rows: () => SummaryRow[];
  readonly total: () => number;
}

const EXAMPLES = 3;
/** Documents from anywhere may name any number of rules; those after these are added up by kind alone. */
const MOST_ROWS = 2000;

/** Nothing is added up yet; its memory does not grow with the number of differences. */
export function newSummary(): DifferenceSummary {
  const rows = new Map<string, SummaryRow>();
  let total = 0;
  return {
    add: (finding) => {
      total++;
      const { kind } = finding;
      const own = `${kind}\n${finding.rule ?? ''}`;
      const isKnown = rows.has(own) || rows.size < MOST_ROWS;
      const [key, rule] = isKnown ? [own, finding.rule] : [`${kind}\n`, null];
      const row = rows.get(key) ?? { kind, rule, count: 0, examples: [] };
      row.count++;
      if (row.examples.length < EXAMPLES) row.examples.push(finding);
      rows.set(key, row);
    },
    rows: () =>
      [...rows.values()].sort((a, b) => b.count - a.count || orderOf(a.kind) - orderOf(b.kind) || byRule(a, b)),
    total: () => total,
  };
}

function orderOf(kind: DifferenceKind): number {
  return DIFFERENCE_KINDS.indexOf(kind);
}

function byRule({ rule: a }: SummaryRow, { rule: b }: SummaryRow): number {
  return byCodeUnit(a ?? '', b ?? '');
}
