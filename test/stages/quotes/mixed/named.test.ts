import { quoteTable } from '../../../support/quote-table.ts';

quoteTable('mixed/named', {
  finds: [
    '{source|Smith} {cue|called} {content|that report on Friday a “boldfaced lie.”}',
    '{source|He} {cue|praised} {content|the group as “an ally of the town”} after first meeting them.',
    '{source|She} {cue|welcomed} {content|the policy to “end the violence” in the north and “to stop the flow of arms.”}',
    '{source|Smith} {cue|called} {content|the plan a “recipe for ruin.”}',
  ],
  ignores: [
    'He called his mother and sang “The Long Road” to her.',
    'You would call him a “hero” today.',
    'They praised the plan, and “nobody cared” at all.',
  ],
});
