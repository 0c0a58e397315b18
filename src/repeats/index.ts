/** Quotations that stand in several articles: one row each, with all its places beside one wording. Knows no files. */
import { type ArticleGroups, articleGroups } from '../duplicates/index.ts';
import { compareText, leadersOf } from './clusters.ts';
import type { Gathering } from './gather.ts';
import { agreement, judged, type Laid, laidOut } from './judged.ts';
import { type Occurrence, occurrencesOf } from './occurrences.ts';
import type { DuplicatesRow, QuotationPlace, QuotationRow } from './schema.ts';
import { type Named, type Voice, voicesIn } from './voices.ts';

/** Which rows are wanted. */
export interface Wanted {
  /** Independent articles that must have a quotation. */
  readonly minArticles: number;
}

/** What is found in an archive. */
export interface Repeats {
  readonly quotations: QuotationRow[];
  readonly duplicates: DuplicatesRow[];
  /** How many articles there are with copies counted once. */
  readonly independent: number;
}

/** All rows of an archive, the most repeated first; they do not depend on the order in which the articles were read. */
export async function repeatsOf(gathering: Gathering, { minArticles }: Wanted): Promise<Repeats> {
  const groups = articleGroups(gathering.articles.map(({ print }) => print));
  const archive: Grouped = { gathering, groups, copies: copiesIn(gathering, groups) };
  const led = leadersOf(gathering.forms, gathering.least);
  const quotations: QuotationRow[] = [];
  // Who asks for one article asks for what stands in copies alone, too.
  const groupOf = minArticles === 1 ? (article: number): number => article : groups.groupOf;
  for (const occurrences of occurrencesOf(gathering, led, groupOf)) {
    if (independent(archive, occurrences) < minArticles) continue;
    const row = await rowOf(archive, occurrences);
    if (row.independent >= minArticles && row.articles > 1) quotations.push(row);
  }
  const duplicates = duplicatesIn(gathering, groups);
  return { quotations: quotations.sort(compareRows), duplicates, independent: groups.count };
}

interface Grouped {
  readonly gathering: Gathering;
  readonly groups: ArticleGroups;
  /** Of articles that are copies the path of the first of their group. */
  readonly copies: ReadonlyMap<number, string>;
}

function copiesIn({ articles }: Gathering, { copies }: ArticleGroups): ReadonlyMap<number, string> {
  return new Map(
    copies.flatMap(([first = 0, ...others]) => others.map((one) => [one, articles[first]?.path ?? ''] as const)),
  );
}

function duplicatesIn({ articles }: Gathering, { copies }: ArticleGroups): DuplicatesRow[] {
  const article = (index: number): DuplicatesRow['articles'][number] => {
    const { path, date } = articles[index] as Gathering['articles'][number];
    return { path, date };
  };
  return copies.map((group) => ({ articles: group.map(article) }));
}

function groupNumber({ groups }: Grouped, { utterance }: Occurrence): number {
  return groups.groupOf(utterance.article);
}

function independent(archive: Grouped, occurrences: readonly Occurrence[]): number {
  return new Set(occurrences.map((one) => groupNumber(archive, one))).size;
}

async function rowOf(archive: Grouped, unsorted: readonly Occurrence[]): Promise<QuotationRow> {
  const all = inTime(archive, unsorted);
  const laid = layer();
  const reference = await referenceOf(archive, all, laid);
  const voices = voicesIn(
    all.map((one): Named => ({ speakers: one.utterance.speakers, group: groupNumber(archive, one) })),
  );
  const kept: Occurrence[] = [];
  const places: QuotationPlace[] = [];
  for (const one of all) {
    const place = await placeOf(archive, one, { draft: laid(one.text), reference, voice: voices[0] });
    // What shares too little with the wording of most is another quotation.
    if (place.verdict === 'not-found') continue;
    kept.push(one);
    places.push(place);
  }
  const dates = places.flatMap(({ date }) => date ?? []);
  return {
    text: reference.text,
    speaker: voices[0]?.name ?? null,
    others: voices.slice(1).map(({ name, groups }) => ({ name, articles: groups.size })),
    articles: new Set(kept.map(({ utterance }) => utterance.article)).size,
    independent: independent(archive, kept),
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
    places,
  };
}

/** The earliest first, those without a date last; then by path and position. */
function inTime({ gathering: { articles } }: Grouped, all: readonly Occurrence[]): Occurrence[] {
  const dateOf = ({ utterance }: Occurrence): string => articles[utterance.article]?.date ?? '\uffff';
  return [...all].sort(
    (a, b) =>
      compareText(dateOf(a), dateOf(b)) ||
      compareText(a.place.path, b.place.path) ||
      a.place.start - b.place.start ||
      a.place.end - b.place.end ||
      compareText(a.text, b.text),
  );
}

/** Makes wordings ready, each once. */
function layer(): (text: string) => Laid {
  const known = new Map<string, Laid>();
  return (text) => {
    const laid = known.get(text) ?? laidOut(text);
    known.set(text, laid);
    return laid;
  };
}

/** As many wordings are tried as the reference. */
const MOST_TRIED = 5;

/** The wording that most articles agree with, of the longest ones; of equal ones the earliest. */
async function referenceOf(archive: Grouped, all: readonly Occurrence[], laid: (text: string) => Laid): Promise<Laid> {
  const wordings = new Map<string, { readonly laid: Laid; readonly groups: Set<number> }>();
  for (const one of all) {
    const own = laid(one.text);
    const key = own.words.words.map(({ form }) => form).join(' ');
    const known = wordings.get(key);
    if (known) known.groups.add(groupNumber(archive, one));
    else wordings.set(key, { laid: own, groups: new Set([groupNumber(archive, one)]) });
  }
  const list = [...wordings.values()];
  const tried = [...list].sort((a, b) => b.laid.quotation.own - a.laid.quotation.own).slice(0, MOST_TRIED);
  let best: { readonly laid: Laid; readonly score: number } | undefined;
  for (const one of tried) {
    const agreeing = new Set<number>();
    for (const other of list) {
      if ((await agreement(other.laid, one.laid)) > 0) for (const group of other.groups) agreeing.add(group);
    }
    if (agreeing.size > (best?.score ?? -1)) best = { laid: one.laid, score: agreeing.size };
  }
  return best?.laid ?? laidOut('');
}

interface Beside {
  readonly draft: Laid;
  readonly reference: Laid;
  readonly voice: Voice | undefined;
}

async function placeOf(
  { gathering, copies }: Grouped,
  one: Occurrence,
  { draft, reference, voice }: Beside,
): Promise<QuotationPlace> {
  const { verdict, risks, sources } = await judged(one, draft, reference, voice?.speakers ?? []);
  const { article, speakers } = one.utterance;
  const copyOf = copies.get(article);
  return {
    ...one.place,
    date: gathering.articles[article]?.date ?? null,
    text: one.text,
    speaker: speakers.length === 0 ? null : speakers.map(({ name }) => name).join('; '),
    verdict,
    risks,
    changes: sources.flatMap(({ changes }) => changes),
    ...(copyOf !== undefined && { copyOf }),
  };
}

function compareRows(a: QuotationRow, b: QuotationRow): number {
  return (
    b.independent - a.independent ||
    b.articles - a.articles ||
    b.places.length - a.places.length ||
    compareText(a.text, b.text) ||
    compareText(a.places[0]?.path ?? '', b.places[0]?.path ?? '')
  );
}
