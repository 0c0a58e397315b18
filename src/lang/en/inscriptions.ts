/** Words beside quotation marks that hold what is written somewhere, or a name for something, and nobody's words. */
import { words } from './word-set.ts';

/** Things with words on them, and how those got there. */
export const INSCRIBED = words(`
  sign signs placard placards banner banners poster posters sticker stickers plaque plaques billboard billboards t-shirt
  t-shirts tee-shirt tee-shirts shirt shirts sweatshirt hoodie slogan slogans inscription inscriptions graffiti motto
  mottos headline headlines caption captions headstone tombstone gravestone epitaph tattoo tattoos label labels leaflet
  leaflets flag flags hashtag hashtags mug mugs badge badges doormat
  painted printed engraved scrawled stamped embroidered stencilled stenciled daubed carved etched
`);

/** What stands right before the name or title of something. */
export const BEFORE_TITLES = words(`
  title titled entitled retitled subtitled headlined captioned labelled labeled marked inscribed emblazoned called named
  dubbed nicknamed termed so-called theme phrase term expression chapter category
`);
