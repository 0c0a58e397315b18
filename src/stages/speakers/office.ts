import { titleNoun } from '../../lang/en/role-nouns.ts';
import { type Office, officeFrom } from '../../model/offices.ts';
import type { SpeakerInput } from './input.ts';

/** The office that the words of `[first, head]` tell, in short or written out: "Lt. Gov.", "the deputy mayor". */
export function officeIn({ doc }: SpeakerInput, first: number, head: number): Office {
  const before = doc.tokens.slice(Math.max(0, first), head).map(({ lower }) => titleNoun(lower));
  return officeFrom(before, titleNoun(doc.lemmas[head] ?? ''));
}
