/**
 * Wordings of passages that are one: each is laid beside longer ones that share its rarest runs of three words, by the engine of
 * `verify`. The longest wording leads; who is near enough to a leader follows it.
 */
import { agreeing } from '../verify/align.ts';
import { type Comparison, comparerOf } from '../verify/compare.ts';
import { type Quotation, quotationOf } from '../verify/quotation.ts';
import { mixed, wordHashesOf } from '../verify/shingles.ts';
import { type Words, wordsOf } from '../verify/words.ts';
import type { Form } from './gather.ts';
import { DEMANDS, type Demand, LEAST_TELLING, type Telling, tellingIn } from './telling.ts';

/** Words that make a run by which wordings find each other. */
const WIDTH = 3;
/** Entries of the index that one wording looks through, its rarest runs first. */
const MOST_POSTINGS = 600;
/** As many leaders are laid beside a wording, those first that share most with it. */
const MOST_COMPARED = 6;
/** So much of its runs a wording must share with a leader. */
const LEAST_SHARED = 0.2;
/** At least so many words on end must be the same. */
const LEAST_RUN = 4;

/** A wording that others follow. */
interface Leader {
  readonly form: number;
  readonly words: Words;
  /** Marks of all who say it in some wording. */
  readonly marks: Set<string>;
}

/**
 * The leader of each wording, by the indices of wordings; -1 for those that tell too little to be anybody's quotation. Does not depend
 * on the order of the wordings; near linear.
 */
export function leadersOf(forms: readonly Form[], least: number): Int32Array {
  const led = new Int32Array(forms.length).fill(-1);
  const leaders: Leader[] = [];
  const index = new Map<number, number[]>();
  const telling = tellingIn(forms.map(({ words }) => words.split(' ')));
  for (const id of inOrder(forms, telling)) {
    const form = forms[id] as Form;
    const runs = runsIn(form.words);
    const leader = leaderFor(form, { runs, index, leaders, least, telling });
    if (leader) {
      led[id] = leader.form;
      leader.marks.add(form.mark);
      continue;
    }
    led[id] = id;
    const own = leaders.push({ form: id, words: wordsOf(form.words), marks: new Set([form.mark]) }) - 1;
    for (const run of new Set(runs)) {
      const list = index.get(run);
      if (list) list.push(own);
      else index.set(run, [own]);
    }
  }
  return led;
}

/** Those that tell enough, the longest first. */
function inOrder(forms: readonly Form[], telling: Telling): number[] {
  return forms
    .map(({ words, mark }, id) => ({ id, words, mark, all: words.split(' ') }))
    .filter(({ all }) => telling(all) >= LEAST_TELLING)
    .sort((a, b) => b.all.length - a.all.length || compareText(a.words, b.words) || compareText(a.mark, b.mark))
    .map(({ id }) => id);
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function runsIn(words: string): Uint32Array {
  const hashes = wordHashesOf(words);
  const runs = new Uint32Array(Math.max(0, hashes.length - WIDTH + 1));
  for (let i = 0; i < runs.length; i++) {
    runs[i] = mixed(mixed(hashes[i] as number, hashes[i + 1] as number), hashes[i + 2] as number);
  }
  return runs;
}

interface Search {
  readonly runs: Uint32Array;
  /** Indices of leaders by the runs of their words. */
  readonly index: ReadonlyMap<number, readonly number[]>;
  readonly leaders: readonly Leader[];
  readonly least: number;
  readonly telling: Telling;
}

/** The leader that most of a wording stands in, if it is near enough. */
function leaderFor(form: Form, search: Search): Leader | null {
  const candidates = candidatesFor(search);
  if (candidates.length === 0) return null;
  const quotation = asQuotation(form.words);
  const compare = comparerOf(quotation);
  let best: { readonly leader: Leader; readonly share: number } | null = null;
  for (const leader of candidates) {
    const demand = demandOn(form.mark, leader.marks);
    const found = compare(leader.words).find((one) => isNear(quotation, one, demand, search));
    if (found && found.share > (best?.share ?? 0)) best = { leader, share: found.share };
  }
  return best?.leader ?? null;
}

function asQuotation(words: string): Quotation {
  return quotationOf(words, [{ start: 0, end: words.length }]);
}

function candidatesFor({ runs, index, leaders }: Search): Leader[] {
  const shared = new Map<number, number>();
  let looked = 0;
  for (const list of listsFor(runs, index)) {
    for (const leader of list.slice(0, MOST_POSTINGS - looked)) shared.set(leader, (shared.get(leader) ?? 0) + 1);
    looked += list.length;
    if (looked >= MOST_POSTINGS) break;
  }
  return [...shared]
    .filter(([, count]) => count >= runs.length * LEAST_SHARED)
    .sort(([a, m], [b, n]) => n - m || a - b)
    .slice(0, MOST_COMPARED)
    .map(([leader]) => leaders[leader] as Leader);
}

/** The rarest first. */
function listsFor(runs: Uint32Array, index: Search['index']): (readonly number[])[] {
  return [...new Set(runs)]
    .flatMap((run) => {
      const list = index.get(run);
      return list ? [list] : [];
    })
    .sort((a, b) => a.length - b.length);
}

/** Who says both decides how much must be the same. */
function demandOn(mark: string, others: ReadonlySet<string>): Demand {
  if (mark !== '' && others.has(mark)) return DEMANDS.same;
  return mark === '' || (others.size === 1 && others.has('')) ? DEMANDS.unknown : DEMANDS.other;
}

function isNear(
  { words }: Quotation,
  { pieces, share }: Comparison,
  demand: Demand,
  { least, telling }: Search,
): boolean {
  if (share < demand.share) return false;
  const runs = pieces.flatMap(agreeing).map(({ draft }) => draft);
  const longest = runs.reduce((most, { first, end }) => Math.max(most, end - first), 0);
  const agreed = runs.flatMap(({ first, end }) => words.slice(first, end).map(({ lower }) => lower));
  const wanted = share === 1 && demand === DEMANDS.same ? LEAST_TELLING : demand.telling;
  return longest >= LEAST_RUN && agreed.length >= least && telling(agreed) >= wanted;
}
