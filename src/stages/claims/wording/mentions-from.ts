import type { EntityLayer, SegmentLayer } from '../../../model/document.ts';
import { memoizeLast } from '../../../model/memoize.ts';
import { type LocatedMention, mentionsOf } from '../../../model/mentions.ts';
import { firstEndingAfter } from '../../../model/span.ts';

type Mentioning = EntityLayer & Pick<SegmentLayer, 'tokens'>;

const NONE: readonly LocatedMention[] = [];

/** The mentions that start with a token, the longest first; the places of a document are sorted out once. */
export function mentionsAt(doc: Mentioning, token: number): readonly LocatedMention[] {
  return byToken(doc)[token] ?? NONE;
}

const byToken = memoizeLast((doc: Mentioning): readonly (readonly LocatedMention[] | undefined)[] => {
  const { tokens } = doc;
  const index = new Array<LocatedMention[] | undefined>(tokens.length);
  let token = 0;
  for (const mention of mentionsOf(doc)) {
    token = firstEndingAfter(tokens, mention.start, token);
    if (tokens[token]?.start !== mention.start) continue;
    const here = index[token];
    if (here) here.push(mention);
    else index[token] = [mention];
  }
  return index;
});

/** The pronoun mention that starts with a token. */
export function pronounMentionAt(doc: Mentioning, token: number): LocatedMention | undefined {
  for (const mention of mentionsAt(doc, token)) if (mention.kind === 'pronoun') return mention;
  return undefined;
}
