/**
 * Read by the type checker alone (`npm run check`): where an error that is expected here no longer comes, the stages
 * can be put into a wrong order without anybody noticing, and the check fails.
 */
import type { Context } from '../../src/model/context.ts';
import type { Decoded, Quoted, Segmented, Tagged } from '../../src/model/document.ts';
import { coreference } from '../../src/stages/coreference/index.ts';
import { segment } from '../../src/stages/segment/index.ts';
import { speakers } from '../../src/stages/speakers/index.ts';
import { tag } from '../../src/stages/tag/index.ts';

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
