import { namedSource } from '../../../src/stages/speakers/rules/named-source.ts';
import { speakerTable } from '../../support/speaker-table.ts';

speakerTable(namedSource, {
  finds: [
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
  ],
  ignores: [
    '{source|A spokesman for {ORG-a|LEK}} {cue|said} {content|that it rains}.',
    '{source|{PERSON-a|Mary Tolmer}’s lawyer} {cue|said} {content|that it rains}.',
    '{source|{NORP-a|Varnian} officials} {cue|said} {content|that it rains}.',
    'In {GPE-a|Varna} {source|a witness} {cue|said} {content|that it rains}.',
  ],
});
