/** Closed classes that the search for names asks for. Lower case. */

import { words } from './lists.ts';

/** Closed-class words, capitalised only where a sentence or headline begins. */
export const FUNCTION_WORDS = words(`
  a an the this that these those each every either neither some any no all both such another other what which whatever
  whose who whom when where why how while if unless until since because although though whereas whether after before
  as at by for from in into of off on onto out over per than through throughout to toward towards under up upon
  with within without via against among amongst amid around about above across along behind below beneath beside
  besides between beyond despite down during except inside like near outside past regarding underneath and or but
  nor so yet then thus hence i me my mine we us our ours you your yours he him his she her hers it its they them
  their theirs myself himself herself itself themselves ourselves there here not never also too very just only even
  still again once more most much many few several is are was were be been being am do does did have
  has had can could will would shall should may might must let let's it's he's she's that's there's i'm i've i'll we're
  we've they're they've you're don't didn't isn't aren't wasn't won't can't doesn't yes no oh well now today
  yesterday tomorrow however meanwhile moreover furthermore nevertheless instead otherwise therefore perhaps maybe
  according earlier later last next finally recently currently previously eventually
  please thanks thank sorry ok okay hello hi dear mom dad
`);

/** Kinds of elections, in lower case between a place and "election": "2001 Norwegian general election". */
export const ELECTION_WORDS = words(`
  general federal presidential parliamentary legislative local state provincial municipal gubernatorial mayoral special
  senatorial congressional leadership regional national territorial constitutional primary european snap
  independence status membership recall
`);
/** What such a name ends in. */
export const ELECTION_HEADS = words(
  'election elections referendum referendums by-election by-elections primaries primary plebiscite',
);

/** Second halves of "London-based", "U.S.-led". */
export const COMPOUND_ENDS = words(`
  based backed led born dominated controlled held owned run ruled occupied administered operated sponsored funded
  trained educated brokered supported allied imposed mediated listed speaking language made
`);

/** Common nouns and figures of tables that are written in capitals; no names. */
export const ABBREVIATIONS = words(`
  tv gdp gnp cpi pmi ceo cfo coo cto vip uhf vhf fm am pm ied ieds vbied hiv aids dna rna usb pc pcs cd cds dvd hq atm id faq gps
  sms ngo ngos mvp era rbi pct gb ipo ipos etf rpm lbw ufo ufos dj phd mba ba ma bsc ok vs no ii iii iv vi vii viii ix q1 q2 q3 q4
  h1 h2 mln bln shr shrs eps roi rbis hr hrs ppg pts pos avg est nm na tba tbd asap diy rsvp lng lpg opv bmd wmd wmds icbm
`);
