import { accordingTo } from '../../../../src/stages/quotes/rules/indirect/according-to.ts';
import { proposalsOf } from '../../../support/cue-rows.ts';
import { quoteTable } from '../../../support/quote-table.ts';
import { rowTable } from '../../../support/row-table.ts';

quoteTable('indirect/according-to', {
  finds: [
    '{content|The plan has failed}, {cue|according to} {source|the ministry}.',
    '{cue|According to} {source|Ms. Larkin}, {content|the bridge will reopen}.',
    "That's because, {cue|according to} {source|court papers}, {content|the bank had no money}.",
  ],
  ignores: [
    'The paper has learned that according to a letter the site is closed.',
    'His opinion accords with hers.',
    'They did so in accordance with the rules.',
  ],
});

rowTable(proposalsOf(accordingTo), [
  [
    'The plan failed, according to the old ministry.',
    ['The plan failed | cue according to | source the old ministry | as according before'],
  ],
  [
    'The plan failed according to the old ministry of lamps.',
    ['The plan failed | cue according to | source the old ministry of lamps | as according before'],
  ],
  [
    'According to the old ministry, the plan failed.',
    ['the plan failed | cue According to | source the old ministry | as according after'],
  ],
  [
    'According to the old ministry: the plan failed.',
    ['the plan failed | cue According to | source the old ministry | as according after'],
  ],
  ['According to the old ministry the plan failed.', []],
  [
    'And then, according to the ministry, the plan failed.',
    ['the plan failed | cue according to | source the ministry | as according before'],
  ],
  [
    'The plan, according to the ministry, failed.',
    ['The plan … failed | cue according to | source the ministry | as according before'],
  ],
  [
    'The plan failed, according to the ministry, and nobody left.',
    ['The plan failed | cue according to | source the ministry | as according before'],
  ],
  [
    'The plan, according to the ministry, of old lamps.',
    ['The plan | cue according to | source the ministry | as according before'],
  ],
  ['They are ranked according to how much they pay.', []],
  ['They are paid according to the hours they work.', []],
  ['The lamps were sorted according to size.', []],
  ['The lamps were sorted according to age and the bells were not.', []],
  [
    'They are ranked according to what he says.',
    ['They are ranked | cue according to | source what he says | as according before'],
  ],
  [
    'They left because, according to the ministry, the plan failed.',
    ['the plan failed | cue according to | source the ministry | as according after'],
  ],
  [
    '“We win,” according to the ministry.',
    ['“We win,” | cue according to | source the ministry | as according before'],
  ],
  [
    '“We win” according to the ministry, he left.',
    ['“We win” | cue according to | source the ministry | as according before'],
  ],
  ['“The plan failed, according to the ministry.”', []],
  ['The plan failed according with the ministry.', []],
  ['The plan failed, according to.', ['The plan failed | cue according to | as according before']],
  ['According to them,', []],
  [
    'According to sell/VB papers, the plan failed.',
    ['the plan failed | cue According to | source sell papers | as according after'],
  ],
]);
