import type { EntityLayer, SegmentLayer } from '../../../model/document.ts';
import { memoizeLast } from '../../../model/memoize.ts';
import { type LocatedMention, mentionsOf } from '../../../model/mentions.ts';
import { firstStartingAt } from '../../../model/span.ts';

type Mentioning = EntityLayer & Pick<SegmentLayer, 'tokens'>;

const NONE: readonly LocatedMention[] = [];

/** The mentions that start with a token, the longest first; the places of a document are sorted out once. */
export function mentionsAt(doc: Mentioning, token: number): readonly LocatedMention[] {
  return byToken(doc)[token] ?? NONE;
}

const byToken = memoizeLast((doc: Mentioning): readonly (readonly LocatedMention[] | undefined)[] => {
  const { tokens } = doc;
  const index = new Array<LocatedMention[] | undefined>(tokens.length);
  for (const mention of mentionsOf(doc)) {
    const token = firstStartingAt(tokens, mention.start);
    if (tokens[token]?.start !== mention.start) continue;
    const here = index[token];
    if (here) here.push(mention);
    else index[token] = [mention];
  }
  return index;
});

/** The pronoun mention that starts with a token. */
export function pronounMentionAt(doc: Mentioning, token: number): LocatedMention | undefined {
  return mentionsAt(doc, token).find(({ kind }) => kind === 'pronoun');
}
