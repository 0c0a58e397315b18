/** Text with its marks, as elements. */
import type { FlatSpans } from '../data.ts';
import { type Excerpt, excerptAround } from '../logic/excerpt.ts';
import { type Mark, marksOf, type Nested, nested } from '../logic/nest.ts';
import { termsOf } from '../logic/search.ts';
import { type Child, h } from './dom.ts';

/** What a mark stands for. */
export type Marked = 'content' | 'source' | 'cue' | 'addressee' | 'claim' | 'negation' | 'modal' | 'hedge' | 'hit';

const TITLES: Readonly<Record<Marked, string | null>> = {
  content: null,
  claim: null,
  hit: null,
  source: 'source',
  cue: 'cue',
  addressee: 'addressee',
  negation: 'makes it negative',
  modal: 'makes it less than asserted',
  hedge: 'hedges it',
};

/** Elements for a tree of marks. */
export function elementsOf<T>(
  tree: readonly Nested<T>[],
  element: (what: T, within: Child[], isFirst: boolean) => Node,
): Child[] {
  return tree.map((node) =>
    typeof node === 'string' ? node : element(node.what, elementsOf(node.within, element), node.isFirst),
  );
}

function markedElement(what: Marked, within: Child[]): Node {
  return h(what === 'content' || what === 'claim' ? 'b' : 'span', { class: `m-${what}`, title: TITLES[what] }, within);
}

/** What is to be marked in a sentence or more of an article. */
export interface Passage {
  readonly text: string;
  readonly sentences: FlatSpans;
  /** Around these the sentences are shown. */
  readonly core: readonly FlatSpans[];
  readonly marks: readonly Mark<Marked>[];
  /** What somebody looks for, as typed. */
  readonly query: string;
}

/** The passage with its marks. */
export function passage({ text, sentences, core, marks, query }: Passage): Child[] {
  const excerpt = excerptAround(text, sentences, core);
  const all = [...marks, ...hits(text, excerpt, query)];
  const tree = elementsOf(nested(text, all, excerpt.from, excerpt.to), markedElement);
  return [excerpt.cutBefore && '… ', ...tree, excerpt.cutAfter && ' …'];
}

/** Marks for several spans of one kind. */
export function spansAs(what: Marked, ...spans: readonly FlatSpans[]): Mark<Marked>[] {
  return spans.flatMap((one) => marksOf(one, what));
}

/** Where the words stand that are looked for; those that are written with other accents are found, but not marked. */
function hits(text: string, { from, to }: Excerpt, query: string): Mark<Marked>[] {
  const terms = termsOf(query).map((term) => term.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&').replace(/ /gu, '\\s+'));
  if (terms.length === 0) return [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${terms.join('|')})`, 'giu');
  const found = text.slice(from, to).matchAll(pattern);
  return [...found].map(({ index, 0: words }) => ({
    start: from + index,
    end: from + index + words.length,
    what: 'hit',
  }));
}
