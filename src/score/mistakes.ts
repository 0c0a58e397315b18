/** What is wrong in a document, one by one. */
import type { Span } from '../model/span.ts';
import { overlaps } from '../model/span.ts';
import type { Annotations, Quote, Scored } from './annotations.ts';
import type { MatchedNames } from './entities.ts';
import { isClose, type Matched } from './match-quotes.ts';
import { entityOf, judgedSpeaker } from './speakers.ts';

export const MISTAKE_KINDS = [
  'quote-missed',
  'quote-spurious',
  'quote-content',
  'quote-cue',
  'quote-source',
  'quote-type',
  'quote-speaker',
  'name-missed',
  'name-spurious',
  'name-type',
] as const;

/** One mistake; the span is that of the gold, of what is in no gold its own. */
export interface Mistake extends Span {
  readonly kind: (typeof MISTAKE_KINDS)[number];
  /** What should stand there, null for nothing. */
  readonly gold: string | null;
  /** What was found. */
  readonly found: string | null;
}

type Pair = Matched<Quote>['found'][number];

/** The mistakes in quotes that are paired, in order. */
export function quoteMistakes(document: Scored, matched: Matched<Quote>): Mistake[] {
  const { text } = document;
  const met = new Set(matched.found.map(({ match }) => match?.quote));
  const missed = matched.gold.filter(({ quote }) => !met.has(quote));
  return inOrder([
    ...missed.map(({ quote }) => mistake('quote-missed', quote.content, contentOf(quote, text), null)),
    ...matched.found.flatMap((pair) => pairMistakes(pair, document)),
  ]);
}

function pairMistakes({ quote, match }: Pair, document: Scored): Mistake[] {
  const { text } = document;
  if (!match) return [mistake('quote-spurious', quote.content, null, contentOf(quote, text))];
  const gold = match.quote;
  const differing = isClose(match)
    ? []
    : [mistake('quote-content', gold.content, contentOf(gold, text), contentOf(quote, text))];
  return [...differing, ...partMistakes(quote, gold, text), ...labelMistakes(quote, gold, document)];
}

function partMistakes(found: Quote, gold: Quote, text: string): Mistake[] {
  return (['cue', 'source'] as const).flatMap((part) => {
    const [own, theirs] = [found[part], gold[part]];
    if (own && theirs ? overlaps(own, theirs) : own === theirs) return [];
    const at = theirs ? [theirs] : gold.content;
    return [mistake(`quote-${part}`, at, wordsAt(theirs, text), wordsAt(own, text))];
  });
}

const WRONG_SPEAKERS: ReadonlySet<string | null> = new Set(['wrong', 'missing', 'invented']);

function labelMistakes(found: Quote, gold: Quote, document: Scored): Mistake[] {
  const { type = found.type, typeAlt = [] } = gold;
  const isType = [type, typeAlt].flat().includes(found.type);
  const isSpeaker = !WRONG_SPEAKERS.has(judgedSpeaker(found, gold, document));
  const [wanted, given] = [nameOf(document.gold, gold), nameOf(document.found, found)];
  return [
    ...(isType ? [] : [mistake('quote-type', gold.content, type ?? null, found.type ?? null)]),
    ...(isSpeaker ? [] : [mistake('quote-speaker', gold.content, wanted, given)]),
  ];
}

/** The mistakes in names of a text that are paired, in order; a name of another type is one mistake. */
export function nameMistakes<C extends string>(text: string, { found, gold }: MatchedNames<C>): Mistake[] {
  const met = new Set(found.map(({ match }) => match));
  const wrong: Mistake[] = [];
  for (const { mention, classes } of gold.filter((name) => !met.has(name)))
    wrong.push(mistake('name-missed', [mention], `${wordsAt(mention, text)} (${classes[0]})`, null));
  for (const { name, match } of found) {
    const [own] = name.classes;
    const words = wordsAt(name.mention, text);
    if (!match) wrong.push(mistake('name-spurious', [name.mention], null, `${words} (${own})`));
    else if (!match.classes.includes(own))
      wrong.push(mistake('name-type', [match.mention], `${words} (${match.classes[0]})`, `${words} (${own})`));
  }
  return inOrder(wrong);
}

function mistake(kind: Mistake['kind'], spans: readonly Span[], gold: string | null, found: string | null): Mistake {
  const [start, end] = [spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0];
  return { kind, start, end, gold, found };
}

function inOrder(mistakes: Mistake[]): Mistake[] {
  return mistakes.sort((a, b) => a.start - b.start || a.end - b.end);
}

function contentOf({ content }: Quote, text: string): string {
  return content.map((span) => wordsAt(span, text)).join(' … ');
}

function wordsAt(span: Span | null, text: string): string | null;
function wordsAt(span: Span, text: string): string;
function wordsAt(span: Span | null, text: string): string | null {
  return span && text.slice(span.start, span.end);
}

function nameOf(annotations: Annotations, { speaker }: Quote): string | null {
  const entity = entityOf(annotations, speaker);
  return entity ? (entity.name ?? entity.id) : null;
}
