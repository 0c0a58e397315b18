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
    [
      '{content|Lamps Are Out}, {source|Gen.} {cue|Says}\n\n{title|Gen.} {PERSON-a|Robert Tolmer} met others.',
      'Robert Tolmer',
    ],
    [
      '{content|Lamps are out}, {source|Mayor} {cue|says}\n\nThey met.\n\n{title|Mayor} {PERSON-a|Mary Tolmer} met others.',
      'Mary Tolmer',
    ],
    [
      '{content|Lamps are out}, {source|Mayor} {cue|says}\n\n{title|Mayor} {PERSON-a|Mary Tolmer} met {PERSON-b|Rob Varden}. Mayor {PERSON-a|Tolmer} left.',
      'Mary Tolmer',
    ],
    [
      '{content|Lamps are out}, {source|a newspaper} {cue|wrote}.\n\n{PERSON-b|Rob Varden} read {WORK_OF_ART-a|The Daily Lumen} and the {ORG-c|Valley Star}.',
      'The Daily Lumen',
    ],
  ],
  ignores: [
    '{source|The report seen by the {ORG-a|Daily Lumen}} {cue|said} {content|that it rains}.',
    '{content|Lamps are out}, {cue|says} {source|wife}\n\n{PERSON-a|Mary Tolmer} met others.',
    '{content|Lamps are out}, {source|Mayor} {cue|Says}\n\nDeputy {title|Mayor} {PERSON-a|Mary Tolmer} met others.',
    '{content|Lamps are out}, {source|Deputy Mayor} {cue|Says}\n\n{title|Mayor} {PERSON-a|Mary Tolmer} met others.',
    '{content|Lamps are out}, {source|Mayor} {cue|Says}\n\nThe mayor met {PERSON-a|Mary Tolmer} there.',
    // Somebody is a mayor, and not the one who has the office; or the office stands beside the name and is not his.
    '{content|Lamps are out}, {source|a mayor} {cue|says}\n\n{title|Mayor} {PERSON-a|Mary Tolmer} met others.',
    '{content|Lamps are out}, {source|mayors} {cue|say}\n\n{title|Mayor} {PERSON-a|Mary Tolmer} met others.',
    '{content|Lamps are out}, {source|Friends of the mayor} {cue|say}\n\n{title|Mayor} {PERSON-a|Mary Tolmer} met others.',
    '{content|Lamps are out}, {source|Tolmer’s lawyer} {cue|says}\n\nLawyer {PERSON-a|Mary Tolmer} met others.',
    '{content|Lamps are out}, {source|Mayor} {cue|says}\n\nDeputy Mayor {PERSON-a|Mary Tolmer} met others.',
    '{content|Lamps are out}, {source|Mayor} {cue|says}\n\nFormer Mayor {PERSON-a|Mary Tolmer} met others.',
    '{content|Lamps are out}, {source|the judge} {cue|says}\n\nThe judge told {PERSON-a|Mary Tolmer} so.',
    '{content|Lamps are out}, {source|Mayor} {cue|says}\n\nMayor {PERSON-a|Mary Tolmer} met Mayor {PERSON-b|Robert Varden}.',
    '{content|Lamps Are Out}, {source|Varnian General} {cue|Warns}\n\nVarnian {title|Mayor} {PERSON-a|Robert Tolmer} met others.',
    '{content|Lamps are out}, {source|a Varnian newspaper} {cue|wrote}.\n\nIn the {ORG-a|Lantern Guild}, others spoke.',
    // Too far off, in the text itself, told of no one, or another's.
    '{content|Lamps are out}, {source|Mayor} {cue|says}\n\nA.\n\nB.\n\n{title|Mayor} {PERSON-a|Mary Tolmer} met others.',
    'It rains.\n\n{content|Lamps are out}, {source|the mayor} {cue|says}.\n\n{title|Mayor} {PERSON-a|Mary Tolmer} met others.',
    '{content|Lamps are out}, {source|her mayor} {cue|says}\n\n{title|Mayor} {PERSON-a|Mary Tolmer} met others.',
    '{content|Lamps are out}, {source|Mayor} {cue|says}\n\nThe mayor left. {PERSON-a|Mary Tolmer} met others.',
    '{content|Lamps are out}, {source|a newspaper} {cue|wrote}.\n\nIn {PERSON-a|Daily Lumen}, others spoke.',
    '{content|Lamps are out}, {source|a lamp} {cue|says}.\n\n{title|Mayor} {PERSON-a|Mary Tolmer} met others.',
    '{content|Lamps are out}, {cue|says she}.\n\n{title|Mayor} {PERSON-a|Mary Tolmer} met others.',
  ],
});
