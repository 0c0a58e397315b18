/** The quotations of an archive, added up article by article; of an article nothing but these and its fingerprint is kept. */
import { type Place, placesIn } from '../archive/place.ts';
import { entitiesById, speakersOf } from '../archive/speakers.ts';
import { type Fingerprint, fingerprintOf } from '../duplicates/index.ts';
import { memoize } from '../model/memoize.ts';
import type { Span } from '../model/span.ts';
import { personName, withoutTitle } from '../people/person-name.ts';
import { isPerson, type Said, type Speaker } from '../verify/speakers.ts';
import type { RepeatsDocument, RepeatsQuote } from './document.ts';
import { passagesIn } from './passages.ts';
import { type QuotedStretch, quotedStretches, stopBehind } from './quoted.ts';

/** A sentence that somebody is quoted with, or a few short ones. */
export interface Passage extends Span {
  /** Index of its wording; `start` and `end` point into the text of the utterance. */
  readonly form: number;
  readonly place: Place;
}

/** A stretch of words that an article quotes. */
export interface Utterance {
  /** Index of the article. */
  readonly article: number;
  readonly text: string;
  readonly speakers: readonly Speaker[];
  readonly utterance: Said['utterance'];
  /** In order; at least one. */
  readonly passages: readonly Passage[];
}

/** One wording of a passage by one speaker, however many articles have it. */
export interface Form {
  /** Its words in lower case, each parted by one blank. */
  readonly words: string;
  /** Who says it, as far as all articles name him alike; '' for nobody. */
  readonly mark: string;
}

/** An archive as far as it has been read. */
export interface Gathering {
  readonly articles: { readonly path: string; readonly date: string | null; readonly print: Fingerprint }[];
  readonly utterances: Utterance[];
  readonly forms: Form[];
  readonly formIds: Map<string, number>;
  /** Fewest words of a quotation. */
  readonly least: number;
  /** Quotes less sure than was asked for, and in boilerplate; they count nowhere. */
  unsure: number;
  boilerplate: number;
}

export function newGathering(least: number): Gathering {
  return { articles: [], utterances: [], forms: [], formIds: new Map(), least, unsure: 0, boilerplate: 0 };
}

/** Adds an article, with its quotes that are at least so sure. */
export function gather(gathering: Gathering, doc: RepeatsDocument, minConfidence = 0): void {
  const article = gathering.articles.length;
  gathering.articles.push({ path: doc.path, date: doc.date ?? null, print: fingerprintOf(doc) });
  const sure = doc.quotes.filter(({ confidence }) => confidence >= minConfidence);
  const kept = sure.filter(({ boilerplate }) => boilerplate !== true);
  gathering.unsure += doc.quotes.length - sure.length;
  gathering.boilerplate += sure.length - kept.length;
  const said = saidIn(doc);
  const placeOf = placesIn(doc);
  const text = doc.offsetUnit === 'utf16' ? doc.text : undefined;
  for (const stretch of quotedStretches(kept, text)) {
    const ranges = passagesIn(stretch.words, gathering.least);
    if (ranges.length === 0) continue;
    const { speakers, utterance } = stretch.isOthers ? NOBODY : said(stretch.quote);
    const mark = markOf(speakers);
    const passages = ranges.map(({ first, end }) => ({
      ...textSpan(stretch, first, end),
      form: formOf(gathering, stretch.words.words.slice(first, end), mark),
      place: placeOf(docSpan(stretch, first, end)),
    }));
    gathering.utterances.push({ article, text: stretch.words.text, speakers, utterance, passages });
  }
}

/** The words of a passage, with the stop that closes it. */
function textSpan({ words }: QuotedStretch, first: number, end: number): Span {
  return { start: first === 0 ? 0 : (words.words[first]?.start ?? 0), end: stopBehind(words, end) };
}

function docSpan({ spans, quote: { content } }: QuotedStretch, first: number, end: number): Span {
  if (spans) return { start: spans[first]?.start ?? 0, end: spans[end - 1]?.end ?? 0 };
  return { start: content[0]?.start ?? 0, end: content.at(-1)?.end ?? 0 };
}

/** Whom a speaker quotes in turn, the document does not know. */
const NOBODY: Pick<Utterance, 'speakers' | 'utterance'> = { speakers: [], utterance: 'actual' };

function saidIn({ entities }: RepeatsDocument): (quote: RepeatsQuote) => Pick<Utterance, 'speakers' | 'utterance'> {
  const byId = entitiesById(entities);
  return (quote) => {
    const described = quote.source?.text ?? '';
    const speakers = speakersOf(quote, byId).map(({ name, key, type, aliases }) => ({
      name,
      key,
      type,
      forms: [...new Set([name, ...aliases])],
      described,
    }));
    return { speakers, utterance: quote.utterance ?? 'actual' };
  };
}

/** Speakers by what they have in common in all articles: persons their family name. */
function markOf(speakers: readonly Speaker[]): string {
  const marks = speakers.map((one) => (isPerson(one) ? surnameOf(one.name) : one.key));
  return [...new Set(marks)].sort().join('; ');
}

const surnameOf = memoize((name) => personName(withoutTitle(name)).surname);

function formOf({ forms, formIds }: Gathering, words: readonly { readonly lower: string }[], mark: string): number {
  const written = words.map(({ lower }) => lower).join(' ');
  const key = `${written}\n${mark}`;
  const id = formIds.get(key) ?? forms.push({ words: written, mark }) - 1;
  formIds.set(key, id);
  return id;
}
