/** Where a quotation stands in several texts: the places of its best wording, and the verdict on that. */
import { turn } from '../io/turn.ts';
import type { Range } from '../model/phrases.ts';
import { comparerOf, LEAST_PART } from './compare.ts';
import { partOf, type Quotation } from './quotation.ts';
import { type Part, type Wording, type WordingVerdict, wordingOf } from './wording.ts';
import type { Words } from './words.ts';

/** A text that may hold the quotation; `id` is the caller's. */
export interface SourcePage {
  readonly id: number;
  readonly words: Words;
}

/** A part of the quotation in a text; its ranges of the draft count words of the whole quotation. */
export interface MatchPart extends Part {
  readonly page: SourcePage;
}

/** One way in which the quotation stands in the texts. */
export interface Match {
  readonly verdict: WordingVerdict;
  /** In the order of the quotation; several where they stand apart. */
  readonly parts: readonly MatchPart[];
  readonly share: number;
}

/** Finds texts that may hold some words: of the quotation those of a range. */
export type FindPages = (range: Range) => Promise<readonly SourcePage[]>;

/** Of a quotation that is near so much must be there; of a part that stands in another text nearly all. */
const NEAR = 0.6;
const NEAR_PART = 0.9;
/** More ways are not followed up. */
const MOST_WAYS = 5;

/**
 * The ways in which a quotation stands in the texts, all equally good; none where it stands nowhere. What one text lacks is
 * looked for in others. Gives way to others.
 */
export async function matchesOf(quotation: Quotation, findPages: FindPages): Promise<Match[]> {
  const all = await findPages({ first: 0, end: quotation.words.length });
  await turn();
  const ways = waysIn(quotation, all).slice(0, MOST_WAYS * 10);
  const good = bestOf(ways.filter(({ wording }) => wording.missing.length === 0));
  const [first] = good;
  if (first && (first.wording.verdict === 'verbatim' || first.wording.verdict === 'trimmed')) return good.map(matchOf);
  for (const way of ways.slice(0, MOST_WAYS)) {
    if (way.wording.missing.length === 0 || (first && first.wording.share > NEAR_PART)) continue;
    const completed = await completedBy(quotation, way, findPages);
    if (completed) return [completed];
  }
  const near = bestOf(ways).filter(({ wording }) => wording.share >= NEAR);
  return near.map((way) => matchOf(withoutMissing(way, quotation)));
}

/** A wording with the text it is of. */
interface Way {
  readonly page: SourcePage;
  readonly wording: Wording;
}

const RANK: Readonly<Record<WordingVerdict, number>> = { verbatim: 0, trimmed: 1, altered: 2, spliced: 2 };

function differencesIn({ parts }: Wording): number {
  return parts.reduce((sum, { differences }) => sum + differences.length, 0);
}

function compareWays({ wording: a }: Way, { wording: b }: Way): number {
  const byRank = RANK[a.verdict] - RANK[b.verdict];
  return byRank || b.share - a.share || a.parts.length - b.parts.length || differencesIn(a) - differencesIn(b);
}

/** All wordings in all texts, the best first. */
function waysIn(quotation: Quotation, pages: readonly SourcePage[]): Way[] {
  const compare = comparerOf(quotation);
  return pages
    .flatMap((page) =>
      compare(page.words)
        .filter(({ pieces }) => pieces.length > 0)
        .map((comparison) => ({ page, wording: wordingOf({ quotation, source: page.words }, comparison) })),
    )
    .sort((a, b) => compareWays(a, b) || a.page.id - b.page.id);
}

/** Those that are as good as the first. */
function bestOf(ways: readonly Way[]): Way[] {
  const [first] = ways;
  return first
    ? ways.filter((way) => compareWays(first, way) === 0 && way.wording.verdict === first.wording.verdict)
    : [];
}

function matchOf({ page, wording }: Way): Match {
  return { verdict: wording.verdict, parts: wording.parts.map((part) => ({ ...part, page })), share: wording.share };
}

/** Words that were found nowhere are words put in. */
function withoutMissing({ page, wording }: Way, { words }: Quotation): Way {
  if (wording.missing.length === 0) return { page, wording };
  const parts = wording.parts.map((part, i) => {
    const own = wording.missing.filter(({ first, end }) =>
      i === 0 && end <= part.draft.first
        ? true
        : first >= part.draft.end && first < (wording.parts[i + 1]?.draft.first ?? words.length + 1),
    );
    const added = own.map((draft) => ({
      draft,
      source:
        draft.end <= part.draft.first
          ? { first: part.source.first, end: part.source.first }
          : { first: part.source.end, end: part.source.end },
      kind: 'word' as const,
    }));
    const differences = [...part.differences, ...added].sort((a, b) => a.draft.first - b.draft.first);
    return { ...part, differences };
  });
  return { page, wording: { ...wording, parts } };
}

/** The way with what it lacks out of other texts; null where that stands nowhere. */
async function completedBy(quotation: Quotation, { page, wording }: Way, findPages: FindPages): Promise<Match | null> {
  const parts: MatchPart[] = wording.parts.map((part) => ({ ...part, page }));
  if (!parts.every(isSolid)) return null;
  for (const range of wording.missing) {
    const pages = await findPages(range);
    const [best] = waysIn(partOf(quotation, range.first, range.end), pages);
    if (!best || best.wording.share < NEAR_PART || best.wording.missing.length > 0) return null;
    if (!best.wording.parts.every(isSolid)) return null;
    parts.push(...best.wording.parts.map((part) => ({ ...moved(part, range.first), page: best.page })));
  }
  return { verdict: 'spliced', parts: parts.sort((a, b) => a.draft.first - b.draft.first), share: 1 };
}

/** Whether a part is long enough, and near enough, to have been taken from where it stands. */
function isSolid({ draft, differences }: Part): boolean {
  const length = draft.end - draft.first;
  const changed = differences.reduce((sum, one) => sum + one.draft.end - one.draft.first, 0);
  return length - changed >= LEAST_PART && changed * 5 <= length;
}

/** A part of a part, in the words of the whole quotation. */
function moved(part: Part, by: number): Part {
  const shifted = ({ first, end }: Range): Range => ({ first: first + by, end: end + by });
  const differences = part.differences.map((one) => ({ ...one, draft: shifted(one.draft) }));
  return { ...part, draft: shifted(part.draft), differences };
}
