/**
 * Counts on a corpus of attributions (PolNeAR train) how often each verb in each frame is one, and where content ends:
 * `npm run data -- cue-frames PATH`.
 */
import { SPEECH_VERBS } from '../src/lang/en/speech-verbs.ts';
import { quotationAt, spanAt } from '../src/model/phrase-lookup.ts';
import type { Range } from '../src/model/phrases.ts';
import { runRules } from '../src/model/rule.ts';
import type { Quote } from '../src/score/annotations.ts';
import { isClose } from '../src/score/match-quotes.ts';
import type { Candidate } from '../src/stages/quotes/candidate.ts';
import type { EndFrame } from '../src/stages/quotes/frames.ts';
import { placesIn, toSentenceEnd } from '../src/stages/quotes/grammar/content-end.ts';
import { placeAt } from '../src/stages/quotes/grammar/places.ts';
import { type QuoteInput, quoteInputOf } from '../src/stages/quotes/input.ts';
import { anySubject, type Knowledge, knowledgeFor, NO_VERBS } from '../src/stages/quotes/knowledge.ts';
import { RULES } from '../src/stages/quotes/order.ts';
import type { Row } from './data/tsv.ts';
import { CONTEXT, corpus } from './measure/corpus.ts';
import { type GoldQuotes, goldOf, goldQuotes } from './measure/match.ts';

type Counts = [right: number, seen: number];

const LEAST_CUES = 3;
/** Rows with fewer cases say too little to be kept. */
const LEAST_SEEN = 6;
const LEAST_SEEN_FRAME = 2;

const bySpeech = new Map<string, Counts>();
const byLemma = new Map<string, Map<string, Counts>>();
const byPlace = new Map<string, Counts>();
const cues = new Map<string, number>();

const known = knowledgeFor({ ...CONTEXT, attributions: 'all' });
const open: Knowledge = { ...known, isCandidate: () => true, rate: () => 1 };

/** What was counted, as rows. */
interface Counted {
  /** How often a frame is an attribution, over all verbs of speech. */
  readonly frames: Row[];
  /** The same cue by cue; "*" counts all frames of the cue, those left out included. */
  readonly cueFrames: Row[];
  /** How often content ends at a place of a kind that it reached, over all frames and frame by frame. */
  readonly contentEnds: Row[];
}

/** Counts over the corpus in the folder. */
export function countCues(folder: string): Counted {
  for (const { doc, gold: annotations } of corpus(folder)) {
    const gold = goldQuotes(doc.text, annotations);
    const input = quoteInputOf(doc, open);
    const found = runRules(RULES, input, 'quotes');
    for (const candidate of found) countFrame(input, candidate, gold);
    for (const candidate of found) countPlaces(input, candidate, gold);
  }
  const lemmas = [...byLemma].filter(([lemma]) => (cues.get(lemma) ?? 0) >= (isSpeech(lemma) ? 1 : LEAST_CUES));
  return {
    frames: rowsOf(bySpeech, 1),
    cueFrames: lemmas.flatMap(([lemma, frames]) => framesOf(frames).map((row) => [lemma, ...row])),
    contentEnds: rowsOf(byPlace, LEAST_SEEN),
  };
}

function bump(counts: Map<string, Counts>, key: string, right: boolean): void {
  const row = counts.get(key) ?? [0, 0];
  counts.set(key, [row[0] + Number(right), row[1] + 1]);
}

function countFrame(input: QuoteInput, { lemma, frame, ...candidate }: Candidate, gold: GoldQuotes): void {
  const match = goldOf(input, { lemma, frame, ...candidate }, gold);
  const right = match !== undefined && (isClose(match) || isBeginning(input, candidate.content, match.quote));
  const own = byLemma.get(lemma) ?? new Map<string, Counts>();
  byLemma.set(lemma, own);
  bump(own, frame, right);
  if (isSpeech(lemma)) bump(bySpeech, frame, right);
  if (match) cues.set(lemma, (cues.get(lemma) ?? 0) + 1);
}

/** Whether content is a quotation that begins the gold's and ends within it: other rules join the rest. */
function isBeginning(input: QuoteInput, content: readonly Range[], { content: [head, ...rest] }: Quote): boolean {
  const [first] = content;
  if (!first || !head || quotationAt(input, first.first) < 0 || quotationAt(input, first.end - 1) < 0) return false;
  const own = spanAt(input, first);
  return Math.abs(own.start - head.start) < 3 && (rest.length > 0 || own.end < head.end) && own.end <= head.end + 2;
}

/** Places from the start of the last content span to where the gold's ends, where both begin alike. */
function countPlaces(input: QuoteInput, { content, cue, frame, ...rest }: Candidate, gold: GoldQuotes): void {
  const match = goldOf(input, { content, cue, frame, ...rest }, gold);
  const [own, theirs] = [content.at(-1), match?.quote.content.at(-1)];
  if (!own || !theirs || own.first < cue.first) return;
  if (Math.abs((input.tokens[own.first]?.start ?? 0) - theirs.start) > 6) return;
  const name = (rest.endFrame ?? frame.split(/[</]/u)[0] ?? frame) as EndFrame;
  const kindAt = (at: number): string | null => placeAt(input, at, known.isCue);
  for (const at of placesIn(input, toSentenceEnd(input, own.first), name, (i) => kindAt(i) !== null)) {
    const kind = kindAt(at) ?? '';
    const ends = (input.tokens[at]?.start ?? 0) >= theirs.end - 1;
    bump(byPlace, kind, ends);
    if (anySubject(kind) !== kind) bump(byPlace, anySubject(kind), ends);
    bump(byPlace, `${name} ${kind}`, ends);
    if (name.startsWith('rel ')) bump(byPlace, `rel ${kind}`, ends);
    if (ends) break;
  }
}

function isSpeech(lemma: string): boolean {
  return SPEECH_VERBS.has(lemma) || NO_VERBS.has(lemma);
}

/** The frames of a verb that say something, and the total; a verb met once is known, but its count says too little. */
function framesOf(frames: ReadonlyMap<string, Counts>): Row[] {
  const total: Counts = [0, 0];
  for (const [right, seen] of frames.values()) {
    total[0] += right;
    total[1] += seen;
  }
  const rows = rowsOf(new Map([['*', total], ...frames]), LEAST_SEEN_FRAME);
  return rows.length > 0 ? rows : [['*', '0', '0']];
}

function rowsOf(counts: ReadonlyMap<string, Counts>, least: number): Row[] {
  return [...counts]
    .filter(([, [, seen]]) => seen >= least)
    .map(([key, [right, seen]]) => [key, String(right), String(seen)]);
}
