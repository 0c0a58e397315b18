/** Known names word by word, so that a name can be looked up without a string being made of its words. */
import { memoPerWord, type Word } from '../../../model/word.ts';
import type { TokenFacts } from '../article/token-facts.ts';
import { beginsName, type Known, knownAs, NOTHING } from './gazetteer.ts';
import { termOf } from './term.ts';

/** One or several words from the beginning of a name on. */
interface Path {
  readonly name: string;
  /** What the words so far are known as. */
  readonly known: readonly Known[];
  /** Paths by the word that comes next; null where no known name goes on. */
  readonly next: Map<string, Path> | null;
}

/** Words remembered after a path at most; nearly all of them lead nowhere. */
const MOST = 256;

const pathOf = (name: string, known: readonly Known[]): Path => ({
  name,
  known,
  next: beginsName(name) ? new Map() : null,
});
const NOWHERE: Path = { name: '', known: NOTHING, next: null };

const firstOf: (word: Word) => Path = memoPerWord((word) => {
  const { key, known } = termOf(word);
  return pathOf(key, known);
});

/** The path that a token begins. */
export function pathFrom({ tokens }: Pick<TokenFacts, 'tokens'>, i: number): Path {
  const token = tokens[i];
  return token ? firstOf(token.word) : NOWHERE;
}

/** The path one word further. */
export function further(path: Path, key: string): Path {
  if (!path.next) return NOWHERE;
  const met = path.next.get(key);
  if (met) return met;
  const name = `${path.name} ${key}`;
  const known = knownAs(name);
  const made = pathOf(name, known);
  const kept = known === NOTHING && !made.next ? NOWHERE : made;
  if (path.next.size >= MOST) path.next.clear();
  path.next.set(key, kept);
  return kept;
}

/** What the tokens `[first, end)` are known as together; empty where nothing knows them. */
export function knownOf(doc: Pick<TokenFacts, 'tokens' | 'keys'>, first: number, end: number): readonly Known[] {
  let path = pathFrom(doc, first);
  for (let i = first + 1; i < end; i++) {
    if (!path.next) return NOTHING;
    path = further(path, doc.keys[i] ?? '');
  }
  return path.known;
}
