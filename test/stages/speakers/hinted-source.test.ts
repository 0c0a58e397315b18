import { hintedSource } from '../../../src/stages/speakers/rules/hinted-source.ts';
import { speakerTable } from '../../support/speaker-table.ts';

speakerTable(hintedSource, {
  finds: [
    ['{hint|{PERSON-a|Mary Tolmer}} spoke, {cue|adding} {content|that it rains}.', 'Mary Tolmer'],
    [
      'The {ORG-a|Daily Lumen} wrote. It rains, {hint|the article} said, {cue|noting} {content|that lamps sell}.',
      'Daily Lumen',
    ],
    ['{PERSON-a|Mary Tolmer} came. {hint|She} spoke, {cue|adding} {content|that it rains}.', 'Mary Tolmer'],
  ],
  ignores: [
    '{hint|A witness} spoke, {cue|adding} {content|that {PERSON-a|Mary Tolmer} left}.',
    '{PERSON-a|Mary Tolmer} spoke, {cue|adding} {content|that it rains}.',
  ],
});
