import { expect, test } from 'vitest';
import { SPEECH_FORMS } from '../../../src/lang/en/speech-forms.ts';

const formsOf = (verb: string): string[] =>
  [...SPEECH_FORMS].flatMap(([form, { lemma, tag }]) => (lemma === verb ? [`${form} ${tag}`] : []));

test.for([
  ['admit', ['admits VBZ', 'admitted VBD', 'admitting VBG']],
  ['refer', ['refers VBZ', 'referred VBD', 'referring VBG']],
  ['offer', ['offers VBZ', 'offered VBD', 'offering VBG']],
  ['deny', ['denies VBZ', 'denied VBD', 'denying VBG']],
  ['argue', ['argues VBZ', 'argued VBD', 'arguing VBG']],
] as const)('forms of %s', ([verb, forms]) => {
  expect(formsOf(verb).sort()).toEqual([...forms].sort());
});
