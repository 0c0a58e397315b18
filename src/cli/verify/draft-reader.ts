/** The drafts of `sayso verify`: each with its quotations, ready to be looked for. */
import type { Context } from '../../model/context.ts';
import type { Raw } from '../../model/document.ts';
import { SaysoError } from '../../model/errors.ts';
import type { ReadableDocument } from '../../model/readable.ts';
import { quotationsPage, runPipeline } from '../../pipeline.ts';
import { contextsOf } from '../../run/answer.ts';
import { failureOf } from '../../run/failure.ts';
import { rawOf } from '../../run/raw.ts';
import { type QuotedStretch, quotedIn } from '../../verify/drafts.ts';
import type { DraftQuotation } from '../../verify/finding.ts';
import { quotationOf } from '../../verify/quotation.ts';
import { type Side, sideOf } from '../../verify/side.ts';
import { type Words, wordsOf } from '../../verify/words.ts';
import type { Archive } from '../actions/archive.ts';
import { type InputTask, textTasks } from '../actions/tasks.ts';
import type { Reporter } from '../reporter.ts';
import type { World } from '../world.ts';
import { inUtf16, rawOfDocument } from './text-of.ts';

/** A draft with what it quotes. */
export interface Draft {
  readonly path: string;
  /** Absolute path of a text; null for a document and for standard input. */
  readonly absolute: string | null;
  readonly sha256: string;
  readonly stretches: readonly QuotedStretch[];
  readonly side: Side;
  readonly words: Words;
}

/** All drafts, documents first; tells the reporter of those that cannot be read. */
export async function* draftsIn(archive: Archive, reporter: Reporter, world: World): AsyncGenerator<Draft, void> {
  const contexts = contextsOf(archive.profiles.map((profile) => ({ ...profile, minConfidence: 0 })));
  const known = (profile: number): Omit<Known, 'document'> => ({
    context: contexts[profile]?.context as Context,
    minConfidence: archive.profiles[profile]?.minConfidence,
  });
  for (const articles of [archive.documents(reporter), archive.piped(reporter)]) {
    for await (const { document, profile } of articles) {
      const raw = rawOfDocument(document);
      if ('fault' in raw) reporter.failure(document.path, { reason: raw.fault });
      else yield draftOf(raw, document, null, { ...known(profile), document: inUtf16(document, raw.text ?? '') });
    }
  }
  for await (const task of textTasks(archive.texts, archive.resolved, world)) {
    const draft = await textDraft(task, known(task.profile), archive, reporter);
    if (draft) yield draft;
  }
}

async function textDraft(
  task: InputTask,
  known: Omit<Known, 'document'>,
  archive: Archive,
  reporter: Reporter,
): Promise<Draft | null> {
  const { input, source } = task;
  try {
    if ('failure' in source) throw new SaysoError('input', source.failure.reason);
    const raw = await rawOf(task, source, archive.resolved.limits);
    const document = runPipeline(raw, known.context);
    return draftOf(raw, { path: input.shown }, input.absolute, { ...known, document });
  } catch (error) {
    reporter.failure(input.shown, failureOf(error));
    return null;
  }
}

interface Known {
  readonly context: Context;
  readonly document: ReadableDocument;
  readonly minConfidence: number | undefined;
}

function draftOf(
  raw: Raw,
  { path }: { readonly path: string },
  absolute: string | null,
  { context, document, minConfidence }: Known,
): Draft {
  const { page, titles } = quotationsPage(raw, context);
  const { origin } = page.layout;
  return {
    path,
    absolute,
    sha256: document.sha256 ?? page.sha256,
    stretches: quotedIn(page, titles, document),
    side: sideOf({ path, raw: page.layout.raw, origin, document, minConfidence }),
    words: wordsOf(page.text),
  };
}

/** A stretch of a draft as a quotation; of its spans those from one up to another. */
export function draftQuotation(
  { words, side }: Draft,
  { spans }: QuotedStretch,
  from = 0,
  to = spans.length,
): DraftQuotation {
  const own = spans.slice(from, to);
  return { quotation: quotationOf(words.text, own), spans: own, side, words };
}
