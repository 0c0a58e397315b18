/** Who speaks about whom, added up over documents: small records, so that an archive of any length fits. */
import { entitiesById, speakersOf } from '../../archive/speakers.ts';
import type { ReadableEntity } from '../../model/readable.ts';
import type { Exported } from '../document.ts';

/** How often, in how many articles, and from when to when where the articles have dates. */
export interface Count {
  quotes: number;
  articles: number;
  first: string | null;
  last: string | null;
  /** The number of the article that was counted last; -1 for none. */
  seen: number;
}

/** Somebody who speaks or is spoken of, by key. */
export interface Node {
  readonly name: string;
  readonly type: ReadableEntity['type'];
  /** As speaker. */
  readonly says: Count;
  /** As somebody who is spoken of. */
  readonly said: Count;
}

/** The graph so far; maps keep the order in which keys were met. */
export interface Graph {
  readonly nodes: Map<string, Node>;
  /** By the key of who speaks, then of who is spoken of. */
  readonly edges: Map<string, Map<string, Count>>;
  /** How many were added. */
  documents: number;
}

export function newGraph(): Graph {
  return { nodes: new Map(), edges: new Map(), documents: 0 };
}

/** Adds the quotes of a document, as far as they were uttered; nobody speaks about himself. */
export function addToGraph(graph: Graph, document: Exported): void {
  const { nodes, edges } = graph;
  const article: Article = { number: graph.documents++, date: document.date };
  const byId = entitiesById(document.entities);
  const nodeOf = ({ key, name, type }: ReadableEntity): Node => {
    const node = nodes.get(key) ?? { name, type, says: noCount(), said: noCount() };
    nodes.set(key, node);
    return node;
  };
  for (const quote of document.quotes) {
    if ((quote.utterance ?? 'actual') !== 'actual') continue;
    const about = [...new Set(quote.about)].flatMap((id) => byId.get(id) ?? []);
    for (const speaker of speakersOf(quote, byId)) {
      count(nodeOf(speaker).says, article);
      const others = about.filter(({ key }) => key !== speaker.key);
      const row = edges.get(speaker.key) ?? new Map<string, Count>();
      if (others.length > 0) edges.set(speaker.key, row);
      for (const other of others) {
        const edge = row.get(other.key) ?? noCount();
        row.set(other.key, edge);
        count(edge, article);
        count(nodeOf(other).said, article);
      }
    }
  }
}

/** What is counted of a document: never itself, since it has the text. */
interface Article {
  /** From 0, in the order in which they were added. */
  readonly number: number;
  readonly date: string | undefined;
}

function noCount(): Count {
  return { quotes: 0, articles: 0, first: null, last: null, seen: -1 };
}

function count(one: Count, { number, date }: Article): void {
  one.quotes++;
  if (one.seen === number) return;
  one.seen = number;
  one.articles++;
  if (date === undefined) return;
  if (one.first === null || date < one.first) one.first = date;
  if (one.last === null || date > one.last) one.last = date;
}
