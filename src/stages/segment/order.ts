import type { BoilerplateSpan } from '../../model/document.ts';
import type { Rule } from '../../model/rule.ts';
import type { Page } from './page/page.ts';
import { address } from './rules/break/address.ts';
import { glued } from './rules/break/glued.ts';
import { leadingEllipsis } from './rules/break/leading-ellipsis.ts';
import { lowerCaseStart } from './rules/break/lower-case-start.ts';
import { abbreviation } from './rules/keep/abbreviation.ts';
import { askedBy } from './rules/keep/asked-by.ts';
import { citation } from './rules/keep/citation.ts';
import { clockTime } from './rules/keep/clock-time.ts';
import { dashSource } from './rules/keep/dash-source.ts';
import { dayOfMonth } from './rules/keep/day-of-month.ts';
import { exclaimedName } from './rules/keep/exclaimed-name.ts';
import { initial } from './rules/keep/initial.ts';
import { listMarker } from './rules/keep/list-marker.ts';
import { lowerCase } from './rules/keep/lower-case.ts';
import { notAGap } from './rules/keep/not-a-gap.ts';
import { numberSign } from './rules/keep/number-sign.ts';
import { spacedEllipsis } from './rules/keep/spaced-ellipsis.ts';
import { title } from './rules/keep/title.ts';
import { breadcrumb } from './rules/page/breadcrumb.ts';
import { byline } from './rules/page/byline.ts';
import { caption } from './rules/page/caption.ts';
import { contributors } from './rules/page/contributors.ts';
import { counter } from './rules/page/counter.ts';
import { dateline } from './rules/page/dateline.ts';
import { label } from './rules/page/label.ts';
import { navigation } from './rules/page/navigation.ts';
import { notice } from './rules/page/notice.ts';
import { signature } from './rules/page/signature.ts';
import { teaser } from './rules/page/teaser.ts';
import { timestamp } from './rules/page/timestamp.ts';
import type { SentenceRule } from './sentences/rule.ts';

/** The rules for the ends of sentences; the first that has an opinion decides, and where none has, the sentence ends. */
export const SENTENCE_RULES: readonly SentenceRule[] = [
  // Before "not a gap", which would keep every full stop before another.
  leadingEllipsis,
  notAGap,
  listMarker,
  glued,
  citation,
  dashSource,
  askedBy,
  spacedEllipsis,
  title,
  initial,
  clockTime,
  dayOfMonth,
  exclaimedName,
  numberSign,
  address,
  lowerCaseStart,
  lowerCase,
  abbreviation,
];

/** The rules for the boilerplate; where two overlap, the earlier one counts. */
export const PAGE_RULES: readonly Rule<Page, BoilerplateSpan>[] = [
  breadcrumb,
  byline,
  contributors,
  dateline,
  signature,
  timestamp,
  label,
  // Before the teasers, which take every line without a full stop below their heading.
  notice,
  teaser,
  navigation,
  counter,
  caption,
];
