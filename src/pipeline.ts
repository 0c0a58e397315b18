import type { Context } from './model/context.ts';
import type { Phrased, Raw, Segmented, Uttered } from './model/document.ts';
import { forgetLast } from './model/memoize.ts';
import type { SaysoDocument } from './model/schema.ts';
import { claims } from './stages/claims/index.ts';
import { coreference } from './stages/coreference/index.ts';
import { decode } from './stages/decode/index.ts';
import { entities } from './stages/entities/index.ts';
import { isForeign, unclaimed } from './stages/language/index.ts';
import { layout } from './stages/layout/index.ts';
import { losses } from './stages/losses/index.ts';
import { phrases } from './stages/phrases/index.ts';
import { quotes } from './stages/quotes/index.ts';
import { segment } from './stages/segment/index.ts';
import { speakers } from './stages/speakers/index.ts';
import { tag } from './stages/tag/index.ts';
import { utterances } from './stages/utterances/index.ts';
import { validate } from './stages/validate/index.ts';

/**
 * One text to one document: the whole design on one screen. Pure: no clock, no files, no randomness.
 *
 * @throws SaysoError `input` where the bytes are no text; `invalid-document` where the program broke its contract.
 */
export function runPipeline(raw: Raw, context: Context): SaysoDocument {
  try {
    const segmented = segmentedOf(raw, context);
    if (isForeign(segmented)) return validate(unclaimed(segmented));
    const phrased = phrasedOf(segmented, context);
    const uttered = utteredOf(phrased, context);
    const claimed = claims(uttered, context);
    return validate(losses(claimed, context));
  } finally {
    forgetLast();
  }
}

/** Who speaks, of what, and to whom: what only these stages look at (the scene) is gone when they are done. */
function utteredOf(phrased: Phrased, context: Context): Uttered {
  const named = entities(phrased, context);
  const resolved = coreference(named, context);
  const quoted = quotes(resolved, context);
  const spoken = speakers(quoted, context);
  return utterances(spoken, context);
}

function segmentedOf(raw: Raw, context: Context): Segmented {
  const decoded = decode(raw);
  const laidOut = layout(decoded);
  return segment(laidOut, context);
}

function phrasedOf(segmented: Segmented, context: Context): Phrased {
  const tagged = tag(segmented, context);
  return phrases(tagged, context);
}

/** A text as far as its quotations are known, for those who look at what stands in marks; `titles` as in `Phrases`. */
export function quotationsPage(raw: Raw, context: Context): { page: Segmented; titles: Uint8Array | null } {
  const page = segmentedOf(raw, context);
  return { page, titles: isForeign(page) ? null : phrasedOf(page, context).phrases.titles };
}
