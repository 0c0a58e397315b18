/** A claim of `sayso ledger` for reading: what it is, how many say it, and each who does with his stance. */
import { placeWords } from '../archive/place.ts';
import type { LedgerEntry, LedgerRow } from '../ledger/schema.ts';
import type { Style } from './colour.ts';
import { counted } from './counted.ts';
import { escapeLine } from './escape.ts';

/** So many of a list are shown. */
const MOST = 8;

/**
 * What somebody asserts is the heading. What nobody asserts is headed by the statement of one who says that it is not so,
 * which is negative; or of one who leaves it open.
 */
export function ledgerText(row: LedgerRow, style: Style): string {
  const { statement, asserted, denied, open, contested } = row;
  const mark = contested ? `${style.failure('contested')}  ` : '';
  const lines = [
    `${mark}${style.heading(escapeLine(statement))}`,
    `  ${style.faint(escapeLine(summaryOf(row)))}`,
    ...listed(asserted, 'said by', statement, style),
    ...listed(denied, asserted.length > 0 ? 'denied by' : 'said by', statement, style),
    ...listed(open, 'left open by', statement, style),
  ];
  return `${lines.join('\n')}\n`;
}

/** "2 sources in 3 articles (2 reports), 2015-11-11 to 2016-03-04; amounts: 40, 41 USD". */
function summaryOf({ independent, articles, reports, first, last, differing }: LedgerRow): string {
  const copies = reports < articles ? ` (${counted(reports, 'report')}, the others copies)` : '';
  const days = [...new Set([first.date, last.date].filter((date) => date !== undefined))].join(' to ');
  const amounts = differing.map(({ unit, amounts: some }) => `${some.join(', ')}${unit === null ? '' : ` ${unit}`}`);
  const parts = [
    `${counted(independent, 'source')} in ${counted(articles, 'article')}${copies}`,
    ...(days === '' ? [] : [days]),
    ...(amounts.length > 0 ? [`amounts differ: ${amounts.join('; ')}`] : []),
  ];
  return parts.join('; ');
}

/** What is said in the same words by the same in copies of one report stands once. */
function listed(entries: readonly LedgerEntry[], label: string, heading: string, style: Style): string[] {
  const groups = new Map<string, LedgerEntry[]>();
  for (const one of entries) {
    const same = JSON.stringify([one.key ?? one.source, one.report, one.statement, one.stance, one.modality]);
    groups.set(same, [...(groups.get(same) ?? []), one]);
  }
  const lines = [...groups.values()].slice(0, MOST).flatMap((group) => entryLines(group, label, heading, style));
  const more = groups.size - MOST;
  return more > 0 ? [...lines, `  ${style.faint(`and ${more} more (--format json has them)`)}`] : lines;
}

function entryLines([one, ...same]: LedgerEntry[], label: string, heading: string, style: Style): string[] {
  if (!one) return [];
  const { date, statement, stance } = one;
  const also = same.length > 0 ? ` and ${counted(same.length, 'place')} more` : '';
  const place = style.faint(`${date === undefined ? '' : `${date}  `}${escapeLine(placeWords(one))}${also}`);
  const by = stance === 'denies' ? 'denied by' : label;
  const line = `  ${by} ${style.source(escapeLine(whoIn(one)))}${escapeLine(howIn(one))}  ${place}`;
  return statement === heading ? [line] : [line, `    ${style.quote(escapeLine(statement))}`];
}

function whoIn({ who, source, voice }: LedgerEntry): string {
  if (who !== null) return who;
  if (voice === 'article') return 'the article';
  return source === null ? 'nobody named' : `“${source}”`;
}

/** " (warns, hedged)"; nothing where it is said without more. */
function howIn({ stance, modality, hedged, voice }: LedgerEntry): string {
  const plain = stance === 'states' || stance === 'denies' || voice === 'article';
  const parts = [
    ...(plain ? [] : [stance]),
    ...(modality === 'asserted' ? [] : [modality]),
    ...(hedged ? ['hedged'] : []),
  ];
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}
