import { cueInside } from '../../../../src/stages/quotes/rules/indirect/cue-inside.ts';
import { proposalsOf } from '../../../support/cue-rows.ts';
import { quoteTable } from '../../../support/quote-table.ts';
import { rowTable } from '../../../support/row-table.ts';

quoteTable('indirect/cue-inside', {
  finds: [
    '{content|The plan}, {source|the ministry} {cue|said}, {content|had failed}.',
    '{content|The town}, {source|Mr. Orwin} {cue|said}, {content|is ready}.',
    '{content|He is a painter, a singer, and}, {source|Orwin} {cue|said}, {content|an activist}.',
    '{content|For years}, {source|officials} {cue|say}, {content|the river has been rising}.',
    '{content|The old lock might open in May}, {cue|said} {source|Ann Orwin}, a former keeper of the canal who lives beside it.',
  ],
  ignores: ['The plan, the third this year, had failed.', 'He came, said hello, and left.'],
});

rowTable(proposalsOf(cueInside), [
  ['The plan, Larkin said, failed.', ['The plan … failed | cue said | source Larkin | as around phrase<']],
  ['It rained, Larkin said, and it snowed.', ['It rained | cue said | source Larkin | as before clause ,<']],
  ['It rained, Larkin said, but Orwin said no.', ['It rained | cue said | source Larkin | as before clause ,<']],
  ['It rained, Larkin said, a day after.', ['It rained | cue said | source Larkin | as before clause ,<']],
  ['It rained, said Larkin, a farmer.', []],
  ['It rained, said Larkin, it snowed.', ['It rained | cue said | source Larkin | as before clause ,<']],
  ['It rained, said Larkin.', []],
  ['It rained, Larkin said.', []],
  ['“We win,” Larkin said, it rained.', []],
  ['The plan, said Larkin, a farmer.', []],
]);
