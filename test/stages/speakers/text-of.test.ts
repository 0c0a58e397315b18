import { textOf } from '../../../src/stages/speakers/rules/text-of.ts';
import { speakerTable } from '../../support/speaker-table.ts';

speakerTable(textOf, {
  finds: [
    ['{source|{ORG-a|LEK}’s filing} {cue|said} {content|that it rains}.', 'LEK'],
    ['{content|“It rains,”} {cue|according to} {source|an {ORG-a|LEK} letter}.', 'LEK'],
    ['{source|A statement by the {ORG-a|Lantern Guild}} {cue|said} {content|that it rains}.', 'Lantern Guild'],
    ['{source|A statement from the {ORG-a|Lantern Guild}} {cue|said} {content|that it rains}.', 'Lantern Guild'],
    ['{source|A statement issued by the {ORG-a|Lantern Guild}} {cue|said} {content|that it rains}.', 'Lantern Guild'],
    ['{source|{PERSON-a|Mary Tolmer}’s report} {cue|said} {content|that it rains}.', 'Mary Tolmer'],
    ['{source|An article in the {ORG-a|Daily Lumen}} {cue|said} {content|that it rains}.', 'Daily Lumen'],
    ['{content|“It rains,”} {cue|according to} {source|a count} by the {ORG-a|Lantern Guild}.', 'Lantern Guild'],
    [
      '{content|“It rains,”} {cue|according to} {source|an average of polls} compiled by the {ORG-a|Lantern Guild}.',
      'Lantern Guild',
    ],
    ['{content|“It rains,”} {cue|according to} {source|the {ORG-a|Lantern Guild} average}.', 'Lantern Guild'],
    [
      'A poll by the {ORG-a|Lantern Guild} came. {source|The survey} {cue|said} {content|that it rains}.',
      'Lantern Guild',
    ],
    [
      'A survey, conducted by the {ORG-a|Lantern Guild}, came. {source|The poll} {cue|said} {content|that it rains}.',
      'Lantern Guild',
    ],
    [
      'The {ORG-a|Lantern Guild} issued a statement. {source|The statement} {cue|said} {content|that it rains}.',
      'Lantern Guild',
    ],
    [
      '{PERSON-a|Mary Tolmer} said in a statement that she left. {source|The statement} {cue|said} {content|that it rains}.',
      'Mary Tolmer',
    ],
    ['{source|A letter written by {PERSON-a|Mary Tolmer}} {cue|said} {content|that it rains}.', 'Mary Tolmer'],
    ['{source|{PERSON-a|Mary Tolmer}’s {ORG-b|Facebook} post} {cue|said} {content|that it rains}.', 'Mary Tolmer'],
    [
      '{source|{PERSON-a|Mary Tolmer}’s letter to the {ORG-b|Lantern Guild}} {cue|said} {content|that it rains}.',
      'Mary Tolmer',
    ],
  ],
  ignores: [
    '{source|{PERSON-a|Mary Tolmer}’s Facebook} {cue|said} {content|that it rains}.',
    '{source|A statement near the {ORG-a|Lantern Guild}} {cue|said} {content|that it rains}.',
    '{source|A statement to lawyers by the {ORG-a|Lantern Guild}} {cue|said} {content|that it rains}.',
    '{source|A statement with the mayor from the {ORG-a|Lantern Guild}} {cue|said} {content|that it rains}.',
    '{source|A man from the {ORG-a|Lantern Guild}} {cue|said} {content|that it rains}.',
    '{source|A {ORG-a|Facebook} post} {cue|said} {content|that it rains}.',
    '{source|The report} {cue|said} {content|that {PERSON-a|Mary Tolmer} left}.',
    '{source|{GPE-a|Varnia} documents} {cue|say} {content|that it rains}.',
    '{source|A letter to {PERSON-a|Mary Tolmer}} {cue|said} {content|that it rains}.',
    '{source|A letter signed by {PERSON-a|Mary Tolmer}} {cue|said} {content|that it rains}.',
    '{source|A letter in the {ORG-a|Daily Lumen}} {cue|said} {content|that it rains}.',
    '{source|A report in {GPE-a|Varnia}} {cue|said} {content|that it rains}.',
    '{source|A letter about the plan by {PERSON-a|Mary Tolmer}} {cue|said} {content|that it rains}.',
    '{content|“It rains,”} {cue|according to} {source|{ORG-a|LEK} figures}.',
    '{content|“It rains,”} {cue|according to} {source|{ORG-a|LEK} filings}.',
    '{content|“It rains,”} {cue|according to} {source|its {ORG-a|LEK} report}.',
    '{content|“It rains,”} {cue|according to} {source|a count} for the {ORG-a|Lantern Guild}.',
    'A poll by the {ORG-a|Lantern Guild} and one poll by {ORG-b|LEK} came. {source|The poll} {cue|said} {content|that it rains}.',
    'A poll by the {ORG-a|Lantern Guild} came. Another poll came. {source|The poll} {cue|said} {content|that it rains}.',
    'A letter by the {ORG-a|Lantern Guild} came. {source|The poll} {cue|said} {content|that it rains}.',
    'A poll by the {ORG-a|Lantern Guild} came. {source|The other poll} {cue|said} {content|that it rains}.',
    '{PERSON-a|Mary Tolmer} received a letter. {source|The letter} {cue|said} {content|that it rains}.',
    '{PERSON-a|Mary Tolmer} never wrote a letter. {source|The letter} {cue|said} {content|that it rains}.',
    '{source|{PERSON-a|Mary Tolmer}’s brother} {cue|said} {content|that it rains}.',
    '{source|The {ORG-a|Valley Post}} {cue|said} {content|that it rains}.',
  ],
});
