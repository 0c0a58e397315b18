import { prettyJson } from '../../io/formats/json.ts';
import { catalogue } from '../../stages/catalogue.ts';
import type { RulesFlags } from '../flags/rules.ts';

/** The catalogue of rules, as JSON or in columns. */
export function rulesText(format: RulesFlags['format']): string {
  const entries = catalogue();
  if (format === 'json') return `${prettyJson(entries)}\n`;
  const stageWidth = Math.max(0, ...entries.map(({ stage }) => stage.length));
  const idWidth = Math.max(0, ...entries.map(({ id }) => id.length));
  return entries
    .map(({ stage, id, about }) => `${stage.padEnd(stageWidth)}  ${id.padEnd(idWidth)}  ${about}\n`)
    .join('');
}
