import type { Context } from './model/context.ts';
import type { Raw } from './model/document.ts';
import type { SaysoDocument } from './model/schema.ts';
import { decode } from './stages/1-decode/index.ts';
import { segment } from './stages/2-segment/index.ts';
import { tag } from './stages/3-tag/index.ts';
import { entities } from './stages/4-entities/index.ts';
import { coreference } from './stages/5-coreference/index.ts';
import { quotes } from './stages/6-quotes/index.ts';
import { speakers } from './stages/7-speakers/index.ts';
import { claims } from './stages/8-claims/index.ts';
import { validate } from './stages/9-validate/index.ts';

/**
 * One text to one document: the whole design on one screen. Pure: no clock, no files, no randomness.
 *
 * @throws SaysoError `input` where the bytes are no text; `invalid-document` where the program broke its contract.
 */
export function runPipeline(raw: Raw, context: Context): SaysoDocument {
  const decoded = decode(raw);
  const segmented = segment(decoded, context);
  const tagged = tag(segmented, context);
  const named = entities(tagged, context);
  const resolved = coreference(named, context);
  const quoted = quotes(resolved, context);
  const spoken = speakers(quoted, context);
  const claimed = claims(spoken, context);
  return validate(claimed);
}
