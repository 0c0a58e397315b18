import { createRequire } from 'node:module';
import type { MarkdownParser } from '@lezer/markdown';
import { BLANK_LINE } from '../../../model/span.ts';

type Library = typeof import('@lezer/markdown');

export type MarkdownTree = ReturnType<MarkdownParser['parse']>;

interface Parsers {
  readonly whole: MarkdownParser;
  /** Without what the library reads in more than linear time: code of many different fences, links within links. */
  readonly plain: MarkdownParser;
}

let parsers: Parsers | undefined;

/** Loaded at the first text in Markdown; synchronously, as `extract` is. */
function load(): Parsers {
  const { parser, Table, Strikethrough, TaskList } = createRequire(import.meta.url)('@lezer/markdown') as Library;
  const whole = parser.configure([Table, Strikethrough, TaskList]);
  return {
    whole,
    plain: whole.configure({
      remove: ['InlineCode', 'Link', 'Image', 'LinkEnd', 'BulletList', 'OrderedList', 'HorizontalRule'],
    }),
  };
}

/** The tree of a Markdown text, with each mark in its place. */
export function markdownTree(text: string): MarkdownTree {
  parsers ??= load();
  return (isTrap(text) ? parsers.plain : parsers.whole).parse(text);
}

/** Closing brackets in one paragraph, and lengths of runs of backticks in one text, of which nobody writes more. */
const MOST_BRACKETS = 1000;
const MOST_LENGTHS = 50;

/** Items within items within items, all in one line. */
const NESTED = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+){30}/mu;

function isTrap(text: string): boolean {
  if (NESTED.test(text)) return true;
  if (text.split(BLANK_LINE).some((paragraph) => paragraph.split(']').length > MOST_BRACKETS)) return true;
  return new Set(text.match(/`+/gu)?.map(({ length }) => length)).size > MOST_LENGTHS;
}
