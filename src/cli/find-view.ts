/** What `sayso find` has found, for reading. */
import { placeWords } from '../archive/place.ts';
import type { FoundQuote } from '../find/schema.ts';
import { oneLine } from '../model/plain-text.ts';
import type { Style } from './colour.ts';
import { escapeLine } from './escape.ts';
import { type Stretch, wrapped } from './wrapped.ts';

/** A quote with its day, speaker and place; what is said within its sentence; and how. `width` is that of the terminal. */
export function foundText(found: FoundQuote, style: Style, width: number | undefined): string {
  const { date, quote, speaker, quotedBy } = found;
  const who = speaker === null ? `(${escapeLine(oneLine(quote.source?.text ?? 'nobody named'))})` : escapeLine(speaker);
  const by = quotedBy === null || quotedBy === speaker ? '' : `, quoted by ${escapeLine(oneLine(quotedBy))}`;
  const head = `${style.heading(escapeLine(date ?? 'no date'))}  ${style.source(who)}${by}  ${style.faint(escapeLine(placeWords(found)))}`;
  const body = wrapped(wordsOf(found, style), '  ', width);
  return `${head}\n${body}\n  ${style.faint(escapeLine(howSaid(found)))}\n`;
}

/** What is said stands in brackets where there are neither colours nor quotation marks. */
function wordsOf({ before, after, quote }: FoundQuote, style: Style): Stretch[] {
  const plain = (text: string): string => text;
  const text = oneLine(quote.text);
  const said = quote.type === 'direct' ? `“${text}”` : style.coloured ? text : `[${text}]`;
  const joined = after !== null && /^[,.;:?!)”’]/u.test(after);
  return [
    [before ?? introduction(quote), plain],
    [`${said}${joined ? '\u0000' : ''}`, style.quote],
    [after ?? '', plain],
  ];
}

/** Where the sentence is not known, source and cue say how it is introduced. */
function introduction({ source, cue }: FoundQuote['quote']): string {
  const words = [source?.text, cue?.text].filter((text) => text !== undefined).join(' … ');
  return words === '' ? '' : `${oneLine(words)}:`;
}

/** "indirect, accuses; about Nordvik; 0.84". */
function howSaid({ quote, stances, about }: FoundQuote): string {
  const { type, utterance = 'actual', confidence } = quote;
  const unsaid = utterance === 'actual' ? [] : [utterance === 'negated' ? 'NOT SAID' : 'ONLY SUPPOSED'];
  const parts = [
    [...unsaid, type, ...stances].join(', '),
    ...(about.length > 0 ? [`about ${about.join(', ')}`] : []),
    confidence.toFixed(2),
  ];
  return parts.join('; ');
}
