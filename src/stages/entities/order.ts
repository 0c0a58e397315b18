/** The order of the rules of this stage. Evidence is summed, so its order only shows in the trace. */

import type { Refiner } from '../../model/rule.ts';
import type { NameInput } from './article/claimed-tokens.ts';
import type { NumberRule } from './numbers/rule.ts';
import { dropWeak } from './refine/drop-weak.ts';
import { acronymInBrackets } from './rules/article/acronym.ts';
import { coordination } from './rules/article/coordination.ts';
import { family } from './rules/article/family.ts';
import { partOfPerson } from './rules/article/part-of-person.ts';
import { partOfPlace } from './rules/article/part-of-place.ts';
import { repeated } from './rules/article/repeated.ts';
import { shortForm } from './rules/article/short-form.ts';
import { ageAfter } from './rules/context/age-after.ts';
import { bornAs } from './rules/context/born-as.ts';
import { constituency } from './rules/context/constituency.ts';
import { dateline } from './rules/context/dateline.ts';
import { determiner } from './rules/context/determiner.ts';
import { groupNoun } from './rules/context/group-noun.ts';
import { humanVerb } from './rules/context/human-verb.ts';
import { lineUp } from './rules/context/line-up.ts';
import { placeNoun } from './rules/context/place-noun.ts';
import { placePair } from './rules/context/place-pair.ts';
import { pluralHead } from './rules/context/plural-head.ts';
import { possession } from './rules/context/possession.ts';
import { preposition } from './rules/context/preposition.ts';
import { prior } from './rules/context/prior.ts';
import { roleBeside } from './rules/context/role-beside.ts';
import { score } from './rules/context/score.ts';
import { software } from './rules/context/software.ts';
import { titleBefore } from './rules/context/title-before.ts';
import { isoDate } from './rules/date/iso.ts';
import { month } from './rules/date/month.ts';
import { period } from './rules/date/period.ts';
import { relative } from './rules/date/relative.ts';
import { weekday } from './rules/date/weekday.ts';
import { year } from './rules/date/year.ts';
import { firstName } from './rules/gazetteer/first-name.ts';
import { knownName } from './rules/gazetteer/known-name.ts';
import { cardinal } from './rules/number/cardinal.ts';
import { money } from './rules/number/money.ts';
import { ordinal } from './rules/number/ordinal.ts';
import { percent } from './rules/number/percent.ts';
import { quantity } from './rules/number/quantity.ts';
import { acronym } from './rules/shape/acronym.ts';
import { ampersand } from './rules/shape/ampersand.ts';
import { camelCase } from './rules/shape/camel-case.ts';
import { cityAndWord } from './rules/shape/city-and-word.ts';
import { companyEnding } from './rules/shape/company-ending.ts';
import { eventOrLawWord } from './rules/shape/event-or-law-word.ts';
import { kindOfPeople } from './rules/shape/kind-of-people.ts';
import { organisationWord } from './rules/shape/organisation-word.ts';
import { personShape } from './rules/shape/person-shape.ts';
import { placeWord } from './rules/shape/place-word.ts';
import { quotedTitle } from './rules/shape/quoted-title.ts';
import { clock } from './rules/time/clock.ts';
import { timePeriod } from './rules/time/period.ts';
import type { ArticleRule } from './votes/article-rule.ts';
import type { EvidenceRule } from './votes/evidence-rule.ts';
import type { JudgedName } from './votes/scoreboard.ts';

/** Evidence from the name and its neighbours. */
export const EVIDENCE: readonly EvidenceRule[] = [
  knownName,
  firstName,
  companyEnding,
  cityAndWord,
  organisationWord,
  kindOfPeople,
  placeWord,
  eventOrLawWord,
  acronym,
  camelCase,
  ampersand,
  quotedTitle,
  personShape,
  titleBefore,
  roleBeside,
  ageAfter,
  bornAs,
  humanVerb,
  preposition,
  constituency,
  placePair,
  placeNoun,
  pluralHead,
  possession,
  groupNoun,
  determiner,
  dateline,
  score,
  lineUp,
  software,
  prior,
];

/** Evidence from what the other names of the article were taken for. */
export const ARTICLE: readonly ArticleRule[] = [
  partOfPerson,
  family,
  partOfPlace,
  acronymInBrackets,
  shortForm,
  coordination,
  repeated,
];

/**
 * Dates, times and amounts. The first to take a token keeps it, so what reads more stands first: a year is a number,
 * and a number of dollars is one too.
 */
export const NUMBERS: readonly NumberRule[] = [
  isoDate,
  month,
  clock,
  money,
  percent,
  quantity,
  timePeriod,
  period,
  relative,
  weekday,
  year,
  ordinal,
  cardinal,
];

/** What drops a candidate again when its type is settled. */
export const FILTERS: readonly Refiner<NameInput, JudgedName>[] = [dropWeak];
