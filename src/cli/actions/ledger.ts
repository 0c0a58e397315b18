import { askedName } from '../../archive/asked-name.ts';
import { compactJson } from '../../io/formats/printed.ts';
import { newSorter, type Sorter, sortedJson } from '../../io/sorted-lines.ts';
import { newScratch } from '../../io/spool.ts';
import { ledgerDocumentSchema } from '../../ledger/document.ts';
import { type Kept, keptKey, keptOf, type Unentered } from '../../ledger/entries.ts';
import { rankKey, rowsOf } from '../../ledger/rows.ts';
import type { LedgerRow } from '../../ledger/schema.ts';
import { styleFor } from '../colour.ts';
import { counted } from '../counted.ts';
import type { LedgerFlags } from '../flags/ledger.ts';
import { ledgerText } from '../ledger-view.ts';
import { IN_BOILERPLATE, missingTexts, otherFiles, type SkipCounter, skipCounter } from '../left-out.ts';
import type { Reporter } from '../reporter.ts';
import { jsonRows, printRows, type RowFormat, rowFormat, textRows } from '../row-format.ts';
import type { ExitCode, World } from '../world.ts';
import { openArchiveOf } from './archive.ts';
import { textsOf } from './archive-texts.ts';
import { newCopies } from './copies.ts';
import { archiveReporter, readArticles } from './read-archive.ts';

/** Lays the claims of an archive together; 3 where some of it could not be read. */
export async function ledger(paths: readonly string[], flags: LedgerFlags, world: World): Promise<ExitCode> {
  const archive = await openArchiveOf(ledgerDocumentSchema, paths, flags, world);
  const texts = textsOf(archive, flags, world);
  const reporter = await archiveReporter(archive, flags, world);
  const scratch = newScratch();
  try {
    const kept = newSorter(scratch, 'claims');
    const ranked = newSorter(scratch, 'rows');
    const tally = { claims: 0, articles: 0, skipped: skipCounter('claim', WHY) };
    const copies = newCopies();
    const known = archive.lexicons().flatMap(({ entities }) => entities);
    const about = flags.about.map((name) => askedName(name, known));
    const { skip } = tally.skipped;
    for await (const { document, minConfidence } of readArticles(archive, { texts, reporter })) {
      const article = copies.add(document);
      tally.articles++;
      for (const one of keptOf(document, { article, about, minConfidence, skip })) {
        tally.claims++;
        await kept.add(keptKey(one), compactJson(one));
      }
    }
    reporter.tellLosses();
    const rows = await rank(kept, ranked, await copies.reports(), flags);
    const printed = await printRows(sortedJson<LedgerRow>(ranked), await shapeOf(flags, world), world, flags.top);
    tell(reporter, { ...tally, ...rows, printed, missed: texts.missed(), onlyContested: flags.contested });
    for (const line of otherFiles(archive.leftOutWords)) reporter.note(line);
    return reporter.failed() ? 3 : 0;
  } finally {
    await scratch.remove();
  }
}

/** What there was of rows. */
interface Ranked {
  readonly rows: number;
  readonly contested: number;
  /** Left out, since too few say it, or nobody denies it. */
  readonly few: number;
}

/** Makes rows of the claims, key by key, and hands on those that are wanted. */
async function rank(
  kept: Sorter,
  ranked: Sorter,
  reportOf: (article: number) => number,
  { minSources, contested: onlyContested }: LedgerFlags,
): Promise<Ranked> {
  const counts = { rows: 0, contested: 0, few: 0 };
  for await (const claims of byKey(kept)) {
    for (const row of rowsOf(claims, reportOf)) {
      const isWanted = row.contested || (!onlyContested && row.independent >= minSources);
      if (row.contested) counts.contested++;
      if (isWanted) await ranked.add(rankKey(row), compactJson(row));
      counts[isWanted ? 'rows' : 'few']++;
    }
  }
  return counts;
}

async function* byKey(kept: Sorter): AsyncGenerator<readonly Kept[], void, undefined> {
  let claims: Kept[] = [];
  for await (const one of sortedJson<Kept>(kept)) {
    if (claims[0] && claims[0].key !== one.key) {
      yield claims;
      claims = [];
    }
    claims.push(one);
  }
  if (claims.length > 0) yield claims;
}

function shapeOf({ format, color }: LedgerFlags, world: World): Promise<RowFormat<LedgerRow>> {
  return rowFormat<LedgerRow>(format, jsonRows('claims'), async () => {
    const style = await styleFor(world.stdout, world, color);
    return textRows((row) => ledgerText(row, style), '\n');
  });
}

const WHY: Readonly<Record<Unentered, string>> = {
  unsure: 'of quotes less sure than --min-confidence',
  ...IN_BOILERPLATE,
  keyless: 'without a key (documents of version 1.0)',
};

const FEW = {
  uncontested: 'denied by nobody else (--contested)',
  few: 'of fewer sources, denied by nobody else (--min-sources)',
} as const;

interface Told extends Ranked {
  readonly claims: number;
  readonly articles: number;
  readonly skipped: SkipCounter<Unentered>;
  readonly printed: number;
  readonly missed: number;
  readonly onlyContested: boolean;
}

function tell(reporter: Reporter, told: Told): void {
  const { claims, articles, skipped, rows, contested, few, printed, missed } = told;
  const unwanted = skipCounter('row', FEW);
  unwanted.skip(told.onlyContested ? 'uncontested' : 'few', few);
  for (const line of [...unwanted.notes(), ...skipped.notes(), ...missingTexts(missed, 'no lines')])
    reporter.note(line);
  const shown = printed < rows ? `, ${printed} shown` : '';
  reporter.note(
    `${counted(articles, 'article')}, ${counted(claims, 'claim')}: ${counted(rows, 'row')}, ${contested} contested${shown}`,
  );
}
