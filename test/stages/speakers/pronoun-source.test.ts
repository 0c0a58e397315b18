import { pronounSource } from '../../../src/stages/speakers/rules/pronoun-source.ts';
import { speakerTable } from '../../support/speaker-table.ts';

speakerTable(pronounSource, {
  finds: [
    [
      '{content|“We win,”} {source|{PERSON-a|Robert Tolmer}} {cue|said}. {source|He} {cue|added} {content|that it rains}.',
      'Robert Tolmer',
    ],
    [
      '{source|{PERSON-a|Robert Tolmer}} {cue|said} {content|that {PERSON-b|Hugh Varden} was ill}. {source|He} {cue|added} {content|that it rains}.',
      'Robert Tolmer',
    ],
    [
      '{source|{PERSON-a|Robert Tolmer}} {cue|said}: {content|“The lamps of {PERSON-b|Hugh Varden} are all sold out. So it goes.”}\n\n{content|“It rains,”} {source|he} {cue|said}.',
      'Robert Tolmer',
    ],
  ],
  ignores: [
    '{PERSON-a|Mary Tolmer} waited. {source|He} {cue|said} {content|that it rains}.',
    '{source|It} {cue|said} {content|that it rains}. {PERSON-a|Mary Tolmer} left.',
  ],
});
