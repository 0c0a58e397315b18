import { agedSource } from '../../../src/stages/speakers/rules/aged-source.ts';
import { speakerTable } from '../../support/speaker-table.ts';

const SAID = '{source|the {DATE-c|46-year-old}} {cue|said} {content|that lamps sell}.';

speakerTable(agedSource, {
  finds: [
    [`{PERSON-a|Ann Tolmer} left. Then ${SAID}`, 'Ann Tolmer'],
    [`{PERSON-a|Ann Tolmer}, 46, met {PERSON-b|Rob Orwin}. Then ${SAID}`, 'Ann Tolmer'],
    [`{PERSON-a|Ann Tolmer} met {PERSON-b|Rob Orwin} (46). Then ${SAID}`, 'Rob Orwin'],
  ],
  ignores: [
    `{PERSON-a|Ann Tolmer} met {PERSON-b|Rob Orwin}. Then ${SAID}`,
    `{PERSON-a|Ann Tolmer}, 51, left. Then ${SAID}`,
    `{PERSON-a|Ann Tolmer} left. Then {source|a {DATE-c|46-year-old}} {cue|said} {content|that lamps sell}.`,
  ],
});
