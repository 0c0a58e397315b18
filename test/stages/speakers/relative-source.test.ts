import { relativeSource } from '../../../src/stages/speakers/rules/relative-source.ts';
import { speakerTable } from '../../support/speaker-table.ts';

speakerTable(relativeSource, {
  finds: [
    ['{PERSON-a|Robert Tolmer}, {source|who} {cue|said} {content|that it rains}, left.', 'Robert Tolmer'],
    [
      'The {ORG-a|Lantern Guild} ({ORG-a|LG}), {source|which} {cue|says} {content|that it rains}, met.',
      'Lantern Guild',
    ],
    ['We saw {PERSON-a|Robert Tolmer} {source|who} {cue|said} {content|that it rains}.', 'Robert Tolmer'],
  ],
  ignores: [
    'There are people {source|who} {cue|say} {content|that it rains}.',
    '{PERSON-a|Robert Tolmer} knows a man {source|who} {cue|says} {content|that it rains}.',
  ],
});
