import type { Attribution, EntityLayer, SpeakerFinding, SpeakerLayer } from '../../model/document.ts';
import type { Stance } from '../../model/schema.ts';
import { firstEndingAfter, type Span } from '../../model/span.ts';
import type { ClaimInput } from './unit.ts';

/** What the cue says of its content. */
export interface CueFacts {
  /** Infinitive of the cue's main verb or singular of its noun, "" where it has neither. */
  readonly lemma: string;
  /** Whether the cue is in the past, so that "would" in an indirect content is a future. */
  readonly past: boolean;
  /** Whether it is a noun ("his promise"), which makes no sentence with its content. */
  readonly noun: boolean;
  /** Its tokens. */
  readonly tokens: readonly number[];
}

/** The saying that a claim comes from. */
export interface Saying {
  /** Index into the document's attributions. */
  readonly index: number;
  readonly attribution: Attribution;
  readonly cue: CueFacts;
  readonly speaker: SpeakerFinding | undefined;
  /** What a lexicon says of cues: classes of verbs with their particles. */
  readonly stances: ReadonlyMap<string, Stance>;
}

const NONE: ReadonlyMap<string, Stance> = new Map();

/** The saying at an index of the document's attributions, with its cue read. */
export function sayingOf(
  doc: ClaimInput & EntityLayer & SpeakerLayer,
  index: number,
  attribution: Attribution,
  stances: ReadonlyMap<string, Stance> = NONE,
): Saying {
  return { index, attribution, cue: cueFacts(doc, attribution), speaker: doc.speakers[index], stances };
}

/** Reads the cue's verb group. */
export function cueFacts(doc: ClaimInput, { cue }: Pick<Attribution, 'cue'>): CueFacts {
  const tokens = cue ? tokensIn(doc, cue) : [];
  return {
    lemma: mainVerb(doc, tokens),
    noun:
      tokens.length > 0 &&
      !tokens.some((i) => VERBAL.has(doc.classes[i] ?? '') || doc.tokens[i]?.lower === 'according'),
    past: tokens.some((i) => PAST.has(doc.tags[i] ?? '')),
    tokens,
  };
}

/** "said", "saying", "has said". */
const PAST = new Set<string>(['VBD', 'VBG', 'VBN']);
const VERBAL = new Set<string>(['VERB', 'AUX', 'PUNCT']);

/** The last verb that is no auxiliary; a noun cue ("claim") lends its own lemma. */
function mainVerb(doc: ClaimInput, tokens: readonly number[]): string {
  const verb = tokens.findLast((i) => doc.classes[i] === 'VERB') ?? tokens.findLast((i) => doc.classes[i] === 'NOUN');
  return verb === undefined ? '' : (doc.lemmas[verb] ?? '');
}

/** The one who speaks, where he is one and found at least so surely; undefined otherwise. */
export function soleSpeaker(saying: Saying | null, sure: number): number | undefined {
  const [speaker, ...others] = saying?.speaker?.entities ?? [];
  return others.length > 0 || (saying?.speaker?.confidence ?? 0) < sure ? undefined : speaker;
}

/** The first token that lies in a span, -1 where none does. */
export function firstTokenIn(doc: ClaimInput, { start, end }: Span): number {
  const first = firstEndingAfter(doc.tokens, start);
  return (doc.tokens[first]?.start ?? Infinity) < end ? first : -1;
}

/** The tokens that lie in a span. */
export function tokensIn(doc: ClaimInput, span: Span): number[] {
  const found: number[] = [];
  for (let i = firstEndingAfter(doc.tokens, span.start); (doc.tokens[i]?.start ?? Infinity) < span.end; i++)
    found.push(i);
  return found;
}
