import { runningSpeech } from '../../../src/stages/speakers/rules/running-speech.ts';
import { speakerTable } from '../../support/speaker-table.ts';

speakerTable(runningSpeech, {
  finds: [
    ['{source|{PERSON-a|Mary Tolmer}} {cue|said}: {content|“It rains.”}\n\n{content|“And lamps sell.”}', 'Mary Tolmer'],
    ['{content|“It rains,”} {source|{PERSON-a|Mary Tolmer}} {cue|said}. {content|“Lamps sell.”}', 'Mary Tolmer'],
    [
      '{content|“It rains,”} {source|{PERSON-a|Mary Tolmer}} {cue|said}. They waited for {PERSON-b|Ann Varden}. {content|“Lamps sell.”}',
      'Mary Tolmer',
    ],
    ['{content|“It rains,”} {cue|said} {source|{ORG-a|LEK}}.\n\n{content|“Lamps sell.”}', 'LEK'],
  ],
  ignores: [
    // Another person has come in since.
    '{content|“It rains,”} {source|{PERSON-a|Mary Tolmer}} {cue|said}. {PERSON-b|Ann Varden} stood up. {content|“Lamps sell.”}',
    '{content|“It rains,”} {source|{PERSON-a|Mary Tolmer}} {cue|said}. A woman stood up. She laughed. {content|“Lamps sell.”}',
    // Any of three who speak by turns.
    '{content|“It rains,”} {cue|said} {source|{PERSON-a|Mary Tolmer}}.\n\n{content|“It does,”} {cue|said} {source|{PERSON-b|Ann Varden}}.\n\n{content|“A lot,”} {cue|said} {source|{PERSON-c|Rob Sellen}}.\n\n{content|“Lamps sell.”}',
    '{content|“Lamps sell.”}\n\n{PERSON-a|Mary Tolmer} left.',
    '{source|{PERSON-a|Mary Tolmer}} {cue|said}: {content|“It rains.”}\n\nOthers left.\n\nIt was late.\n\n{content|“Lamps sell.”}',
  ],
});
