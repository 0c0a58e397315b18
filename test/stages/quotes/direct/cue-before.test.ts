import { quoteTable } from '../../../support/quote-table.ts';

quoteTable('direct/cue-before', {
  finds: [
    '{source|Smith} {cue|said}, {content|“We will win.”}',
    '{source|He} {cue|yelled} {content|“You lie!”} at the president during the address.',
    '{source|She} {cue|said} {content|“No comment,”} when reporters asked about the plan.',
  ],
  ignores: ['“We will win,” Smith said.', 'If they move, he said, “we will follow them.”'],
});
