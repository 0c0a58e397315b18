/**
 * What a report holds, as its writer puts it into the page and its reader takes it out. Three kinds of blocks: for each batch
 * of articles the facts (columns of small numbers: what is counted and filtered) and the articles themselves (what is only
 * looked at when it is shown), and in the end the tables that the numbers point into. Offsets are UTF-16 code units.
 */

/** Where the blocks stand: the `id` or `class` of their script element. */
export const BLOCKS = { head: 'sayso-head', facts: 'sayso-facts', articles: 'sayso-articles', tables: 'sayso-tables' };

/** What is known before anything is read. */
export interface Head {
  readonly schemaVersion: string;
  /** Of sayso. */
  readonly version: string;
  readonly title: string;
}

/** What is listed of an article. */
export interface ArticleFacts {
  /** Unlike that of any other article of the report. */
  readonly id: string;
  readonly path: string;
  readonly title?: string;
  /** ISO 8601: a day, a month or a year. */
  readonly date?: string;
  readonly url?: string;
  /** How many of the rows of the columns are its own. */
  readonly quotes: number;
  readonly claims: number;
  readonly diagnostics: number;
}

/** Of each quote; a column has one number a quote, most of them an index into a list of `Labels`. */
export interface QuoteColumns {
  readonly type: number[];
  /** Index into the entities; -1 for nobody. */
  readonly speaker: number[];
  /** Of quotes with several speakers: the row within the batch, then all of them. */
  readonly together: number[][];
  readonly about: number[][];
  /** In hundredths. */
  readonly confidence: number[];
  /** In hundredths; -1 where there is no speaker, or no figure. */
  readonly speakerConfidence: number[];
  readonly rule: number[];
  readonly speakerRule: number[];
  readonly sourceKind: number[];
  readonly utterance: number[];
  /** 1 where it stands in the furniture of the page. */
  readonly boilerplate: number[];
  /** 1 where it stands in the content of another. */
  readonly nested: number[];
  readonly words: number[];
}

/** Of each claim. */
export interface ClaimColumns {
  /** Which quote of its article it was made of; -1 where the article itself asserts it. */
  readonly quote: number[];
  readonly assertedBy: number[];
  readonly stance: number[];
  readonly modality: number[];
  readonly polarity: number[];
}

/** What stands in one batch of articles. */
export interface FactsBlock {
  readonly articles: ArticleFacts[];
  readonly quotes: QuoteColumns;
  readonly claims: ClaimColumns;
  /** Index into the codes, of each diagnostic. */
  readonly diagnostics: number[];
}

/** Starts and ends by turns. */
export type FlatSpans = readonly number[];

/** A quote where it stands. */
export interface QuoteRecord {
  readonly id: string;
  readonly content: FlatSpans;
  /** Each of these is left out where there is none. */
  readonly cue?: FlatSpans;
  readonly source?: FlatSpans;
  readonly addressee?: FlatSpans;
  /** Only where the text of the article is not known: content, cue and source in words. */
  readonly words?: readonly [content: string, cue: string, source: string];
}

/** A claim, and the words that make it what it is. */
export interface ClaimRecord {
  readonly id: string;
  readonly statement: string;
  readonly spans: FlatSpans;
  /** Each of these is left out where there is none. */
  readonly negation?: FlatSpans;
  readonly modal?: FlatSpans;
  readonly hedge?: FlatSpans;
  /** In hundredths; -1 where there is none. */
  readonly confidence: number;
  readonly rule: string;
  /** What is open: words that only the article explains. */
  readonly incomplete?: true;
}

/** Something of which the reader of the article should know. */
export interface DiagnosticRecord {
  readonly span: FlatSpans;
  readonly message: string;
}

/** An article with all that is shown of it. */
export interface ArticleRecord {
  /** null where nobody knows it. */
  readonly text: string | null;
  readonly sentences: FlatSpans;
  readonly quotes: readonly QuoteRecord[];
  readonly claims: readonly ClaimRecord[];
  /** The furniture of the page. */
  readonly boilerplate: FlatSpans;
  /** Start, end, index into the entities, by turns: names alone, not pronouns. */
  readonly names: readonly number[];
  readonly diagnostics: readonly DiagnosticRecord[];
}

/** A person, group, place or work; the same in all articles. */
export interface NamedEntity {
  readonly key: string;
  readonly name: string;
  readonly type: string;
}

/** What the numbers of the columns stand for. */
export interface Labels {
  readonly type: string[];
  readonly rule: string[];
  readonly speakerRule: string[];
  readonly sourceKind: string[];
  readonly utterance: string[];
  readonly stance: string[];
  readonly modality: string[];
  readonly polarity: string[];
  readonly code: string[];
}

/** The last block. */
export interface Tables {
  readonly entities: readonly NamedEntity[];
  readonly labels: Labels;
  /** Articles whose text is not known. */
  readonly withoutText: number;
}
