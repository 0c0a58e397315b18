/** Who in a text holds which office, as far as it has been read. */
import { BROADER_OFFICES, LEAVING_VERBS } from '../../lang/en/offices.ts';
import { type Clusters, contradict, knownOf, rootOf } from './clusters.ts';
import { type CorefInput, type Phrase, tokenAt } from './input.ts';
import { type Fit, fitOf, type Office, officeOf } from '../../model/offices.ts';

/** Somebody who holds offices of one noun. */
export interface Holder {
  /** Root of the cluster. */
  readonly root: number;
  /** The phrase with which the text spoke of them last. */
  last: number;
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
  const byHead = new Map<string, Office[]>();
  for (const role of roles) {
    const office = officeOf(role);
    const offices = byHead.get(office.head) ?? [];
    offices.push(office);
    if (holders.left.has(root) && office.ranks.length === 0) offices.push({ ...office, ranks: FORMER });
    byHead.set(office.head, offices);
  }
  for (const [head, offices] of byHead) moveLast(holders.byHead, head, { root, last: index, offices });
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

/** "Tolmer resigned", "Tolmer has been sacked", "Tolmer stepped down", "Tolmer, who was mayor". */
function leaves({ doc }: CorefInput, phrase: Phrase | undefined): boolean {
  if (phrase?.kind !== 'name') return false;
  for (let i = phrase.endToken; i < phrase.endToken + REACH; i++) {
    const lemma = doc.lemmas[i] ?? '';
    if (LEAVING_VERBS.has(lemma)) return true;
    if (lemma === 'step') return doc.lemmas[i + 1] === 'down';
    if (lemma === 'who') return tokenAt(doc, i + 1).lower === 'was';
  }
  return false;
}

/** A holder whom a noun phrase can mean. */
export interface Meant extends Holder {
  readonly fit: Exclude<Fit, 'other'>;
}

/** All who hold an office that a noun phrase's fits and of whom nothing known contradicts it. */
export function meantBy(holders: Holders, clusters: Clusters, index: number, office: Office): Meant[] {
  const found: Meant[] = [];
  const own = knownOf(clusters, index);
  const heads = BROADER_OFFICES.get(office.head);
  for (const head of heads ? [office.head, ...heads] : [office.head]) {
    for (const holder of holders.byHead.get(head) ?? []) {
      const known = found.some(({ root }) => root === holder.root);
      const fit = known || contradict(own, knownOf(clusters, holder.root)) ? 'other' : bestFit(office, holder);
      if (fit !== 'other') found.push({ root: holder.root, last: holder.last, offices: holder.offices, fit });
    }
  }
  return found;
}

function bestFit(office: Office, { offices }: Holder): Fit {
  let best: Fit = 'other';
  for (const held of offices) {
    const fit = fitOf(office, held);
    if (fit === 'same') return fit;
    if (fit === 'fits') best = fit;
  }
  return best;
}
