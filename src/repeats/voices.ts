/** Who says a quotation that several articles have: whom most of them name. */
import { byCodeUnit } from '../model/order.ts';
import { isPerson, type Speaker, shareSpeaker } from '../verify/speakers.ts';

/** Somebody whom articles name as the speaker. */
export interface Voice {
  /** The fullest name of the commonest. */
  readonly name: string;
  readonly speakers: readonly Speaker[];
  /** Numbers of the groups of articles that name him. */
  readonly groups: ReadonlySet<number>;
}

/** A naming: these speakers, in an article of that group. */
export interface Named {
  readonly speakers: readonly Speaker[];
  readonly group: number;
}

/** As many keys of one person, and of each as many articles' forms, are compared with who is named at a place. */
const MOST_KEYS = 10;
const MOST_SPEAKERS = 4;
/** More are not told apart by anything but their keys. */
const MOST_WEIGHED = 40;

interface Counted {
  readonly speaker: Speaker;
  readonly speakers: Speaker[];
  readonly groups: Set<number>;
}

/** All who are named, whom most name first; names that can be one person's are one. */
export function voicesIn(all: readonly Named[]): Voice[] {
  const voices: { readonly members: Counted[]; readonly groups: Set<number> }[] = [];
  for (const [rank, one] of byKey(all).entries()) {
    const known =
      rank < MOST_WEIGHED
        ? voices.find(({ members }) => shareSpeaker(sampleOf(one), members.slice(0, 1).flatMap(sampleOf)) === true)
        : undefined;
    if (known) {
      known.members.push(one);
      for (const group of one.groups) known.groups.add(group);
    } else voices.push({ members: [one], groups: new Set(one.groups) });
  }
  return voices
    .map(({ members, groups }) => ({
      name: nameOf(members),
      speakers: members.slice(0, MOST_KEYS).flatMap(sampleOf),
      groups,
    }))
    .sort((a, b) => b.groups.size - a.groups.size || byCodeUnit(a.name, b.name));
}

const sampleOf = ({ speakers }: Counted): Speaker[] => speakers.slice(0, MOST_SPEAKERS);

/** The speakers by their keys; full names before family names alone, then those first that most name. */
function byKey(all: readonly Named[]): Counted[] {
  const counted = new Map<string, Counted>();
  for (const { speakers, group } of all) {
    for (const speaker of speakers) {
      const known = counted.get(speaker.key);
      if (known) {
        known.groups.add(group);
        known.speakers.push(speaker);
      } else counted.set(speaker.key, { speaker, speakers: [speaker], groups: new Set([group]) });
    }
  }
  return [...counted.values()].sort(
    (a, b) =>
      Number(isBare(a)) - Number(isBare(b)) ||
      b.groups.size - a.groups.size ||
      byCodeUnit(a.speaker.key, b.speaker.key),
  );
}

const isBare = ({ speaker }: Counted): boolean => isPerson(speaker) && !/\s/u.test(speaker.name);

/** The name in most articles, a full one before a family name alone. */
function nameOf(members: readonly Counted[]): string {
  const counts = new Map<string, number>();
  for (const { speakers } of members) {
    for (const { name } of speakers) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const isFull = (name: string): number => (/\s/u.test(name) ? 0 : 1);
  const [[best] = ['']] = [...counts].sort(([a, m], [b, n]) => isFull(a) - isFull(b) || n - m || byCodeUnit(a, b));
  return best;
}
