/** What a comparison of a quotation with one text says of its wording: what differs, with a mark or without. */
import { STAGE_DIRECTIONS } from '../lang/en/verification.ts';
import type { Range } from '../model/phrases.ts';
import { BLANK_LINE } from '../model/span.ts';
import { type Change, caseChanges, type Piece } from './align.ts';
import type { Comparison } from './compare.ts';
import type { Quotation } from './quotation.ts';
import type { Words } from './words.ts';

/** How a quotation stands in one text, speakers apart. */
export type WordingVerdict = 'verbatim' | 'trimmed' | 'altered' | 'spliced';

/** A difference; `bracket` and `ellipsis` are marked as such in the quotation. */
export interface Difference extends Change {
  readonly kind: 'word' | 'bracket' | 'ellipsis';
}

/** A stretch of the text in which a part of the quotation stands unbroken. */
export interface Part {
  readonly draft: Range;
  readonly source: Range;
  readonly differences: readonly Difference[];
}

/** The wording of a quotation beside one text. */
export interface Wording {
  readonly verdict: WordingVerdict;
  /** In the order of the quotation; parts that stand apart in the text are several. */
  readonly parts: readonly Part[];
  /** Ranges of the quotation's words that stand in no part, if there are enough of them to be sought elsewhere. */
  readonly missing: readonly Range[];
  readonly share: number;
}

/** Words left out without a mark from which on both sides stand apart; fewer are a change. */
const APART = 6;
/** Words left out that hold the end of a sentence: from so many on both sides stand apart. */
const APART_OVER_SENTENCE = 2;
/** Words that brackets may stand for within a sentence. */
const MOST_REPLACED = 15;
/** Words on each side without which nothing stands apart, only something is missing. */
const LEAST_SIDE = 3;
/** More words that stand nowhere are looked for in other texts. */
const LEAST_MISSING = 4;

/** What a quotation is laid beside. */
export interface Beside {
  readonly quotation: Quotation;
  readonly source: Words;
}

/** The wording, by the pieces that were found; they must not be empty. */
export function wordingOf(beside: Beside, { pieces, share }: Comparison): Wording {
  const judged = pieces.flatMap((piece) => partsOf(beside, piece));
  const { parts, missing, isApart } = linked(beside, judged);
  const kinds = new Set(parts.flatMap(({ differences }) => differences.map(({ kind }) => kind)));
  const verdict = isApart
    ? 'spliced'
    : kinds.has('word') || missing.length > 0
      ? 'altered'
      : kinds.size > 0 || isCutAtEnds(beside, parts)
        ? 'trimmed'
        : 'verbatim';
  return { verdict, parts, missing, share };
}

/** A piece as parts: it is cut where more is left out without a mark than a change could be. */
function partsOf(beside: Beside, piece: Piece): Part[] {
  const sides = { draft: beside.quotation.words, source: beside.source.words };
  const all = [...piece.changes, ...caseChanges(sides, piece)].sort((a, b) => a.draft.first - b.draft.first);
  const parts: Part[] = [];
  let [draft, source] = [piece.draft.first, piece.source.first];
  let differences: Difference[] = [];
  const close = (draftEnd: number, sourceEnd: number): void => {
    parts.push({ draft: { first: draft, end: draftEnd }, source: { first: source, end: sourceEnd }, differences });
    differences = [];
  };
  for (const change of all) {
    const kind = kindOf(beside, change);
    const leavesSides = change.draft.first - draft >= LEAST_SIDE && piece.draft.end - change.draft.end >= LEAST_SIDE;
    if (kind === 'apart' && leavesSides) {
      close(change.draft.first, change.source.first);
      [draft, source] = [change.draft.end, change.source.end];
    } else if (kind !== 'same') differences.push({ ...change, kind: kind === 'apart' ? 'word' : kind });
  }
  close(piece.draft.end, piece.source.end);
  return parts;
}

const length = ({ first, end }: Range): number => end - first;

function kindOf(beside: Beside, change: Change): Difference['kind'] | 'apart' | 'same' {
  const { quotation } = beside;
  const own = quotation.words.slice(change.draft.first, change.draft.end);
  const passed = length(change.source);
  if (own.length > 0 && own.every(({ inserted }) => inserted)) {
    return passed > MOST_REPLACED || holdsSentenceEnd(beside.source, change.source) ? 'apart' : 'bracket';
  }
  if (own.length > 0) {
    if (isSameLetters(beside, change)) return 'same';
    return passed - own.length >= APART && holdsSentenceEnd(beside.source, change.source) ? 'apart' : 'word';
  }
  if (isNotSaid(beside.source, change.source)) return 'same';
  const isFar = passed >= APART || (passed >= APART_OVER_SENTENCE && holdsSentenceEnd(beside.source, change.source));
  return isFar ? 'apart' : 'word';
}

const ENDS_SENTENCE = /[.!?…]["”’)\]]*\s/u;

/** Whether a sentence ends before, in or after some words that are passed over. */
function holdsSentenceEnd({ text, words }: Words, { first, end }: Range): boolean {
  return ENDS_SENTENCE.test(text.slice(words[first - 1]?.end ?? 0, words[end]?.start ?? text.length));
}

/** The longest attribution that may stand in the middle of what somebody says, in words. */
const LONGEST_CUE = 30;
const OUTSIDE = [/^[,.?!…—–-]*["”»][^"“”«»]*["“„«]$/u, /^[,.?!…—–-]*['’›][^'‘’‹›]*['‘‚‹]$/u];

/** A label that begins a line: "TOLMER:", "[00:01:02] HOST:". */
const LABEL = /\n[^\n:.!?]{1,60}(?:\d:\d\d[^\n:]{0,30})*:\s*["“]?$/u;
const LONGEST_LABEL = 8;

/** Whether words of a text are none of those that it quotes: its attribution between quotations, a note, the label of a turn. */
function isNotSaid({ text, words }: Words, { first, end }: Range): boolean {
  const [before, after] = [words[first - 1], words[end]];
  if (!before || !after || end - first > LONGEST_CUE) return false;
  const gap = text.slice(before.end, after.start);
  if (/^[^\p{L}\p{N}]*\[[^[\]]*\][^\p{L}\p{N}]*$/u.test(gap)) return true;
  const isNote = /\([^()]*\)/u.test(gap) && words.slice(first, end).every(({ lower }) => STAGE_DIRECTIONS.has(lower));
  if (isNote || (end - first <= LONGEST_LABEL && LABEL.test(gap))) return true;
  // “We win,” she said, “and stay.”
  return !BLANK_LINE.test(gap) && OUTSIDE.some((shape) => shape.test(gap));
}

/** Whether both are the same letters, parted by a hyphen or the end of a line in one of them: "e-mail", "email". */
function isSameLetters({ quotation, source }: Beside, change: Change): boolean {
  const [a, b] = [
    quotation.words.slice(change.draft.first, change.draft.end),
    source.words.slice(change.source.first, change.source.end),
  ];
  if (a.length === b.length) return false;
  const joined = (words: readonly { readonly lower: string }[]): string => words.map(({ lower }) => lower).join('');
  if (joined(a) !== joined(b)) return false;
  const [text, parted] = a.length > b.length ? [quotation.text, a] : [source.text, b];
  return parted.every((word, i) => i === 0 || /[-‐‑–\n]/u.test(text.slice(parted[i - 1]?.end, word.start)));
}

interface Linked {
  readonly parts: readonly Part[];
  readonly missing: readonly Range[];
  readonly isApart: boolean;
}

/** How the parts follow each other, and what stands in none of them. */
function linked(beside: Beside, parts: readonly Part[]): Linked {
  const { quotation } = beside;
  const made: Part[] = [];
  const missing: Range[] = [];
  let isApart = false;
  for (const part of parts) {
    const before = made.at(-1);
    const gap = { first: before?.draft.end ?? 0, end: part.draft.first };
    if (!before) {
      made.push(withGap(beside, part, gap, missing, 'before'));
      continue;
    }
    const passed = { first: before.source.end, end: part.source.first };
    const isMarked = isOmitted(quotation, gap);
    const isInOrder = length(passed) >= 0;
    const isJoined = isInOrder && (isMarked || (length(gap) > 0 && length(passed) < APART));
    if (isJoined) made[made.length - 1] = joinedParts(beside, before, part, { gap, passed, isMarked });
    else {
      isApart = true;
      made.push(withGap(beside, part, gap, missing, 'before'));
    }
  }
  const last = made.pop();
  if (last) made.push(withGap(beside, last, { first: last.draft.end, end: quotation.words.length }, missing, 'after'));
  return { parts: made, missing, isApart };
}

/** Whether a mark of omission stands at the edges of a gap between two parts or in it. */
function isOmitted({ ellipses }: Quotation, { first, end }: Range): boolean {
  for (let at = first; at <= end; at++) if (ellipses.has(at)) return true;
  return false;
}

interface Seam {
  /** Words of the quotation between both parts, which stand nowhere. */
  readonly gap: Range;
  /** Words of the text between both. */
  readonly passed: Range;
  readonly isMarked: boolean;
}

function joinedParts(beside: Beside, a: Part, b: Part, { gap, passed, isMarked }: Seam): Part {
  const differences: Difference[] = [];
  if (length(gap) > 0)
    differences.push({
      draft: gap,
      source: { ...passed, end: isMarked ? passed.first : passed.end },
      kind: insertedKind(beside, gap),
    });
  if (isMarked && length(passed) > 0)
    differences.push({ draft: { first: gap.end, end: gap.end }, source: passed, kind: 'ellipsis' });
  return {
    draft: { first: a.draft.first, end: b.draft.end },
    source: { first: a.source.first, end: b.source.end },
    differences: [...a.differences, ...differences, ...b.differences],
  };
}

function insertedKind({ quotation }: Beside, { first, end }: Range): Difference['kind'] {
  return quotation.words.slice(first, end).every(({ inserted }) => inserted) ? 'bracket' : 'word';
}

/** A part with the words of the quotation beside it that stand nowhere: put in, changed at the edge, or missing. */
function withGap(beside: Beside, part: Part, gap: Range, missing: Range[], side: 'before' | 'after'): Part {
  if (length(gap) === 0) return part;
  const kind = insertedKind(beside, gap);
  if (kind === 'word' && length(gap) >= LEAST_MISSING) {
    missing.push(gap);
    return part;
  }
  const source = edgeOf(beside, part, length(gap), side);
  const difference: Difference = { draft: gap, source, kind };
  const { draft } = part;
  return side === 'before'
    ? {
        draft: { first: gap.first, end: draft.end },
        source: { first: source.first, end: part.source.end },
        differences: [difference, ...part.differences],
      }
    : {
        draft: { first: draft.first, end: gap.end },
        source: { first: part.source.first, end: source.end },
        differences: [...part.differences, difference],
      };
}

/** As many words of the text beside a part, no farther than its sentence. */
function edgeOf({ source }: Beside, { source: own }: Part, count: number, side: 'before' | 'after'): Range {
  const { words } = source;
  let [first, end] = side === 'before' ? [own.first, own.first] : [own.end, own.end];
  for (let i = 0; i < count; i++) {
    if (side === 'before') {
      if (first === 0 || words[first]?.opens) break;
      first--;
    } else {
      if (end === words.length || words[end]?.opens) break;
      end++;
    }
  }
  return { first, end };
}

/** Whether the quotation marks that something is left out at its ends, and something is, of the same sentence. */
function isCutAtEnds({ quotation, source }: Beside, parts: readonly Part[]): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  const { ellipses, words } = quotation;
  const before = first && first.source.first > 0 ? source.words[first.source.first] : undefined;
  const after = last && source.words[last.source.end];
  return (
    (ellipses.has(0) && before !== undefined && !before.opens) ||
    (ellipses.has(words.length) && after !== undefined && !after.opens)
  );
}
