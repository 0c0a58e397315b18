/**
 * What somebody says in quotation marks, as far as reference needs it before the quotes are found: which tokens stand
 * in one quoted turn, and which phrase beside the marks speaks it.
 */
import { areInitials, initialsOf } from '../../model/initials.ts';
import { contains, firstEndingAfter, firstStartingAt, type Span } from '../../model/span.ts';
import { type CorefTokens, type Phrase, tokenAt } from './input.ts';
import { TokenFeature, tokenFeaturesAt } from './token-features.ts';

/** Quoted turns of a document; a quotation that goes on in the next paragraph belongs to the same turn. */
export interface Turns {
  /** By turn: the name in the label of a transcript's turn, or the label; not there for what stands in quotation marks. */
  readonly names: ReadonlyMap<number, Span | null>;
  readonly count: number;
  /** For each token the number of the turn in which it stands, or -1. */
  readonly turnAt: Int32Array;
  /** Token ranges `[first, end)` of the turns' parts, in order, with the turn's number. */
  readonly parts: readonly Part[];
}

interface Part {
  readonly turn: number;
  readonly first: number;
  readonly end: number;
}

/** Fewer words in quotation marks are a term or a title, not a turn. */
const MIN_TOKENS = 5;

/** Numbers the turns of a transcript, then the outermost quotations. */
export function turnsOf(doc: CorefTokens): Turns {
  const turnAt = new Int32Array(doc.tokens.length).fill(-1);
  const { names, parts } = laidOutTurns(doc, turnAt);
  let count = names.size;
  let token = 0;
  for (const quotation of doc.quotations) {
    if (quotation.depth > 0) continue;
    token = firstEndingAfter(doc.tokens, quotation.start, token);
    if (token < doc.tokens.length && tokenAt(doc, token).start < quotation.start) token++;
    const first = token;
    token = firstEndingAfter(doc.tokens, quotation.end, token);
    if (token - first < MIN_TOKENS) continue;
    if (!quotation.continues || count === 0) count++;
    turnAt.fill(count - 1, first, token);
    parts.push({ turn: count - 1, first, end: token });
  }
  return { count, names, turnAt, parts };
}

/** What is said in the turns and block quotations of the layout. */
function laidOutTurns(doc: CorefTokens, turnAt: Int32Array): { names: Map<number, Span | null>; parts: Part[] } {
  const names = new Map<number, Span | null>();
  const parts: Part[] = [];
  for (const { content, name, label } of doc.layout.blocks) {
    if (!content) continue;
    const turn = names.size;
    names.set(turn, name ?? label);
    for (const { start, end } of content) {
      const first = firstEndingAfter(doc.tokens, start);
      const last = firstEndingAfter(doc.tokens, end - 1, first);
      turnAt.fill(turn, first, last + 1);
      parts.push({ turn, first, end: last + 1 });
    }
  }
  return { names, parts };
}

/** Number of the turn in which a token stands, or -1. */
export function turnOf({ turnAt }: Turns, token: number): number {
  return turnAt[token] ?? -1;
}

const BEYOND = 6;

/** For each turn the phrase beside its marks that a verb of saying stands beside, or -1. */
export function turnSpeakersOf(doc: CorefTokens, turns: Turns, phrases: readonly Phrase[]): number[] {
  const speakers = new Array<number>(turns.count).fill(-1);
  let next = 0;
  const bearers = new Map<string, number>();
  for (const [turn, name] of turns.names) if (name) speakers[turn] = phraseOf(doc, phrases, name, bearers);
  for (const { turn, first, end } of turns.parts) {
    if (turns.names.has(turn)) continue;
    while (next < phrases.length && (phrases[next]?.firstToken ?? 0) < first) next++;
    if (speakers[turn] !== -1) continue;
    speakers[turn] = speakerAfter(doc, phrases, next, end) ?? speakerBefore(doc, phrases, next - 1, first) ?? -1;
  }
  return speakers;
}

/** The phrase of the name in a label, or the first of whose initials it is made; -1 without one. */
function phraseOf(
  { text }: CorefTokens,
  phrases: readonly Phrase[],
  label: Span,
  bearers: Map<string, number>,
): number {
  for (let at = firstStartingAt(phrases, label.start); (phrases[at]?.start ?? Infinity) < label.end; at++) {
    if (phrases[at]?.kind === 'name' && contains(label, phrases[at] as Phrase)) return at;
  }
  const letters = text.slice(label.start, label.end);
  if (!areInitials(letters)) return -1;
  const known = bearers.get(letters);
  if (known !== undefined) return known;
  const found = phrases.findIndex(
    ({ kind, start, end }) => kind === 'name' && initialsOf(text.slice(start, end)) === letters,
  );
  bearers.set(letters, found);
  return found;
}

/** “…,” Smith said; “…,” said Smith. */
function speakerAfter(doc: CorefTokens, phrases: readonly Phrase[], from: number, end: number): number | null {
  let at = from;
  while (at < phrases.length && (phrases[at]?.firstToken ?? 0) < end) at++;
  const phrase = phrases[at];
  if (!phrase?.speaks || phrase.firstToken - end > BEYOND) return null;
  return inParagraphOf(doc, phrase, end - 1) ? at : null;
}

function inParagraphOf(doc: CorefTokens, phrase: Phrase, token: number): boolean {
  const paragraph = doc.paragraphs[phrase.paragraph];
  return paragraph !== undefined && paragraph.start <= tokenAt(doc, token).start;
}

/** Smith said: “…”. The subject of the sentence's verb of saying. */
function speakerBefore(doc: CorefTokens, phrases: readonly Phrase[], from: number, first: number): number | null {
  const opening = tokenAt(doc, first - 1).lower;
  if (
    opening !== ':' &&
    opening !== ',' &&
    opening !== 'that' &&
    !(tokenFeaturesAt(doc, first - 1) & TokenFeature.saying)
  )
    return null;
  const { sentence } = phrases[from] ?? {};
  for (let at = from; at > from - BEYOND && phrases[at]?.sentence === sentence; at--) {
    const phrase = phrases[at];
    if (phrase?.role === 'subject' && phrase.speaks) return at;
  }
  return null;
}
