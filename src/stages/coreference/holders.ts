/** Who in a text holds which office, as far as it has been read. */
import { BROADER_OFFICES, EPITHETS, LEAVING_VERBS, OFFICE_EPITHETS } from '../../lang/en/offices.ts';
import { fits, type Office, officeOf, sameRanks } from '../../model/offices.ts';
import { type Clusters, contradict, knownOf, rootOf } from './clusters.ts';
import { type CorefInput, type CorefTokens, type Phrase, tokenAt } from './input.ts';
import { isComma } from './token-at.ts';

/** Somebody who holds offices of one noun. */
export interface Holder {
  /** Root of the cluster. */
  readonly root: number;
  /** The phrase with which the text spoke of them last. */
  readonly last: number;
  readonly offices: readonly Office[];
}

/** Holders by the noun of their offices, who was spoken of last at the end. */
export interface Holders {
  readonly byHead: Map<string, Holder[]>;
  /** Roots of those of whom the text says that they left office. */
  readonly left: Set<number>;
}

/** Nobody yet. */
export function noHolders(): Holders {
  return { byHead: new Map(), left: new Set() };
}

/** Of more holders of one noun only the last are remembered, so that a text costs no more than its length. */
const MOST = 8;

/** Notes that a phrase speaks of somebody with a name. */
export function noteHolder(holders: Holders, input: CorefInput, clusters: Clusters, index: number): void {
  const { roles } = knownOf(clusters, index);
  if (roles.length === 0) return;
  const root = rootOf(clusters, index);
  if (leaves(input, input.phrases[index])) holders.left.add(root);
  const hasLeft = holders.left.has(root);
  const [only = ''] = roles;
  if (roles.length === 1 && !hasLeft) {
    const office = officeOf(only);
    moveLast(holders.byHead, office.head, { root, last: index, offices: [office] });
    return;
  }
  for (const [head, offices] of byHeadOf(roles, hasLeft))
    moveLast(holders.byHead, head, { root, last: index, offices });
}

function byHeadOf(roles: readonly string[], hasLeft: boolean): ReadonlyMap<string, readonly Office[]> {
  const byHead = new Map<string, Office[]>();
  for (const role of roles) {
    const office = officeOf(role);
    const offices = byHead.get(office.head) ?? [];
    offices.push(office);
    if (hasLeft && office.ranks.length === 0) offices.push({ ...office, ranks: FORMER });
    byHead.set(office.head, offices);
  }
  return byHead;
}

const FORMER: readonly string[] = ['former'];

function moveLast(byHead: Map<string, Holder[]>, head: string, holder: Holder): void {
  const known = byHead.get(head) ?? [];
  const at = known.findIndex(({ root }) => root === holder.root);
  if (at >= 0) known.splice(at, 1);
  else if (known.length === MOST) known.shift();
  known.push(holder);
  byHead.set(head, known);
}

const REACH = 4;

/** "Tolmer resigned", "Tolmer, the mayor, has been sacked", "Tolmer stepped down", "Tolmer, who was mayor". */
function leaves({ doc }: CorefInput, phrase: Phrase | undefined): boolean {
  if (phrase?.kind !== 'name') return false;
  const { endToken } = phrase;
  return leavesAt(doc, endToken) || (isComma(doc, endToken) && leavesAt(doc, afterApposition(doc, endToken + 1)));
}

const LONGEST_APPOSITION = 10;

/** Token after the comma that closes an apposition. */
function afterApposition(doc: CorefTokens, from: number): number {
  let at = from;
  while (at < from + LONGEST_APPOSITION && !isComma(doc, at)) at++;
  return at + 1;
}

function leavesAt(doc: CorefTokens, from: number): boolean {
  for (let i = from; i < from + REACH; i++) {
    const lemma = doc.lemmas[i] ?? '';
    if (LEAVING_VERBS.has(lemma)) return true;
    if (lemma === 'step') return doc.lemmas[i + 1] === 'down';
    if (lemma === 'who') return tokenAt(doc, i + 1).lower === 'was';
  }
  return false;
}

/** All who hold an office that a noun phrase's fits and of whom nothing known contradicts it. */
export function meantBy(holders: Holders, clusters: Clusters, index: number, office: Office): Holder[] {
  const found: Holder[] = [];
  const own = knownOf(clusters, index);
  const heads = BROADER_OFFICES.get(office.head);
  for (const head of heads ? [office.head, ...heads] : [office.head]) {
    for (const holder of holders.byHead.get(head) ?? []) {
      if (found.some(({ root }) => root === holder.root) || contradict(own, knownOf(clusters, holder.root))) continue;
      if (holder.offices.some((held) => fits(office, held))) found.push(holder);
    }
  }
  return found;
}

/** In sentences: how far back a holder is looked for, how near is just before, how far off others must be then. */
const FARTHEST = 20;
const JUST_BEFORE = 1;
const FAR_OFF = 4;
/** How far back who is only described by what he does: an actor of some sentences ago is not "the actor" for ever. */
const EPITHETS_REACH = 2;

/**
 * The one who is meant; of several the only one spoken of just before, where all others are far off. A list where it
 * could be several, empty where nobody is near enough.
 */
export function choose(input: CorefInput, phrase: Phrase, office: Office, all: readonly Holder[]): Holder | Holder[] {
  const distance = ({ last }: Holder): number => phrase.sentence - (input.phrases[last]?.sentence ?? 0);
  const meant = all.filter((one) => distance(one) <= (isEpithetOnly(office, one) ? EPITHETS_REACH : FARTHEST));
  const [only] = meant;
  if (only && meant.length === 1) return only;
  const near = meant.filter((one) => distance(one) < FAR_OFF);
  const [nearest] = near;
  return nearest && near.length === 1 && distance(nearest) <= JUST_BEFORE ? nearest : meant;
}

/** "the actor", "the star", or any noun that is broader than the office held: no office that one person alone has. */
function isEpithetOnly({ head }: Office, { offices }: Holder): boolean {
  return (EPITHETS.has(head) && !OFFICE_EPITHETS.has(head)) || !offices.some((held) => held.head === head);
}

/** Whether somebody holds an office of this noun and rank of which the text tells no more. */
export function isHeld({ byHead }: Holders, office: Office): boolean {
  const all = byHead.get(office.head) ?? [];
  return all.some(({ offices }) => offices.some((held) => held.marks.length === 0 && sameRanks(held, office)));
}
