import { nounCue } from '../../../../src/stages/quotes/rules/indirect/noun-cue.ts';
import { proposalTable } from '../../../support/proposal-table.ts';
import { quoteTable } from '../../../support/quote-table.ts';

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
