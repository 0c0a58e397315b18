import { placeAt } from '../../src/stages/quotes/grammar/places.ts';
import { quoteInputWith } from './cue-rows.ts';

/** Every place of a text where content may end: "but = 0|but S cue-past", in the order of the words. */
export function placesOf(source: string): string[] {
  const input = quoteInputWith(source);
  const { isCue } = input.knowledge;
  return input.tokens.flatMap(({ text }, i) => {
    const kind = placeAt(input, i, isCue);
    return kind === null ? [] : [`${text} = ${kind}`];
  });
}
