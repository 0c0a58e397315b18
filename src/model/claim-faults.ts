/** What the schema cannot say of claims. */
import { bisect } from './bisect.ts';
import type { Fault } from './fault.ts';
import type { OutputClaim, SaysoDocument } from './schema.ts';
import { byPosition, contains, type Span } from './span.ts';
import { isVerifiable } from './verifiable.ts';

/** Adds a fault. */
type Tell = (path: string, message: string) => void;

/** The ids that a document gives. */
export interface KnownIds {
  readonly entities: ReadonlySet<string>;
  readonly quotes: ReadonlySet<string>;
}

/**
 * The faults of a document's claims, their spans as such apart; with the text also whether each word of each statement
 * can be held against it.
 */
export function claimFaults({ claims }: Pick<SaysoDocument, 'claims'>, known: KnownIds, text?: string): Fault[] {
  const faults: Fault[] = [];
  const said = new Set<string>();
  claims.forEach((claim, i) => {
    const tell: Tell = (path, message) => void faults.push({ path: `claims.${i}.${path}`, message });
    tellReferences(claim, known, tell);
    tellAgreement(claim, tell);
    if (claim.quote !== null) {
      const key = `${claim.quote} ${claim.statement}`;
      if (said.has(key)) tell('statement', `is made of ${claim.quote} twice`);
      said.add(key);
    }
    if (text !== undefined && areWithin(claim, text) && !isVerifiable(claim, text))
      tell('statement', 'does not have the words of its spans');
  });
  return faults;
}

function tellReferences(claim: OutputClaim, { entities, quotes }: KnownIds, tell: Tell): void {
  if (claim.quote !== null && !quotes.has(claim.quote)) tell('quote', `no quote ${claim.quote}`);
  const look = (field: string, id: string): void => {
    if (!entities.has(id)) tell(field, `no entity ${id}`);
  };
  if (claim.assertedBy !== null) look('assertedBy', claim.assertedBy);
  for (const { entity } of claim.resolved) look('resolved', entity);
  for (const id of claim.quantities) look('quantities', id);
  for (const id of claim.about) look('about', id);
}

/** Fields that say the same thing twice, and what must lie within something else. */
function tellAgreement(claim: OutputClaim, tell: Tell): void {
  if ((claim.voice === 'article') !== (claim.quote === null))
    tell('voice', 'is article where there is no quote, and only there');
  if (claim.complete !== (claim.unresolved.length === 0))
    tell('complete', 'is true where nothing is unresolved, and only there');
  if (claim.hedged !== (claim.hedge !== null)) tell('hedged', 'is true where there is a hedge, and only there');
  if (claim.resolved.length === 0) return;
  const spans = claim.spans.toSorted(byPosition);
  claim.resolved.forEach((one, j) => {
    const span = spans[bisect(0, spans.length, (k) => (spans[k] as Span).start <= one.start) - 1];
    if (!span || !contains(span, one)) tell(`resolved.${j}`, 'lies in none of its spans');
  });
}

/** Whether the spans of a claim lie in the text; those that do not are told of as spans. */
function areWithin({ spans }: OutputClaim, text: string): boolean {
  return spans.every(({ end }) => end <= text.length);
}
