/** A quotation of `sayso repeats` for reading: its words, who says it, then each place with what differs. */

import { placeWords } from '../archive/place.ts';
import { oneLine } from '../model/plain-text.ts';
import type { QuotationPlace, QuotationRow } from '../repeats/schema.ts';
import type { Style } from './colour.ts';
import { counted } from './counted.ts';
import { escapeLine } from './escape.ts';
import { changeWords } from './verify/text.ts';

/** Where so much less than all is quoted word for word, it is shown what. */
const PART = 0.8;

/** Copies of one article that say the same are told in one line. */
interface Told {
  readonly place: QuotationPlace;
  copies: number;
}

/** The quotation as lines. */
export function repeatText(row: QuotationRow, style: Style): string {
  const { text, speaker, others, places, articles, independent, first, last } = row;
  const where = `${counted(places.length, 'place')} in ${counted(articles, 'article')}`;
  const once = articles === independent ? '' : `, ${independent} of them independent`;
  const span = first === null ? '' : `, ${first === last ? first : `${first} to ${last}`}`;
  const also = others.map((other) => `${other.name} (${counted(other.articles, 'article')})`).join(', ');
  const lines = [
    `${style.quote(`“${escapeLine(oneLine(text))}”`)}  ${style.source(escapeLine(speaker ?? 'nobody named'))}`,
    `  ${style.faint(`${where}${once}${span}`)}`,
    ...(also === '' ? [] : [`  ${style.failure(escapeLine(`also given to ${also}`))}`]),
    ...toldIn(places).flatMap(({ place, copies }) => placeLines(place, copies, row, style)),
  ];
  return `${lines.join('\n')}\n`;
}

function toldIn(places: readonly QuotationPlace[]): Told[] {
  const told: Told[] = [];
  const known = new Map<string, Told>();
  for (const place of places) {
    const original = place.copyOf ?? place.path;
    const key = [original, place.verdict, place.speaker, JSON.stringify(place.changes)].join('\n');
    const same = known.get(key);
    if (same && same.place.path !== place.path) {
      same.copies++;
      continue;
    }
    const one = { place, copies: 0 };
    told.push(one);
    known.set(key, one);
  }
  return told;
}

function placeLines(place: QuotationPlace, copies: number, row: QuotationRow, style: Style): string[] {
  const { verdict, risks, date, speaker, changes } = place;
  const words = risks.length === 0 ? verdict : `${verdict} (${risks.join(', ')})`;
  const isFaulty = verdict !== 'verbatim' && verdict !== 'trimmed';
  const who = speaker === row.speaker ? '' : `  ${style.source(escapeLine(speaker ?? 'nobody named'))}`;
  const when = date === null ? '' : `${date}  `;
  const more = copies === 0 ? '' : style.faint(`  and ${copies === 1 ? 'a copy' : `${copies} copies`} of it`);
  const head = `  ${when}${style.heading(escapeLine(placeWords(place)))}  ${isFaulty ? style.failure(words) : words}${who}${more}`;
  const said = oneLine(place.text);
  const isPart = changes.length === 0 && said.length < PART * oneLine(row.text).length;
  const below = isPart ? `“${said}”` : changes.map((change) => oneLine(changeWords(change))).join('; ');
  return below === '' ? [head] : [head, `      ${escapeLine(below)}`];
}
