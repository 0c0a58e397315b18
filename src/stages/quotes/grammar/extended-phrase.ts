import type { Parsed } from '../../../model/document.ts';
import { closesQuotation, lowerAt, nounPhraseAt, quotationAt, tagAt, verbAt } from '../../../model/phrase-lookup.ts';
import type { NounPhrase, Range } from '../../../model/phrases.ts';
import { beforeTime } from './time.ts';

const JOINERS = new Set('of for in at from with on to against about by near under who'.split(' '));
const OPENS_CLAUSE = new Set([
  'that',
  'because',
  'while',
  'as',
  'when',
  'after',
  'before',
  'although',
  'though',
  'if',
  'since',
  'and',
  'but',
  ',',
  ':',
  ';',
  '-',
  '–',
  '—',
  '(',
  ')',
]);

/** The phrase with those before it that it belongs to: "a spokesman for the group". Never over a verb. */
export function leftExtended(doc: Parsed, phrase: NounPhrase, from: number): Range {
  let first = phrase.first;
  for (;;) {
    const joiner = lowerAt(doc, first - 1);
    const before = nounPhraseAt(doc, first - 2);
    if (first - 2 < from || !before || before.end !== first - 1 || quotationAt(doc, before.head) >= 0) break;
    if (joiner === 'and' || joiner === '&') {
      if (
        before.first > from &&
        !OPENS_CLAUSE.has(lowerAt(doc, before.first - 1)) &&
        !closesQuotation(doc, before.first - 1)
      )
        break;
    } else if (!JOINERS.has(joiner)) break;
    first = before.first;
  }
  return { first, end: phrase.end };
}

const ATTACHES = new Set(['of', 'for', 'from', 'with', 'at', 'in']);
/** Nouns of where and when somebody speaks: "in a statement". */
export const SETTINGS: ReadonlySet<string> = new Set(
  `statement interview letter email e-mail tweet speech briefing conference release post address rally
  remarks appearance event hearing report testimony message debate video call meeting response referring
  reference conversation town stop`.split(/\s+/u),
);

/** The phrase with what follows and belongs to it: "Smith, chairman of the group", "a spokesman for Jones". */
export function rightExtended(doc: Parsed, phrase: NounPhrase, limit: number): Range {
  let end = phrase.end;
  for (;;) {
    const joiner = lowerAt(doc, end);
    const next = nounPhraseAt(doc, end + 1);
    if (!next || end + 1 >= limit || next.first !== end + 1) break;
    const attaches =
      ATTACHES.has(joiner) && !SETTINGS.has(lowerAt(doc, next.head)) && beforeTime(doc, next.end) === next.end;
    if (!attaches && joiner !== 'and') break;
    end = next.end;
  }
  if (lowerAt(doc, end) === '(') {
    for (let i = end + 1; i < Math.min(limit, end + 8); i++) if (lowerAt(doc, i) === ')') end = i + 1;
  }
  return { first: phrase.first, end: apposition(doc, end, limit) };
}

/** End of an apposition or relative clause behind a comma at `end`: ", the group's chairman," ", who was there,". */
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
