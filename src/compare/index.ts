/** What changed between the document that is expected of a text and the one that is made of it now. */
import type { SaysoDocument } from '../model/schema.ts';
import type { Difference } from './difference.ts';
import { entityDifferences, pairEntities } from './entities.ts';
import { claimDifferences, meaningsOf, pairQuotes, quoteDifferences } from './quotes.ts';
import { markDifferences, sentenceDifferences } from './spans.ts';

export type { Difference } from './difference.ts';

/**
 * All differences in order of the text, paired by meaning: one quote that is lost is one difference, though every id
 * after it changes. Both documents in UTF-16 offsets. `id` and `path` hang on where the program was started, and
 * are not compared. Two documents that differ in anything else give at least one difference.
 */
export function compare(expected: SaysoDocument, actual: SaysoDocument, text: string): Difference[] {
  const documents = [expected, actual] as const;
  const entities = pairEntities(expected, actual);
  const quotes = pairQuotes(expected, actual);
  const meanings = meaningsOf(entities, quotes);
  const found = [
    ...(expected.sha256 === actual.sha256 ? [] : [textChanged()]),
    ...sentenceDifferences(expected.sentences, actual.sentences, text),
    ...entityDifferences(entities, text),
    ...quoteDifferences(quotes, meanings, text),
    ...claimDifferences(quotes, documents, meanings),
    ...markDifferences('boilerplate', ({ kind }) => kind, [expected.boilerplate, actual.boilerplate], text),
    ...markDifferences(
      'diagnostic',
      ({ code, message }) => `${code} (${message})`,
      [expected.diagnostics, actual.diagnostics],
      text,
    ),
  ];
  if (found.length > 0) return found.sort((a, b) => a.at - b.at);
  const path = firstDifference(comparable(expected), comparable(actual));
  return path === null ? [] : [{ kind: 'document', at: 0, message: `document differs at ${path}` }];
}

function textChanged(): Difference {
  return { kind: 'text-changed', at: 0, message: 'the text is not the one that the expected file was written for' };
}

function comparable({ id: _id, path: _path, text: _text, ...rest }: SaysoDocument): unknown {
  return rest;
}

/** Path ("quotes.0.cue") of the first place where two JSON values differ; null where they are the same. */
export function firstDifference(a: unknown, b: unknown, path = ''): string | null {
  if (Object.is(a, b)) return null;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return path;
  const [ours, theirs] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  for (const key of new Set([...ours.keys(), ...theirs.keys()])) {
    const found = firstDifference(ours.get(key), theirs.get(key), path === '' ? key : `${path}.${key}`);
    if (found !== null) return found;
  }
  return null;
}
