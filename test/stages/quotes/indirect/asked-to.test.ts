import { askedTo } from '../../../../src/stages/quotes/rules/indirect/asked-to.ts';
import { neverProposes } from '../../../support/proposal-table.ts';
import { quoteTable } from '../../../support/quote-table.ts';

quoteTable('indirect/asked-to', {
  finds: [
    '{source|The mayor} {cue|asked} {content|voters to be patient}.',
    '{source|Orwin} {cue|urged} {content|the town to save its mill}, and criticized the mayor.',
    '{source|Orwin} {cue|told} {content|the keeper to leave}, and when he did, the lamp went out.',
    '{source|The judge} {cue|told} {content|the jury to go home}.',
    '{source|The court} {cue|asked} {content|the mayor to explain his decision}.',
  ],
  ignores: ['She asked to leave.', 'He wants the mayor to speak.'],
});

neverProposes(askedTo, ['She asked to leave.', 'Ms. Larkin told reporters that the bridge would reopen.']);
