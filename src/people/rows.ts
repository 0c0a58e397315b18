import { entityKey, foldForm, type LexiconInput } from '../model/lexicon.ts';
import { byCodeUnit, commonest } from '../model/order.ts';
import type { Join, Reason } from './evidence.ts';
import type { Gathered, Gathering } from './gather.ts';
import { joinsIn } from './joins.ts';
import type { PersonRow, Proposal, Sure } from './schema.ts';

const RANK: Readonly<Record<Sure, number>> = { high: 0, medium: 1, low: 2 };

/** The joins that are at least so sure. */
export function proposedJoins(gathering: Gathering, atLeast: Sure): Join[] {
  return joinsIn(gathering).filter(({ sure }) => RANK[sure] <= RANK[atLeast]);
}

/** The archive's persons and organisations, most quoted first; each of two rows that are probably one names the other. */
export function peopleOf({ rows }: Gathering, joins: readonly Join[]): PersonRow[] {
  const others = new Map<string, Other[]>();
  const enter = (key: string, other: Other): void => {
    others.set(key, [...(others.get(key) ?? []), other]);
  };
  for (const { from, into, why, sure } of joins) {
    enter(into, { key: from, why, sure });
    enter(from, { key: into, why, sure });
  }
  return [...rows.values()]
    .sort((a, b) => b.quotes - a.quotes || b.articles - a.articles || byCodeUnit(a.key, b.key))
    .map((row) => personRow(row, others.get(row.key) ?? []));
}

/** A row that another is probably one with. */
interface Other extends Reason {
  readonly key: string;
}

function personRow(row: Gathered, others: readonly Other[]): PersonRow {
  const { key, type, articles, quotes, first, last } = row;
  const [name = key] = commonest(row.names);
  return {
    key,
    name,
    type,
    forms: commonest(row.forms),
    articles,
    quotes,
    first,
    last,
    proposals: proposalsOf(others),
  };
}

/** The surest first; what has one reason stands together. */
function proposalsOf(others: readonly Other[]): Proposal[] {
  const byReason = new Map<string, { keys: string[]; why: string; sure: Sure }>();
  for (const { key, why, sure } of others) {
    const known = byReason.get(`${sure} ${why}`);
    if (known) known.keys.push(key);
    else byReason.set(`${sure} ${why}`, { keys: [key], why, sure });
  }
  return [...byReason.values()]
    .map((proposal) => ({ ...proposal, keys: proposal.keys.sort() }))
    .sort((a, b) => RANK[a.sure] - RANK[b.sure] || ((a.keys[0] ?? '') < (b.keys[0] ?? '') ? -1 : 1));
}

/** The joins as a lexicon for a person to review: each row that others are joined to, with their names as aliases. */
export function lexiconOf(people: readonly PersonRow[], joins: readonly Join[], { rows }: Gathering): LexiconInput {
  const joined = new Map<string, Join[]>();
  for (const join of joins) joined.set(join.into, [...(joined.get(join.into) ?? []), join]);
  const entities = people.flatMap(({ key, name, type, proposals }) => {
    const own = joined.get(key);
    if (!own) return [];
    // In the order in which the row proposes them.
    const order = proposals.flatMap(({ keys }) => keys);
    const sorted = [...own].sort((a, b) => order.indexOf(a.from) - order.indexOf(b.from));
    const aliases = new Set(sorted.flatMap(({ from }) => spellings(rows.get(from))));
    return [
      {
        name,
        type,
        ...(key !== entityKey(type, name) && { key }),
        aliases: [...aliases].filter((alias) => foldForm(alias) !== foldForm(name)),
        note: sorted.map(({ from, why, sure }) => `${from}: ${sure}, ${why}`).join('; '),
      },
    ];
  });
  return { entities };
}

/** How a row's own name is written, and no shorter form of it, which may be another's too. */
function spellings(row: Gathered | undefined): string[] {
  if (!row) return [];
  const keys = new Set([...row.names.keys()].map((name) => entityKey(row.type, name)));
  const written = commonest(row.forms).filter((form) => keys.has(entityKey(row.type, form)));
  return [...new Set([...commonest(row.names), ...written])];
}
