/** Words that stay small among capitals: in titles, headings and names. Lower case. */
import { ARTICLES, SHORT_PREPOSITIONS } from './function-words.ts';
import { PARTICLES } from './names/people.ts';
import { union, words } from './word-set.ts';

/** Words and marks that stay small within a title. */
export const SMALL_IN_TITLES = union(ARTICLES, SHORT_PREPOSITIONS, words("and or as is 's n't vs vs. & - – — : , ' ’"));
/** Those that stay small in a heading, where more do. */
export const SMALL_IN_HEADINGS = union(SMALL_IN_TITLES, words('but nor via over into up off out per it'));
/** With these at its end a line cannot be whole. */
export const ENDS_NO_LINE = union(ARTICLES, SHORT_PREPOSITIONS, words('and or but as that is was its his her'));

/** Prepositions within names: "Center for American Progress". */
export const NAME_LINKS = words('of for in on at');
/** Those after which a name may have another link or a possessive: "Committee on Foreign Relations in …". */
export const INNER_LINKS = words('of for on against');
/** Words that give no letter to an acronym. */
export const NOT_IN_ACRONYMS = union(NAME_LINKS, words("and the to a de & 's"));

const JOINS_NAMES = words('of and the for de van &');
/** Words and marks within the names of a caption: "Ann Lee of the Civic Party". */
export const CAPTION_JOINTS = union(JOINS_NAMES, words("'s ' , - / ( )"));
/** With these a caption is not at its end. */
export const ENDS_NO_CAPTION = union(JOINS_NAMES, words('mr. mrs. ms. dr.'));
/** With these a sentence after a caption begins, although a capital follows. */
export const BEGINS_NO_NAME = words('in on at after during when while this these');

/** What a byline begins with. */
export const BYLINE_OPENERS = words('by written story reported text posted contributing');
/** Words and marks between the names of a byline. */
export const BYLINE_JOINTS = union(
  ...[
    SHORT_PREPOSITIONS,
    PARTICLES,
    ['and', 'the'],
    words('staff writer correspondent reporter editor special a.m. p.m.'),
  ],
  words(", | / & - – — . : 's @ ( ) · •"),
);
/** What stands after a name that signs: "Ann Lee, Staff Writer". */
export const BYLINE_ROLES = words('writer reporter correspondent columnist press');
