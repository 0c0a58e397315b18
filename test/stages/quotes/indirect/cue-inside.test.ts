import { quoteTable } from '../../../support/quote-table.ts';

quoteTable('indirect/cue-inside', {
  finds: [
    '{content|The plan}, {source|the ministry} {cue|said}, {content|had failed}.',
    '{content|The town}, {source|Mr. Orwin} {cue|said}, {content|is ready}.',
    '{content|For years}, {source|officials} {cue|say}, {content|the river has been rising}.',
    '{content|The first ferry could leave this week}, {cue|said} {source|Ann Orwin}, a longtime adviser to the port who oversees it.',
  ],
  ignores: ['The plan, the third this year, had failed.', 'He came, said hello, and left.'],
});
