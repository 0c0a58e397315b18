/** Risks, each with twins that only look like it: quotation, text, what is named. */
import { describe, expect, test } from 'vitest';
import { verified } from '../support/verified.ts';

type Row = readonly [quoted: string, text: string, risks: readonly string[]];

function table(name: string, rows: readonly Row[]): void {
  describe(name, () => {
    test.for(rows)('%s ← %s', ([quoted, text, risks]) => {
      expect(verified(quoted, text)?.risks).toEqual(risks);
    });
  });
}

const CONDITION = ['condition-dropped'];
const NEGATION = ['negation-dropped'];

table('a condition that is left out', [
  ['I would resign', 'I would resign if the vote failed.', CONDITION],
  ['I would resign at once', 'If the vote failed, I would resign at once.', CONDITION],
  ['we shall pay all of it', 'Unless the council votes, we shall pay all of it.', CONDITION],
  ['we shall pay all of it', 'We shall pay all of it, provided that the council votes.', CONDITION],
  ['we shall pay all of it', 'We shall pay all of it as long as the council votes.', CONDITION],
  ['I would pay all of it', 'Had the council voted, I would pay all of it.', CONDITION],
  ['the vote failed in the council', 'I would resign if the vote failed in the council.', CONDITION],
  ['I would resign', 'Tolmer said that if the vote failed, “I would resign.”', CONDITION],
  ['I would … resign at once', 'I would, if the vote failed, resign at once.', CONDITION],
  ['I would resign … from all posts', 'I would resign if the vote failed from all posts.', CONDITION],
  ['I would resign', 'I would resign – if the vote failed.', CONDITION],
  ['I would resign', 'I would resign – it is a shame if they vote.', []],
  ['I would resign if the vote failed', 'I would resign if the vote failed.', []],
  ['I would resign', 'I would resign even if the vote passed.', []],
  ['I would resign', 'I would resign. If the vote failed, she would too.', []],
  ['I would resign', 'I would resign, but if the vote failed, she would not.', []],
  ['I would resign', 'If the vote failed; I would resign.', []],
  ['we shall win the vote', 'They asked me if we shall win the vote.', []],
  ['there were hundreds of boats', 'There were hundreds of boats, if not thousands.', []],
  ['I would look at it', 'I would look at it as if it were mine.', []],
  ['she would wait and see', 'She would wait and see if the dam held.', []],
]);

table('a negation that is left out', [
  ['the guild owns the harbour', 'It is not true that the guild owns the harbour.', NEGATION],
  ['we will win the vote', 'I don’t think we will win the vote.', NEGATION],
  ['we will win the vote', 'Nobody says that we will win the vote.', NEGATION],
  ['the guild owns the harbour', 'I doubt that the guild owns the harbour.', NEGATION],
  ['the guild owns the harbour', 'Tolmer denied that “the guild owns the harbour.”', NEGATION],
  ['sell the bridge to the guild', 'We refuse to sell the bridge to the guild.', NEGATION],
  ['The plan will work for', 'The plan will work for nobody.', NEGATION],
  ['I will … sell the bridge', 'I will not sell the bridge.', NEGATION],
  ['I will … sell the bridge', 'I will never, ever sell the bridge.', NEGATION],
  ['we will win the vote', 'We do not agree, and we will win the vote.', []],
  ['we will win the vote', 'Not for the first time, we will win the vote.', []],
  ['We will win the vote', 'She did not smile. “We will win the vote,” she said.', []],
  ['We will win the vote', 'Tolmer, who did not vote, said “We will win the vote.”', []],
  ['We will win the vote', '“We won’t pay,” she said, adding, “We will win the vote.”', []],
  ['We want peace in the town', 'We want peace in the town, not war.', []],
  ['the guild owns the harbour', 'I cannot deny that the guild owns the harbour.', []],
  ['We will win the vote', 'There is no doubt that we will win the vote.', []],
  ['We will win the vote and', 'We will win the vote and nobody will stop us.', []],
  ['We will pay. … We will stay', 'We will pay. They did not come. We will stay.', []],
  ['It is not true that the guild', 'It is not true that the guild owns it.', []],
]);

table('a negation that is changed', [
  ['The dam is not safe at all', 'The dam is safe at all.', ['negation-changed']],
  ['The dam is safe in the spring', 'The dam isn’t safe in the spring.', ['negation-changed']],
  ['The dam is safe in the spring', 'The dam is unsafe in the spring.', ['negation-changed']],
  ['Everybody voted for the plan', 'Nobody voted for the plan.', ['negation-changed']],
  ['The dam is [not] safe at all', 'The dam is safe at all.', ['negation-changed']],
  ['We will not pay for the dam', 'We won’t pay for the dam.', []],
  ['The dam is sound in the spring', 'The dam is safe in the spring.', []],
]);

table('a number that is changed', [
  ['It cost two million crowns', 'It cost ten million crowns.', ['number-changed']],
  ['It cost ten billion crowns', 'It cost ten million crowns.', ['number-changed']],
  ['It cost 1,500 crowns in all', 'It cost 1,400 crowns in all.', ['number-changed']],
  ['It cost €10 in the town', 'It cost $10 in the town.', ['number-changed']],
  ['It cost crowns in the town', 'It cost ten crowns in the town.', ['number-changed']],
  ['It was the second vote here', 'It was the third vote here.', ['number-changed']],
  ['We lost half of the boats', 'We lost a third of the boats.', ['number-changed']],
  ['Only [two] boats came back', 'Only three boats came back.', ['number-changed']],
  ['It cost 10 million crowns', 'It cost ten million crowns.', []],
  ['It cost 1.5 million crowns', 'It cost 1,500,000 crowns.', []],
  ['It cost twenty-five crowns here', 'It cost 25 crowns here.', []],
  ['It took 50 percent of us', 'It took 50% of us.', []],
  ['A boat is left in the bay', 'One boat is left in the bay.', []],
  ['It cost ten old crowns', 'It cost ten new crowns.', []],
]);

table('a name that is changed', [
  ['We will vote for Brun now', 'We will vote for Tolmer now.', ['name-changed']],
  ['We will vote for Eric Tolmer', 'We will vote for Ann Tolmer.', ['name-changed']],
  ['We will vote for [Brun] now', 'We will vote for Tolmer now.', ['name-changed']],
  ['We will vote for [Brun] now', 'We will vote for her now.', []],
  ['We will vote for her now', 'We will vote for Tolmer now.', []],
  ['We will vote for Tolmer now', 'We will vote for Ann Tolmer now.', []],
  ['We will vote on Tuesday now', 'We will vote on Monday now.', []],
  ['We will vote for the President', 'We will vote for the president.', []],
]);
