const VOWELS: ReadonlySet<string> = new Set('aeiou');
/** Endings before which an "e" stands. */
const SIBILANTS = ['s', 'x', 'z', 'o', 'ch', 'sh'] as const;

/** The third person singular of a verb in the present, by its spelling alone: "warns", "tries", "pushes". */
export function thirdPerson(verb: string): string {
  if (verb.endsWith('y') && !VOWELS.has(verb.charAt(verb.length - 2))) return `${verb.slice(0, -1)}ies`;
  return SIBILANTS.some((ending) => verb.endsWith(ending)) ? `${verb}es` : `${verb}s`;
}
