import { expect, test } from 'vitest';
import { edited } from '../../src/model/origin.ts';
import { rawSpansOf } from '../../src/model/raw-spans.ts';
import { segmentedDoc } from '../support/doc-of.ts';

/** The stretches of a text that its words from `first` on stand for, where `leaveOut` is no part of the reading copy. */
function stretches(raw: string, leaveOut: readonly string[], first: number, end: number): string[] {
  const edits = leaveOut.map((words) => ({
    start: raw.indexOf(words),
    end: raw.indexOf(words) + words.length,
    by: '',
  }));
  const { text, origin } = edited({ text: raw, origin: null }, edits);
  const doc = segmentedDoc(text);
  const spans = rawSpansOf({ tokens: doc.tokens, layout: { ...doc.layout, raw, origin } }, { first, end });
  return spans.map((span) => raw.slice(span.start, span.end));
}

test.for<[string, string, readonly string[], readonly string[]]>([
  ['a text that is its own copy', 'The old dam held.', [], ['old dam']],
  ['marks that are left out', 'The *old~ dam held.', ['*', '~'], ['old~ dam']],
  ['words that are left out between words', 'The [old](page) dam held.', ['[', '](page)'], ['old', 'dam']],
  ['marks within a word', 'The o*l~d dam held.', ['*', '~'], ['o*l~d dam']],
])('%s', ([, raw, leaveOut, expected]) => {
  expect(stretches(raw, leaveOut, 1, 3)).toEqual(expected);
});
