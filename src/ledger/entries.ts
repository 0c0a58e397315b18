/** What the claims of an article enter into the ledger. */
import type { AskedName } from '../archive/asked-name.ts';
import { placesIn } from '../archive/place.ts';
import { entitiesById, speakersOf } from '../archive/speakers.ts';
import { answeringIn, entitiesOf } from '../find/answering.ts';
import { CONDITIONS } from '../lang/en/function-words.ts';
import { WOULD } from '../lang/en/labels.ts';
import { oneLine } from '../model/plain-text.ts';
import type { ReadableEntity } from '../model/readable.ts';
import { modalitySchema, sourceKindSchema, stanceSchema } from '../model/schema.ts';
import { cover, overlaps, type Span } from '../model/span.ts';
import { rowKey, rowName } from '../people/gather.ts';
import type { LedgerClaim, LedgerDocument } from './document.ts';
import type { LedgerEntry } from './schema.ts';
import { type Scope, scopeOf } from './scope.ts';

/** A claim as it is kept until all articles are read. */
export interface Kept {
  readonly key: string;
  readonly scope: Scope;
  /** Whether it says that something is so, that it is not so, or leaves it open. */
  readonly side: 'asserted' | 'denied' | 'open';
  /** Number of its article, in the order in which they were read. */
  readonly article: number;
  readonly entry: Omit<LedgerEntry, 'report'>;
}

/** Why a claim is not entered. */
export type Unentered = 'unsure' | 'boilerplate' | 'keyless';

/** The claims of an article that are about what is asked for; `skip` is told of those that are not entered. */
export function keptOf(
  doc: LedgerDocument,
  {
    article,
    about,
    minConfidence = 0,
    skip,
  }: {
    readonly article: number;
    readonly about: readonly AskedName[];
    readonly minConfidence?: number | undefined;
    readonly skip: (why: Unentered) => void;
  },
): Kept[] {
  const quotes = new Map(doc.quotes.map((quote) => [quote.id, quote]));
  const isAbout = aboutTest(doc, about);
  const entryOf = entries(doc);
  return doc.claims.flatMap((claim): Kept[] => {
    const { key } = claim;
    const quote = quotes.get(claim.quote ?? '');
    if (!isAbout(claim)) return [];
    const why = key === undefined ? 'keyless' : quote?.boilerplate === true ? 'boilerplate' : null;
    const unsure = (quote?.confidence ?? 1) < minConfidence ? 'unsure' : null;
    if (key === undefined || why !== null || unsure !== null) {
      skip(why ?? unsure ?? 'keyless');
      return [];
    }
    return [
      { key, scope: scopeIn(claim, quote, key), side: sideOf(claim, quote), article, entry: entryOf(claim, quote) },
    ];
  });
}

/** Stances of those who do not say that something is so. */
const OPEN_STANCES: ReadonlySet<string> = new Set(['asks', 'hopes', 'demands', 'orders']);

function sideOf(claim: LedgerClaim, quote: Quote | undefined): Kept['side'] {
  const { stance = 'states', modality, polarity } = claim;
  const isSaid = modality === 'asserted' || modality === 'future' || isReportedFuture(claim, quote);
  if (OPEN_STANCES.has(stance) || !isSaid) return 'open';
  return polarity === 'negative' ? 'denied' : 'asserted';
}

/** "said that the town would pay": what was said is "will", if no condition stands beside it. */
function isReportedFuture({ modality, modal, statement }: LedgerClaim, quote: Quote | undefined): boolean {
  if (modality !== 'conditional' || quote === undefined || quote.type === 'direct') return false;
  const words = statement.toLowerCase().split(/[^\p{L}]+/u);
  return WOULD.has(modal?.text.toLowerCase() ?? '') && !words.some((word) => CONDITIONS.has(word));
}

/** Of a denial and of a question the clause stands behind source and cue, and the key is that of the clause. */
const ABOUT_CLAUSES: ReadonlySet<string> = new Set(['denies', 'asks']);

/** How far a claim's key carries; words of source and cue are no part of what it says. */
function scopeIn(claim: LedgerClaim, quote: Quote | undefined, key: string): Scope {
  const { statement, complete = false, stance = 'states', spans } = claim;
  const { cue = null } = quote ?? {};
  const isBehindCue = cue !== null && spans.some((span) => overlaps(span, cue));
  const isOwnAct = isBehindCue && !ABOUT_CLAUSES.has(stance);
  const own = isBehindCue && !isOwnAct ? (quote?.text ?? statement) : statement;
  return scopeOf({ key, statement: own, isComplete: complete, isOwnAct });
}

/** Whether a claim is about one of the names, or has it in its words; all are where nobody asks. */
function aboutTest({ entities }: LedgerDocument, about: readonly AskedName[]): (claim: LedgerClaim) => boolean {
  if (about.length === 0) return () => true;
  const answering = about.map((asked) => answeringIn(entities, { option: 'about', asked }));
  return ({ about: ids, resolved, spans }) => {
    const claim = { speaker: null, about: [...ids, ...resolved.map(({ entity }) => entity)], content: spans };
    return answering.some((names) => entitiesOf(claim, names).meant.size > 0);
  };
}

type Entry = Kept['entry'];
type Quote = LedgerDocument['quotes'][number];

function entries(doc: LedgerDocument): (claim: LedgerClaim, quote: Quote | undefined) => Entry {
  const byId = entitiesById(doc.entities);
  const placeOf = placesIn(doc);
  return (claim, quote) => {
    const { assertedBy, statement, spans, voice, modality, stance, hedged = false, quantities = [] } = claim;
    const speakers = quote ? speakersOf(quote, byId) : speakersOf({ speaker: assertedBy }, byId);
    const place = spans.reduce<Span>(cover, spans[0] ?? { start: 0, end: 0 });
    return {
      who: speakers.length === 0 ? null : speakers.map(rowName).join('; '),
      key: speakers[0] ? rowKey(speakers[0]) : null,
      source: quote?.source ? oneLine(quote.source.text) : null,
      sourceKind: sourceKindSchema.safeParse(quote?.sourceKind).data ?? null,
      voice: voice === 'article' ? 'article' : 'quote',
      statement,
      stance: stanceSchema.safeParse(stance).data ?? 'states',
      modality: modalitySchema.safeParse(modality).data ?? 'asserted',
      hedged,
      amounts: quantities.flatMap((id) => amountOf(byId.get(id))),
      ...(doc.date !== undefined && { date: doc.date }),
      ...placeOf(place),
    };
  };
}

function amountOf(entity: ReadableEntity | undefined): LedgerEntry['amounts'] {
  const value = entity?.value;
  if (!entity || typeof value !== 'object') return [];
  const { amount, to, unit } = value;
  return [{ text: entity.name, amount, ...(to !== undefined && { to }), unit }];
}

/** Claims of one key stand together, in order of time; what has no date comes last. */
export function keptKey({ key, entry: { date, path, start } }: Kept): string {
  return `${key}\0${date ?? '~'}\0${path}\0${String(start).padStart(10, '0')}`;
}
