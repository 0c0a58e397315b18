/** Inflected forms that neither spelling nor the compiled tables get right, with their lemmas. */

const pairs = (list: string): ReadonlyMap<string, string> =>
  new Map(list.split(',').map((pair) => pair.trim().split(' ') as [string, string]));

/** Verb forms, the auxiliaries and clitics among them. */
export const VERB_FORMS = pairs(`
  gon go, founds found, underlying underlie, mimicking mimic, mimicked mimic, analyzed analyze, analyzing analyze,
  compared compare, comparing compare, am be, are be, is be, was be, were be, been be, being be, 's be, 'm be, 're be, has have, had have, having have,
  've have, 'd have, does do, did do, done do, doing do, awoke awake, awoken awake, bade bid, bidden bid, born bear,
  borne bear, clad clothe, dyeing dye, feet feet, fitted fit, forgone forgo, foreseen foresee, hewn hew, lain lie,
  lying lie, lies lie, lied lie, mown mow, ate eat, begging beg, bet bet, fled flee, seeing see, shorn shear,
  shown show, slung sling, slunk slink, smelt smell, sprung spring, stank stink, swollen swell, trod tread,
  trodden tread, focusses focus, focussed focus, focussing focus, biased bias, gone go, dying die, tying tie,
  vying vie, ties tie, dies die, vies vie, tied tie, died die, vied vie, hopped hop, stared stare, starred star,
  planed plane, planned plan, enrolled enroll, fulfilled fulfill, programmed program, programming program,
  learnt learn, burnt burn, spelt spell, spoilt spoil, leant lean, bathed bathe, winded wind, used use, using use,
  dies die, wed wed, beset beset, agreed agree, freed free, decreed decree, guaranteed guarantee, refereed referee,
  canceled cancel, canceling cancel, cancelled cancel, cancelling cancel, traveled travel, traveling travel,
  modeled model, modeling model, labeled label, labeling label, signaled signal, signaling signal, fueled fuel,
  fueling fuel, totaled total, totaling total, channeled channel, channeling channel, counseled counsel,
  counseling counsel, tweeted tweet, tweeting tweet, retweeted retweet, retweeting retweet, blamed blame
`);

/** Modals and negation written short. */
export const SHORT_FORMS = pairs("'ll will, 'd would, wo will, ca can, sha shall, n't not, cannot can, 'em them");

/** Plurals. */
export const NOUN_FORMS = pairs(`
  lives life, knives knife, wolves wolf, calves calf, shelves shelf, selves self, elves elf, hooves hoof,
  scarves scarf, lies lie, refuses refuse, recluses recluse, excuses excuse, buzzes buzz, jazzes jazz, fuzzes fuzz,
  shingles shingle, cards card, statistics statistic, troops troop, reins rein, draughts draught, premises premise,
  shorts short, media media, data data, clothes clothes, thanks thanks, odds odds, means means, savings savings,
  remains remains, goods goods, arms arm, lens lens, gas gas, bus bus, minutiae minutiae, dice dice, heroes hero,
  potatoes potato, tomatoes tomato, vetoes veto, cargoes cargo, torpedoes torpedo, crises crisis, bases base,
  oases oasis, hypotheses hypothesis, emphases emphasis, ellipses ellipsis, theses thesis, buses bus, viruses virus,
  bonuses bonus, campuses campus, statuses status, consensuses consensus, census census, choruses chorus,
  gurus guru, menus menu, emus emu, taxis taxi, skis ski, alibis alibi, bikinis bikini, yes yes, quizzes quiz,
  waltzes waltz, movies movie, cookies cookie, rookies rookie, calories calorie, zombies zombie, ties tie, pies pie,
  selfies selfie, aunties auntie, prairies prairie, shoes shoe, toes toe, foes foe, canoes canoe, oboes oboe,
  axes axe, aches ache, headaches headache, caches cache, creches creche, avalanches avalanche, niches niche
`);

/** Prefixes that leave an irregular verb irregular: "overtook", "withheld", "misled". */
export const VERB_PREFIXES: readonly string[] = 'over under out re un mis with fore up inter be'.split(' ');
