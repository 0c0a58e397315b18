import { textOf } from '../../../src/stages/speakers/rules/text-of.ts';
import { speakerTable } from '../../support/speaker-table.ts';

speakerTable(textOf, {
  finds: [
    ['{content|“It rains,”} {cue|according to} {source|an {ORG-a|LEK} letter}.', 'LEK'],
    ['{source|A statement by the {ORG-a|Lantern Guild}} {cue|said} {content|that it rains}.', 'Lantern Guild'],
    ['{source|A statement from the {ORG-a|Lantern Guild}} {cue|said} {content|that it rains}.', 'Lantern Guild'],
    ['{source|A statement issued by the {ORG-a|Lantern Guild}} {cue|said} {content|that it rains}.', 'Lantern Guild'],
    ['{source|{PERSON-a|Mary Tolmer}’s report} {cue|said} {content|that it rains}.', 'Mary Tolmer'],
    ['{source|An article in the {ORG-a|Daily Lumen}} {cue|said} {content|that it rains}.', 'Daily Lumen'],
  ],
  ignores: [
    '{source|{GPE-a|Varnia} documents} {cue|say} {content|that it rains}.',
    '{source|A letter to {PERSON-a|Mary Tolmer}} {cue|said} {content|that it rains}.',
    '{source|A letter signed by {PERSON-a|Mary Tolmer}} {cue|said} {content|that it rains}.',
    '{source|A letter in the {ORG-a|Daily Lumen}} {cue|said} {content|that it rains}.',
    '{source|A report in {GPE-a|Varnia}} {cue|said} {content|that it rains}.',
    '{source|A letter about the plan by {PERSON-a|Mary Tolmer}} {cue|said} {content|that it rains}.',
    '{source|{PERSON-a|Mary Tolmer}’s brother} {cue|said} {content|that it rains}.',
    '{source|The {ORG-a|Valley Post}} {cue|said} {content|that it rains}.',
  ],
});
