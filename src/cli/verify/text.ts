/** A finding of `sayso verify` for reading: both sides with what differs set off. */
import { LETTER_OR_DIGIT } from '../../model/letters.ts';
import { oneLine } from '../../model/plain-text.ts';
import type { VerifyFinding, VerifySource } from '../../verify/schema.ts';
import type { Style } from '../colour.ts';
import { escapeLine } from '../escape.ts';

/** A stretch of a text that differs from the other side, or not. */
export interface Stretch {
  readonly text: string;
  readonly differs: boolean;
}

/** "altered (number-changed)". */
export function verdictWords({ verdict, risks, allowed }: VerifyFinding): string {
  const marks = [...risks, ...(allowed ? ['allowed'] : [])];
  return marks.length === 0 ? verdict : `${verdict} (${marks.join(', ')})`;
}

/** "path:line:column". */
export function placeWords({
  path,
  line,
  column,
}: {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}): string {
  return `${path}:${line}:${column}`;
}

/** "Ann Tolmer", "Ann Tolmer, quoted by Jon Brun"; '' where nobody is known. */
export function speakerWords({ speaker, parent }: Pick<VerifySource, 'speaker' | 'parent'>): string {
  const by = parent?.speaker ?? null;
  if (by === null || by === speaker) return speaker ?? '';
  return `${speaker === null ? '' : `${speaker}, `}quoted by ${by}`;
}

/** One line for annotations. */
export function messageOf(finding: VerifyFinding): string {
  const { draft, sources, more } = finding;
  const places = sources.slice(0, 3).map((source) => {
    const changes = source.changes.map((change) => changeWords(change)).join('; ');
    const speaker = speakerWords(source);
    return `${placeWords(source)}${speaker === '' ? '' : ` ${speaker}`}${changes === '' ? '' : `: ${changes}`}`;
  });
  const rest = sources.length - places.length + (more ?? 0);
  const where = places.length === 0 ? 'in no source' : `${places.join(' | ')}${rest > 0 ? ` and ${rest} more` : ''}`;
  return `${verdictWords(finding)}: ${cut(oneLine(draft.text))} – ${where}`;
}

const LONGEST = 120;

function cut(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/u, '')}…`;
}

/** `"ten" for "two"`, `"not" left out`, `"very" put in`. */
export function changeWords({ draft, source }: VerifySource['changes'][number]): string {
  if (draft === '') return `“${source}” left out`;
  if (source === '') return `“${draft}” put in`;
  return draft === '…' ? `“${source}” left out at an ellipsis` : `“${draft}” for “${source}”`;
}

/** The text in stretches: the words that differ are looked for one after the other. */
export function stretchesOf(text: string, differing: readonly string[]): Stretch[] {
  const line = oneLine(text);
  const found: Stretch[] = [];
  let from = 0;
  for (const words of differing) {
    const at = words === '' ? -1 : wordIndex(line, words, from);
    if (at < 0) continue;
    if (at > from) found.push({ text: line.slice(from, at), differs: false });
    found.push({ text: words, differs: true });
    from = at + words.length;
  }
  if (from < line.length) found.push({ text: line.slice(from), differs: false });
  return found;
}

/** Where some words stand as words, from an offset on, or -1. */
function wordIndex(line: string, words: string, from: number): number {
  for (let at = line.indexOf(words, from); at >= 0; at = line.indexOf(words, at + 1)) {
    const isWhole = !LETTER_OR_DIGIT.test(line[at - 1] ?? '') && !LETTER_OR_DIGIT.test(line[at + words.length] ?? '');
    if (isWhole || !LETTER_OR_DIGIT.test(words)) return at;
  }
  return -1;
}

/** What stands unchanged between differences is shortened. */
const KEPT = 60;

function shortened(stretches: readonly Stretch[]): Stretch[] {
  const isOne = stretches.length === 1;
  return stretches.map((stretch, i) => {
    const { text, differs } = stretch;
    if (differs || text.length <= (isOne ? 10 : 3) * KEPT) return stretch;
    const head = i === 0 && !isOne ? '' : text.slice(0, KEPT);
    const tail = i === stretches.length - 1 && !isOne ? '' : text.slice(-KEPT);
    return { text: `${head.replace(/\S*$/u, '')}[…]${tail.replace(/^\S*/u, '')}`, differs };
  });
}

/** The finding as lines: the verdict with the place and the words of the draft, then each place in the sources. */
export function findingText(finding: VerifyFinding, style: Style, isAccepted: boolean): string {
  const { draft, sources, more } = finding;
  const drafted = sources
    .flatMap(({ changes }) => changes.map((change) => change.draft))
    .filter((words) => words !== '…');
  const words = verdictWords(finding);
  const head = `${style.heading(escapeLine(placeWords(draft)))}: ${isAccepted ? words : style.failure(words)}`;
  const own = drafted.length === 0 || finding.verdict === 'verbatim' ? [] : drafted;
  const lines = [
    `${head}${named(draft.speaker ?? '', style)}`,
    `  ${marked(stretchesOf(draft.text, own), style, ['{+', '+}'], style.failure)}`,
    ...sources.flatMap((source) => sourceLines(source, style)),
    ...(more === undefined ? [] : [style.faint(`  and ${more} more places`)]),
  ];
  return `${lines.join('\n')}\n`;
}

function named(speaker: string, style: Style): string {
  return speaker === '' ? '' : `  ${style.source(escapeLine(speaker))}`;
}

function sourceLines(source: VerifySource, style: Style): string[] {
  const place = `  ${style.heading(escapeLine(placeWords(source)))}${named(speakerWords(source), style)}`;
  const words = source.changes.map((change) => change.source);
  if (words.every((one) => one === '')) return [place];
  return [place, `  ${marked(stretchesOf(source.text, words), style, ['[-', '-]'], style.cue)}`];
}

type Marks = readonly [string, string];

function marked(
  stretches: readonly Stretch[],
  style: Style,
  [open, close]: Marks,
  colour: (text: string) => string,
): string {
  return shortened(stretches)
    .map(({ text, differs }) => {
      const safe = escapeLine(text);
      if (!differs) return style.quote(safe);
      return style.coloured ? colour(safe) : `${open}${safe}${close}`;
    })
    .join('');
}
