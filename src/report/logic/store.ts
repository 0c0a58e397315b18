/** The facts of all blocks as one: a column for each thing that is counted or filtered. */
import type { ArticleFacts, ClaimColumns, FactsBlock, NamedEntity, QuoteColumns, Tables } from '../data.ts';

/** A list of numbers for each row. */
export interface Lists {
  /** Where the list of a row begins in `values`; one more than there are rows. */
  readonly starts: Int32Array;
  readonly values: Int32Array;
}

/** An article and where its rows are. */
export interface StoredArticle extends ArticleFacts {
  readonly firstQuote: number;
  readonly firstClaim: number;
  readonly firstDiagnostic: number;
  /** Of the block that holds the article, and its place in it. */
  readonly block: number;
  readonly place: number;
}

type QuoteNumbers = Record<Exclude<keyof QuoteColumns, 'together' | 'about' | 'speaker'> | 'article', Int32Array>;
type ClaimNumbers = Record<keyof ClaimColumns | 'article', Int32Array>;

/** All that is counted and filtered. Rows are in the order of the articles. */
export interface Store {
  readonly articles: readonly StoredArticle[];
  /** How many quotes. */
  readonly size: number;
  readonly quotes: QuoteNumbers & { readonly speakers: Lists; readonly about: Lists };
  /** How many claims. */
  readonly claimCount: number;
  /** Here `quote` is the row of the quote. */
  readonly claims: ClaimNumbers;
  readonly diagnostics: { readonly code: Int32Array; readonly article: Int32Array };
  readonly entities: readonly NamedEntity[];
  readonly labels: Tables['labels'];
  readonly withoutText: number;
}

const QUOTE_NUMBERS = [
  ...(['type', 'confidence', 'speakerConfidence', 'rule', 'speakerRule', 'sourceKind'] as const),
  ...(['utterance', 'boilerplate', 'nested', 'words'] as const),
];
const CLAIM_NUMBERS = ['assertedBy', 'stance', 'modality', 'polarity'] as const;

/** Joins the blocks. */
export function storeOf(blocks: readonly FactsBlock[], { entities, labels, withoutText }: Tables): Store {
  const articles = storedArticles(blocks);
  const quoteArticle = owners(articles, ({ quotes }) => quotes);
  const claimArticle = owners(articles, ({ claims }) => claims);
  const quote = joined(blocks, ({ claims }) => claims.quote);
  for (const [row, own] of quote.entries()) {
    if (own >= 0) quote[row] = own + (articles[claimArticle[row] ?? 0]?.firstQuote ?? 0);
  }
  const quoteNumbers = QUOTE_NUMBERS.map((name) => [name, joined(blocks, ({ quotes }) => quotes[name])]);
  const claimNumbers = CLAIM_NUMBERS.map((name) => [name, joined(blocks, ({ claims }) => claims[name])]);
  return {
    articles,
    size: quoteArticle.length,
    quotes: {
      ...(Object.fromEntries(quoteNumbers) as QuoteNumbers),
      article: quoteArticle,
      speakers: lists(blocks.flatMap(({ quotes }) => speakerLists(quotes))),
      about: lists(blocks.flatMap(({ quotes }) => quotes.about)),
    },
    claimCount: claimArticle.length,
    claims: { ...(Object.fromEntries(claimNumbers) as ClaimNumbers), article: claimArticle, quote },
    diagnostics: {
      code: joined(blocks, ({ diagnostics }) => diagnostics),
      article: owners(articles, ({ diagnostics }) => diagnostics),
    },
    entities,
    labels,
    withoutText,
  };
}

function storedArticles(blocks: readonly FactsBlock[]): StoredArticle[] {
  let [firstQuote, firstClaim, firstDiagnostic] = [0, 0, 0];
  return blocks.flatMap(({ articles }, block) =>
    articles.map((facts, place) => {
      const stored = { ...facts, firstQuote, firstClaim, firstDiagnostic, block, place };
      firstQuote += facts.quotes;
      firstClaim += facts.claims;
      firstDiagnostic += facts.diagnostics;
      return stored;
    }),
  );
}

function joined(blocks: readonly FactsBlock[], of: (block: FactsBlock) => readonly number[]): Int32Array {
  const all = new Int32Array(blocks.reduce((sum, block) => sum + of(block).length, 0));
  let at = 0;
  for (const block of blocks) {
    all.set(of(block), at);
    at += of(block).length;
  }
  return all;
}

/** Which article each row belongs to. */
function owners(articles: readonly ArticleFacts[], of: (article: ArticleFacts) => number): Int32Array {
  const all = new Int32Array(articles.reduce((sum, article) => sum + of(article), 0));
  let at = 0;
  for (const [i, article] of articles.entries()) {
    all.fill(i, at, at + of(article));
    at += of(article);
  }
  return all;
}

function speakerLists({ speaker, together }: QuoteColumns): number[][] {
  const all = speaker.map((one) => (one < 0 ? [] : [one]));
  for (const [row = 0, ...several] of together) all[row] = several;
  return all;
}

function lists(rows: readonly (readonly number[])[]): Lists {
  const starts = new Int32Array(rows.length + 1);
  for (const [i, row] of rows.entries()) starts[i + 1] = (starts[i] ?? 0) + row.length;
  const values = new Int32Array(starts[rows.length] ?? 0);
  for (const [i, row] of rows.entries()) values.set(row, starts[i]);
  return { starts, values };
}

/** The numbers of one row. */
export function listAt({ starts, values }: Lists, row: number): Int32Array {
  return values.subarray(starts[row], starts[row + 1]);
}
