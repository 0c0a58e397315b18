/** The rows of the ledger, made of all claims of one key. */
import { type PersonName, personName } from '../people/person-name.ts';
import type { Kept } from './entries.ts';
import type { LedgerEntry, LedgerRow } from './schema.ts';

/**
 * The rows that claims of one key make: one, but for those that only their speaker or article explains.
 *
 * @param reportOf number of the story that an article tells: copies of one have the same
 */
export function rowsOf(claims: readonly Kept[], reportOf: (article: number) => number): LedgerRow[] {
  const groups = new Map<string, Kept[]>();
  for (const one of claims) {
    const scope = scopeKey(one, reportOf);
    const group = groups.get(scope);
    if (group) group.push(one);
    else groups.set(scope, [one]);
  }
  return [...groups.values()].map((group) => rowOf(group, reportOf));
}

function scopeKey({ scope, article, entry }: Kept, reportOf: (article: number) => number): string {
  if (scope === 'everywhere') return '';
  return scope === 'speaker' && entry.key !== null ? entry.key : `${reportOf(article)}`;
}

function rowOf(claims: readonly Kept[], reportOf: (article: number) => number): LedgerRow {
  const lists: Record<'asserted' | 'denied' | 'open', LedgerEntry[]> = { asserted: [], denied: [], open: [] };
  for (const one of claims) lists[one.side].push({ ...one.entry, report: reportOf(one.article) });
  const { asserted, denied, open } = lists;
  const all = [...asserted, ...denied, ...open];
  const said = [...asserted, ...denied];
  const [first, last] = [claims[0]?.entry, claims.findLast(({ entry }) => entry.date !== undefined) ?? claims.at(-1)];
  return {
    key: claims[0]?.key ?? '',
    statement: commonest(asserted) ?? denied[0]?.statement ?? open[0]?.statement ?? '',
    asserted,
    denied,
    open,
    contested: areTwo(asserted, denied),
    independent: independentOf(said),
    articles: new Set(claims.map(({ article }) => article)).size,
    reports: new Set(all.map(({ report }) => report)).size,
    differing: differingAmounts(said),
    first: momentOf(first),
    last: momentOf(last?.entry),
  };
}

function momentOf(entry: Kept['entry'] | undefined): LedgerRow['first'] {
  return { ...(entry?.date !== undefined && { date: entry.date }), path: entry?.path ?? '' };
}

/** Whether somebody of the one side is nobody of the other. */
function areTwo(some: readonly LedgerEntry[], others: readonly LedgerEntry[]): boolean {
  return some.length > 0 && others.length > 0 && independentOf([...some, ...others]) > 1;
}

/** The statement that most have; of several the first. */
function commonest(entries: readonly LedgerEntry[]): string | null {
  const counts = new Map<string, number>();
  for (const { statement } of entries) counts.set(statement, (counts.get(statement) ?? 0) + 1);
  let best: string | null = null;
  for (const [statement, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = statement;
  return best;
}

/** Sources without a name of which it is known what they are. */
const KNOWN_SOURCES: ReadonlySet<string | null> = new Set(['description', 'unnamed', 'collective', 'document', null]);

/** A person; of those without a name each source of a story that says what it is; else nobody who can be told apart. */
function whoOf({ key, report, source, sourceKind }: LedgerEntry): string | null {
  if (key !== null) return key;
  return KNOWN_SOURCES.has(sourceKind) ? `${report} ${source?.toLowerCase() ?? ''}` : null;
}

/** How many say it; a given or family name alone is no other person than who bears both. */
export function independentOf(entries: readonly LedgerEntry[]): number {
  const names = new Map<string, PersonName | null>();
  for (const one of entries) {
    const who = whoOf(one);
    if (who !== null) names.set(who, nameOf(one));
  }
  const parts = new Set([...names.values()].flatMap(partsOf));
  return [...names.values()].filter((name) => name === null || !parts.has(wordsOf(name).join(' '))).length;
}

/** The name of a person who says it, of several the first one's; null for who is none. */
function nameOf({ who, key }: LedgerEntry): PersonName | null {
  return key?.startsWith('person/') ? personName(who?.split('; ')[0] ?? '') : null;
}

/** What a person may be called besides: "ann", "tolmer", of "Ann Tolmer"; "brun" too, of "Ann al-Brun". */
function partsOf(name: PersonName | null): string[] {
  if (name === null || name.given === null) return [];
  const [given = '', ...others] = wordsOf(name);
  return [given.replaceAll('-', ' '), ...others.map((_, i) => others.slice(i).join(' '))];
}

/** Given names are one word each, and each word of a family name is. */
function wordsOf({ given, middle, surname }: PersonName): string[] {
  return [...(given === null ? [] : [given]), ...middle, ...surname.split(/[ -]/u)];
}

/** Amounts of one unit that are not the same in all entries that have some of it. */
function differingAmounts(entries: readonly LedgerEntry[]): LedgerRow['differing'] {
  const byUnit = new Map<string | null, Set<string>>();
  const values = new Map<string | null, Set<number>>();
  for (const { amounts } of entries) {
    for (const unit of new Set(amounts.map((one) => one.unit))) {
      const own = amounts.filter((one) => one.unit === unit);
      const written = own
        .map(({ amount, to }) => `${amount}-${to ?? ''}`)
        .sort()
        .join(' ');
      byUnit.set(unit, (byUnit.get(unit) ?? new Set()).add(written));
      const known = values.get(unit) ?? new Set();
      for (const { amount, to } of own) known.add(amount).add(to ?? amount);
      values.set(unit, known);
    }
  }
  return [...byUnit]
    .filter(([, written]) => written.size > 1)
    .map(([unit]) => ({ unit, amounts: [...(values.get(unit) ?? [])].sort((a, b) => a - b) }))
    .sort((a, b) => ((a.unit ?? '') < (b.unit ?? '') ? -1 : 1));
}

/** The most contested first, then what most say; by key where they are even. */
export function rankKey({ key, asserted, denied, contested, independent, reports, first }: LedgerRow): string {
  const balance = contested ? Math.min(independentOf(asserted), independentOf(denied)) : 0;
  const down = (count: number): string => String(999_999 - Math.min(count, 999_999)).padStart(6, '0');
  return [contested ? '0' : '1', down(balance), down(independent), down(reports), key, first.path].join('\0');
}
