/** Which side somebody is on who is described by a body: "a spokesman for the guild", but "a critic of the guild". */
import { words } from './word-set.ts';

/** Before the body to which somebody belongs: "the head of the guild". */
export const BELONGING = words('of for at from with');

/** Those who are against the body that they are described by, or only met it. */
export const OUTSIDERS = words(`
  critic critics opponent opponents rival rivals enemy enemies foe foes victim victims survivor survivors customer customers
  client clients patient patients reader readers viewer viewers fan fans supporter supporters ally allies friend friends
  neighbor neighbors neighbour neighbours veteran veterans defector defectors
`);

/** Titles that say nothing of what somebody does. */
export const COURTESIES = words('mr mrs ms miss mx sir madam madame');
