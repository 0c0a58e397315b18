/** What changed about claims. */
import { cover, type Span } from '../model/span.ts';
import { changesOf } from './changes.ts';
import type { ComparableClaim, ComparableQuote } from './comparable.ts';
import { cited, contrasted, type Difference } from './difference.ts';
import { type Meaning, speakersOf } from './meaning.ts';
import type { Overlay } from './overlay.ts';
import { type Pairs, pairRest, settle } from './pair.ts';
import { placeOf } from './quotes.ts';
import { wordsShared } from './words.ts';

/** Statements of which less than this share of the words is the same are two claims. */
const LEAST_WORDS = 0.4;
/** More pairs than these are not looked at one by one: of so many claims only those of the same wording are paired. */
const MOST_PAIRS = 10_000;

/** Claims of quotes that both versions have, and of the article; those of a lost or new quote go with it. */
export function claimDifferences(
  quotes: Pairs<ComparableQuote>,
  meanings: readonly [Meaning, Meaning],
  versions: Overlay,
): Difference[] {
  const [old, now] = [byQuote(versions.before.claims), byQuote(versions.after.claims)];
  // What the article itself asserts, not every version of the schema has.
  const hasArticle = versions.before.schemaVersion === versions.after.schemaVersion;
  return [...(hasArticle ? [null] : []), ...quotes.both].flatMap((pair) => {
    const [earlier, quote] = pair ?? [null, null];
    const { both, lost, added } = pairClaims(old.get(earlier?.id ?? null) ?? [], now.get(quote?.id ?? null) ?? []);
    return [
      ...lost.map((claim) => lostClaim(claim, earlier, versions)),
      ...added.map((claim) => newClaim(claim, quote)),
      ...both.flatMap(([before, after]) => fieldChanges(before, after, quote, meanings)),
    ];
  });
}

function byQuote(claims: readonly ComparableClaim[]): Map<string | null, ComparableClaim[]> {
  const found = new Map<string | null, ComparableClaim[]>();
  for (const claim of claims) {
    const others = found.get(claim.quote);
    if (others) others.push(claim);
    else found.set(claim.quote, [claim]);
  }
  return found;
}

/** Pairs claims by statement: those of the same wording first, then the most alike. */
function pairClaims(before: readonly ComparableClaim[], after: readonly ComparableClaim[]): Pairs<ComparableClaim> {
  const same = pairRest({ both: [], lost: before, added: after }, ({ statement }) => statement);
  const { lost, added } = same;
  if (lost.length * added.length > MOST_PAIRS) return same;
  // One that is left alone on both sides has changed, however much.
  const least = lost.length === 1 && added.length === 1 ? 0 : LEAST_WORDS;
  const candidates = lost.flatMap((one, i) =>
    added.flatMap((other, j) => {
      const likeness = wordsShared(one.statement, other.statement);
      return likeness < least ? [] : [{ before: i, after: j, likeness }];
    }),
  );
  const alike = settle(lost, added, candidates);
  return { ...alike, both: [...same.both, ...alike.both] };
}

function lostClaim(claim: ComparableClaim, quote: ComparableQuote | null, { original }: Overlay): Difference {
  const { statement, spans } = claim;
  const lostAt = placeOfClaim(
    { ...claim, spans: spans?.map(original) },
    quote && { ...quote, content: quote.content.map(original) },
  );
  const message = `claim lost: ${cited(statement)}`;
  const at = placeOfClaim(claim, quote);
  return { kind: 'claim-lost', at, lostAt, before: statement, after: null, rule: ruleOf(claim, quote), message };
}

function newClaim(claim: ComparableClaim, quote: ComparableQuote | null): Difference {
  const { statement } = claim;
  const [at, rule] = [placeOfClaim(claim, quote), ruleOf(claim, quote)];
  return { kind: 'claim-new', at, before: null, after: statement, rule, message: `claim new: ${cited(statement)}` };
}

/** The words that it is made of, where they are known; else those of its quote. */
function placeOfClaim({ spans }: ComparableClaim, quote: ComparableQuote | null): Span {
  const [first, ...others] = spans ?? [];
  if (first) return others.reduce<Span>(cover, first);
  return quote ? placeOf(quote) : { start: 0, end: 0 };
}

/** Its own rule, or that of the quote that it was made of. */
function ruleOf({ rule }: ComparableClaim, quote: ComparableQuote | null): string | null {
  return rule ?? quote?.rule ?? null;
}

function fieldChanges(
  before: ComparableClaim,
  after: ComparableClaim,
  quote: ComparableQuote | null,
  [old, now]: readonly [Meaning, Meaning],
): Difference[] {
  const { found, field, tell } = changesOf({
    at: placeOfClaim(after, quote),
    rule: ruleOf(after, quote),
    tell: (what, change) => `claim ${what} ${change}`,
  });
  const words = cited(after.statement);
  const statements = [before.statement, after.statement] as const;
  if (before.statement !== after.statement) tell('claim-statement', 'changed', statements, contrasted(...statements));
  field('claim-polarity', `${words} changed polarity`, before.polarity, after.polarity);
  field('claim-modality', `${words} changed modality`, before.modality, after.modality);
  field('claim-stance', `${words} changed stance`, before.stance, after.stance);
  field('claim-hedged', `${words} changed hedged`, before.hedged, after.hedged);
  field('claim-complete', `${words} changed complete`, before.complete, after.complete);
  const whoBefore = speakersOf({ speaker: before.assertedBy }, old);
  field(
    'claim-asserted-by',
    `${words} changed who asserts it`,
    whoBefore,
    speakersOf({ speaker: after.assertedBy }, now),
  );
  field('claim-rule', `${words} changed rule`, before.rule, after.rule);
  field('claim-confidence', `${words} changed confidence`, before.confidence, after.confidence);
  return found;
}
