/** Coreference of names and pronouns: MUC, B³ and CEAF-φ4. */
import { contains, overlaps, type Span, sameSpan } from '../../src/model/span.ts';
import {
  type Annotations,
  ignoredIn,
  isOptional,
  type Mention,
  type Scored,
  spansOf,
} from '../../src/score/annotations.ts';
import { noRates, percentages, type Rates } from '../../src/score/rates.ts';
import { greatestSum } from './assignment.ts';

export interface CorefFigures {
  readonly muc: Rates;
  readonly b3: Rates;
  readonly ceaf: Rates;
}

/** A cluster as the numbers of its mentions: those that were paired have the same number on both sides. */
type Cluster = readonly number[];

/** Counts over all documents. Clusters of one mention or without a name are left out on both sides. */
export function scoreCoref(documents: Iterable<Scored>): CorefFigures {
  const figures = { muc: noRates(), b3: noRates(), ceaf: noRates() };
  for (const document of documents) {
    const [own, theirs] = numbered(document);
    countLinks(figures.muc, own, theirs);
    countMentions(figures.b3, own, theirs);
    countClusters(figures.ceaf, own, theirs);
  }
  return figures;
}

/** The mean of the three F1s, as CoNLL-2012 has it. */
export function conllMean({ muc, b3, ceaf }: CorefFigures): number {
  return [muc, b3, ceaf].reduce((sum, rates) => sum + percentages(rates)[2], 0) / 3;
}

/** The clusters of both sides, with their mentions numbered. */
function numbered({ gold, found }: Scored): [own: Cluster[], theirs: Cluster[]] {
  const [own, theirs] = [mentionsOf(found), mentionsOf(gold)];
  const numbers = new Map<Mention, number>([...theirs, ...own].flat().map((mention, i) => [mention, i]));
  for (const [mention, match] of matches(own.flat(), theirs.flat())) {
    numbers.set(mention, numbers.get(match) as number);
  }
  const open = new Set(
    (gold.entities ?? []).flatMap((entity) =>
      entity.mentions
        .filter((mention) => isOptional(entity) || isOptional(mention))
        .map((mention) => numbers.get(mention)),
    ),
  );
  const ignored = ignoredIn(gold);
  const clusters = (all: readonly Mention[][]): Cluster[] =>
    all
      .map((mentions) => mentions.filter((mention) => !open.has(numbers.get(mention))))
      .map((mentions) => mentions.filter((mention) => !ignored.some((stretch) => overlaps(stretch, mention))))
      .filter((mentions) => mentions.length > 1 && mentions.some(({ kind }) => kind === 'name'))
      .map((mentions) => mentions.map((mention) => numbers.get(mention) as number));
  return [clusters(own), clusters(theirs)];
}

/**
 * Mentions with those of the gold that they are, one to one: the same spans first; then, the shortest phrases of the
 * gold first, those within a phrase that touch the name in it.
 */
function matches(own: readonly Mention[], theirs: readonly Mention[]): Map<Mention, Mention> {
  const found = new Map<Mention, Mention>();
  const free = new Set(own);
  const give = (gold: Mention, alike: (mention: Mention) => boolean): boolean => {
    const mention = [...free].find(alike);
    if (mention) found.set(mention, gold);
    return mention !== undefined && free.delete(mention);
  };
  const phrase = ({ full, ...mention }: Mention): Span => full ?? mention;
  const length = ({ start, end }: Span): number => end - start;
  theirs
    .filter((gold) => !give(gold, (mention) => spansOf(gold).some((span) => sameSpan(span, mention))))
    .sort((a, b) => length(phrase(a)) - length(phrase(b)))
    .forEach((gold) => {
      give(gold, (mention) => contains(phrase(gold), mention) && overlaps(gold, mention));
    });
  return found;
}

/** The names and pronouns of each entity. */
function mentionsOf({ entities = [] }: Annotations): Mention[][] {
  return entities.map(({ mentions }) => mentions.filter(({ kind }) => kind !== 'nominal'));
}

/** Which cluster each mention is in. */
function homesOf(clusters: readonly Cluster[]): Map<number, Cluster> {
  return new Map(clusters.flatMap((cluster) => cluster.map((mention) => [mention, cluster])));
}

/** MUC: links of a cluster that are left when it is cut into the clusters of the other side. */
function countLinks(rates: Rates, own: readonly Cluster[], theirs: readonly Cluster[]): void {
  const kept = (clusters: readonly Cluster[], others: readonly Cluster[]): number => {
    const homes = homesOf(others);
    // A mention that the other side lacks is a part of its own.
    const parts = (cluster: Cluster) => new Set(cluster.map((mention) => homes.get(mention) ?? mention)).size;
    return clusters.reduce((sum, cluster) => sum + cluster.length - parts(cluster), 0);
  };
  const links = (clusters: readonly Cluster[]) => clusters.reduce((sum, cluster) => sum + cluster.length - 1, 0);
  rates.right += kept(own, theirs);
  rates.met += kept(theirs, own);
  rates.found += links(own);
  rates.gold += links(theirs);
}

/** B³: for each mention the share of its cluster that the other side has in the same one. */
function countMentions(rates: Rates, own: readonly Cluster[], theirs: readonly Cluster[]): void {
  const shares = (clusters: readonly Cluster[], others: readonly Cluster[]): number => {
    const homes = homesOf(others);
    let sum = 0;
    for (const cluster of clusters)
      for (const mention of cluster) sum += sharedWith(cluster, homes.get(mention) ?? []) / cluster.length;
    return sum;
  };
  rates.right += shares(own, theirs);
  rates.met += shares(theirs, own);
  rates.found += own.flat().length;
  rates.gold += theirs.flat().length;
}

/** CEAF with φ4: clusters assigned one to one, so that they share as much as can be. */
function countClusters(rates: Rates, own: readonly Cluster[], theirs: readonly Cluster[]): void {
  const alike = own.map((a) => theirs.map((b) => (2 * sharedWith(a, b)) / (a.length + b.length)));
  const sum = greatestSum(alike);
  rates.right += sum;
  rates.met += sum;
  rates.found += own.length;
  rates.gold += theirs.length;
}

function sharedWith(a: Cluster, b: Cluster): number {
  return a.filter((mention) => b.includes(mention)).length;
}
