/** Rows of organisations that are probably one. */
import { LEGAL_FORMS } from '../lang/en/name-parts.ts';
import { NOT_IN_ACRONYMS } from '../lang/en/small-words.ts';
import { byCodeUnit, commonest } from '../model/order.ts';
import { type Join, sharedCompany, standApart } from './evidence.ts';
import type { Gathered, Gathering } from './gather.ts';

interface Organisation {
  readonly row: Gathered;
  readonly name: string;
  readonly words: readonly string[];
}

/** Names with and without legal form or article, and acronyms with the one name whose initials they are. */
export function organisationJoins(gathering: Gathering): Join[] {
  const all = [...gathering.rows.values()].filter(({ type }) => type === 'ORG').map(organisationOf);
  return [...sameCore(all), ...acronyms(gathering, all)];
}

function organisationOf(row: Gathered): Organisation {
  const [name = ''] = commonest(row.names);
  const words = name
    .toLowerCase()
    .replace(/[.,'’]/gu, '')
    .split(/\s+/u)
    .filter(Boolean);
  return { row, name, words };
}

/** "Harbour Guild", "The Harbour Guild", "Harbour Guild Inc", "H.G.I." and "HGI". */
function sameCore(all: readonly Organisation[]): Join[] {
  const groups = new Map<string, Organisation[]>();
  for (const one of all) {
    const core = coreOf(one.words);
    groups.set(core, [...(groups.get(core) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group.sort(
      (a, b) => b.row.articles - a.row.articles || a.name.length - b.name.length || byCodeUnit(a.row.key, b.row.key),
    );
    if (!first) return [];
    return others.map(({ row }) => ({
      from: row.key,
      into: first.row.key,
      why: 'with legal form, article or full stops and without',
      sure: 'high' as const,
    }));
  });
}

function coreOf(words: readonly string[]): string {
  let end = words.length;
  while (end > 1 && LEGAL_FORMS.has(words[end - 1] ?? '')) end--;
  return words.slice(words[0] === 'the' && end > 1 ? 1 : 0, end).join(' ');
}

/** How many times as often the letters may stand. */
const FAR_OFTENER = 3;
const ACRONYM = /^\p{Lu}{3,6}$/u;

function acronyms(gathering: Gathering, all: readonly Organisation[]): Join[] {
  const full = new Map<string, Organisation[]>();
  for (const one of all) {
    if (one.words.length < 3) continue;
    const letters = one.words
      .filter((word) => !NOT_IN_ACRONYMS.has(word))
      .map((word) => word.charAt(0))
      .join('');
    full.set(letters, [...(full.get(letters) ?? []), one]);
  }
  return all.flatMap((short) => {
    const letters = short.name.replaceAll('.', '');
    const [only, ...others] = ACRONYM.test(letters) ? (full.get(letters.toLowerCase()) ?? []) : [];
    const join = only && others.length === 0 ? acronymJoin(gathering, short.row, only.row) : null;
    return join ? [join] : [];
  });
}

function acronymJoin(gathering: Gathering, short: Gathered, full: Gathered): Join | null {
  if (standApart(short, full)) return null;
  const { isNear, told } = sharedCompany(gathering, short, full);
  if (isNear) return { from: short.key, into: full.key, why: `its initials; ${told}`, sure: 'high' };
  // Letters fit by chance where the full name is hardly ever seen.
  if (short.articles > FAR_OFTENER * full.articles) return null;
  return { from: short.key, into: full.key, why: 'its initials', sure: full.articles > 1 ? 'medium' : 'low' };
}
