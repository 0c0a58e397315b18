/** Which whole names are known, and of what type: those known by hand and the compiled gazetteer. */

import { GAZETTEER } from '../../../lang/en/packed/gazetteer.ts';
import { KNOWN_NAMES } from '../../../lang/en/packed/known-names.ts';
import { packed } from '../../../model/packed-table.ts';
import type { NameType } from './name-types.ts';

/** A type that a name may have, and how much the gazetteer's word counts. */
export interface Known {
  readonly type: NameType;
  readonly weight: number;
}

/** The hand-made names by type; they count more than the compiled ones, which hold many a town that is also a surname. */
const KNOWN: readonly (readonly [keyof typeof KNOWN_NAMES, Known])[] = [
  ['organization', { type: 'ORG', weight: 5 }],
  ['gpe', { type: 'GPE', weight: 5 }],
  ['loc', { type: 'LOC', weight: 5 }],
  ['fac', { type: 'FAC', weight: 5 }],
  ['event', { type: 'EVENT', weight: 5 }],
  ['law', { type: 'LAW', weight: 5 }],
  ['work', { type: 'WORK_OF_ART', weight: 4 }],
  ['product', { type: 'PRODUCT', weight: 4 }],
  ['people', { type: 'NORP', weight: 6 }],
  ['person', { type: 'PERSON', weight: 2.5 }],
  ['member', { type: 'NORP', weight: 5 }],
  ['language', { type: 'LANGUAGE', weight: 4 }],
];

/** What the letters of the compiled names stand for. */
const CODES: Readonly<Record<string, Known>> = {
  C: { type: 'GPE', weight: 5 },
  R: { type: 'GPE', weight: 2.5 },
  G: { type: 'GPE', weight: 2.5 },
  N: { type: 'NORP', weight: 5 },
  O: { type: 'ORG', weight: 3 },
  T: { type: 'ORG', weight: 4 },
  P: { type: 'PERSON', weight: 5 },
  L: { type: 'LANGUAGE', weight: 1.5 },
};

const COMPILED = packed(GAZETTEER);

interface HandMade {
  readonly names: ReadonlyMap<string, readonly Known[]>;
  /** The beginnings of names of several words, each but the whole. */
  readonly beginnings: ReadonlySet<string>;
}

let handMade: HandMade | undefined;

/** The hand-made lists as tables, made at the first use. */
function lists(): HandMade {
  handMade ??= makeLists();
  return handMade;
}

function makeLists(): HandMade {
  const names = new Map<string, readonly Known[]>();
  const beginnings = new Set<string>();
  for (const [kind, known] of KNOWN) {
    const alone = [known];
    for (const name of KNOWN_NAMES[kind].split('|')) {
      const before = names.get(name);
      names.set(name, before ? joined(before, known) : alone);
      for (let blank = name.indexOf(' '); blank > 0; blank = name.indexOf(' ', blank + 1)) {
        beginnings.add(name.slice(0, blank));
      }
    }
  }
  return { names, beginnings };
}

function joined(known: readonly Known[], more: Known): readonly Known[] {
  return known.some(({ type }) => type === more.type) ? known : [...known, more];
}

/** What is known of a name that no list has. */
export const NOTHING: readonly Known[] = [];

/** The letters of the compiled gazetteer for a name in lower case without full stops; '' where it does not have it. */
export function codesOf(name: string): string {
  return COMPILED.valueOf(name);
}

/** What lists and gazetteer say of a name; empty where they do not have it. */
export function knownAs(name: string, codes = codesOf(name)): readonly Known[] {
  let known = lists().names.get(name) ?? NOTHING;
  for (let i = 0; i < codes.length; i++) {
    const entry = CODES[codes.charAt(i)];
    if (entry) known = joined(known, entry);
  }
  return known;
}

/** Whether a known name of several words begins so. */
export function beginsName(words: string): boolean {
  return lists().beginnings.has(words) || COMPILED.begins(`${words} `);
}
