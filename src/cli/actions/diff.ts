import { comparableSchema } from '../../compare/comparable.ts';
import type { Difference } from '../../compare/difference.ts';
import { compare } from '../../compare/index.ts';
import type { Version } from '../../compare/overlay.ts';
import type { ReportedDifference } from '../../compare/report.ts';
import { newScratch } from '../../io/spool.ts';
import { SaysoError } from '../../model/errors.ts';
import { positions } from '../../model/position.ts';
import { faultOf } from '../../run/documents.ts';
import { type Met, type Passing, sideBySide } from '../../run/side-by-side.ts';
import { counted } from '../counted.ts';
import type { DiffFlags } from '../flags/diff.ts';
import { refuseInterrupted } from '../interrupted.ts';
import { createReporter, type Reporter } from '../reporter.ts';
import { createReportWriter, type ReportWriter } from '../reports/report-writer.ts';
import type { ExitCode, World } from '../world.ts';
import { type Output, openOutput } from './outputs.ts';
import { textReader } from './texts.ts';

/** Compares two outputs; 1 where something differs, 3 where some of them could not be read. */
export async function diff(paths: readonly [string, string], flags: DiffFlags, world: World): Promise<ExitCode> {
  if (paths[0] === '-' && paths[1] === '-') throw new SaysoError('usage', 'standard input cannot be both outputs');
  const older = await openOutput(paths[0], flags, world);
  const newer = await openOutput(paths[1], flags, world);
  const reporter = await createReporter(world, flags, null);
  const scratch = newScratch();
  try {
    const report = await createReportWriter('diff', flags, scratch.spool('differences'), world, reporter);
    const run: Run = {
      ...{ older, newer, flags, report, reporter },
      textsOf: [textsOf(older, flags, world), textsOf(newer, flags, world)],
      unlike: 0,
    };
    const { checked, paired, unsure } = await compareAll(
      run,
      sideBySide(older.documents(reporter), newer.documents(reporter), scratch),
      world,
    );
    await report.end(checked);
    reporter.close(false);
    const { unlike } = run;
    if (unsure > 0)
      reporter.note(`${counted(unsure, 'document')} without a partner, which may be what could not be read`);
    if (unlike > 0)
      reporter.note(`${counted(unlike, 'document')} with offsets in two units and no text: sentences not compared`);
    if (checked > 1 && !paired) reporter.note('no path is in both outputs: were they made from different folders?');
    reporter.note(`${counted(checked, 'document')} compared, ${counted(report.total(), 'difference')}`);
    if (reporter.failed()) return 3;
    return report.fails() ? 1 : 0;
  } finally {
    reporter.close(false);
    await scratch.remove();
  }
}

/** What the whole run has to do with. */
interface Run {
  readonly older: Output;
  readonly newer: Output;
  readonly flags: DiffFlags;
  readonly report: ReportWriter;
  readonly reporter: Reporter;
  readonly textsOf: readonly [TextsOf, TextsOf];
  /** How many documents count offsets in two units, so that their sentences cannot be compared. */
  unlike: number;
}

/** Finds the text that a document was made of; null where it is not at hand. */
type TextsOf = (document: Version['document']) => Promise<string | null>;

/** Documents carry their text, or it lies in the folder that was named for it, or beside them. */
function textsOf({ folder }: Output, { text: named }: DiffFlags, { cwd }: World): TextsOf {
  const readers = [named, folder ?? undefined].map((one) => textReader(one, cwd));
  return async (document) => {
    if (document.text !== undefined) return document.text;
    for (const read of readers) {
      const found = await read(document);
      if (found && 'text' in found && found.sha256 === document.sha256) return found.text;
    }
    return null;
  };
}

const NOTHING = { names: 0, quotes: 0, speakers: [] };

/** What was compared. */
interface Compared {
  readonly checked: number;
  /** Whether any document met another. */
  readonly paired: boolean;
  /** How many met none that may be among what could not be read. */
  readonly unsure: number;
}

/** Compares all that meets. */
async function compareAll(run: Run, meetings: AsyncIterable<Met>, world: World): Promise<Compared> {
  let [checked, paired, unsure] = [0, false, 0];
  for await (const met of meetings) {
    refuseInterrupted(world);
    if ('twice' in met) {
      const { path, where } = met.twice;
      run.reporter.failure(where, { reason: `a document of ${path} stands before it; only one of a path is compared` });
      continue;
    }
    const { before, after } = met;
    checked++;
    if (before && after) paired = true;
    else if (isUnsure(before, after, run)) {
      unsure++;
      continue;
    }
    for (const difference of await differencesOf(before, after, run)) await run.report.add(difference);
    run.reporter.done(NOTHING);
  }
  return { checked, paired, unsure };
}

/** Whether the other side may hold the partner of a document, and it could not be read. */
function isUnsure(before: Passing | null, after: Passing | null, { older, newer }: Run): boolean {
  return before ? newer.mayHold(before.path) : after !== null && older.mayHold(after.path);
}

async function differencesOf(before: Passing | null, after: Passing | null, run: Run): Promise<ReportedDifference[]> {
  if (before?.json === after?.json) return [];
  if (!before) return after ? wholeDocument('new', after, run) : [];
  if (!after) return wholeDocument('lost', before, run);
  const [older, newer] = [await versionOf(before, 0, run), await versionOf(after, 1, run)];
  if (!older || !newer) return [];
  if (!hasOneUnit(older, newer)) run.unlike++;
  const differences = compare(older, newer, { confidence: run.flags.confidence, everything: false });
  return placed(differences, older, newer);
}

/** Whether places of both versions can be compared; where a text is at hand they can always be. */
function hasOneUnit(older: Version, newer: Version): boolean {
  const [before, after] = texts(older, newer);
  const unit = (text: string | null, own: string): string => (text === null ? own : 'utf16');
  return unit(before, older.document.offsetUnit) === unit(after, newer.document.offsetUnit);
}

/** The texts of both versions: that of either is that of the other where they are of one text. */
function texts(older: Version, newer: Version): readonly [before: string | null, after: string | null] {
  if (older.document.sha256 !== newer.document.sha256) return [older.text, newer.text];
  return [older.text ?? newer.text, newer.text ?? older.text];
}

/** The document as it is compared; null, and told, where it is none. */
async function versionOf({ json, where }: Passing, side: 0 | 1, { reporter, textsOf }: Run): Promise<Version | null> {
  const parsed = comparableSchema.safeParse(JSON.parse(json));
  if (!parsed.success) {
    reporter.failure(where, { reason: faultOf(parsed.error) });
    return null;
  }
  return { document: parsed.data, text: await textsOf[side](parsed.data) };
}

/** A document that only one side has is one difference, not one for each thing in it. */
async function wholeDocument(word: 'lost' | 'new', one: Passing, run: Run): Promise<ReportedDifference[]> {
  const version = await versionOf(one, word === 'lost' ? 0 : 1, run);
  if (!version) return [];
  const { path, quotes, entities } = version.document;
  const held = `${counted(quotes.length, 'quote')}, ${entities.length} ${entities.length === 1 ? 'entity' : 'entities'}`;
  return [
    {
      path,
      ...{ line: 1, column: 1, start: 0, end: 0, kind: `document-${word}`, rule: null },
      before: word === 'lost' ? path : null,
      after: word === 'lost' ? null : path,
      message: `document ${word}: ${held}`,
    },
  ];
}

/** Differences with their places: in the newer version, of what is lost in the older one. */
function placed(differences: readonly Difference[], older: Version, newer: Version): ReportedDifference[] {
  if (differences.length === 0) return [];
  const [textBefore, textAfter] = texts(older, newer);
  const positionIn = [textBefore, textAfter].map((text) => (text === null ? null : positions(text)));
  return differences.map(({ kind, at, lostAt, before, after, rule, message }) => {
    const { start, end } = lostAt ?? at;
    const [text, positionOf] = lostAt ? [textBefore, positionIn[0]] : [textAfter, positionIn[1]];
    const position = positionOf?.(Math.min(start, text?.length ?? 0)) ?? { line: null, column: null };
    const { path } = (lostAt ? older : newer).document;
    return { path, ...position, start, end, kind, before, after, rule, message };
  });
}
