/** What the schema cannot say of claims. */
import { bisect } from './bisect.ts';
import type { Fault } from './fault.ts';
import type { OutputClaim, SaysoDocument } from './schema.ts';
import { byPosition, contains, type Span } from './span.ts';
import { isVerifiable } from './verifiable.ts';

type Faults = Iterable<Fault>;

/**
 * The faults of a document's claims, their spans as such apart; with the text also whether each word of each statement
 * can be held against it.
 */
export function* claimFaults(doc: SaysoDocument, text?: string): Faults {
  const entities = new Set(doc.entities.map(({ id }) => id));
  const quotes = new Set(doc.quotes.map(({ id }) => id));
  const said = new Set<string>();
  for (const [i, claim] of doc.claims.entries()) {
    const path = `claims.${i}`;
    yield* referenceFaults(claim, path, entities, quotes);
    yield* agreementFaults(claim, path);
    if (claim.quote !== null) {
      const key = `${claim.quote} ${claim.statement}`;
      if (said.has(key)) yield { path: `${path}.statement`, message: `is made of ${claim.quote} twice` };
      said.add(key);
    }
    if (text !== undefined && areWithin(claim, text) && !isVerifiable(claim, text)) {
      yield { path: `${path}.statement`, message: 'does not have the words of its spans' };
    }
  }
}

function* referenceFaults(
  claim: OutputClaim,
  path: string,
  entities: ReadonlySet<string>,
  quotes: ReadonlySet<string>,
): Faults {
  if (claim.quote !== null && !quotes.has(claim.quote))
    yield { path: `${path}.quote`, message: `no quote ${claim.quote}` };
  const named: [string, readonly (string | null)[]][] = [
    ['assertedBy', [claim.assertedBy]],
    ['resolved', claim.resolved.map(({ entity }) => entity)],
    ['quantities', claim.quantities],
    ['about', claim.about],
  ];
  for (const [field, ids] of named) {
    for (const id of ids)
      if (id !== null && !entities.has(id)) yield { path: `${path}.${field}`, message: `no entity ${id}` };
  }
}

/** Fields that say the same thing twice, and what must lie within something else. */
function* agreementFaults(claim: OutputClaim, path: string): Faults {
  if ((claim.voice === 'article') !== (claim.quote === null)) {
    yield { path: `${path}.voice`, message: 'is article where there is no quote, and only there' };
  }
  if (claim.complete !== (claim.unresolved.length === 0)) {
    yield { path: `${path}.complete`, message: 'is true where nothing is unresolved, and only there' };
  }
  if (claim.hedged !== (claim.hedge !== null)) {
    yield { path: `${path}.hedged`, message: 'is true where there is a hedge, and only there' };
  }
  const spans = claim.spans.toSorted(byPosition);
  for (const [j, one] of claim.resolved.entries()) {
    const span = spans[bisect(0, spans.length, (k) => (spans[k] as Span).start <= one.start) - 1];
    if (!span || !contains(span, one)) {
      yield { path: `${path}.resolved.${j}`, message: 'lies in none of its spans' };
    }
  }
}

/** Whether the spans of a claim lie in the text; those that do not are told of as spans. */
function areWithin({ spans }: OutputClaim, text: string): boolean {
  return spans.every(({ end }) => end <= text.length);
}
