import { PHRASE_JOINERS, SERVES, SETTINGS, SOURCE_JOINERS } from '../../../lang/en/adjuncts.ts';
import { PARTS_PHRASES } from '../../../lang/en/clause-words.ts';
import type { Parsed } from '../../../model/document.ts';
import { closesQuotation, lowerAt, nounPhraseAt, quotationAt, tagAt, verbAt } from '../../../model/phrase-lookup.ts';
import type { NounPhrase, Range } from '../../../model/phrases.ts';
import { beforeTime } from './time.ts';

/** The phrase with those before it that it belongs to: "a spokesman for the group". Never over a verb. */
export function leftExtended(doc: Parsed, phrase: NounPhrase, from: number): Range {
  let first = phrase.first;
  for (let before = phraseBefore(doc, first, from); before; before = phraseBefore(doc, first, from)) {
    const joiner = lowerAt(doc, first - 1);
    if (joiner === 'and' || joiner === '&') {
      const series = seriesFirst(doc, before, from);
      const opening = seriesOpening(doc, series, from);
      if (opening >= 0) return { first: opening, end: phrase.end };
      if (!PARTS_PHRASES.has(lowerAt(doc, before.first - 1)) && !closesQuotation(doc, before.first - 1)) break;
    } else if (!PHRASE_JOINERS.has(joiner)) break;
    first = before.first;
  }
  return { first, end: phrase.end };
}

/** The phrase with one word or mark between it and the token, outside quotation marks; undefined where none is. */
function phraseBefore(doc: Parsed, first: number, from: number): NounPhrase | undefined {
  const before = nounPhraseAt(doc, first - 2);
  return first - 2 >= from && before?.end === first - 1 && quotationAt(doc, before.head) < 0 ? before : undefined;
}

/** Where a series begins at the latest that is whole: at the head of its sentence, or with "both"; -1 where nobody can tell. */
function seriesOpening(doc: Parsed, series: number, from: number): number {
  if (series <= from) return series;
  return lowerAt(doc, series - 1) === 'both' ? series - 1 : -1;
}

/** First token of the series that ends with the phrase: "the Department of Health, Labour" and … */
function seriesFirst(doc: Parsed, phrase: NounPhrase, from: number): number {
  let { first } = phrase;
  // "News & Sport" is a heading as often as a series.
  if (lowerAt(doc, phrase.end) === '&') return first;
  for (let before = phraseBefore(doc, first, from); before; before = phraseBefore(doc, first, from)) {
    const joiner = lowerAt(doc, first - 1);
    if (joiner !== ',' && !PHRASE_JOINERS.has(joiner)) break;
    first = before.first;
  }
  return first;
}

/** The phrase with what follows and belongs to it: "Smith, chairman of the group", "a spokesman for Jones". */
export function rightExtended(doc: Parsed, phrase: NounPhrase, limit: number): Range {
  let end = phrase.end;
  for (;;) {
    const joiner = lowerAt(doc, end);
    const next = nounPhraseAt(doc, end + 1);
    if (!next || end + 1 >= limit || next.first !== end + 1) break;
    if (joiner !== 'and' && !attaches(doc, joiner, end, next)) break;
    end = next.end;
  }
  end = postmodifierEnd(doc, phrase, end, limit);
  if (lowerAt(doc, end) === '(') {
    for (let i = end + 1; i < Math.min(limit, end + 8); i++) if (lowerAt(doc, i) === ')') end = i + 1;
  }
  return { first: phrase.first, end: apposition(doc, end, limit) };
}

/** Whether a phrase after a preposition belongs to what stands before: not "in a statement", "on Monday". */
function attaches(doc: Parsed, joiner: string, end: number, next: NounPhrase): boolean {
  const joins = SOURCE_JOINERS.has(joiner) || (joiner === 'to' && SERVES.has(lowerAt(doc, end - 1)));
  return joins && !SETTINGS.has(lowerAt(doc, next.head)) && beforeTime(doc, next.end) === next.end;
}

/** "people close to Jones", "a lawyer representing Jones": what follows an unnamed person and says which. */
function postmodifierEnd(doc: Parsed, phrase: NounPhrase, end: number, limit: number): number {
  const tag = tagAt(doc, phrase.head);
  if (tag !== 'NN' && tag !== 'NNS') return end;
  const verb = verbAt(doc, end);
  const close = tagAt(doc, end) === 'JJ' || lowerAt(doc, end) === 'close';
  const object = nounPhraseAt(doc, close ? end + 2 : (verb?.end ?? -1));
  if (!object || object.end > limit || quotationAt(doc, object.first) >= 0) return end;
  if (close) return PHRASE_JOINERS.has(lowerAt(doc, end + 1)) && object.first === end + 2 ? object.end : end;
  return verb?.form === 'gerund' && verb.first === end && !SETTINGS.has(lowerAt(doc, end)) && object.first === verb.end
    ? object.end
    : end;
}

/** End of an apposition or relative clause after a comma at `end`: ", the group's chairman," ", who was there,". */
function apposition(doc: Parsed, end: number, limit: number): number {
  if (lowerAt(doc, end) !== ',' || quotationAt(doc, end + 1) >= 0) return end;
  const opening = tagAt(doc, end + 1);
  const relative = lowerAt(doc, end + 1) === 'who';
  if (!relative && !['DT', 'NN', 'NNS', 'JJ', 'CD', 'PRP$', 'NNP'].includes(opening)) return end;
  for (let i = end + 1; i <= limit; i++) {
    const form = lowerAt(doc, i);
    if (i === limit || form === ',' || form === '.' || form === ';' || form === ':' || quotationAt(doc, i) >= 0)
      return i;
    if (!relative && verbAt(doc, i)) return end;
  }
  return end;
}
