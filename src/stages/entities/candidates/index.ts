import type { LexiconEntity } from '../../../model/lexicon.ts';
import { spanAt } from '../../../model/phrase-lookup.ts';
import type { Span } from '../../../model/span.ts';
import type { NameInput } from '../article/claimed-tokens.ts';
import { type Known, knownAs } from '../words/gazetteer.ts';
import { knownOf } from '../words/gazetteer-trie.ts';
import { type Term, termOf } from '../words/term.ts';
import { nameOf } from './carve.ts';
import type { Piece } from './piece.ts';
import { piecesOf } from './pieces.ts';

/** A stretch that is taken for one name, before anybody knows of what. */
export interface NameCandidate extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  readonly title: Span | null;
  /** First token of the title, or of the name where it has none. */
  readonly titleToken: number;
  readonly sentence: number;
  /** The same for the same name in any case: what is known of one is known of all. */
  readonly key: string;
  /** A number for each key, from 0. */
  readonly group: number;
  /** What lists and gazetteer say of the key. */
  readonly known: readonly Known[];
  /** The entity that the user's lexicon gives. */
  readonly entity: LexiconEntity | null;
  /** A title in quotation marks. */
  readonly quoted: boolean;
}

/** All stretches that look like names, in order and not overlapping. */
export function candidatesOf(doc: NameInput): NameCandidate[] {
  const found: NameCandidate[] = [];
  const groups = new Map<string, number>();
  for (const piece of piecesOf(doc)) found.push(candidate(doc, piece, groups));
  return found;
}

function candidate(doc: NameInput, piece: Piece, groups: Map<string, number>): NameCandidate {
  const { first, end, titleFirst, entity, quoted } = piece;
  const span = spanAt(doc, { first: first, end: end });
  const before = entity ? 0 : (termAt(doc, first)?.prefix ?? 0);
  const after = entity ? 0 : (termAt(doc, end - 1)?.suffix ?? 0);
  const stop = end - first > 1 ? stopLength(doc, end - 1) : 0;
  const whole = nameOf(doc, first, end);
  const key = before || after ? whole.slice(before, whole.length - after) : whole;
  return {
    start: span.start + before,
    end: span.end - after - stop,
    firstToken: first,
    endToken: end,
    title: titleFirst === null ? null : spanAt(doc, { first: titleFirst, end: first }),
    titleToken: titleFirst ?? first,
    sentence: doc.sentenceOf[first] ?? 0,
    key,
    group: groupOf(key, groups),
    known: before || after ? knownAs(key) : knownOf(doc, first, end),
    entity,
    quoted,
  };
}

function groupOf(key: string, groups: Map<string, number>): number {
  const met = groups.get(key);
  if (met !== undefined) return met;
  const group = groups.size;
  groups.set(key, group);
  return group;
}

function termAt({ tokens }: NameInput, i: number): Term | null {
  const token = tokens[i];
  return token ? termOf(token.word) : null;
}

/** Length of a full stop that ends the sentence: "World War I." */
function stopLength({ keys, tokens }: NameInput, last: number): number {
  return keys[last]?.length === 1 && tokens[last]?.text.endsWith('.') ? 1 : 0;
}
