import { isBlank } from '../../../../model/span.ts';
import { acronymsOf, type Form } from '../../forms.ts';
import type { CorefInput, Phrase } from '../../input.ts';
import type { Sieve } from '../../sieve.ts';

const OPENING: ReadonlySet<string> = new Set(['(', '[', '("', '(“', '/', 'or', ', or']);
const KNOWN_AS =
  /^(?:, |\()?(?:(?:or )?also (?:known|referred to) as|(?:better )?known (?:also )?as|formerly|aka|a\.k\.a\.)(?: the)?$/u;
/** Before the name of somebody at birth, or the true one. */
const BORN_AS = /^(?:(?:, |\()?(?:née|nee|né)|(?:, |\()(?:born|alias|real name|whose real name (?:is|was)))$/u;
/** With what all of these begin: most of what stands between two names does not. */
const BEGINNINGS = '([/,oakbfn';
const MAX_GAP = 6;

/**
 * "People's Lantern Organization of Norway (PLON/LEK)", "the Lantern-e-Khal, or LEK", "CLN (Norwegian Lantern
 * Conference)". Within brackets the letters need not be the initials, as acronyms often come from another language.
 */
export const bracketedAcronym: Sieve = {
  id: 'names/bracketed-acronym',
  about: 'A name and its acronym or other name in brackets after it, or after "or" and "also known as".',
  find(input, _clusters, link) {
    let anchor = -1;
    for (let i = 1; i < input.names.length; i++) {
      const before = input.names[i - 1] ?? -1;
      const here = input.names[i] ?? -1;
      const joint = jointOf(input, before, here);
      if (joint === null) {
        anchor = -1;
        continue;
      }
      if (anchor < 0) anchor = before;
      const renamed = joint !== 'opening';
      if (isOtherName(input.phrases[anchor], input.phrases[here], joint)) link(here, anchor, renamed);
      else if (isOtherName(input.phrases[before], input.phrases[here], joint)) link(here, before, renamed);
    }
  },
};

type Joint = 'opening' | 'known-as' | 'born-as';

/** What stands between two names that follow each other, or null where that joins no acronym. */
function jointOf({ doc, phrases }: CorefInput, before: number, here: number): Joint | null {
  const a = phrases[before];
  const b = phrases[here];
  if (!a || !b || b.firstToken - a.endToken > MAX_GAP || a.sentence !== b.sentence) return null;
  if (!mayJoin(doc.text, a.end, b.start)) return null;
  const between = doc.text.slice(a.end, b.start).trim().toLowerCase();
  if (between === ',' || between === 'and') return null;
  if (OPENING.has(between)) return 'opening';
  if (BORN_AS.test(between)) return 'born-as';
  return KNOWN_AS.test(between) ? 'known-as' : null;
}

/** Whether what stands between two names begins like something that joins them; if not, it need not be cut out. */
function mayJoin(text: string, start: number, end: number): boolean {
  let first = start;
  while (first < end && isBlank(text.charCodeAt(first))) first++;
  return first < end && BEGINNINGS.includes(text.charAt(first).toLowerCase());
}

function isOtherName(a: Phrase | undefined, b: Phrase | undefined, joint: Joint): boolean {
  if (!a?.form || !b?.form || a.family === 'value' || b.family === 'value') return false;
  if (joint === 'born-as') return a.family === 'person' && b.family === 'person';
  const short = b.form.acronym === null ? a.form : b.form;
  const full = b.form.acronym === null ? b.form : a.form;
  if (full.acronym !== null || short.acronym === null) return joint === 'known-as' && a.family === b.family;
  if (isInitials(short, full)) return a.family === b.family || isLoose(a, b);
  return a.family === 'group' && b.family === 'group' && sharesInitial(short, full);
}

/** Names and acronyms are often typed apart: "Lamp World (LW)" as a place and a group. */
function isLoose(a: Phrase, b: Phrase): boolean {
  return a.family !== 'person' && b.family !== 'person';
}

function isInitials({ acronym }: Form, full: Form): boolean {
  return acronym !== null && acronymsOf(full).includes(acronym);
}

function sharesInitial({ acronym }: Form, full: Form): boolean {
  return acronym !== null && full.words.some((word) => acronym.includes(word.charAt(0)));
}
