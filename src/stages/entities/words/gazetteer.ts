/** Which whole names are known, and of what type: the lists of `lang/en/names` and the compiled gazetteer. */

import { NAMES } from '../../../lang/en/gazetteer/names.ts';
import { KNOWN_ORGS, KNOWN_TEAMS, PARTISANS, PEOPLES } from '../../../lang/en/names/groups.ts';
import { KNOWN_EVENTS, KNOWN_LAWS, KNOWN_PRODUCTS, KNOWN_WORKS, LANGUAGES_ONLY } from '../../../lang/en/names/other.ts';
import { WELL_KNOWN } from '../../../lang/en/names/people.ts';
import { KNOWN_FACS, KNOWN_GPES, KNOWN_LOCS } from '../../../lang/en/names/places.ts';
import type { NameType } from '../votes/evidence-rule.ts';
import { packed } from './packed.ts';

/** A type that a name may have, and how much the gazetteer's word counts. */
export interface Known {
  readonly type: NameType;
  readonly weight: number;
}

/** The hand-made names by type; they count more than the compiled ones, which hold many a town that is also a surname. */
const KNOWN: readonly (readonly [Iterable<string>, Known])[] = [
  [KNOWN_ORGS, { type: 'ORG', weight: 5 }],
  [KNOWN_TEAMS, { type: 'ORG', weight: 4 }],
  [KNOWN_GPES, { type: 'GPE', weight: 5 }],
  [KNOWN_LOCS, { type: 'LOC', weight: 5 }],
  [KNOWN_FACS, { type: 'FAC', weight: 5 }],
  [KNOWN_EVENTS, { type: 'EVENT', weight: 5 }],
  [KNOWN_LAWS, { type: 'LAW', weight: 5 }],
  [KNOWN_WORKS, { type: 'WORK_OF_ART', weight: 4 }],
  [KNOWN_PRODUCTS, { type: 'PRODUCT', weight: 4 }],
  [PEOPLES, { type: 'NORP', weight: 6 }],
  [WELL_KNOWN, { type: 'PERSON', weight: 2.5 }],
  [PARTISANS, { type: 'NORP', weight: 5 }],
  [LANGUAGES_ONLY, { type: 'LANGUAGE', weight: 4 }],
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

const COMPILED = packed(NAMES);

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
  for (const [list, known] of KNOWN) {
    const alone = [known];
    for (const written of list) {
      const name = keyOfWords(written);
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

/** The letters of the compiled gazetteer for a name, its key made by `keyOfWords`; '' where it does not have it. */
export function codesOf(name: string): string {
  return COMPILED.valueOf(name);
}

/** What lists and gazetteer say of a name; empty where they do not have it. */
export function knownAs(name: string, codes = codesOf(name)): readonly Known[] {
  let known = lists().names.get(name) ?? NOTHING;
  for (const code of codes) {
    const entry = CODES[code];
    if (entry) known = joined(known, entry);
  }
  return known;
}

/** Whether a known name of several words begins so. */
export function beginsName(words: string): boolean {
  return lists().beginnings.has(words) || COMPILED.begins(`${words} `);
}

/** A name as the tables have it: lower case, no full stop at the end of a word, hyphens as they stand. */
function keyOfWords(name: string): string {
  return name.toLowerCase().replace(/[’‘]/gu, "'").replace(/'s\b/gu, " 's").replace(/\./gu, '').replace(/\s+/gu, ' ');
}
