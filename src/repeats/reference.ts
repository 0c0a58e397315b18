/** Which of the wordings of a quotation the others are laid beside. */
import { agrees, type Laid, laidOut } from './judged.ts';

/** Makes wordings ready, each once. */
export function layer(): (text: string) => Laid {
  const known = new Map<string, Laid>();
  return (text) => {
    const laid = known.get(text) ?? laidOut(text);
    known.set(text, laid);
    return laid;
  };
}

/** A wording, and the groups of articles that have it. */
interface Wording {
  readonly laid: Laid;
  readonly groups: Set<number>;
}

/** Where a wording stands. */
interface Stand {
  readonly laid: Laid;
  readonly group: number;
}

/** As many wordings are tried as the reference. */
const MOST_TRIED = 5;

/**
 * The wording that most groups of articles agree with (word for word, or with marks for what they leave out), of the longest ones; of equal
 * ones the longest, then the earliest.
 *
 * @param all in order of time, at least one
 */
export async function referenceOf(all: readonly Stand[]): Promise<Laid> {
  const wordings = wordingsIn(all);
  const tried = [...wordings].sort((a, b) => b.laid.quotation.own - a.laid.quotation.own).slice(0, MOST_TRIED);
  let best: { readonly laid: Laid; readonly agreeing: number } | undefined;
  for (const { laid } of tried) {
    const agreeing = await agreeingWith(laid, wordings);
    if (agreeing > (best?.agreeing ?? -1)) best = { laid, agreeing };
  }
  return best?.laid ?? laidOut('');
}

function wordingsIn(all: readonly Stand[]): Wording[] {
  const wordings = new Map<string, Wording>();
  for (const { laid, group } of all) {
    const key = laid.words.words.map(({ form }) => form).join(' ');
    const known = wordings.get(key);
    if (known) known.groups.add(group);
    else wordings.set(key, { laid, groups: new Set([group]) });
  }
  return [...wordings.values()];
}

/** How many groups of articles agree with a wording. */
async function agreeingWith(reference: Laid, wordings: readonly Wording[]): Promise<number> {
  const found = new Set<number>();
  for (const { laid, groups } of wordings) {
    if (await agrees(laid, reference)) for (const group of groups) found.add(group);
  }
  return found.size;
}
