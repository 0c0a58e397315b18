/** The rows of `sayso suggest` for reading: each with its examples below it. */
import { placeWords } from '../archive/place.ts';
import type { SuggestedEntity, SuggestedVerb } from '../suggest/schema.ts';
import type { Style } from './colour.ts';
import { counted } from './counted.ts';
import { escapeLine } from './escape.ts';

/** "toot  cue verb, 4 times in 3 articles; compromise: Verb". */
export function suggestionText(row: SuggestedEntity | SuggestedVerb, style: Style): string {
  const { count, articles, examples, compromise } = row;
  const often = `${counted(count, 'time')} in ${counted(articles, 'article')}`;
  const [name, what] =
    row.kind === 'entity' ? [row.name, `${row.type}, ${often}; ${row.why}`] : [row.verb, `cue verb, ${often}`];
  const head = `${style.name(escapeLine(name))}  ${what}; compromise: ${compromise ?? 'no opinion'}`;
  const shown = examples.map((one) => `  ${style.faint(escapeLine(placeWords(one)))}  ${escapeLine(one.text)}`);
  return `${[head, ...shown].join('\n')}\n`;
}
