/** Which side somebody is on who is described by a body: "a spokesman for the guild", but "a critic of the guild". */
import { words } from './word-set.ts';

/** Before the body to which somebody belongs: "the head of the guild". */
export const BELONGING = words('of for at from with');

/** Those who are against the body that they are described by, have left it, or only met it. */
export const OUTSIDERS = words(`
  critic critics opponent opponents rival rivals enemy enemies foe foes adversary adversaries detractor detractors
  competitor competitors defector defectors deserter deserters victim victims survivor survivors
  customer customers client clients patient patients passenger passengers visitor visitors user users
  reader readers viewer viewers listener listeners subscriber subscribers fan fans admirer admirers
  supporter supporters ally allies friend friends neighbor neighbors neighbour neighbours
`);

/** Titles that say nothing of what somebody does. */
export const COURTESIES = words('mr mrs ms miss mx sir madam madame');
