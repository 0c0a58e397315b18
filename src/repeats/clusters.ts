/**
 * Wordings of passages that are one: each is laid beside longer ones that share its rarest runs of words, by the engine of
 * `verify`. The longest wording leads; who is near enough to a leader follows it.
 */
import { turn } from '../io/turn.ts';
import { FUNCTION_WORDS } from '../lang/en/function-words.ts';
import { byCodeUnit } from '../model/order.ts';
import { agreeing } from '../verify/align.ts';
import { type Comparison, comparerOf } from '../verify/compare.ts';
import { type Quotation, quotationOf } from '../verify/quotation.ts';
import { wordsOf } from '../verify/words.ts';
import type { Form } from './gather.ts';
import { runIndexOf } from './run-index.ts';
import { DEMANDS, type Demand, LEAST_TELLING, type Telling, tellingIn } from './telling.ts';

/** As many leaders are laid beside a wording, those first that share most with it. */
const MOST_COMPARED = 6;
/** At least so many words on end must be the same, as the index has it. */
const LEAST_RUN = 4;

/** What more must agree where something else stands between: a short phrase is soon found in pieces. */
const BROKEN = { telling: 1, words: 2 };

/** What wordings are compared with. */
interface Search {
  readonly least: number;
  readonly telling: Telling;
}

/**
 * The leader of each wording, by the indices of wordings; -1 for those that tell too little to be anybody's quotation. Does not depend
 * on the order of the wordings; near linear. Gives way to others.
 */
export async function leadersOf(forms: readonly Form[], least: number): Promise<Int32Array> {
  const led = new Int32Array(forms.length).fill(-1);
  const search = { least, telling: tellingIn(forms) };
  await turn();
  const order = inOrder(forms, search.telling);
  await turn();
  const index = runIndexOf(order.map((id) => (forms[id] as Form).words));
  /** Marks of all who say what a leader says in some wording, by its rank. */
  const marks = new Map<number, Set<string>>();
  for (const [rank, id] of order.entries()) {
    const form = forms[id] as Form;
    const candidates = index
      .before(rank, MOST_COMPARED, (other) => marks.has(other))
      .map((other) => ({ rank: other, words: (forms[order[other] as number] as Form).words, marks: marks.get(other) }));
    const leader = leaderAmong(candidates, form, search);
    led[id] = leader === null ? id : (order[leader] as number);
    if (leader === null) marks.set(rank, new Set([form.mark]));
    else marks.get(leader)?.add(form.mark);
    await turn();
  }
  return led;
}

/** Those that tell enough, the longest first. */
function inOrder(forms: readonly Form[], telling: Telling): number[] {
  return forms
    .flatMap(({ words, mark }, id) => {
      const all = words.split(' ');
      return telling(all) < LEAST_TELLING ? [] : [{ id, words, mark, count: all.length }];
    })
    .sort((a, b) => b.count - a.count || byCodeUnit(a.words, b.words) || byCodeUnit(a.mark, b.mark))
    .map(({ id }) => id);
}

interface Candidate {
  readonly rank: number;
  readonly words: string;
  readonly marks: ReadonlySet<string> | undefined;
}

/** The rank of the one in which most of a wording stands, if it is near enough; null where none is. */
function leaderAmong(candidates: readonly Candidate[], { words, mark }: Form, search: Search): number | null {
  let best: { readonly rank: number; readonly share: number } | null = null;
  const own = words.split(' ');
  let quotation: Quotation | undefined;
  let compare: ReturnType<typeof comparerOf> | undefined;
  for (const candidate of candidates) {
    const demand = demandOn(mark, candidate.marks ?? NOBODY);
    if (mostShared(own, candidate.words) < demand.share) continue;
    quotation ??= quotationOf(words, [{ start: 0, end: words.length }]);
    compare ??= comparerOf(quotation);
    const beside = { quotation, demand, search };
    const found = compare(wordsOf(candidate.words)).find((one) => isNear(one, beside));
    if (found && found.share > (best?.share ?? 0)) best = { rank: candidate.rank, share: found.share };
    if (best?.share === 1) break;
  }
  return best?.rank ?? null;
}

const NOBODY: ReadonlySet<string> = new Set();

/** The largest share that a comparison of two wordings can tell, by the words that both have. */
function mostShared(own: readonly string[], words: string): number {
  const other = new Set(words.split(' '));
  let [all, shared] = [0, 0];
  for (const word of own) {
    const weight = FUNCTION_WORDS.has(word) ? 1 : 2;
    all += weight;
    if (other.has(word)) shared += weight;
  }
  return shared / all;
}

/** Who says both decides how much must be the same. */
function demandOn(mark: string, others: ReadonlySet<string>): Demand {
  if (mark !== '' && others.has(mark)) return DEMANDS.same;
  return mark === '' || (others.size === 1 && others.has('')) ? DEMANDS.unknown : DEMANDS.other;
}

interface Beside {
  readonly quotation: Quotation;
  readonly demand: Demand;
  readonly search: Search;
}

function isNear({ pieces, share }: Comparison, { quotation: { words }, demand, search }: Beside): boolean {
  if (share < demand.share) return false;
  const runs = pieces.flatMap(agreeing).map(({ draft }) => draft);
  const longest = runs.reduce((most, { first, end }) => Math.max(most, end - first), 0);
  const agreed = runs.flatMap(({ first, end }) => words.slice(first, end).map(({ lower }) => lower));
  const isWhole = agreed.length === words.length && runs.length === 1;
  const wanted = isWhole && demand === DEMANDS.same ? LEAST_TELLING : demand.telling;
  const broken = runs.length > 1 ? BROKEN : { telling: 0, words: 0 };
  return (
    longest >= LEAST_RUN &&
    agreed.length >= search.least + broken.words &&
    search.telling(agreed) >= wanted + broken.telling
  );
}
