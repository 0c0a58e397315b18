/** Which rules run: all of them, but for those that somebody has switched off. */
import { z } from 'zod';
import type { Described } from './rule.ts';

/** Which single rules run, by their ids: all that are not switched off. */
export const rulesSchema = z
  .record(z.string(), z.enum(['off', 'on']))
  .default({})
  .describe('Single rules to switch off, by their ids: "off"');

/** The ids that are switched off. */
export function rulesOff(rules: z.output<typeof rulesSchema>): string[] {
  return Object.entries(rules).flatMap(([id, state]) => (state === 'off' ? [id] : []));
}

/** Ids of rules that are switched off; the same object for all documents of a run, undefined where none is. */
export type RulesOff = ReadonlySet<string> | undefined;

const filtered = new WeakMap<object, Map<readonly Described[], readonly Described[]>>();

/** The rules of a list that are on: the list itself where all are, else always the same one. */
export function rulesOn<R extends Described>(rules: readonly R[], off: RulesOff): readonly R[] {
  if (off === undefined || !rules.some(({ id }) => off.has(id))) return rules;
  const known = filtered.get(off) ?? new Map<readonly Described[], readonly Described[]>();
  filtered.set(off, known);
  const before = known.get(rules);
  // What stands there was made of this very list.
  if (before) return before as readonly R[];
  const kept = rules.filter(({ id }) => !off.has(id));
  known.set(rules, kept);
  return kept;
}

/** What is made of those rules of a list that are on; made once for each choice of them. */
export function madeOfRules<R extends Described, Made>(
  rules: readonly R[],
  make: (rules: readonly R[]) => Made,
): (off: RulesOff) => Made {
  const made = new WeakMap<readonly R[], Made>();
  return (off) => {
    const kept = rulesOn(rules, off);
    const one = made.get(kept) ?? make(kept);
    made.set(kept, one);
    return one;
  };
}
