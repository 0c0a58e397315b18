import { createRequire } from 'node:module';
import type { Meta } from '../../../model/document.ts';

/** What stands before a Markdown text between two lines of dashes. */
export interface FrontMatter {
  /** Offset of what follows it. */
  readonly end: number;
  readonly meta: Meta;
  /** ISO day, where it gives one. */
  readonly date: string | undefined;
}

const OPENS = /^\s*---[ \t]*\n/u;
const CLOSES = /^(?:---|\.\.\.)[ \t]*(?:\n|$)/mu;
/** A longer one is none: whoever draws a line above a text may not draw a second. */
const LONGEST = 1 << 16;
const KEY = /^[a-z][\w.:-]*$/u;
const KNOWN_KEYS = new Set(['Title', 'Date', 'Author', 'Tags', 'Slug', 'Category', 'Source', 'URL', 'Published']);
const DATE_KEYS = [
  'date',
  'Date',
  'published',
  'Published',
  'pubDate',
  'pubdate',
  'publishDate',
  'published_at',
  'datePublished',
];

/**
 * The front matter of a Markdown text; null where it has none: text between two lines that are drawn is none, nor is
 * what is no YAML.
 */
export function frontMatterOf(text: string): FrontMatter | null {
  const opening = OPENS.exec(text)?.[0].length ?? 0;
  if (opening === 0) return null;
  const body = text.slice(opening, opening + LONGEST);
  const closing = CLOSES.exec(body);
  if (!closing) return null;
  const meta = fieldsOf(body.slice(0, closing.index));
  return meta && { end: opening + closing.index + closing[0].length, meta, date: dateOf(meta) };
}

/** The fields of YAML that names some, as JSON can hold them. */
function fieldsOf(yaml: string): Meta | null {
  const { parse } = createRequire(import.meta.url)('yaml') as typeof import('yaml');
  try {
    const options = { logLevel: 'error', uniqueKeys: false, maxAliasCount: 20 } as const;
    const fields: unknown = JSON.parse(JSON.stringify(parse(yaml, options)));
    if (!isShallow(fields, DEEPEST)) return plainFields(yaml);
    return isMeta(fields) ? fields : null;
  } catch {
    return plainFields(yaml);
  }
}

/** What is nested deeper is nothing that describes an article; a reader of documents would refuse all of them for it. */
const DEEPEST = 50;

function isShallow(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((inner) => isShallow(inner, levels - 1));
}

const FIELD = /^([a-z][\w.:-]*):[ \t]+(\S.*)$/u;

/** Lines of one field each, where a value is no YAML: "title: {{ page }}: a town". */
function plainFields(yaml: string): Meta | null {
  const fields = yaml.split('\n').filter((line) => line.trim() !== '');
  const pairs = fields.flatMap((line) => {
    const [, key, value] = FIELD.exec(line) ?? [];
    return key !== undefined && value !== undefined ? [[key, value.trim()] as const] : [];
  });
  return pairs.length === fields.length ? Object.fromEntries(pairs) : null;
}

function isMeta(fields: unknown): fields is Meta {
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return false;
  const keys = Object.keys(fields);
  return keys.length > 0 && keys.every((key) => KEY.test(key) || KNOWN_KEYS.has(key));
}

function dateOf(meta: Meta): string | undefined {
  for (const key of DATE_KEYS) {
    const day = dayOf(meta[key]);
    if (day !== undefined) return day;
  }
  return undefined;
}

/** The ISO day that a value begins with, if there is such a day. */
export function dayOf(value: unknown): string | undefined {
  const day = typeof value === 'string' ? /^\d{4}-\d{2}-\d{2}(?!\d)/u.exec(value)?.[0] : undefined;
  if (day === undefined) return undefined;
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day ? undefined : day;
}
