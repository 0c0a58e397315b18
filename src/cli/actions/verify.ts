import { resolve } from 'node:path';
import type { Input } from '../../io/inputs.ts';
import { refuseInputs } from '../../io/own.ts';
import { SaysoError } from '../../model/errors.ts';
import type { Range } from '../../model/phrases.ts';
import { failureOf } from '../../run/failure.ts';
import type { QuotedStretch } from '../../verify/drafts.ts';
import { type DraftQuotation, findingOf, isSupported } from '../../verify/finding.ts';
import { type Match, matchesOf, type SourcePage } from '../../verify/matches.ts';
import { partOf } from '../../verify/quotation.ts';
import type { VerifyFinding } from '../../verify/schema.ts';
import { shinglesOf } from '../../verify/shingles.ts';
import { refuseUnwritable } from '../before-work.ts';
import { counted } from '../counted.ts';
import type { VerifyFlags } from '../flags/verify.ts';
import { refuseInterrupted } from '../interrupted.ts';
import { createReporter, type Reporter } from '../reporter.ts';
import { type Allowed, readAllowed } from '../verify/allowed.ts';
import { type Corpus, openCorpus } from '../verify/corpus.ts';
import { type Draft, draftQuotation, draftsIn } from '../verify/draft-reader.ts';
import { openIndex } from '../verify/index-file.ts';
import { isAccepted, printFindings, summaryLine } from '../verify/print.ts';
import type { ExitCode, World } from '../world.ts';
import { openArchive } from './archive.ts';

/** Texts that are laid beside a quotation, if they do not all hold all of its pairs of words. */
const MOST_PAGES = 12;

/** Looks for the quotations of drafts in sources; 1 where one is not as it stands there, 3 where something cannot be read. */
export async function verify(drafts: readonly string[], flags: VerifyFlags, world: World): Promise<ExitCode> {
  const { against, filesFrom, ...rest } = flags;
  refuseWrongUse(drafts, flags);
  const allowed = await readAllowed(flags.allow, world);
  const kept = await openIndex(flags.index, flags.force, world);
  const draftArchive = await openArchive(drafts, rest, world);
  const archive = await openArchive(against, { ...rest, ...(filesFrom !== undefined && { filesFrom }) }, world);
  await refuseIndex(flags, [...draftArchive.resolved.inputs, ...archive.resolved.inputs], world);
  const reporter = await createReporter(world, flags, archive.size + draftArchive.size);
  for (const { shown, reason } of [...draftArchive.failures, ...archive.failures]) reporter.failure(shown, { reason });
  try {
    const read: Draft[] = [];
    for await (const draft of draftsIn(draftArchive, reporter, world)) {
      refuseInterrupted(world);
      read.push(draft);
    }
    const corpus = await openCorpus({ archive, known: kept.known, reporter, world });
    if (await kept.keep(corpus.sources.map(({ entry }) => entry))) reporter.note(`wrote ${flags.index}`);
    const findings = await findingsOf(read, corpus, { flags, allowed, reporter, world });
    await printFindings(findings, flags, world);
    return closed(findings, allowed, reporter);
  } finally {
    reporter.close(false);
  }
}

function refuseWrongUse(drafts: readonly string[], { against, filesFrom }: VerifyFlags): void {
  if (drafts.length === 0) throw new SaysoError('usage', 'nothing to verify: name drafts, or - for standard input');
  if (against.length === 0 && filesFrom === undefined) {
    throw new SaysoError('usage', 'nothing to verify against: name the sources with --against');
  }
  const piped = [drafts.includes('-'), against.includes('-'), filesFrom === '-'].filter(Boolean);
  if (piped.length > 1) throw new SaysoError('usage', 'standard input can be the draft or the source, not both');
}

/** The index is kept when the sources are read: told before that, where it cannot be or is one of them. */
async function refuseIndex({ index }: VerifyFlags, inputs: readonly Input[], { cwd }: World): Promise<void> {
  if (index === undefined) return;
  const written = { path: resolve(cwd, index), shown: `--index ${index}` };
  refuseInputs(written, inputs);
  await refuseUnwritable(written);
}

function closed(findings: readonly VerifyFinding[], allowed: Allowed, reporter: Reporter): ExitCode {
  for (const line of allowed.unused()) reporter.note(line);
  reporter.note(summaryLine(findings));
  if (reporter.failed()) return 3;
  return findings.every(isAccepted) ? 0 : 1;
}

/** What a run works with. */
interface Desk {
  readonly flags: VerifyFlags;
  readonly allowed: Allowed;
  readonly reporter: Reporter;
  readonly world: World;
}

/** A quotation with the ways in which it stands in the sources. */
interface Looked {
  readonly draft: DraftQuotation;
  readonly matches: readonly Match[];
}

async function findingsOf(drafts: readonly Draft[], corpus: Corpus, desk: Desk): Promise<VerifyFinding[]> {
  const looked: Looked[] = [];
  for (const draft of drafts) {
    const before = looked.length;
    for (const stretch of draft.stretches) {
      refuseInterrupted(desk.world);
      looked.push(...(await lookedFor(draft, stretch, corpus, desk)));
    }
    if (corpus.sources.some((source) => isSame(source, draft))) {
      desk.reporter.note(`${draft.path}: is among the sources and was not looked for in itself`);
    }
    if (looked.length > before) continue;
    desk.reporter.note(`${draft.path}: no quotation of ${counted(desk.flags.minWords, 'word')} or more`);
  }
  const used = await extractedFor(looked, corpus);
  return looked.map(({ draft, matches }, i) => {
    const own = matches.slice(0, used[i]);
    const finding = findingOf(draft, own, corpus.side, matches.length - own.length);
    if (isAccepted(finding) || !desk.allowed.allows(finding.draft.text)) return finding;
    return { ...finding, allowed: true };
  });
}

/** So many places of one quotation are extracted at first, to learn who speaks; and so many where that is not the draft's speaker. */
const ROUNDS = [4, 20];

/** Extracts what holds the quotations; gives for each how many of its matches were looked at. */
async function extractedFor(looked: readonly Looked[], corpus: Corpus): Promise<number[]> {
  const used = looked.map(() => 0);
  for (const most of ROUNDS) {
    looked.forEach(({ draft, matches }, i) => {
      const own = matches.slice(0, used[i]);
      if (own.length === 0 || !isSupported(draft, own, corpus.side)) used[i] = Math.min(most, matches.length);
    });
    const pages = looked.flatMap(({ matches }, i) => matches.slice(0, used[i]).flatMap(({ parts }) => parts));
    await corpus.extract([...new Set(pages.map(({ page }) => page.id))]);
  }
  return used;
}

/**
 * A stretch as one quotation; where it does not stand in the sources in one, and a sentence ends before its cue, as several:
 * “We win,” she said. “We stay.”
 */
async function lookedFor(draft: Draft, stretch: QuotedStretch, corpus: Corpus, desk: Desk): Promise<Looked[]> {
  const whole = draftQuotation(draft, stretch);
  if (whole.quotation.own < desk.flags.minWords) return [];
  const matches = await matchesIn(corpus, draft, whole, desk);
  const [best] = matches;
  if (stretch.ends.length === 0 || (best && best.verdict !== 'spliced')) return [{ draft: whole, matches }];
  const cuts = [0, ...stretch.ends, stretch.spans.length];
  const parts: Looked[] = [];
  for (const [i, to] of cuts.slice(1).entries()) {
    const part = draftQuotation(draft, stretch, cuts[i], to);
    if (part.quotation.own < desk.flags.minWords) continue;
    parts.push({ draft: part, matches: await matchesIn(corpus, draft, part, desk) });
  }
  return parts.length === 0 ? [{ draft: whole, matches }] : parts;
}

/** Whether a source is the draft itself: the same file, or where it is none the same bytes. */
function isSame({ absolute, sha256 }: Corpus['sources'][number], draft: Draft): boolean {
  return absolute === null ? sha256 !== '' && sha256 === draft.sha256 : absolute === draft.absolute;
}

async function matchesIn(
  corpus: Corpus,
  draft: Draft,
  { quotation }: DraftQuotation,
  { reporter }: Desk,
): Promise<Match[]> {
  const isOther = (id: number): boolean => {
    const source = corpus.sources[id];
    return !source || !isSame(source, draft);
  };
  const findPages = async ({ first, end }: Range): Promise<SourcePage[]> => {
    const text = partOf(quotation, first, end)
      .words.map(({ form }) => form)
      .join(' ');
    const pages: SourcePage[] = [];
    for (const id of corpus.index.candidates(shinglesOf(text), MOST_PAGES).filter(isOther)) {
      try {
        pages.push({ id, words: (await corpus.page(id)).words });
      } catch (error) {
        reporter.failure(corpus.sources[id]?.path ?? '', failureOf(error));
      }
    }
    return pages;
  };
  return matchesOf(quotation, findPages);
}
