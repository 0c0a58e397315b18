import { describe, expect, test } from 'vitest';
import { formsOfVerb, infinitiveOf } from '../../../src/model/inflection/verbs.ts';

describe('all forms of a verb', () => {
  test.for([
    ['write', 'VBZ writes, VBD wrote, VBG writing, VBN written'],
    ['ring', 'VBZ rings, VBD rang, VBG ringing, VBN rung'],
    ['deny', 'VBZ denies, VBD denied, VBG denying'],
    ['panic', 'VBZ panics, VBD panicked, VBG panicking'],
    // What compromise leaves as it is.
    ['toot', 'VBZ toots, VBG tooting, VBD tooted'],
    ['quip', 'VBZ quips, VBG quipping, VBD quipped'],
    ['snib', 'VBZ snibs, VBD snibbed, VBG snibbing'],
    ['rebut', 'VBZ rebuts, VBD rebutted, VBG rebutting'],
    ['wurble', 'VBZ wurbles, VBD wurbled, VBG wurbling'],
    ['squee', 'VBZ squees, VBG squeeing, VBD squeed'],
    // An irregular verb within one that nobody knows; the regular form is taken too.
    ['forsay', 'VBZ forsays, VBG forsaying, VBD forsaid, VBD forsayed'],
    ['foretell', 'VBZ foretells, VBG foretelling, VBD foretold, VBD foretelled'],
    // "end" and "row" are verbs, "tr" and "c" no syllables.
    ['trend', 'VBZ trends, VBD trended, VBG trending'],
    ['crow', 'VBZ crows, VBG crowing, VBD crowed'],
    ['fact-check', 'VBZ fact-checks, VBD fact-checked, VBG fact-checking'],
    ['re-write', 'VBZ re-writes, VBD re-wrote, VBG re-writing, VBN re-written'],
  ] as const)('%s', ([verb, forms]) => {
    const found = formsOfVerb(verb).map(({ tag, form }) => `${tag} ${form}`);
    expect(found.join(', ')).toBe(forms);
  });
});

describe('the infinitive of a verb given in any form', () => {
  test.for([
    ['toots', 'toot'],
    ['tooted', 'toot'],
    ['tooting', 'toot'],
    ['zinged', 'zing'],
    ['snibbing', 'snib'],
    ['wurbled', 'wurble'],
    ['wurbling', 'wurble'],
    ['fumed', 'fume'],
    ['noted', 'note'],
    ['kvetches', 'kvetch'],
    ['cries', 'cry'],
    ['wrote', 'write'],
    ['written', 'write'],
    ['told', 'tell'],
    ['forsaid', 'forsay'],
    ['fact-checked', 'fact-check'],
  ] as const)('%s: %s', ([form, infinitive]) => {
    expect(infinitiveOf(form)).toBe(infinitive);
  });

  test.for([
    'toot',
    'say',
    'zing',
    'bring',
    'bless',
    'need',
    'heed',
    'embed',
    'lay',
    'focus',
    'sing',
    'wurble',
    'shed',
  ])('%s is one', (infinitive) => {
    expect(infinitiveOf(infinitive)).toBe(infinitive);
  });
});
