/** The stages one by one, for the bench alone. */
export { claims } from '../../src/stages/claims/index.ts';
export { coreference } from '../../src/stages/coreference/index.ts';
export { decode } from '../../src/stages/decode/index.ts';
export { entities } from '../../src/stages/entities/index.ts';
export { isForeign } from '../../src/stages/language/index.ts';
export { layout } from '../../src/stages/layout/index.ts';
export { losses } from '../../src/stages/losses/index.ts';
export { phrases } from '../../src/stages/phrases/index.ts';
export { quotes } from '../../src/stages/quotes/index.ts';
export { segment } from '../../src/stages/segment/index.ts';
export { speakers } from '../../src/stages/speakers/index.ts';
export { tag } from '../../src/stages/tag/index.ts';
export { utterances } from '../../src/stages/utterances/index.ts';
export { validate } from '../../src/stages/validate/index.ts';
