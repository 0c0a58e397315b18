import type { OutputClaim, OutputEntity, OutputQuote, SaysoDocument } from '../model/schema.ts';
import { cover, type Span, sameSpan } from '../model/span.ts';
import { cited, type Difference, fromTo, wordsOf } from './difference.ts';
import { listChange } from './entities.ts';
import { overlapShare, type Pairs, pairByExtent } from './pair.ts';

/** What the ids of a document stand for, in words that both versions share where they mean the same. */
export interface Meaning {
  /** The name of an entity, by the new version where both have it. */
  readonly entity: (id: string | null) => string | null;
  /** A quote's own mark, the same in both versions of it; null where only one version has it. */
  readonly quote: (id: string | null) => string | null;
}

/** Contents that share less than this are not the same quote, unless their cues agree. */
const LEAST_SHARE = 0.2;

/** Pairs quotes: by how much of their content they share, helped by an equal cue. */
export function pairQuotes(before: SaysoDocument, after: SaysoDocument): Pairs<OutputQuote> {
  return pairByExtent(before.quotes, after.quotes, extentOf, (a, b) => {
    const share = overlapShare(a.content, b.content);
    const sameCue = a.cue !== null && b.cue !== null && sameSpan(a.cue, b.cue);
    if (share < LEAST_SHARE && !sameCue) return 0;
    return share + (sameCue ? 0.5 : 0) + (a.rule === b.rule ? 0.01 : 0);
  });
}

/** From the first to the last of content and cue. */
function extentOf({ content, cue }: OutputQuote): Span {
  const spans: Span[] = cue === null ? [...content] : [...content, cue];
  return spans.reduce((whole, span) => cover(whole, span));
}

/** What changed about quotes; the meanings read the ids of the old and of the new version. */
export function quoteDifferences(
  { both, lost, added }: Pairs<OutputQuote>,
  [old, now]: readonly [Meaning, Meaning],
  text: string,
): Difference[] {
  const whole = (word: 'lost' | 'new', meaning: Meaning) => (quote: OutputQuote) => ({
    kind: `quote-${word}`,
    at: placeOf(quote),
    message: `quote ${word}: ${cited(wordsOf(text, extentOfContent(quote)))}, ${quote.type}, by ${speakersOf(quote, meaning) ?? 'nobody known'}`,
  });
  return [
    ...lost.map(whole('lost', old)),
    ...added.map(whole('new', now)),
    ...both.flatMap(([before, after]) => quoteChanges(before, after, [old, now], text)),
  ];
}

function placeOf({ content: [first] }: OutputQuote): number {
  return first?.start ?? 0;
}

function extentOfContent({ content }: OutputQuote): Span {
  return content.reduce<Span>((whole, span) => cover(whole, span), content[0] ?? { start: 0, end: 0 });
}

function speakersOf({ speaker, speakers }: OutputQuote, meaning: Meaning): string | null {
  const names = (speakers ?? [speaker]).flatMap((id) => meaning.entity(id) ?? []);
  return names.length === 0 ? null : names.join(' and ');
}

function quoteChanges(
  before: OutputQuote,
  after: OutputQuote,
  [old, now]: readonly [Meaning, Meaning],
  text: string,
): Difference[] {
  const found: Difference[] = [];
  const words = cited(wordsOf(text, extentOfContent(after)));
  const change = (kind: string, what: string, from: string | null, to: string | null): void => {
    if (from === to) return;
    found.push({ kind, at: placeOf(after), message: `${what} changed ${fromTo(from, to)}: ${words}` });
  };
  const span = (value: Span | null): string | null =>
    value && `${cited(wordsOf(text, value))} [${value.start},${value.end})`;
  change('quote-span', 'quote’s span', spansOf(before.content, text), spansOf(after.content, text));
  change('quote-type', 'quote’s type', before.type, after.type);
  change('quote-text', 'quote’s text', cited(before.text), cited(after.text));
  // Documents of before have none, which is no change.
  if (before.utterance && after.utterance) change('quote-utterance', 'utterance', before.utterance, after.utterance);
  change('quote-cue', 'cue', span(before.cue), span(after.cue));
  change('quote-source', 'source', span(before.source), span(after.source));
  change('quote-speaker', 'speaker', speakersOf(before, old), speakersOf(after, now));
  change('quote-addressee', 'addressee', span(before.addressee), span(after.addressee));
  change('quote-parent', 'the quote around', old.quote(before.parent), now.quote(after.parent));
  change('quote-rule', 'rule', before.rule, after.rule);
  change('quote-confidence', 'confidence', String(before.confidence), String(after.confidence));
  change('quote-boilerplate', 'boilerplate', String(before.boilerplate ?? false), String(after.boilerplate ?? false));
  const names = (quote: OutputQuote, meaning: Meaning): string[] =>
    quote.about.flatMap((id) => meaning.entity(id) ?? []);
  const about = listChange(names(before, old), names(after, now));
  if (about) found.push({ kind: 'quote-about', at: placeOf(after), message: `about changed (${about}): ${words}` });
  return found;
}

function spansOf(spans: readonly Span[], text: string): string {
  return spans.map((span) => `[${span.start},${span.end}) ${cited(wordsOf(text, span))}`).join(' + ');
}

/** What changed about the claims of quotes that both versions have; those of a lost or new quote go with it. */
export function claimDifferences(
  quotes: Pairs<OutputQuote>,
  [before, after]: readonly [SaysoDocument, SaysoDocument],
  [old, now]: readonly [Meaning, Meaning],
): Difference[] {
  const [claimsBefore, claimsAfter] = [byQuote(before.claims), byQuote(after.claims)];
  return quotes.both.flatMap(([quoteBefore, quoteAfter]) => {
    const [lost, added] = [claimsBefore.get(quoteBefore.id) ?? [], claimsAfter.get(quoteAfter.id) ?? []];
    const at = placeOf(quoteAfter);
    return Array.from({ length: Math.max(lost.length, added.length) }, (_, i) =>
      claimChanges(lost[i], added[i], [old, now], at),
    ).flat();
  });
}

function byQuote(claims: readonly OutputClaim[]): Map<string | null, OutputClaim[]> {
  const found = new Map<string | null, OutputClaim[]>();
  for (const claim of claims) found.set(claim.quote, [...(found.get(claim.quote) ?? []), claim]);
  return found;
}

function claimChanges(
  before: OutputClaim | undefined,
  after: OutputClaim | undefined,
  [old, now]: readonly [Meaning, Meaning],
  at: number,
): Difference[] {
  if (!before || !after) {
    const word = before ? 'lost' : 'new';
    return [{ kind: `claim-${word}`, at, message: `claim ${word}: ${cited((before ?? after)?.statement ?? '')}` }];
  }
  const found: Difference[] = [];
  const change = (kind: string, what: string, from: string | null, to: string | null): void => {
    if (from !== to) found.push({ kind: `claim-${kind}`, at, message: `claim ${what} ${fromTo(from, to)}` });
  };
  const words = cited(after.statement);
  change('statement', 'changed', cited(before.statement), words);
  change('polarity', `${words} changed polarity`, before.polarity, after.polarity);
  change('modality', `${words} changed modality`, before.modality, after.modality);
  change('asserted-by', `${words} changed who asserts it`, old.entity(before.assertedBy), now.entity(after.assertedBy));
  return found;
}

/** Names for the ids of both versions: what is paired has one name in both. */
export function meaningsOf(
  entities: Pairs<OutputEntity>,
  quotes: Pairs<OutputQuote>,
): readonly [old: Meaning, now: Meaning] {
  return [meaningOf(entities, quotes, 0), meaningOf(entities, quotes, 1)];
}

function meaningOf(entities: Pairs<OutputEntity>, quotes: Pairs<OutputQuote>, side: 0 | 1): Meaning {
  const unpaired = side === 0 ? entities.lost : entities.added;
  const names = new Map([
    ...entities.both.map((pair) => [pair[side].id, pair[1].name] as const),
    ...unpaired.map(({ id, name }) => [id, name] as const),
  ]);
  const marks = new Map(quotes.both.map((pair) => [pair[side].id, pair[1].id] as const));
  return {
    entity: (id) => (id === null ? null : (names.get(id) ?? id)),
    // A quote around that is lost or new is told by itself; those within it have not changed.
    quote: (id) => (id === null ? null : (marks.get(id) ?? null)),
  };
}
