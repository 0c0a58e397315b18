import { describe, expect, test } from 'vitest';
import { EMPTY_LEXICON } from '../../../src/model/lexicon.ts';
import { evidenceOf } from '../../../src/stages/speakers/evidence.ts';
import { speakerInputOf } from '../../../src/stages/speakers/input.ts';
import { quotedDoc } from '../../support/speaker-table.ts';

/** What in the source of the last attribution stands for an entity, by its name. */
function evidence(source: string, name: string): string {
  const doc = quotedDoc(source);
  const attribution = doc.attributions.at(-1);
  const entity = doc.entities.findIndex((one) => one.name === name);
  return attribution ? evidenceOf(speakerInputOf(doc, EMPTY_LEXICON), attribution, entity) : '';
}

const SAID = '{cue|said} {content|that it rains}.';

describe('what stands for the speaker', () => {
  test.for<readonly [source: string, name: string, wanted: string]>([
    [`{source|{PERSON-a|Ann Tolmer}} ${SAID}`, 'Ann Tolmer', 'full-name'],
    [`{PERSON-a|Ann Tolmer} left. {source|{PERSON-a|Tolmer}} ${SAID}`, 'Ann Tolmer', 'surname'],
    [`{source|The {ORG-a|Lantern Guild}} ${SAID}`, 'Lantern Guild', 'group'],
    [`{source|{NORP-a|Varnians}} ${SAID}`, 'Varnians', 'group'],
    [`{source|{GPE-a|Varna}} ${SAID}`, 'Varna', 'place'],
    [`{source|{LOC-a|Varna}} ${SAID}`, 'Varna', 'place'],
    [`{source|{FAC-a|Varna Hall}} ${SAID}`, 'Varna Hall', 'place'],
    [`The {ORG-a|Lantern Guild} met. {source|The group} ${SAID}`, 'Lantern Guild', 'description'],
    [`{PERSON-a|Ann Tolmer} left. {source|She} ${SAID}`, 'Ann Tolmer', 'pronoun'],
    // The strongest, wherever it stands: "her aide Ann Tolmer", "the singer, Tolmer".
    [`{PERSON-a|Ann Tolmer} left. {source|The singer, {PERSON-a|Tolmer},} ${SAID}`, 'Ann Tolmer', 'surname'],
    [`{PERSON-a|Ann Tolmer} left. {source|The singer and her son} ${SAID}`, 'Ann Tolmer', 'description'],
    [`{source|{PERSON-a|Ann Tolmer}, the mayor, who left her home,} ${SAID}`, 'Ann Tolmer', 'full-name'],
    // Of two names the first.
    [`{PERSON-a|Ann Tolmer} left. {source|{PERSON-a|Tolmer} ({PERSON-a|Ann Tolmer})} ${SAID}`, 'Ann Tolmer', 'surname'],
    // Nothing in the source: another name, a name outside, no source.
    [`{PERSON-a|Ann Tolmer} left. {source|A clerk} ${SAID}`, 'Ann Tolmer', 'elsewhere'],
    [`{source|A clerk} {cue|told} {PERSON-a|Ann Tolmer} {content|that it rains}.`, 'Ann Tolmer', 'elsewhere'],
    [
      `{source|{PERSON-b|Rob Varden}} {cue|told} {PERSON-a|Ann Tolmer} {content|that it rains}.`,
      'Ann Tolmer',
      'elsewhere',
    ],
    ['{PERSON-a|Ann Tolmer} left. {content|“It rains.”}', 'Ann Tolmer', 'elsewhere'],
  ])('%s: %s by %s', ([source, name, wanted]) => {
    expect(evidence(source, name)).toBe(wanted);
  });
});
