/**
 * Read by the type checker alone (`npm run check`): where an error that is expected here no longer comes, the stages
 * can be put into a wrong order without anybody noticing, and the check fails.
 */
import type { Context } from '../../src/model/context.ts';
import type { Decoded, Quoted, Segmented, Tagged } from '../../src/model/document.ts';
import { segment } from '../../src/stages/2-segment/index.ts';
import { tag } from '../../src/stages/3-tag/index.ts';
import { coreference } from '../../src/stages/5-coreference/index.ts';
import { speakers } from '../../src/stages/7-speakers/index.ts';

declare const [decoded, segmented, tagged, quoted, context]: [Decoded, Segmented, Tagged, Quoted, Context];

speakers(quoted, context);
// @ts-expect-error tags need tokens
tag(decoded, context);
// @ts-expect-error a text is segmented once
segment(segmented, context);
// @ts-expect-error coreference needs names
coreference(tagged, context);
// @ts-expect-error speakers need quotes
speakers(segmented, context);
