import { quoteTable } from '../../../support/quote-table.ts';

quoteTable('direct/colon-clause', {
  finds: [
    '{source|Smith} {cue|released the following statement:} {content|“We are grateful to the people of this town.”}',
    'Later {source|he} {cue|added} a condition: {content|“After the storm, we shall need another harbour.”}',
    '{source|Smith} {cue|said} of the members of the group (PMG) in the camps of the south: {content|“I watch with dismay as they are attacked.”}',
  ],
  ignores: [
    'It is a short list: “peace, work and bread.”',
    'Her book has a title: “The Long Way to the Town.”',
    '“We win,” he said: a promise.',
  ],
});
