import { entityKey, foldForm, type LexiconInput } from '../model/lexicon.ts';
import type { Join } from './evidence.ts';
import { commonest, type Gathered, type Gathering } from './gather.ts';
import { joinsIn } from './joins.ts';
import type { PersonRow, Proposal, Sure } from './schema.ts';

const RANK: Readonly<Record<Sure, number>> = { high: 0, medium: 1, low: 2 };

/** The archive's persons and organisations, most quoted first, and the joins that are at least so sure. */
export function peopleOf(gathering: Gathering, atLeast: Sure): PersonRow[] {
  const joins = joinsIn(gathering).filter(({ sure }) => RANK[sure] <= RANK[atLeast]);
  const proposals = new Map<string, Join[]>();
  for (const join of joins) proposals.set(join.into, [...(proposals.get(join.into) ?? []), join]);
  return [...gathering.rows.values()]
    .sort((a, b) => b.quotes - a.quotes || b.articles - a.articles || (a.key < b.key ? -1 : 1))
    .map((row) => personRow(row, proposals.get(row.key) ?? []));
}

function personRow(row: Gathered, joins: readonly Join[]): PersonRow {
  const { key, type, articles, quotes, first, last } = row;
  const [name = key] = commonest(row.names);
  return { key, name, type, forms: commonest(row.forms), articles, quotes, first, last, proposals: proposalsOf(joins) };
}

/** The surest first; what has one reason stands together. */
function proposalsOf(joins: readonly Join[]): Proposal[] {
  const byReason = new Map<string, { keys: string[]; why: string; sure: Sure }>();
  for (const { from, why, sure } of joins) {
    const known = byReason.get(`${sure} ${why}`);
    if (known) known.keys.push(from);
    else byReason.set(`${sure} ${why}`, { keys: [from], why, sure });
  }
  return [...byReason.values()]
    .map((proposal) => ({ ...proposal, keys: proposal.keys.sort() }))
    .sort((a, b) => RANK[a.sure] - RANK[b.sure] || ((a.keys[0] ?? '') < (b.keys[0] ?? '') ? -1 : 1));
}

/** The proposals as a lexicon for a person to review: each row that others are joined to, with their names as aliases. */
export function lexiconOf(people: readonly PersonRow[], { rows }: Gathering): LexiconInput {
  const entities = people.flatMap(({ key, name, type, proposals }) => {
    if (proposals.length === 0) return [];
    const aliases = proposals.flatMap(({ keys }) => keys.flatMap((other) => spellings(rows.get(other))));
    const own = foldForm(name);
    return [
      {
        name,
        type,
        ...(key !== entityKey(type, name) && { key }),
        aliases: [...new Set(aliases)].filter((alias) => foldForm(alias) !== own),
        note: proposals.map(({ keys, why, sure }) => `${keys.join(', ')}: ${sure}, ${why}`).join('; '),
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
