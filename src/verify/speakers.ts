/** Who says something on both sides, and whether that can be the same. */
import { LEGAL_FORMS } from '../lang/en/name-parts.ts';
import { mayBeOneGivenName } from '../lang/en/nicknames.ts';
import { NOT_IN_ACRONYMS } from '../lang/en/small-words.ts';
import { bisect } from '../model/bisect.ts';
import { foldForm } from '../model/lexicon.ts';
import type { ReadableDocument, ReadableEntity } from '../model/readable.ts';
import type { Span } from '../model/span.ts';
import { speakerIds } from '../model/speaker-ids.ts';
import { isTitled, personName, withoutTitle } from '../people/person-name.ts';

/** Somebody who says something in a document. */
export interface Speaker {
  readonly name: string;
  readonly key: string;
  /** Of the entity, as in the document. */
  readonly type: ReadableEntity['type'];
  /** All forms, the name first. */
  readonly forms: readonly string[];
  /** The source as it is written: "a spokesman for the Harbour Guild"; '' where there is none. */
  readonly described: string;
}

/** Who says what stands in a span. */
export interface Said {
  /** Of several all; empty where nobody is known. */
  readonly speakers: readonly Speaker[];
  /** Who quotes that in turn; null where nobody does, empty where nobody knows who. */
  readonly parent: readonly Speaker[] | null;
  /** Whether nearly all of the span is theirs. */
  readonly isWhole: boolean;
  /** Whether it was uttered: "never said", "if he said". */
  readonly utterance: 'actual' | 'negated' | 'hypothetical';
}

/** The quote of a document with its content in the offsets of the text. */
type Quote = ReadableDocument['quotes'][number] & { readonly content: readonly Span[] };

const NOBODY: Said = { speakers: [], parent: null, isWhole: false, utterance: 'actual' };
/** So much of a span must lie in a quote for the quote to have it. */
const LEAST_SHARE = 0.5;
const WHOLE_SHARE = 0.9;

/**
 * Answers who says what stands in a span of a document's text (UTF-16): the innermost quote that holds most of it decides.
 * Quotes that are less sure than `minConfidence` say nothing.
 */
export function sayersIn(doc: ReadableDocument, minConfidence = 0): (span: Span) => Said {
  const entities = new Map(doc.entities.map((entity) => [entity.id, entity]));
  const quotes = doc.quotes.filter(
    (quote): quote is Quote => quote.content !== undefined && (quote.confidence ?? 1) >= minConfidence,
  );
  const byId = new Map(quotes.map((quote) => [quote.id, quote]));
  const near = nearbyIn(quotes);
  return (span) => {
    const found = innermost(near(span), span);
    if (!found) return NOBODY;
    const { quote } = found;
    const parent = quote.parent == null ? undefined : byId.get(quote.parent);
    return {
      speakers: speakersOf(quote, entities),
      parent: parent ? speakersOf(parent, entities) : null,
      isWhole: found.share >= WHOLE_SHARE,
      utterance: quote.utterance ?? 'actual',
    };
  };
}

interface Held {
  readonly quote: Quote;
  /** How much of the span it holds. */
  readonly share: number;
}

/** Of the quotes that hold all of a span, or nearly, the one with the least content; else the one that holds most of it. */
function innermost(quotes: readonly Quote[], span: Span): Held | null {
  const length = Math.max(1, span.end - span.start);
  let best: Held | null = null;
  for (const quote of quotes) {
    const share = heldBy(quote, span) / length;
    if (share < LEAST_SHARE) continue;
    const isWhole = share >= WHOLE_SHARE;
    const isBetter =
      !best || (isWhole && best.share >= WHOLE_SHARE ? size(quote) < size(best.quote) : share > best.share);
    if (isBetter) best = { quote, share };
  }
  return best;
}

/** Answers which quotes reach into a span: by their beginnings, and how far those up to each reach. */
function nearbyIn(quotes: readonly Quote[]): (span: Span) => Quote[] {
  const sorted = [...quotes].sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
  let reach = 0;
  const reaches = sorted.map(({ content }) => {
    reach = Math.max(reach, content.at(-1)?.end ?? 0);
    return reach;
  });
  return ({ start, end }) => {
    const found: Quote[] = [];
    const last = bisect(0, sorted.length, (i) => (sorted[i]?.content[0]?.start ?? 0) < end);
    for (let i = last - 1; i >= 0 && (reaches[i] ?? 0) > start; i--) found.push(sorted[i] as Quote);
    return found.reverse();
  };
}

function heldBy({ content }: Quote, span: Span): number {
  const [first, last] = [content[0], content.at(-1)];
  if (!first || !last || first.start >= span.end || last.end <= span.start) return 0;
  return content.reduce(
    (sum, { start, end }) => sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)),
    0,
  );
}

function size({ content }: Quote): number {
  return content.reduce((sum, { start, end }) => sum + end - start, 0);
}

function speakersOf(quote: Quote, entities: ReadonlyMap<string, ReadableEntity>): Speaker[] {
  return speakerIds(quote).flatMap((id) => {
    const entity = entities.get(id);
    return entity ? [speakerOf(entity, quote.source?.text ?? '')] : [];
  });
}

function speakerOf({ name, key, type, aliases, mentions }: ReadableEntity, described: string): Speaker {
  const written = mentions.filter(({ kind }) => kind === 'name').map(({ text }) => text);
  return { name, key, type, forms: [...new Set([name, ...aliases, ...written])], described };
}

/** Whether some of the speakers on both sides can be the same; null where nobody is known on one of them. */
export function shareSpeaker(some: readonly Speaker[], others: readonly Speaker[]): boolean | null {
  if (some.length === 0 || others.length === 0) return null;
  return some.some((a) => others.some((b) => isSame(a, b)));
}

/** Whether somebody is a person, not a body. */
export function isPerson({ type }: Pick<Speaker, 'type'>): boolean {
  return type === 'PERSON';
}

function isSame(a: Speaker, b: Speaker): boolean {
  if (a.key === b.key) return true;
  if (isPerson(a) && isPerson(b)) return isSamePerson(a, b) || isDescribedAs(a, b) || isDescribedAs(b, a);
  if (!isPerson(a) && !isPerson(b)) return isSameBody(a, b);
  const [person, body] = isPerson(a) ? [a, b] : [b, a];
  // "Guild spokesman Jon Brun" speaks for the guild.
  return body.forms.some((form) => holdsForm(person.described, form));
}

/** Whether the other's full name stands in the source as it is written. */
function isDescribedAs({ described }: Speaker, { forms }: Speaker): boolean {
  return forms.some((form) => /\s/u.test(form) && holdsForm(described, form));
}

function holdsForm(text: string, form: string): boolean {
  const words = ` ${wordsOfName(text).join(' ')} `;
  return words.includes(` ${wordsOfName(form).join(' ')} `);
}

/** One family name, and given names that can be one: "Tolmer", "Ann Tolmer", "A. Tolmer". */
function isSamePerson(a: Speaker, b: Speaker): boolean {
  const [some, others] = [fullForms(a), fullForms(b)];
  return some.some((name) => others.some((other) => canBeOne(name, other)));
}

/** The forms with a given name; all where there are none. The title in "President Tolmer", who is "Tolmer" besides, is none. */
function fullForms({ forms }: Speaker): readonly string[] {
  const bare = forms.filter((form) => !/\s/u.test(form));
  const full = forms.filter(
    (form) => personName(withoutTitle(form)).given !== null && !bare.some((one) => isTitled(form, one)),
  );
  return full.length > 0 ? full : forms;
}

function canBeOne(form: string, other: string): boolean {
  const [a, b] = [personName(withoutTitle(form)), personName(withoutTitle(other))];
  if (a.surname !== b.surname) return isOneName(a, b) || isOneName(b, a);
  if (a.given === null || b.given === null || a.given === b.given) return true;
  if (a.given[0] === b.given[0] && (a.given.length === 1 || b.given.length === 1)) return true;
  return mayBeOneGivenName(a.given, b.given);
}

/** A single name that is the given name of the other: "Ann" for "Ann Tolmer". */
function isOneName(short: ReturnType<typeof personName>, full: ReturnType<typeof personName>): boolean {
  return short.given === null && short.surname === full.given;
}

function wordsOfName(name: string): string[] {
  return foldForm(name)
    .toLowerCase()
    .replace(/['.]s?\b/gu, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'the' && !LEGAL_FORMS.has(word));
}

/** One name within the other ("Labour", "Labour Party"), or its initials. */
function isSameBody(a: Speaker, b: Speaker): boolean {
  const [some, others] = [a.forms.map(wordsOfName), b.forms.map(wordsOfName)];
  return some.some((name) =>
    others.some(
      (other) => within(name, other) || within(other, name) || isAcronym(name, other) || isAcronym(other, name),
    ),
  );
}

function within(name: readonly string[], other: readonly string[]): boolean {
  return name.length > 0 && name.every((word) => other.includes(word));
}

function isAcronym([short = '', ...more]: readonly string[], full: readonly string[]): boolean {
  if (more.length > 0 || full.length < 2) return false;
  const letters = full.filter((word) => !NOT_IN_ACRONYMS.has(word)).map((word) => word.charAt(0));
  return short === letters.join('');
}
