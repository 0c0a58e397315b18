/** What words are written on, and how somebody comes upon them: beside these a quotation is read, not said. */
import { words } from './word-set.ts';

/** Things that bear words: a sign, a letter, a title. */
export const TEXT_BEARERS = words(`
  sign banner poster placard plaque label box slogan motto headline title caption letter note message memo email e-mail
  text inscription graffiti graffito sticker t-shirt shirt billboard notice leaflet flyer card book poem song film
`);

/** Infinitives of verbs by which words come to somebody. */
export const PERCEPTION_VERBS = words('read see hear find notice receive get open discover spot sing recite publish');
