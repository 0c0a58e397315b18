import { thatClause } from '../../../../src/stages/quotes/rules/indirect/that-clause.ts';
import { neverProposes } from '../../../support/proposal-table.ts';
import { quoteTable } from '../../../support/quote-table.ts';

quoteTable('indirect/that-clause', {
  finds: [
    '{source|The minister} {cue|said} {content|that the plan had failed}.',
    '{source|Ms. Larkin} {cue|told} reporters {content|that the bridge would reopen}.',
    '{source|The mayor} {cue|said} in a statement {content|that the talks had ended}.',
    'Larkin, {source|who} {cue|argues} {content|that the port was closed by night}, will leave.',
    'Larkin, {source|who} {cue|says} {content|that the port, built in May, will close}, has left.',
    'Larkin, {source|who} {cue|says} {content|that the wall fell, hit two men and was lost}.',
    '{source|The council} {cue|has made it clear} {content|that the port must close}.',
    'When {source|Larkin} {cue|said} {content|that the dam was “old,”} the mayor left.',
    'While {source|Larkin} {cue|says} {content|that the dam leaks}, half of the farmers say it holds.',
    'But after {source|Larkin} {cue|said} {content|that the dam, which he built, leaked}, the mayor left.',
    '{cue|Told} {content|that the dam leaked}, the mayor left.',
    'After {cue|saying} {content|that the dam leaked}, {source|Larkin} left.',
    '{source|Larkin} {cue|said} {content|that when it rained, the dam leaked}.',
    '{source|Larkin} {cue|said} {content|that he knew that the dam, which was old, leaked}.',
    '{source|Larkin} {cue|said} {content|that he likes the dam} but left the town.',
    '{source|Larkin} {cue|said} {content|that he liked the dam but left the town}.',
    '{source|Larkin} {cue|said} {content|that he likes the dam and left the town}.',
    '{source|Larkin} left the town, {cue|saying} {content|that he liked the dam} and urging them to stay.',
    '{source|Larkin} left the town, {cue|saying} {content|that he was painting the dam and mending it}.',
  ],
  ignores: ['The wall that the mayor built fell.', 'The plan that she likes has failed.'],
});

neverProposes(thatClause, [
  'The minister said the plan had failed.',
  'Ms. Larkin asked whether the bridge would reopen.',
  'The mayor promised to resign in March.',
]);
