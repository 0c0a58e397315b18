import { quoteTable } from '../../../support/quote-table.ts';

quoteTable('indirect/object', {
  finds: [
    '{source|The company} {cue|announced} {content|a new factory in Port Ellery}.',
    '{source|Ms. Larkin} {cue|praised} {content|the plan} but said it would cost too much.',
    '{source|The minister} {cue|said} {content|nothing}.',
    '{source|Ms. Larkin} {cue|commented on} {content|yesterday’s fires in Brunstad}.',
    'When {source|Larkin} {cue|announced} {content|a new factory}, the mayor left.',
    '{source|The firm} {cue|announced} {content|a plan} but left the town.',
    '{source|The firm} {cue|announced} {content|a dam that was built and that held}.',
  ],
  ignores: [
    'He repeated the exercise.',
    'She put the book on the table.',
    'The group within the council called the River Guard.',
    'Later on Mayor Tolmer called Lund.',
    'The gun, also called a dart gun, is new.',
    '“Like I said many times, it is old.”',
  ],
});
