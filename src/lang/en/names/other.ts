/** Closed classes that the search for names asks for. Lower case. */

import { words } from '../word-set.ts';

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
  style area wide bound friendly related leaning majority only dominant themed free type like sized loving hating era
  approved appointed endorsed nominated affiliated inspired linked associated produced built engineered centric
  skeptic sceptic specific facing leaning winning backing supporting bashing
`);

/** Common nouns and figures of tables that are written in capitals; no names. */
export const ABBREVIATIONS = words(`
  tv gdp gnp cpi pmi ceo cfo coo cto vip uhf vhf fm am pm ied ieds vbied hiv aids dna rna usb pc pcs cd cds dvd hq atm id faq gps
  sms ngo ngos mvp era rbi pct gb ipo ipos etf rpm lbw ufo ufos dj phd mba ba ma bsc ok vs no ii iii iv vi vii viii ix q1 q2 q3 q4
  h1 h2 api apis url urls html http https xml json sql pdf pdfs cpu cpus gpu gpus mln bln shr shrs eps roi rbis hr hrs ppg pts pos avg est nm na tba tbd asap diy rsvp lng lpg opv bmd wmd wmds icbm
  ai vr ecg ekg eeg ivf icu gmo gmos oled ssd sim sims vpn vpns lan wlan ebitda fdi kpi kpis esg sme smes ev evs kwh mpg ppe
  pcr mrna nft nfts agm agms egm hdtv bmi ldl hdl std stds sti stis iud cpr ocd mri mris sars mers copd ibs als hpv hsv
  dui dwi emt emts pta faqs r&d q&a m&a b&b
  vp lgbt lgbtq lgbti lgbtqi suv suvs ptsd adhd gpa iq aka pow pows
`);

/** What makes letters after it a common noun: "a super PAC". */
export const BEFORE_COMMON_LETTERS = words(`
  super hybrid leadership portable handheld mobile prepaid wearable plug-in electric improvised roadside ballistic pre-tax
  mitochondrial recombinant viral messenger genomic ancient
`);
