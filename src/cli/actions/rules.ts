import { distance } from 'fastest-levenshtein';
import { extract } from '../../extract.ts';
import { prettyJson } from '../../io/formats/printed.ts';
import { SaysoError } from '../../model/errors.ts';
import { SCHEMA_VERSION } from '../../model/schema.ts';
import type { TraceEvent } from '../../model/trace.ts';
import { type CatalogueEntry, catalogue, entriesNamed, everything } from '../../stages/catalogue.ts';
import { EXAMPLES } from '../../stages/examples.ts';
import { figuresOf, type RuleFigure } from '../../stages/figures.ts';
import { escapeLine } from '../escape.ts';
import type { RulesFlags } from '../flags/rules.ts';

/** The catalogue of rules, or one rule with its examples and figures; as JSON or in columns. */
export function rulesText(format: RulesFlags['format'], rule?: string): string {
  return rule === undefined ? listText(format) : ruleText(format, rule);
}

function listText(format: RulesFlags['format']): string {
  const entries = catalogue();
  if (format === 'json') return `${prettyJson(entries)}\n`;
  const stageWidth = Math.max(0, ...entries.map(({ stage }) => stage.length));
  const idWidth = Math.max(0, ...entries.map(({ id }) => id.length));
  return entries
    .map(({ stage, id, about }) => `${stage.padEnd(stageWidth)}  ${id.padEnd(idWidth)}  ${about}\n`)
    .join('');
}

/** A rule with what shows how it works: texts with what it does in them, and how often that was right. */
interface ShownRule extends CatalogueEntry {
  readonly examples: readonly Example[];
  readonly figures: readonly RuleFigure[];
}

interface Example {
  readonly text: string;
  readonly found: readonly {
    readonly action: TraceEvent['action'];
    readonly words: string;
    readonly parts: readonly string[];
  }[];
}

/** @throws SaysoError `usage` where there is no such rule; names the one whose id is nearest. */
function ruleText(format: RulesFlags['format'], id: string): string {
  const entries = entriesNamed(id);
  if (entries.length === 0) throw new SaysoError('usage', `no rule ${escapeLine(id)}; the nearest is ${nearest(id)}`);
  const rules = entries.map((entry) => ({ ...entry, examples: examplesOf(entry), figures: figuresOf(entry) }));
  if (format === 'json') return `${prettyJson({ schemaVersion: SCHEMA_VERSION, rules })}\n`;
  return rules.map(shownText).join('\n');
}

function nearest(id: string): string {
  const ids = everything().map((entry) => entry.id);
  return ids.reduce((best, one) => (distance(one, id) < distance(best, id) ? one : best), ids[0] ?? '');
}

/** What the rule does in the texts of its tests: a run of its own, so that it is what the program does now. */
function examplesOf({ stage, id }: CatalogueEntry): Example[] {
  return (EXAMPLES[stage]?.[id] ?? []).map((text) => {
    const found: Example['found'][number][] = [];
    const trace = (make: () => TraceEvent): void => {
      const { stage: in_, rule, action, span, pieces = [] } = make();
      if (in_ !== stage || rule !== id) return;
      const parts = pieces.map(({ role, start, end }) => `${role}: ${text.slice(start, end)}`);
      found.push({ action, words: text.slice(span.start, span.end), parts });
    };
    extract(text, { trace, claims: 'all' });
    return { text, found };
  });
}

function shownText({ stage, id, about, examples, figures }: ShownRule): string {
  const [right, seen] = figures.reduce(([r, s], one) => [r + one.right, s + one.seen], [0, 0]);
  const lines = [`${stage}  ${id}`, `  ${about}`];
  for (const { text, found } of examples) {
    lines.push(`  example    ${text}`);
    const told = found.map(({ action, words, parts }) => `${action}  ${parts.length > 0 ? parts.join(' | ') : words}`);
    for (const one of new Set(told)) lines.push(`    ${one}`);
  }
  if (figures.length === 0) lines.push('  figures    never counted');
  else lines.push(`  figures    ${right} of ${seen} right (${share(right, seen)})`);
  for (const one of figures) lines.push(`    ${one.of}: ${one.right} of ${one.seen} (${share(one.right, one.seen)})`);
  return `${lines.map(escapeLine).join('\n')}\n`;
}

function share(right: number, seen: number): string {
  return (seen === 0 ? 0 : right / seen).toFixed(2);
}
