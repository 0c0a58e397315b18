import { announcing } from './refusals/announcing.ts';
import { command } from './refusals/command.ts';
import { condition } from './refusals/condition.ts';
import { ellipsis } from './refusals/ellipsis.ts';
import { fragment } from './refusals/fragment.ts';
import { gap } from './refusals/gap.ts';
import { gapRelative } from './refusals/gap-relative.ts';
import { greeting } from './refusals/greeting.ts';
import { heldUntrue } from './refusals/held-untrue.ts';
import { noSource } from './refusals/no-source.ts';
import { noSubject } from './refusals/no-subject.ts';
import { question } from './refusals/question.ts';
import type { ClauseRefusal, SayingRefusal, UnitRefusal } from './refusals/refusal.ts';
import { relative } from './refusals/relative.ts';
import { titled } from './refusals/titled.ts';

/** The first that refuses gives the reason. */
export const SAYING_REFUSALS: readonly SayingRefusal[] = [noSubject, titled, heldUntrue, gapRelative];
export const UNIT_REFUSALS: readonly UnitRefusal[] = [question];
export const CLAUSE_REFUSALS: readonly ClauseRefusal[] = [
  greeting,
  command,
  relative,
  // Before the gap: what has no verb at all has no subject either, and that says more.
  fragment,
  condition,
  ellipsis,
  gap,
  announcing,
  noSource,
];
