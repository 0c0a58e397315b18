/** Quotations out of the wordings of their passages: which passages go together, and where each quotation stands. */
import type { Place } from '../archive/place.ts';
import type { ArticleGroups } from '../duplicates/index.ts';
import { joinable } from '../model/joinable.ts';
import type { Gathering, Passage, Utterance } from './gather.ts';

/** A stretch of an article that is, or may be, the same quotation as others. */
export interface Occurrence {
  readonly utterance: Utterance;
  /** The words as they are quoted, without outer marks. */
  readonly text: string;
  readonly place: Place;
}

/** The occurrences of each quotation that stands in several articles, in no order. */
export function occurrencesOf(
  gathering: Gathering,
  led: Int32Array,
  groupOf: ArticleGroups['groupOf'],
): (readonly Occurrence[])[] {
  const repeated = repeatedIn(gathering, led, groupOf);
  const quotationOf = joinedPassages(gathering, led, { repeated, groupOf });
  const found = new Map<number, Occurrence[]>();
  for (const utterance of gathering.utterances) {
    const quotations = utterance.passages.map(({ form }) => quotationOf(led[form] as number));
    for (const { quotation, first, end } of stretchesOf(quotations)) {
      const own = found.get(quotation);
      const occurrence = occurrenceOf(utterance, utterance.passages.slice(first, end));
      if (own) own.push(occurrence);
      else found.set(quotation, [occurrence]);
    }
  }
  return [...found.values()];
}

/** Groups of articles in which each leader's wordings stand; only leaders with several. */
function repeatedIn(
  { utterances }: Gathering,
  led: Int32Array,
  groupOf: ArticleGroups['groupOf'],
): ReadonlyMap<number, ReadonlySet<number>> {
  const groups = new Map<number, Set<number>>();
  for (const { article, passages } of utterances) {
    for (const { form } of passages) {
      const leader = led[form] as number;
      if (leader < 0) continue;
      const own = groups.get(leader);
      if (own) own.add(groupOf(article));
      else groups.set(leader, new Set([groupOf(article)]));
    }
  }
  for (const [leader, { size }] of groups) if (size < 2) groups.delete(leader);
  return groups;
}

interface Repeated {
  readonly repeated: ReadonlyMap<number, ReadonlySet<number>>;
  readonly groupOf: ArticleGroups['groupOf'];
}

/** Passages that follow each other in fewer independent articles do so by chance. */
const LEAST_TOGETHER = 2;

/**
 * Answers to which quotation a leader belongs (-1: to none): passages that follow each other in half of the articles that have either
 * are one.
 */
function joinedPassages(
  gathering: Gathering,
  led: Int32Array,
  { repeated, groupOf }: Repeated,
): (leader: number) => number {
  const sets = joinable(gathering.forms.length);
  for (const { first, second, groups } of neighbours(gathering, led, { repeated, groupOf })) {
    const most = Math.max(repeated.get(first)?.size ?? 0, repeated.get(second)?.size ?? 0);
    if (groups.size >= LEAST_TOGETHER && groups.size * 2 >= most) sets.join(first, second);
  }
  return (leader) => (repeated.has(leader) ? sets.find(leader) : -1);
}

/** Leaders whose wordings follow each other, with the groups of articles in which they do. */
interface Neighbours {
  readonly first: number;
  readonly second: number;
  readonly groups: Set<number>;
}

function neighbours({ utterances }: Gathering, led: Int32Array, { repeated, groupOf }: Repeated): Iterable<Neighbours> {
  const found = new Map<string, Neighbours>();
  for (const { article, passages } of utterances) {
    const leaders = passages.map(({ form }) => led[form] as number).filter((leader) => repeated.has(leader));
    for (const [i, first] of leaders.entries()) {
      const second = leaders[i + 1];
      if (second === undefined || second === first) continue;
      const pair = `${first} ${second}`;
      const known = found.get(pair) ?? { first, second, groups: new Set() };
      known.groups.add(groupOf(article));
      found.set(pair, known);
    }
  }
  return found.values();
}

interface Stretch {
  readonly quotation: number;
  readonly first: number;
  readonly end: number;
}

/** So many passages that are none of a quotation may stand between those that are. */
const MOST_BETWEEN = 1;

/** Passages on end that are of one quotation. */
function stretchesOf(quotations: readonly number[]): Stretch[] {
  const found: Stretch[] = [];
  const open = new Map<number, { quotation: number; first: number; end: number }>();
  for (const [i, quotation] of quotations.entries()) {
    if (quotation < 0) continue;
    const last = open.get(quotation);
    if (last && i - last.end <= MOST_BETWEEN) last.end = i + 1;
    else {
      const stretch = { quotation, first: i, end: i + 1 };
      open.set(quotation, stretch);
      found.push(stretch);
    }
  }
  return found;
}

function occurrenceOf(utterance: Utterance, passages: readonly Passage[]): Occurrence {
  const [first, last] = [passages[0] as Passage, passages.at(-1) as Passage];
  const text = utterance.text.slice(first.start, last.end).trim();
  return { utterance, text, place: { ...first.place, end: last.place.end } };
}
