import { firstPersonSource } from '../../../src/stages/speakers/rules/first-person-source.ts';
import { speakerTable } from '../../support/speaker-table.ts';

speakerTable(firstPersonSource, {
  finds: [
    [
      '{source|{PERSON-a|Robert Tolmer}} {cue|said}: {content|“{source|I} {cue|think} {content|that it rains}.”}',
      'Robert Tolmer',
    ],
    [
      '{source|{PERSON-a|Mary Tolmer}} {cue|said}: {content|“{source|I} {cue|hope} {content|it rains}.”}',
      'Mary Tolmer',
    ],
    [
      '{source|{PERSON-a|Mary Tolmer}} {cue|added}: {content|“And {source|I} {cue|say} {content|it rains}.”}',
      'Mary Tolmer',
    ],
  ],
  ignores: [
    '{source|Our engineer {PERSON-a|Robert Tolmer}} {cue|said} {content|that it rains}.',
    '{source|{PERSON-a|Robert Tolmer}} {cue|said}: {content|“{source|We} {cue|think} {content|that it rains}.”}',
    '{source|US General {PERSON-a|Robert Tolmer}} {cue|said} {content|that it rains}.',
  ],
});
