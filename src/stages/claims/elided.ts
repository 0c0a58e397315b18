import type { Candidate } from './candidate.ts';
import { classOf, tagOf, tokenOf } from './unit.ts';

/**
 * Whether a spoken sentence leaves its subject out, which is the speaker or what was spoken of: "Never had a problem with
 * it." Words of a content that begins within a sentence lack theirs because the article has it.
 */
export function hasElidedSubject({ unit, clause: { first, verb, subject, shared } }: Candidate): boolean {
  if (!unit.spoken || first !== 0 || !verb || subject || shared) return false;
  const tag = tagOf(unit, verb.first);
  if (tag !== 'VBD' && tag !== 'MD') return false;
  for (let at = 0; at < verb.first; at++) if (classOf(unit, at) !== 'ADV') return false;
  const { doc } = unit;
  const token = doc.tokens[tokenOf(unit, 0)];
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}
