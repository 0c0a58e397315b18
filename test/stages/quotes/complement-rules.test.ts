import { describe } from 'vitest';
import { askedTo } from '../../../src/stages/quotes/rules/indirect/asked-to.ts';
import { bareClause } from '../../../src/stages/quotes/rules/indirect/bare-clause.ts';
import { infinitive } from '../../../src/stages/quotes/rules/indirect/infinitive.ts';
import { object } from '../../../src/stages/quotes/rules/indirect/object.ts';
import { objectComplement } from '../../../src/stages/quotes/rules/indirect/object-complement.ts';
import { predicate } from '../../../src/stages/quotes/rules/indirect/predicate.ts';
import { preposition } from '../../../src/stages/quotes/rules/indirect/preposition.ts';
import { question } from '../../../src/stages/quotes/rules/indirect/question.ts';
import { thatClause } from '../../../src/stages/quotes/rules/indirect/that-clause.ts';
import { proposalsOf } from '../../support/cue-rows.ts';
import { rowTable } from '../../support/row-table.ts';

describe('frames with form of the verb, words before it, and a source elsewhere', () => {
  rowTable(proposalsOf(thatClause), [
    ['Larkin said that it failed.', ['that it failed | cue said | source Larkin | as that | ends as that']],
    [
      'Larkin may/MD say/VB that it failed.',
      ['that it failed | cue may say | source Larkin | as that/modal | ends as that'],
    ],
    [
      'Larkin was/VBD told/VBN that it failed.',
      ['that it failed | cue was told | to Larkin | as that/passive | ends as that'],
    ],
    [
      'Saying/VBG that it failed, Larkin left.',
      ['that it failed | cue Saying | source Larkin | as that/gerund | ends as that | source elsewhere'],
    ],
    [
      'Larkin left, saying/VBG that it failed.',
      ['that it failed | cue saying | source Larkin | as that/gerund | ends as that | source elsewhere'],
    ],
    [
      'Larkin left and said/VBD that it failed.',
      ['that it failed | cue said | source Larkin | as that | ends as that | source elsewhere'],
    ],
    [
      'Larkin wants to/TO say/VB that it failed.',
      ['that it failed | cue to say | source Larkin | as that/infinitive | ends as that | source elsewhere'],
    ],
    ['Say/VB that it failed.', ['that it failed | cue Say | as that/base/no-source | ends as that']],
    [
      'They met Larkin, who said/VBD that it failed.',
      ['that it failed | cue said | source who | as that | ends as rel that'],
    ],
    ['“We win,” Larkin said that it failed.', ['that it failed | cue said | source Larkin | as that<” | ends as that']],
    ['It rained, Larkin said that it failed.', ['that it failed | cue said | source Larkin | as that< | ends as that']],
    ['Said/VBD that it failed.', ['that it failed | cue Said | as that/no-source | ends as that']],
    [
      'Larkin told them that it failed.',
      ['that it failed | cue told | source Larkin | to them | as that | ends as that'],
    ],
    ['Larkin said it failed.', []],
  ]);
});

describe('indirect/asked-to', () => {
  rowTable(proposalsOf(askedTo), [
    ['Larkin said that it failed.', []],
    ['Larkin said it failed.', []],
    ['Larkin asked whether it failed.', []],
    ['Larkin promised to win.', []],
    ['Larkin announced a plan.', []],
    ['Larkin promised voters a plan.', []],
    ['Larkin accused him of fraud.', []],
    ['Larkin asked voters to leave.', ['voters to leave | cue asked | source Larkin | as heard-to']],
    ['Larkin asked to leave.', []],
    ['Larkin called for a vote.', []],
    ['Larkin denied leaving/VBG.', []],
    ['Larkin declared dead/JJ.', []],
    ['Larkin said after/IN the vote he failed/VBD.', []],
    ['“We win,” Larkin said.', []],
    ['Larkin said: it failed.', []],
  ]);
});

describe('indirect/bare-clause', () => {
  rowTable(proposalsOf(bareClause), [
    ['Larkin said that it failed.', []],
    ['Larkin said it failed.', ['it failed | cue said | source Larkin | as clause | ends as clause']],
    ['Larkin asked whether it failed.', []],
    ['Larkin promised to win.', []],
    ['Larkin announced a plan.', []],
    ['Larkin promised voters a plan.', []],
    ['Larkin accused him of fraud.', []],
    ['Larkin asked voters to leave.', []],
    ['Larkin asked to leave.', []],
    ['Larkin called for a vote.', []],
    ['Larkin denied leaving/VBG.', []],
    ['Larkin declared dead/JJ.', []],
    [
      'Larkin said after/IN the vote he failed/VBD.',
      ['he failed | cue said | source Larkin | as clause-far | ends as clause-far'],
    ],
    ['“We win,” Larkin said.', []],
    ['Larkin said: it failed.', []],
  ]);
});

describe('indirect/infinitive', () => {
  rowTable(proposalsOf(infinitive), [
    ['Larkin said that it failed.', []],
    ['Larkin said it failed.', []],
    ['Larkin asked whether it failed.', []],
    ['Larkin promised to win.', ['to win | cue promised | source Larkin | as to | ends as to']],
    ['Larkin announced a plan.', []],
    ['Larkin promised voters a plan.', []],
    ['Larkin accused him of fraud.', []],
    ['Larkin asked voters to leave.', ['to leave | cue asked | source Larkin | to voters | as to | ends as to']],
    ['Larkin asked to leave.', ['to leave | cue asked | source Larkin | as to | ends as to']],
    ['Larkin called for a vote.', []],
    ['Larkin denied leaving/VBG.', []],
    ['Larkin declared dead/JJ.', []],
    ['Larkin said after/IN the vote he failed/VBD.', []],
    ['“We win,” Larkin said.', []],
    ['Larkin said: it failed.', []],
  ]);
});

describe('indirect/object', () => {
  rowTable(proposalsOf(object), [
    ['Larkin said that it failed.', []],
    ['Larkin said it failed.', []],
    ['Larkin asked whether it failed.', []],
    ['Larkin promised to win.', []],
    ['Larkin announced a plan.', ['a plan | cue announced | source Larkin | as np | ends as np']],
    [
      'Larkin promised voters a plan.',
      ['a plan | cue promised | source Larkin | to voters | as heard-np | ends as heard-np'],
    ],
    ['Larkin accused him of fraud.', []],
    ['Larkin asked voters to leave.', []],
    ['Larkin asked to leave.', []],
    ['Larkin called for a vote.', []],
    ['Larkin denied leaving/VBG.', []],
    ['Larkin declared dead/JJ.', []],
    ['Larkin said after/IN the vote he failed/VBD.', []],
    ['“We win,” Larkin said.', []],
    ['Larkin said: it failed.', []],
  ]);
});

describe('indirect/object-complement', () => {
  rowTable(proposalsOf(objectComplement), [
    ['Larkin said that it failed.', []],
    ['Larkin said it failed.', []],
    ['Larkin asked whether it failed.', []],
    ['Larkin promised to win.', []],
    ['Larkin announced a plan.', []],
    ['Larkin promised voters a plan.', []],
    ['Larkin accused him of fraud.', ['him of fraud | cue accused | source Larkin | as np-of | ends as np-of']],
    ['Larkin asked voters to leave.', []],
    ['Larkin asked to leave.', []],
    ['Larkin called for a vote.', []],
    ['Larkin denied leaving/VBG.', []],
    ['Larkin declared dead/JJ.', []],
    ['Larkin said after/IN the vote he failed/VBD.', []],
    ['“We win,” Larkin said.', []],
    ['Larkin said: it failed.', []],
  ]);
});

describe('indirect/predicate', () => {
  rowTable(proposalsOf(predicate), [
    ['Larkin said that it failed.', []],
    ['Larkin said it failed.', []],
    ['Larkin asked whether it failed.', []],
    ['Larkin promised to win.', []],
    ['Larkin announced a plan.', []],
    ['Larkin promised voters a plan.', []],
    ['Larkin accused him of fraud.', []],
    ['Larkin asked voters to leave.', []],
    ['Larkin asked to leave.', []],
    ['Larkin called for a vote.', []],
    ['Larkin denied leaving/VBG.', ['leaving | cue denied | source Larkin | as ing | ends as ing']],
    ['Larkin declared dead/JJ.', ['dead | cue declared | source Larkin | as adj | ends as adj']],
    ['Larkin said after/IN the vote he failed/VBD.', []],
    ['“We win,” Larkin said.', []],
    ['Larkin said: it failed.', []],
  ]);
});

describe('indirect/preposition', () => {
  rowTable(proposalsOf(preposition), [
    ['Larkin said that it failed.', []],
    ['Larkin said it failed.', []],
    ['Larkin asked whether it failed.', []],
    ['Larkin promised to win.', []],
    ['Larkin announced a plan.', []],
    ['Larkin promised voters a plan.', []],
    ['Larkin accused him of fraud.', []],
    ['Larkin asked voters to leave.', []],
    ['Larkin asked to leave.', []],
    ['Larkin called for a vote.', ['a vote | cue called for | source Larkin | as prep:for | ends as prep:for']],
    ['Larkin denied leaving/VBG.', []],
    ['Larkin declared dead/JJ.', []],
    ['Larkin said after/IN the vote he failed/VBD.', []],
    ['“We win,” Larkin said.', []],
    ['Larkin said: it failed.', []],
  ]);
});

describe('indirect/question', () => {
  rowTable(proposalsOf(question), [
    ['Larkin said that it failed.', []],
    ['Larkin said it failed.', []],
    ['Larkin asked whether it failed.', ['whether it failed | cue asked | source Larkin | as wh | ends as wh']],
    ['Larkin promised to win.', []],
    ['Larkin announced a plan.', []],
    ['Larkin promised voters a plan.', []],
    ['Larkin accused him of fraud.', []],
    ['Larkin asked voters to leave.', []],
    ['Larkin asked to leave.', []],
    ['Larkin called for a vote.', []],
    ['Larkin denied leaving/VBG.', []],
    ['Larkin declared dead/JJ.', []],
    ['Larkin said after/IN the vote he failed/VBD.', []],
    ['“We win,” Larkin said.', []],
    ['Larkin said: it failed.', []],
  ]);
});

describe('indirect/that-clause', () => {
  rowTable(proposalsOf(thatClause), [
    ['Larkin said that it failed.', ['that it failed | cue said | source Larkin | as that | ends as that']],
    ['Larkin said it failed.', []],
    ['Larkin asked whether it failed.', []],
    ['Larkin promised to win.', []],
    ['Larkin announced a plan.', []],
    ['Larkin promised voters a plan.', []],
    ['Larkin accused him of fraud.', []],
    ['Larkin asked voters to leave.', []],
    ['Larkin asked to leave.', []],
    ['Larkin called for a vote.', []],
    ['Larkin denied leaving/VBG.', []],
    ['Larkin declared dead/JJ.', []],
    ['Larkin said after/IN the vote he failed/VBD.', []],
    ['“We win,” Larkin said.', []],
    ['Larkin said: it failed.', []],
  ]);
});
