/** Words of what is written somewhere, or of a name for something: beside these quotation marks hold nobody's words. */
import { union, words } from './word-set.ts';

/** Things that bear words, by their singular. */
const THINGS = words(`
  sign placard banner poster sticker plaque billboard t-shirt shirt slogan inscription graffiti motto headline caption label
  leaflet
`);

/** Things with words on them, and how those got there. */
export const INSCRIBED = union(
  THINGS,
  [...THINGS].map((thing) => `${thing}s`),
  words(`
    tee-shirt tee-shirts sweatshirt hoodie headstone tombstone gravestone epitaph tattoo tattoos flag flags hashtag hashtags
    mug mugs badge badges doormat
    painted printed engraved scrawled stamped embroidered stencilled stenciled daubed carved etched
  `),
);

/** Things in which somebody reads or hears words, a letter or a song too, by their singular. */
export const TEXT_BEARERS = union(
  THINGS,
  words(`
    box title letter note message memo email e-mail text graffito notice flyer card book poem song film
  `),
);

/** Infinitives of verbs by which words come to somebody. */
export const PERCEPTION_VERBS = words('read see hear find notice receive get open discover spot sing recite publish');

/** What stands right before the name or title of something. */
export const BEFORE_TITLES = words(`
  title titled entitled retitled subtitled headlined captioned labelled labeled marked inscribed emblazoned called named
  dubbed nicknamed termed so-called theme phrase term expression chapter category
`);
