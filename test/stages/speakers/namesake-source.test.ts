import { namesakeSource } from '../../../src/stages/speakers/rules/namesake-source.ts';
import { speakerTable } from '../../support/speaker-table.ts';

speakerTable(namesakeSource, {
  finds: [
    ['{PERSON-a|Tom Tolmer} met {PERSON-b|Rob Tolmer}. {content|“It rains,”} {source|{PERSON-c|Tolmer}} {cue|said}.'],
    [
      '{PERSON-a|Tom Tolmer} met {PERSON-b|Rob Tolmer}. {content|“It rains,”} {cue|said} {source|old {PERSON-c|Tolmer}}.',
    ],
    [
      '{ORG-a|Dravna Lamp Trust} met {ORG-b|Varnia Oil Trust}. {content|“It rains,”} {source|the {ORG-c|Trust}} {cue|said}.',
    ],
  ],
  ignores: [
    '{PERSON-a|Tom Tolmer} met {PERSON-b|Rob Varden}. {content|“It rains,”} {source|{PERSON-a|Tolmer}} {cue|said}.',
    '{PERSON-a|Tom Tolmer} met {PERSON-b|Rob Tolmer}. {content|“It rains,”} {source|{PERSON-b|Rob Tolmer}} {cue|said}.',
    '{PERSON-a|Tom Tolmer} met {PERSON-b|Rob Tolmer} and {PERSON-c|Tolmer}. {content|“It rains,”} {source|he} {cue|said}.',
  ],
});
