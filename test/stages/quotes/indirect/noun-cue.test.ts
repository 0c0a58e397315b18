import { nounCue } from '../../../../src/stages/quotes/rules/indirect/noun-cue.ts';
import { proposalsOf } from '../../../support/cue-rows.ts';
import { proposalTable } from '../../../support/proposal-table.ts';
import { quoteTable } from '../../../support/quote-table.ts';
import { rowTable } from '../../../support/row-table.ts';

proposalTable(nounCue, {
  finds: [
    'Few believed {source|his} {cue|claim} {content|that the harbour was safe}.',
    'Nobody heeded {source|the council’s} {cue|warning of} {content|a flood}.',
    'Larkin repeated {source|her} {cue|promise} {content|to close the mill}.',
    'The town rejected {cue|a complaint} {content|that the ferries were too loud}.',
  ],
  ignores: [
    'His claim was false.',
    'The old house that Larkin bought stood by the river.',
    '“His claim that the harbour is safe, well,” the sign read.',
  ],
});

// Among all rules, with what the refiners leave.
quoteTable(null, {
  finds: ['The town rejected {cue|a complaint} {content|that the ferries were too loud}.'],
  ignores: ['Few believed his claim that the harbour was safe.'],
});

rowTable(proposalsOf(nounCue), [
  ['Few believed his claim that it failed.', ['that it failed | cue claim | source his | as noun that']],
  [
    'Few believed the council’s old claim that it failed.',
    ['that it failed | cue old claim | source the council’s | as noun that'],
  ],
  ['Few believed a claim that it failed.', ['that it failed | cue a claim | as noun that/no-source']],
  ['Few believed claims that it failed.', []],
  ['Few heeded his warning of a flood.', ['a flood | cue warning of | source his | as noun of']],
  ['Few heeded his warning about a flood.', ['a flood | cue warning about | source his | as noun about']],
  ['Few heeded his warning: it failed.', ['it failed | cue warning: | source his | as noun :']],
  ['Few heeded his warning “it failed” there.', ['“it failed” there | cue warning | source his | as noun quote']],
  ['Few heeded his promise to close the mill.', ['to close the mill | cue promise | source his | as noun to VB']],
  ['Few heeded his promise in May.', []],
  ['“His claim that it failed is old,” they read.', []],
  ['Few believed his lamp that it failed.', []],
  ['Few believed his claim 12 that it failed.', []],
  ['Few believed it of the claim that it failed.', ['that it failed | cue the claim | as noun that/no-source']],
]);
