import type { Name } from '../../src/model/document.ts';
import { spanAt } from '../../src/model/phrase-lookup.ts';
import type { Range } from '../../src/model/phrases.ts';
import { type Span, slice } from '../../src/model/span.ts';
import type { Candidate } from '../../src/stages/claims/candidate.ts';
import { tokensIn } from '../../src/stages/claims/saying.ts';
import { attributionOf } from './claimed-doc.ts';
import { phrasedDoc } from './doc-of.ts';
import { marked } from './marked.ts';

/** How a clause is said: by a cue of this infinitive or noun, which stands in the text as `{cue|…}`. */
export interface Said {
  readonly lemma?: string;
  readonly past?: boolean;
}

/**
 * A clause by hand: `{subject|…}` and `{verb|…}` label its parts, `{clause|…}` the whole where it is not all of the text after
 * `{cue|…}`, `{name|…}` names in it. What has no cue is spoken directly.
 */
export function candidateOf(source: string, { lemma = 'say', past = true }: Said = {}): Candidate {
  const { text, spans } = marked(source);
  const parsed = phrasedDoc(text);
  const names = (spans['name'] ?? []).map((span): Name => ({ ...span, type: 'ORG', rule: 'by-hand' }));
  const doc = { ...parsed, names, entities: [], speakers: [] };
  const cue = spans['cue']?.[0] ?? null;
  const cueTokens = cue ? tokensIn(parsed, cue) : [];
  const at: number[] = [];
  for (let i = (cueTokens.at(-1) ?? -1) + 1; i < parsed.tokens.length; i++) at.push(i);
  const rangeOf = (span: Span | undefined): Range | null => {
    if (!span) return null;
    const places = tokensIn(parsed, span).map((token) => at.indexOf(token));
    return { first: places[0] ?? 0, end: (places.at(-1) ?? 0) + 1 };
  };
  const whole = rangeOf(spans['clause']?.[0]) ?? { first: 0, end: at.length };
  return {
    doc,
    unit: { doc: parsed, at, spoken: cue === null },
    clause: {
      ...whole,
      subject: rangeOf(spans['subject']?.[0]),
      shared: null,
      verb: rangeOf(spans['verb']?.[0]),
      rule: 'by-hand',
    },
    saying: {
      index: 0,
      attribution: attributionOf([], { cue }),
      cue: { lemma, past, noun: false, tokens: cueTokens },
      speaker: undefined,
      stances: new Map(),
    },
  };
}

/** The words that a label points at, null where it points at none. */
export function wordsOf({ doc }: Candidate, range: Range | null): string | null {
  return range && slice(doc.text, spanAt(doc, range));
}
