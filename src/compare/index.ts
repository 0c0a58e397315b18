/** What changed between two versions of a document: the engine of `check` and `diff`. */

import { claimDifferences } from './claims.ts';
import type { Comparable } from './comparable.ts';
import type { Difference } from './difference.ts';
import { entityDifferences, pairEntities } from './entities.ts';
import { firstDifference } from './first-difference.ts';
import type { DifferenceKind } from './kinds.ts';
import { meaningsOf } from './meaning.ts';
import { type Overlay, overlay, type Version } from './overlay.ts';
import { pairQuotes, quoteDifferences } from './quotes.ts';
import { markDifferences, sentenceDifferences } from './spans.ts';

/** What counts as a difference beside what is found. */
export interface CompareOptions {
  /** How sure quotes and claims are. */
  readonly confidence: boolean;
  /** Also that the text is another one, and fields that nothing else tells of, ids among them. */
  readonly everything: boolean;
}

/**
 * All differences in order of the new text, paired by meaning: one quote that is lost is one difference, though every id
 * after it changes, and what was put into the text or taken out of it changes nothing else. What only one version of the
 * schema has is not compared. `id` and `path` hang on where the program was started, and never count. With `everything`,
 * two documents that differ in anything else give at least one difference.
 */
export function compare(older: Version, newer: Version, options: CompareOptions): Difference[] {
  const versions = overlay(older, newer);
  const entities = pairEntities(versions);
  const quotes = pairQuotes(versions);
  const meanings = meaningsOf(entities, quotes);
  const { before, after } = versions;
  const all = [
    ...(options.everything && older.document.sha256 !== newer.document.sha256 ? [textChanged(older, newer)] : []),
    ...sentenceDifferences(versions),
    ...entityDifferences(entities, versions),
    ...quoteDifferences(quotes, meanings, versions),
    ...claimDifferences(quotes, meanings, versions),
    ...markDifferences('boilerplate', ({ kind }) => kind, [before.boilerplate, after.boilerplate], versions),
    ...markDifferences('diagnostic', diagnosticName, [before.diagnostics, after.diagnostics], versions),
    ...metaDifferences(versions),
  ];
  const found = options.confidence ? all : all.filter(({ kind }) => !CONFIDENCE.has(kind));
  if (found.length > 0) return found.sort((a, b) => a.at.start - b.at.start);
  const path = options.everything ? firstDifference(comparable(older.document), comparable(newer.document)) : null;
  return path === null ? [] : [documentDifference(`document differs at ${path}`, null, null)];
}

const CONFIDENCE: ReadonlySet<DifferenceKind> = new Set([
  'quote-confidence',
  'quote-speaker-confidence',
  'claim-confidence',
]);

const TOP = { start: 0, end: 0 };

function textChanged({ document: { sha256: before } }: Version, { document: { sha256: after } }: Version): Difference {
  const message = 'the text is not the one that the expected file was written for';
  return { kind: 'text-changed', at: TOP, before, after, rule: null, message };
}

function diagnosticName({ code, message }: Comparable['diagnostics'][number]): string {
  return `${code} (${message})`;
}

/** What is known of the whole article, where both versions know it. */
function metaDifferences({ before, after }: Overlay): Difference[] {
  return (['mediaType', 'layout', 'date', 'meta'] as const).flatMap((field) => {
    const [old, now] = [before[field], after[field]];
    const path = old === undefined || now === undefined ? null : firstDifference(old, now, field);
    if (path === null) return [];
    const text = (value: typeof old): string => (typeof value === 'string' ? value : JSON.stringify(value));
    return [documentDifference(`document differs at ${path}`, text(old), text(now))];
  });
}

function documentDifference(message: string, before: string | null, after: string | null): Difference {
  return { kind: 'document', at: TOP, before, after, rule: null, message };
}

function comparable({ id: _id, path: _path, text: _text, ...rest }: Comparable): unknown {
  return rest;
}
