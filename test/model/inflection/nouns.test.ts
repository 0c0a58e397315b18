import { expect, test } from 'vitest';
import { formsOfNoun } from '../../../src/model/inflection/nouns.ts';

/** The forms as "words (lemma of the head)", the singular first. */
const shown = (noun: string): string =>
  formsOfNoun(noun.split(' '))
    .map(({ words, lemma, head, plural }) => {
      const marked = words.with(head, `*${words[head]}`).join(' ');
      return `${plural ? '+' : ''}${marked} (${lemma})`;
    })
    .join(', ');

test.for([
  ['harbourmaster', '*harbourmaster (harbourmaster), +*harbourmasters (harbourmaster)'],
  ['harbourmasters', '*harbourmaster (harbourmaster), +*harbourmasters (harbourmaster)'],
  ['harbour master', 'harbour *master (master), +harbour *masters (master)'],
  ['witness', '*witness (witness), +*witnesses (witness)'],
  ['envoy', '*envoy (envoy), +*envoys (envoy)'],
  ['deputy', '*deputy (deputy), +*deputies (deputy)'],
  ['thief', '*thief (thief), +*thieves (thief)'],
  ['alumni', '*alumnus (alumnus), +*alumni (alumnus)'],
  // compromise knows "women", but not in a word that it does not know.
  ['alderwoman', '*alderwoman (alderwoman), +*alderwomen (alderwoman), +*alderwomans (alderwoman)'],
  ['chief of staff', '*chief of staff (chief), +*chiefs of staff (chief)'],
  ['mother-in-law', '*mother-in-law (mother-in-law), +*mothers-in-law (mother-in-law)'],
  ['attorney general', 'attorney *general (general), +attorney *generals (general), +attorneys *general (general)'],
  ['attorneys general', 'attorney *general (general), +attorney *generals (general), +attorneys *general (general)'],
  ['lens', '*lens (lens), +*lenses (lens)'],
  ['boss', '*boss (boss), +*bosses (boss)'],
  // Abbreviations have no plural.
  ['lt. gov.', 'lt *gov (gov)'],
] as const)('%s', ([noun, forms]) => {
  expect(shown(noun)).toBe(forms);
});
