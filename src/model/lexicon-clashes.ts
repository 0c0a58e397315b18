/** What in lexicons contradicts itself: forms that are given twice, of which only the first counts. */
import { verbKey } from './given-words.ts';
import { entityKey, foldForm, type LexiconData } from './lexicon.ts';

/** A form that does not count, and why. */
export interface Clash {
  readonly at: Place;
  /** Where the form was given before. */
  readonly before: Place;
  /** One sentence without its full stop. */
  readonly message: string;
}

/** A value in one of the files. */
interface Place {
  /** Index into the files. */
  readonly file: number;
  /** Keys that lead to the value from the top of its file. */
  readonly path: readonly (string | number)[];
}

/** A form as somebody gave it. */
interface Given {
  readonly at: Place;
  readonly form: string;
  /** Whose it is; null where it is to be no name. */
  readonly owner: { readonly key: string; readonly name: string; readonly type: string } | null;
}

/** The forms of all files that were given before, in the order of the files. */
export function lexiconClashes(files: readonly LexiconData[]): Clash[] {
  const first = new Map<string, Given>();
  const clashes: Clash[] = [];
  for (const given of files.flatMap(givenIn)) {
    const form = foldForm(given.form);
    const before = first.get(form);
    if (!before) first.set(form, given);
    else clashes.push({ at: given.at, before: before.at, message: messageOf(given, before) });
  }
  return [...clashes, ...stanceClashes(files)];
}

/** Verbs that were classed before, in whatever form. */
function stanceClashes(files: readonly LexiconData[]): Clash[] {
  const first = new Map<string, { readonly at: Place; readonly stance: string }>();
  const clashes: Clash[] = [];
  for (const [file, { stances }] of files.entries()) {
    for (const [written, stance] of Object.entries(stances)) {
      const verb = verbKey(written);
      const at = { file, path: ['stances', written] };
      const before = first.get(verb);
      if (!before) first.set(verb, { at, stance });
      else clashes.push({ at, before: before.at, message: stanceMessage(written, stance, before.stance) });
    }
  }
  return clashes;
}

function stanceMessage(verb: string, stance: string, before: string): string {
  return stance === before
    ? `the stance of "${verb}" is given twice`
    : `the stance of "${verb}" is given twice: it counts as "${before}", not as "${stance}"`;
}

function givenIn({ entities, ignore }: LexiconData, file: number): Given[] {
  const named = entities.flatMap(({ name, type, key, aliases }, i) => {
    const owner = { key: key ?? entityKey(type, name), name, type };
    const aliased = aliases.map((form, n) => ({ at: { file, path: ['entities', i, 'aliases', n] }, form, owner }));
    return [{ at: { file, path: ['entities', i, 'name'] }, form: name, owner }, ...aliased];
  });
  return [...named, ...ignore.map((form, i) => ({ at: { file, path: ['ignore', i] }, form, owner: null }))];
}

function messageOf({ form, owner }: Given, { owner: other }: Given): string {
  if (owner === null && other === null) return `"${form}" is ignored twice`;
  if (owner === null || other === null) {
    return `"${form}" is both a name (of "${(owner ?? other)?.name}") and ignored: it counts as a name`;
  }
  if (owner.key === other.key) return `"${form}" is given twice for "${owner.name}"`;
  const kinds = owner.type === other.type ? 'two entries' : 'two entries of different types';
  const counts = `it counts for "${other.name}" (${other.type}), not for "${owner.name}" (${owner.type})`;
  return `"${form}" is a form of ${kinds}: ${counts}`;
}
