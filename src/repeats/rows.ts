/** The row of one quotation: all its places beside one wording. */
import type { ArticleGroups } from '../duplicates/index.ts';
import { byCodeUnit } from '../model/order.ts';
import type { Gathering } from './gather.ts';
import { judged, type Laid, type Reference } from './judged.ts';
import type { Occurrence } from './occurrences.ts';
import { layer, referenceOf } from './reference.ts';
import type { QuotationPlace, QuotationRow } from './schema.ts';
import { type Named, voicesIn } from './voices.ts';

/** An archive with its groups of copies. */
export interface Grouped {
  readonly gathering: Gathering;
  readonly groups: ArticleGroups;
  /** Of articles that are copies the path of the first of their group. */
  readonly copies: ReadonlyMap<number, string>;
}

/** The number of the group of articles in which an occurrence stands. */
function groupNumber({ groups }: Grouped, { utterance }: Occurrence): number {
  return groups.groupOf(utterance.article);
}

/** In how many articles they stand, copies counted once. */
export function independent(archive: Grouped, occurrences: readonly Occurrence[]): number {
  return new Set(occurrences.map((one) => groupNumber(archive, one))).size;
}

/** The row of these occurrences. */
export async function rowOf(archive: Grouped, unsorted: readonly Occurrence[]): Promise<QuotationRow> {
  const all = inTime(archive, unsorted);
  const laid = layer();
  const wording = await referenceOf(all.map((one) => ({ laid: laid(one.text), group: groupNumber(archive, one) })));
  const voices = voicesIn(
    all.map((one): Named => ({ speakers: one.utterance.speakers, group: groupNumber(archive, one) })),
  );
  const reference: Reference = { laid: wording, speakers: voices[0]?.speakers ?? [], matches: new Map() };
  const kept: Occurrence[] = [];
  const places: QuotationPlace[] = [];
  for (const one of all) {
    const place = await placeOf(archive, one, laid(one.text), reference);
    // What shares too little with the wording of most is another quotation.
    if (place.verdict === 'not-found') continue;
    kept.push(one);
    places.push(place);
  }
  const dates = places.flatMap(({ date }) => date ?? []);
  return {
    text: wording.text,
    speaker: voices[0]?.name ?? null,
    others: voices.slice(1).map(({ name, groups }) => ({ name, articles: groups.size })),
    articles: new Set(kept.map(({ utterance }) => utterance.article)).size,
    independent: independent(archive, kept),
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
    places,
  };
}

async function placeOf(
  { gathering, copies }: Grouped,
  one: Occurrence,
  draft: Laid,
  reference: Reference,
): Promise<QuotationPlace> {
  const { verdict, risks, sources } = await judged(one, draft, reference);
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

/** The earliest first, those without a date last; then by path and position. */
function inTime({ gathering: { articles } }: Grouped, all: readonly Occurrence[]): Occurrence[] {
  const dateOf = ({ utterance }: Occurrence): string => articles[utterance.article]?.date ?? '\uffff';
  const hashOf = ({ utterance }: Occurrence): string => articles[utterance.article]?.print.sha256 ?? '';
  return [...all].sort(
    (a, b) =>
      byCodeUnit(dateOf(a), dateOf(b)) ||
      byCodeUnit(a.place.path, b.place.path) ||
      byCodeUnit(hashOf(a), hashOf(b)) ||
      a.place.start - b.place.start ||
      a.place.end - b.place.end ||
      byCodeUnit(a.text, b.text),
  );
}
