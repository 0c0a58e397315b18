import { quoteTable } from '../../../support/quote-table.ts';

quoteTable('indirect/bare-clause', {
  finds: [
    '{source|The minister} {cue|said} {content|the plan had failed}.',
    '{source|Mr. Orwin} {cue|said} on Tuesday {content|there had been no warning}.',
    '{source|Officials} {cue|say} {content|more than 300 people left the town}.',
    '{source|Paul Orwin, 67, a retired teacher}, {cue|said} {content|the port would close}.',
    '{source|Mr. Orwin} {cue|said}, contrary to what had been agreed in May, {content|the port would close}.',
    '{source|Both ministers}, however, {cue|say} {content|the plan is too old}.',
    '{source|Some Democrats}, however, {cue|say} {content|the plan is too old}.',
    'Ms. Larkin, {source|who} {cue|said} {content|the port would close}, left the room.',
    'The council met in May, with {source|officials} {cue|saying} {content|the port would close}.',
    '{source|The mayor} {cue|said} {content|the plan — the third this year — had failed}.',
    '{source|{source-b|Larkin}} {cue|claimed} {content|victory} and {cue-b|said} {content-b|it was old}.',
    '{source|Larkin} {cue|said} {content|the dam burst and left a hole}.',
  ],
  ignores: [
    'Mr. Orwin said, despite the rain, yes.',
    // The phrase behind the cue is not the subject of the clause.
    'In a statement announcing the plan, the council called the mayor a fool.',
    'Once the mayor had said her piece, she was ready to leave.',
    'The editor said no.',
    'He walked in and said hello.',
    'He drove the bus to the sea.',
  ],
});
