import { CHARACTER_REFERENCE, characterOf } from '../../../model/character-references.ts';
import type { Edit } from '../../../model/origin.ts';

/** What a tag reads as: nothing, or what parts the words at its sides. Other tags are left as they are. */
const TAGS: ReadonlyMap<string, string> = new Map([
  ...'a abbr b big center cite code del em font i img ins mark s small span strike strong sub sup time tt u wbr'
    .split(' ')
    .map((name) => [name, ''] as const),
  ...'address article aside blockquote body dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html li main nav ol p pre section table tbody td th thead tr ul'
    .split(' ')
    .map((name) => [name, '\n\n'] as const),
  ['br', '\n'],
  ['q', '“'],
]);
/** Tags that stand alone; others count only where both of a pair are there. */
const ALONE = new Set(['br', 'hr', 'img', 'wbr', 'p', 'li']);

const STANDS_ALONE = new RegExp(`<(?:${[...ALONE].join('|')})[\\s/>]`, 'iu');

const ATTRIBUTE = String.raw`\s+[\w:-]+\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>=${'`'}]+)`;
const TAG = new RegExp(String.raw`<(/?)([a-z][a-z\d]*)(?:${ATTRIBUTE})*\s*/?>`, 'giu');
const COMMENT = '<!--';
const COMMENT_END = '-->';

/** Whether a text may hold markup: a reference, a tag that closes or closes another, or stands alone, a comment. */
export function mayHoldMarkup(text: string): boolean {
  if (text.includes('&')) return true;
  return (
    text.includes('<') &&
    (text.includes('</') || text.includes('/>') || text.includes(COMMENT) || STANDS_ALONE.test(text))
  );
}

/** The tags, comments and character references of HTML in a text that is otherwise plain. */
export function markupEdits(text: string): Edit[] {
  const edits = [...references(text), ...(text.includes('<') ? [...tags(text), ...comments(text)] : [])];
  return inOrder(edits);
}

/** Edits by position; of those that overlap the first one, what is put in before what is left out. */
export function inOrder(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  let end = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < end) continue;
    kept.push(edit);
    end = edit.end;
  }
  return kept;
}

function* references(text: string): Iterable<Edit> {
  for (const { index, 0: reference } of text.matchAll(CHARACTER_REFERENCE)) {
    const by = characterOf(reference);
    if (by !== reference) yield { start: index, end: index + reference.length, by };
  }
}

/** A pair of tags within a sentence is left out; "the <b> tag" speaks of one. */
function tags(text: string): Edit[] {
  const found = [...text.matchAll(TAG)].map(({ index, 0: { length }, 1: slash, 2: name = '' }) => ({
    start: index,
    end: index + length,
    name: name.toLowerCase(),
    closes: slash !== '',
  }));
  const opened = new Set(found.flatMap(({ name, closes }) => (closes ? [] : [name])));
  const closed = new Set(found.flatMap(({ name, closes }) => (closes ? [name] : [])));
  return found.flatMap(({ start, end, name, closes }) => {
    const by = tagReadsAs(name, closes);
    const isTag = ALONE.has(name) || (opened.has(name) && closed.has(name));
    return by === undefined || !isTag ? [] : [{ start, end, by }];
  });
}

/** What a tag reads as; undefined where it is none that is left out. */
export function tagReadsAs(name: string, closes: boolean): string | undefined {
  return name === 'q' && closes ? '”' : TAGS.get(name);
}

function* comments(text: string): Iterable<Edit> {
  let start = text.indexOf(COMMENT);
  while (start >= 0) {
    const end = text.indexOf(COMMENT_END, start + COMMENT.length);
    if (end < 0) return;
    yield { start, end: end + COMMENT_END.length, by: '' };
    start = text.indexOf(COMMENT, end);
  }
}
