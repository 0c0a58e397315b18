import { describedSource } from '../../../src/stages/speakers/rules/described-source.ts';
import { speakerTable } from '../../support/speaker-table.ts';

const FIRST = '{source|{PERSON-a|Robert Tolmer}} {cue|said} {content|that it rains}.\n\n';

speakerTable(describedSource, {
  finds: [
    [
      '{title|Foreign Minister} {PERSON-b|Ann Orwin} met others. {source|{title|Finance Minister} {PERSON-a|Robert Tolmer}} {cue|said} {content|that it rains}. {source|The minister} {cue|added} {content|that lamps sell}.',
      'Robert Tolmer',
    ],
    [
      `${FIRST}{source|The leader of the guild from 2004 to 2007} {cue|also said} {content|that lamps sell}.`,
      'Robert Tolmer',
    ],
    [`${FIRST}{source|The lawyer} {cue|added} {content|that lamps sell}.`, 'Robert Tolmer'],
    [
      `{PERSON-b|Ann Orwin} came. ${FIRST}{source|The former captain} {cue|said} {content|that lamps sell}.`,
      'Robert Tolmer',
    ],
    [`${FIRST}{source|The lawyer} {cue|further said} {content|that lamps sell}.`, 'Robert Tolmer'],
    ...['continued', 'adds', 'went on to say', 'goes on to say'].map(
      (cue) => [`${FIRST}{source|The lawyer} {cue|${cue}} {content|that lamps sell}.`, 'Robert Tolmer'] as const,
    ),
    [
      '{source|{PERSON-a|Robert Tolmer}, a captain,} {cue|said} {content|that it rains}.\n\n{source|The lawyer} {cue|added} {content|that lamps sell}.',
      'Robert Tolmer',
    ],
  ],
  ignores: [
    '{source|{PERSON-a|Robert Tolmer} and {PERSON-b|Ann Varden}} {cue|said} {content|that it rains}.\n\n{source|The lawyer} {cue|added} {content|that lamps sell}.',
    `${FIRST}It rained.\n\n{source|The lawyer} {cue|added} {content|that lamps sell}.`,
    `${FIRST}{source|The lamp} {cue|added} {content|that lamps sell}.`,
    `${FIRST}{source|This lawyer} {cue|added} {content|that lamps sell}.`,
    `${FIRST}{cue|According to} {source|the lawyer}, {content|lamps sell}.`,
    '{content|“It rains.”}\n\n{source|The lawyer} {cue|added} {content|that lamps sell}.',
    '{source|{title|Captain} {PERSON-a|Robert Tolmer}} {cue|said} {content|that it rains}.\n\n{source|The former captain} {cue|added} {content|that lamps sell}.',
    '{title|Captain} {PERSON-b|Ann Orwin} came. {source|{PERSON-a|Robert Tolmer}} {cue|said} {content|that it rains}. {source|The former captain} {cue|said} {content|that lamps sell}.',
    '{source|{title|Mayor} {PERSON-a|Robert Tolmer}} {cue|said} {content|that it rains}.\n\n{source|The deputy mayor} {cue|added} {content|that lamps sell}.',
    '{source|{PERSON-a|Robert Tolmer}, the deputy mayor,} {cue|said} {content|that it rains}.\n\n{source|The former mayor} {cue|said} {content|that lamps sell}.',
    '{title|Foreign Minister} {PERSON-b|Ann Orwin} met {title|Finance Minister} {PERSON-c|Ann Varden}. {source|{PERSON-a|Robert Tolmer}} {cue|said} {content|that it rains}. {source|The minister} {cue|added} {content|that lamps sell}.',
    `${FIRST}{source|The mayor} {cue|said} {content|that lamps sell}.`,
    `${FIRST}{source|A lawyer} {cue|also said} {content|that lamps sell}.`,
    `${FIRST}{source|The lawyers} {cue|also said} {content|that lamps sell}.`,
    '{source|The {ORG-a|LEK}} {cue|said} {content|that it rains}.\n\n{source|The lawyer} {cue|added} {content|that lamps sell}.',
  ],
});
