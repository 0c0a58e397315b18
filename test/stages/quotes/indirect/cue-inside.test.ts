import { quoteTable } from '../../../support/quote-table.ts';

quoteTable('indirect/cue-inside', {
  finds: [
    '{content|The plan}, {source|the ministry} {cue|said}, {content|had failed}.',
    '{content|The town}, {source|Mr. Orwin} {cue|said}, {content|is ready}.',
    '{content|For years}, {source|officials} {cue|say}, {content|the river has been rising}.',
    '{content|The old lock might open in May}, {cue|said} {source|Ann Orwin}, a former keeper of the canal who lives beside it.',
  ],
  ignores: ['The plan, the third this year, had failed.', 'He came, said hello, and left.'],
});
