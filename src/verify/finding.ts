/** The finding on one quotation: the verdict, its risks, the places in the sources. */
import type { Range } from '../model/phrases.ts';
import { oneLine } from '../model/plain-text.ts';
import type { Span } from '../model/span.ts';
import { agreeing } from './align.ts';
import { type Dropped, droppedAfter, droppedBefore } from './context.ts';
import type { Match, MatchPart } from './matches.ts';
import type { Quotation } from './quotation.ts';
import { risksOf } from './risks.ts';
import { RISKS, type Risk, type Verdict, type VerifyFinding, type VerifySource } from './schema.ts';
import type { Side } from './side.ts';
import { type Said, type Speaker, shareSpeaker } from './speakers.ts';
import type { Difference } from './wording.ts';
import type { Words } from './words.ts';

/** A quotation in its draft. */
export interface DraftQuotation {
  readonly quotation: Quotation;
  readonly spans: readonly Span[];
  readonly side: Side;
  /** All words of the draft. */
  readonly words: Words;
}

/** The side of a text by its id. */
export type SideOf = (page: number) => Side;

/** Longer words of a source that are left out are shortened. */
const LONGEST_CHANGE = 400;

/** Whether somebody whom the draft gives it to says it in one of these ways, or the draft gives it to nobody. */
export function isSupported(draft: DraftQuotation, matches: readonly Match[], sideOf: SideOf): boolean {
  const said = saidOf(draft);
  return said.speakers.length === 0 || matches.some((match) => weighedOf(draft, said, match, sideOf).isSame === true);
}

/**
 * The finding on a quotation that stands in the sources in these ways, all equally good, and in so many more that nobody has
 * looked at.
 */
export function findingOf(draft: DraftQuotation, matches: readonly Match[], sideOf: SideOf, more = 0): VerifyFinding {
  const said = saidOf(draft);
  const place = draftPlace(draft);
  const own = { draft: { ...place, speaker: nameOf(said.speakers) } };
  const weighed = matches.map((match) => weighedOf(draft, said, match, sideOf)).sort(compareWeighed);
  const [best] = weighed;
  if (!best) return { ...own, verdict: 'not-found', risks: [], sources: [] };
  const isOthers = best.isSame === false;
  const verdict: Verdict =
    isOthers && (best.match.verdict === 'verbatim' || best.match.verdict === 'trimmed')
      ? 'misattributed'
      : best.match.verdict;
  const risks = new Set(best.risks);
  if (isOthers) risks.add('speaker-changed');
  return {
    ...own,
    verdict,
    risks: RISKS.filter((risk) => risks.has(risk)),
    sources: weighed.flatMap(({ sources }) => sources),
    ...(more > 0 && { more }),
  };
}

function nameOf(speakers: readonly Speaker[]): string | null {
  return speakers.length === 0 ? null : speakers.map(({ name }) => name).join(', ');
}

/** Who says it in the draft: of several stretches the first that anybody says. */
function saidOf({ side, spans }: DraftQuotation): Said {
  const all = spans.map((span) => side.said(span));
  return all.find(({ speakers }) => speakers.length > 0) ?? (all[0] as Said);
}

/** What is said in pieces is not printed as one. */
function draftPlace({ side, spans }: DraftQuotation) {
  const places = spans.map((span) => side.place(span));
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last) throw new RangeError('a quotation without a place');
  return { ...first, end: last.end, text: places.map(({ text }) => text).join(' … ') };
}

interface Weighed {
  readonly match: Match;
  readonly sources: readonly VerifySource[];
  readonly risks: ReadonlySet<Risk>;
  /** Whether source and draft give it to the same; null where that is not known. */
  readonly isSame: boolean | null;
}

/** The same speaker first, then somebody else, for whom a source speaks, then nobody; then those with fewer risks. */
function compareWeighed(a: Weighed, b: Weighed): number {
  const rank = ({ isSame }: Weighed): number => (isSame === true ? 0 : isSame === false ? 1 : 2);
  return rank(a) - rank(b) || a.risks.size - b.risks.size;
}

function weighedOf(draft: DraftQuotation, said: Said, match: Match, sideOf: SideOf): Weighed {
  const risks = risksOf(
    match.parts.map((part) => ({
      part,
      quotation: draft.quotation,
      source: part.page.words,
      names: { draft: draft.side.isName, source: sideOf(part.page.id).isName },
    })),
  );
  const sources: VerifySource[] = [];
  const same: (boolean | null)[] = [];
  for (const part of match.parts) {
    const side = sideOf(part.page.id);
    const sayers = sayersOf(part, side);
    for (const one of sayers) {
      same.push(shareSpeaker(said.speakers, one.speakers));
      if (one.utterance === 'negated' && said.utterance !== 'negated') risks.add('negation-dropped');
    }
    sources.push(sourceOf(draft, part, side, sayers));
  }
  const own = ownContext(draft);
  if (own.condition) risks.delete('condition-dropped');
  if (own.negation) risks.delete('negation-dropped');
  const isSame = same.includes(false) ? false : same.includes(true) ? true : null;
  return { match, sources, risks, isSame };
}

/** What the draft itself says around the quotation: a condition that stands before the marks is not dropped. */
function ownContext({ words, spans }: DraftQuotation): Dropped {
  const [start, end] = [spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0];
  const at = firstWord(words, start);
  const before = droppedBefore(words, at);
  const after = droppedAfter(words, firstWord(words, end));
  return { condition: before.condition || after.condition, negation: before.negation || after.negation };
}

function firstWord({ words }: Words, offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Words that are asked about at a time, where what somebody says ends within a run: fewer tell nobody's voice. */
const VOICE = 6;
const LEAST_VOICE = 3;

/** Who says what of a part agrees, each voice once; those that are known first. */
function sayersOf(part: MatchPart, side: Side): Said[] {
  const all = side.said(spanOf(part.page.words, part.source));
  if (all.isWhole) return [all];
  const runs = agreeing({ ...part, changes: part.differences }).map(({ source }) => source);
  const long = runs.filter(({ first, end }) => end - first >= LEAST_VOICE);
  const voices = new Map<string, Said>();
  for (const range of long.length > 0 ? long : [part.source]) {
    for (const said of voicesIn(part.page.words, range, side)) {
      const key = `${said.speakers.map(({ key: one }) => one).join()} ${said.utterance} ${said.parent === null}`;
      if (!voices.has(key)) voices.set(key, said);
    }
  }
  return [...voices.values()].sort((a, b) => b.speakers.length - a.speakers.length);
}

/** Who says a run: one, or several where it goes over the end of what one of them says. */
function voicesIn(words: Words, range: Range, side: Side): Said[] {
  const whole = side.said(spanOf(words, range));
  if (whole.isWhole || range.end - range.first < 2 * VOICE) return [whole];
  const found: Said[] = [];
  for (let first = range.first; first + LEAST_VOICE <= range.end; first += VOICE) {
    found.push(side.said(spanOf(words, { first, end: Math.min(first + VOICE, range.end) })));
  }
  return found;
}

function spanOf({ words }: Words, { first, end }: Range): Span {
  const start = words[first]?.start ?? 0;
  return { start, end: end > first ? (words[end - 1]?.end ?? start) : start };
}

function sourceOf(draft: DraftQuotation, part: MatchPart, side: Side, [said]: readonly Said[]): VerifySource {
  const { words } = part.page;
  return {
    ...side.place(spanOf(words, part.source)),
    speaker: nameOf(said?.speakers ?? []),
    ...(said?.parent && { parent: { speaker: nameOf(said.parent) } }),
    changes: part.differences.map((difference) => changeOf(draft.quotation, words, difference)),
  };
}

function changeOf(
  quotation: Quotation,
  words: Words,
  { draft, source, kind }: Difference,
): { draft: string; source: string } {
  const text = (side: Words, range: Range): string => {
    const { start, end } = spanOf(side, range);
    return shortened(oneLine(side.text.slice(start, end)));
  };
  const left = kind === 'ellipsis' ? '…' : text(quotation, draft);
  return { draft: kind === 'bracket' ? `[${left.replace(/^[[(]|[\])]$/gu, '')}]` : left, source: text(words, source) };
}

function shortened(text: string): string {
  if (text.length <= LONGEST_CHANGE) return text;
  const half = LONGEST_CHANGE / 2;
  return `${text.slice(0, half).replace(/[\ud800-\udbff]$/u, '')} … ${text.slice(-half).replace(/^[\udc00-\udfff]/u, '')}`;
}
