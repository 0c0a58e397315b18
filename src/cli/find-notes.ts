/** What `sayso find` tells of a search beside what it has found. */
import type { LeftOut, Search } from '../find/query.ts';
import { missingTexts, skipCounter, UNSURE } from './left-out.ts';
import { nameNotes } from './name-notes.ts';

const WHY: Readonly<Record<LeftOut, string>> = {
  ...UNSURE,
  boilerplate: 'in boilerplate (--boilerplate)',
  unsaid: 'of what was not said (--utterance)',
  undated: 'in articles without a date',
};

/** A line for each name that means several or nobody, and for what was left out; `missed` texts are not known. */
export function searchNotes({ names, leftOut }: Search, missed: number): string[] {
  const skipped = skipCounter('quote', WHY);
  for (const [why, count] of leftOut) skipped.skip(why, count);
  return [
    ...names.flatMap((use) => nameNotes(use, 'quote')),
    ...skipped.notes(),
    ...missingTexts(missed, 'no lines and no context'),
  ];
}
