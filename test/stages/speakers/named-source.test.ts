import { namedSource } from '../../../src/stages/speakers/rules/named-source.ts';
import { speakerTable } from '../../support/speaker-table.ts';

speakerTable(namedSource, {
  finds: [
    [
      '{source|The {ORG-a|Lantern Guild}’s political arm, the {ORG-b|Council of Varna},} {cue|said} {content|that it rains}.',
      'Council of Varna',
    ],
    ['{content|“We win,”} {cue|said} {source|{PERSON-a|Mary Tolmer}, vice president of {ORG-b|LEK}}.', 'Mary Tolmer'],
    ['{source|Varnian opposition leader {PERSON-a|Mary Tolmer}} {cue|said} {content|that it rains}.', 'Mary Tolmer'],
    ['{source|The group’s leader, {PERSON-a|Mary Tolmer},} {cue|said} {content|it rains}.', 'Mary Tolmer'],
    [
      '{source|{PERSON-a|Mary Tolmer} and {PERSON-b|Hugh Varden}} {cue|said} {content|that it rains}.',
      'Mary Tolmer',
      'Hugh Varden',
    ],
    ['{source|{GPE-a|Varna}} {cue|said} {content|that it rains}.', 'Varna'],
    ['The {ORG-a|Lantern Guild} met. {source|The group} {cue|said} {content|that it rains}.', 'Lantern Guild'],
    [
      '{source|{GPE-b|Varnia}’s Secretary of State {PERSON-a|Mary Tolmer}} {cue|said} {content|that it rains}.',
      'Mary Tolmer',
    ],
    ['{source|The Minister of Finance {PERSON-a|Mary Tolmer}} {cue|said} {content|that it rains}.', 'Mary Tolmer'],
    ['{source|One of them, {ORG-a|LEK},} {cue|said} {content|that it rains}.', 'LEK'],
    ['{source|The local paper, the {ORG-a|Daily Lumen},} {cue|said} {content|that it rains}.', 'Daily Lumen'],
    [
      '{source|{PERSON-a|Mary Tolmer}, lawyer of {PERSON-b|Hugh Varden},} {cue|said} {content|it rains}.',
      'Mary Tolmer',
    ],
    ['{source|The lawyers, {PERSON-a|Mary Tolmer} and others,} {cue|said} {content|it rains}.', 'Mary Tolmer'],
    ['{source|The city of {GPE-a|Varna}} {cue|said} {content|that it rains}.', 'Varna'],
    ['{source|{NORP-a|Varnians}} {cue|said} {content|that it rains}.', 'Varnians'],
  ],
  ignores: [
    '{source|The {ORG-a|Lantern Guild}’s lawyer, a member of the {ORG-b|Coastal Bank}} {cue|said} {content|that it rains}.',
    '{source|The people of {GPE-a|Varna}} {cue|said} {content|that it rains}.',
    '{source|The cities of {GPE-a|Varna}} {cue|said} {content|that it rains}.',
    '{source|The city of {GPE-a|Varna}’s mayor} {cue|said} {content|that it rains}.',
    '{source|{ORG-a|Q}}{cue|:} {content|Does it rain?}',
    '{source|The wife of {PERSON-a|Mary Tolmer}} {cue|said} {content|that it rains}.',
    '{source|Friends of the late {PERSON-a|Mary Tolmer}} {cue|said} {content|that it rains}.',
    '{source|The spokesman of State Senator {PERSON-a|Mary Tolmer}} {cue|said} {content|that it rains}.',
    '{source|The secretary of Mayor {PERSON-a|Mary Tolmer}} {cue|said} {content|that it rains}.',
    '{source|Lawyers for {PERSON-a|Hugh Varden}, {PERSON-b|Mary Tolmer} and others} {cue|said} {content|it rains}.',
    '{source|{ORG-a|White House} and {ORG-b|Pentagon} spokesmen} {cue|said} {content|that it rains}.',
    '{source|Residents of {GPE-a|Varna}, {GPE-b|Varnia},} {cue|said} {content|that it rains}.',
    '{source|A clerk in {GPE-a|Varna}, {ORG-b|LEK},} {cue|said} {content|that it rains}.',
    '{source|{NORP-a|Varnians} who left} {cue|said} {content|that it rains}.',
    '{source|{NORP-a|Varnians} living in town} {cue|said} {content|that it rains}.',
    '{source|A spokesman for {ORG-a|LEK}} {cue|said} {content|that it rains}.',
    '{source|{PERSON-a|Mary Tolmer}’s lawyer} {cue|said} {content|that it rains}.',
    '{source|{NORP-a|Varnian} officials} {cue|said} {content|that it rains}.',
    'In {GPE-a|Varna} {source|a witness} {cue|said} {content|that it rains}.',
  ],
});
