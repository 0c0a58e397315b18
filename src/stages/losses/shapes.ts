import type { Claimed, Diagnostic } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { firstMarkup } from './markup.ts';
import { firstTurn } from './turns.ts';

/** What a document looks like, though it was not read as that: each with the first place that shows it. */
export function shapesOf(doc: Claimed): Diagnostic[] {
  const found: Diagnostic[] = [];
  const tell = (code: Diagnostic['code'], place: Span | null, message: string): void => {
    if (place) found.push({ code, start: place.start, end: place.end, message });
  };
  tell('looks-like-transcript', firstTurn(doc), 'this looks like a transcript, but its turns were not found');
  tell('looks-like-markup', firstMarkup(doc.text), 'marks of a markup language stand in the text');
  tell('looks-like-hard-wrap', firstBrokenLine(doc), 'lines are broken within sentences, which were cut there');
  return found;
}

/** Sentences that are cut at the end of a line: so many, and such a share of all. */
const BROKEN = { least: 4, share: 0.3 };
const ENDS_SENTENCE = /[.?!:;…"”’»)\]]$/u;

/** The first of many sentences that stop without a mark at the end of a line, before a small letter. */
function firstBrokenLine({ text, sentences }: Claimed): Span | null {
  let first: Span | null = null;
  let broken = 0;
  for (let i = 0; i + 1 < sentences.length; i++) {
    const [here, next] = [sentences[i], sentences[i + 1]];
    if (!here || !next || !/^\p{Ll}\p{Ll}/u.test(text.slice(next.start, next.start + 2))) continue;
    if (!text.slice(here.end, next.start).includes('\n')) continue;
    if (ENDS_SENTENCE.test(text.slice(here.end - 1, here.end))) continue;
    first ??= { start: here.start, end: here.end };
    broken++;
  }
  return broken >= BROKEN.least && broken >= sentences.length * BROKEN.share ? first : null;
}
