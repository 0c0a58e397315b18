import { askedName } from '../../archive/asked-name.ts';
import { compactJson } from '../../io/formats/json.ts';
import { streamSink } from '../../io/output.ts';
import { newSorter, type Sorter } from '../../io/sorted-lines.ts';
import { newScratch } from '../../io/spool.ts';
import { ledgerDocumentSchema } from '../../ledger/document.ts';
import { type Kept, keptKey, keptOf, type Unentered } from '../../ledger/entries.ts';
import { rankKey, rowsOf } from '../../ledger/rows.ts';
import type { LedgerRow } from '../../ledger/schema.ts';
import { compileLexicon } from '../../model/lexicon.ts';
import { byLexicon } from '../../people/known.ts';
import { styleFor } from '../colour.ts';
import { counted } from '../counted.ts';
import type { LedgerFlags } from '../flags/ledger.ts';
import { ledgerText } from '../ledger-view.ts';
import { createReporter, type Reporter } from '../reporter.ts';
import { jsonRows, ndjsonRows, type RowFormat, textRows } from '../row-format.ts';
import type { ExitCode, World } from '../world.ts';
import { openArchiveOf } from './archive.ts';
import { textsOf } from './archive-texts.ts';
import { newCopies } from './copies.ts';

/** Lays the claims of an archive together; 3 where some of it could not be read. */
export async function ledger(paths: readonly string[], flags: LedgerFlags, world: World): Promise<ExitCode> {
  const archive = await openArchiveOf(ledgerDocumentSchema, paths, flags, world);
  const texts = textsOf(archive, flags, world);
  const reporter = await createReporter(world, flags, archive.size);
  for (const { shown, reason } of archive.failures) reporter.failure(shown, { reason });
  const scratch = newScratch();
  try {
    const kept = newSorter(scratch, 'claims');
    const ranked = newSorter(scratch, 'rows');
    const tally = { claims: 0, articles: 0, skipped: new Map<Unentered, number>() };
    const copies = newCopies();
    const lexicons = archive.profiles.map(({ lexicon }) => compileLexicon(lexicon));
    const about = flags.about.map((name) =>
      askedName(
        name,
        lexicons.flatMap(({ entities }) => entities),
      ),
    );
    const skip = (why: Unentered): void => void tally.skipped.set(why, (tally.skipped.get(why) ?? 0) + 1);
    try {
      for await (const { document, file, before, profile } of archive.articles(reporter)) {
        const lexicon = lexicons[profile];
        const named = await texts.withText(before && lexicon ? byLexicon(lexicon)(document) : document, file);
        const article = copies.add(named);
        tally.articles++;
        const { minConfidence } = archive.profiles[profile] ?? {};
        for (const one of keptOf(named, { article, about, minConfidence, skip })) {
          tally.claims++;
          await kept.add(keptKey(one), compactJson(one));
        }
      }
    } finally {
      reporter.close(false);
    }
    reporter.tellLosses();
    const rows = await rank(kept, ranked, copies.reports(), flags);
    const printed = await print(ranked, flags, world);
    tell(reporter, { ...tally, ...rows, printed, missed: texts.missed(), onlyContested: flags.contested });
    if (archive.leftOutWords !== null) reporter.note(`left out: ${archive.leftOutWords}`);
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
  for await (const line of kept.lines()) {
    const one: Kept = JSON.parse(line);
    if (claims[0] && claims[0].key !== one.key) {
      yield claims;
      claims = [];
    }
    claims.push(one);
  }
  if (claims.length > 0) yield claims;
}

async function print(ranked: Sorter, flags: LedgerFlags, world: World): Promise<number> {
  const { top = Number.POSITIVE_INFINITY } = flags;
  const sink = streamSink(world.stdout);
  const shape = await formatOf(flags, world);
  await sink.write(shape.opening);
  let count = 0;
  for await (const line of ranked.lines()) {
    if (count >= top) break;
    if (!(await sink.write(shape.row(JSON.parse(line), count++)))) break;
  }
  await sink.write(shape.closing(count));
  await sink.finish();
  return count;
}

async function formatOf({ format, color }: LedgerFlags, world: World): Promise<RowFormat<LedgerRow>> {
  if (format === 'json') return jsonRows('claims');
  if (format === 'ndjson') return ndjsonRows();
  const style = await styleFor(world.stdout, world, color);
  return textRows((row) => ledgerText(row, style), '\n');
}

const WHY: Readonly<Record<Unentered, string>> = {
  unsure: 'of quotes less sure than --min-confidence',
  boilerplate: 'in boilerplate',
  keyless: 'without a key (documents of version 1.0)',
};

const FEW = 'of fewer sources, denied by nobody else (--min-sources)';

interface Told extends Ranked {
  readonly claims: number;
  readonly articles: number;
  readonly skipped: ReadonlyMap<Unentered, number>;
  readonly printed: number;
  readonly missed: number;
  readonly onlyContested: boolean;
}

function tell(reporter: Reporter, told: Told): void {
  const { claims, articles, skipped, rows, contested, few, printed, missed } = told;
  const why = [...skipped].map(([reason, count]) => `${counted(count, 'claim')} ${WHY[reason]}`).sort();
  const because = told.onlyContested ? 'denied by nobody else (--contested)' : FEW;
  if (few > 0) reporter.note(`left out: ${few} ${because}`);
  if (why.length > 0) reporter.note(`left out: ${why.join(', ')}`);
  if (missed > 0) reporter.note(`no lines of ${counted(missed, 'document')}: --texts names the folder of the texts`);
  const shown = printed < rows ? `, ${printed} shown` : '';
  reporter.note(
    `${counted(articles, 'article')}, ${counted(claims, 'claim')}: ${counted(rows, 'row')}, ${contested} contested${shown}`,
  );
}
