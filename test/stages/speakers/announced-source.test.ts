import { announcedSource } from '../../../src/stages/speakers/rules/announced-source.ts';
import { speakerTable } from '../../support/speaker-table.ts';

speakerTable(announcedSource, {
  finds: [
    [
      '{content|Lamps Are Out}, {source|Varnian General} {cue|Warns}\n\nVarnian {title|General} {PERSON-a|Robert Tolmer} met others.',
      'Robert Tolmer',
    ],
    [
      '{content|Lamps are out}, {source|a Varnian newspaper} {cue|wrote}.\n\nIn the {ORG-a|Daily Lumen}, others spoke.',
      'Daily Lumen',
    ],
    [
      '{content|Lamps are out}, {source|Mayor} {cue|Says}\n\n{title|Mayor} {PERSON-a|Mary Tolmer} met others.',
      'Mary Tolmer',
    ],
  ],
  ignores: [
    '{content|Lamps are out}, {source|Mayor} {cue|Says}\n\nDeputy {title|Mayor} {PERSON-a|Mary Tolmer} met others.',
    '{content|Lamps are out}, {source|Deputy Mayor} {cue|Says}\n\n{title|Mayor} {PERSON-a|Mary Tolmer} met others.',
    '{content|Lamps are out}, {source|Mayor} {cue|Says}\n\nThe mayor met {PERSON-a|Mary Tolmer} there.',
    '{content|Lamps Are Out}, {source|Varnian General} {cue|Warns}\n\nVarnian {title|Mayor} {PERSON-a|Robert Tolmer} met others.',
    '{content|Lamps are out}, {source|a Varnian newspaper} {cue|wrote}.\n\nIn the {ORG-a|Lantern Guild}, others spoke.',
  ],
});
