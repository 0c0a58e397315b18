import { quoteTable } from '../../../support/quote-table.ts';

quoteTable('direct/cue-before', {
  finds: [
    '{source|Smith} {cue|said}, {content|“We will win.”}',
    '{source|She} {cue|yelled} {content|“No more tolls!”} at the harbourmaster during the feast.',
    '{source|She} {cue|said} {content|“No comment,”} when reporters asked about the plan.',
  ],
  ignores: ['“We will win,” Smith said.', 'If they move, he said, “we will follow them.”'],
});
