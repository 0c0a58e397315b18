/** A quote that was found, as it is shown. */
import { metaText } from '../archive/meta.ts';
import { contextIn, placesIn } from '../archive/place.ts';
import { entitiesById, speakerName, speakersOf } from '../archive/speakers.ts';
import { stancesIn } from '../archive/stances.ts';
import type { ReadableQuote } from '../model/readable.ts';
import type { FoundDocument } from './document.ts';
import type { FoundQuote } from './schema.ts';

/** Makes rows of a document's quotes; with line and context where its text is there. */
export function rowsIn(doc: FoundDocument): (quote: ReadableQuote) => FoundQuote {
  const byId = entitiesById(doc.entities);
  const quotes = new Map(doc.quotes.map((quote) => [quote.id, quote]));
  const [placeOf, stancesOf] = [placesIn(doc), stancesIn(doc.claims)];
  const known = knownFields(doc);
  return (quote) => {
    const [first, last] = [quote.content[0], quote.content.at(-1)];
    const parent = quotes.get(quote.parent ?? '');
    return {
      ...(doc.date !== undefined && { date: doc.date }),
      ...placeOf({ start: first?.start ?? 0, end: last?.end ?? 0 }),
      ...known,
      speaker: speakerName(quote, byId),
      speakerKeys: speakersOf(quote, byId).map(({ key }) => key),
      quotedBy: parent ? (speakerName(parent, byId) ?? parent.source?.text ?? null) : null,
      about: quote.about.flatMap((id) => byId.get(id)?.name ?? []),
      stances: stancesOf(quote),
      ...contextIn(doc, quote.content),
      quote,
    };
  };
}

function knownFields(doc: FoundDocument): Pick<FoundQuote, 'title' | 'url'> {
  const [title, url] = [metaText(doc, 'title'), metaText(doc, 'url')];
  return { ...(title !== null && { title }), ...(url !== null && { url }) };
}

/** Dates in order, or the newest first; what has none comes last; in an article by place. */
export function timeKey({ date, path, start }: FoundQuote, index: number, newest: boolean): string {
  const at = [start, index].map((number) => String(number).padStart(10, '0')).join(' ');
  const day = newest ? date?.replace(/\d/gu, (digit) => String(9 - Number(digit))) : date;
  return `${day ?? '~'}\0${path}\0${at}`;
}
