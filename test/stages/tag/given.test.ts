import { expect, test } from 'vitest';
import { compileLexicon, lexiconSchema } from '../../../src/model/lexicon.ts';
import { CONTEXT, taggedDoc } from '../../support/doc-of.ts';

const lexicon = compileLexicon([
  lexiconSchema.parse({
    cueVerbs: ['zing', 'vlog', 'forsay', 'wurble', 'write', 'clap back'],
    roles: ['skald', 'attorney general', 'under-reeve', 'reeve of the dam'],
    titles: ['Hetman'],
  }),
]);

/** The words in question, of those of a text, as `word/TAG/CLASS/lemma`. */
function shown(text: string, pattern: RegExp): string {
  const { tokens, tags, classes, lemmas } = taggedDoc(text, { ...CONTEXT, lexicon });
  const rows = tokens.map((token, i) => `${token.text}/${tags[i]}/${classes[i]}/${lemmas[i]}`);
  return rows.filter((_, i) => pattern.test(tokens[i]?.text ?? '')).join(' ');
}

test.for([
  ['The skald vlogged.', /vlog/u, 'vlogged/VBD/VERB/vlog'],
  ['Tolmer zinged that it holds.', /zing/u, 'zinged/VBD/VERB/zing'],
  ['She has forsaid that.', /forsaid/u, 'forsaid/VBN/VERB/forsay'],
  ['She wrote what others had written.', /wr/u, 'wrote/VBD/VERB/write written/VBN/VERB/write'],
  ['Ann Tolmer wurbles that it holds.', /wurble/u, 'wurbles/VBZ/VERB/wurble'],
  ['They will wurble, and they wurble.', /wurble/u, 'wurble/VB/VERB/wurble wurble/VBP/VERB/wurble'],
  ['Tolmer has zinged that it holds.', /zing/u, 'zinged/VBN/VERB/zing'],
  ['It was never zinged that it holds.', /zing/u, 'zinged/VBN/VERB/zing'],
  ['Tolmer was zinging.', /zing/u, 'zinging/VBG/VERB/zing'],
  ['Tolmer clapped back, and Varden claps back.', /clap/u, 'clapped/VBD/VERB/clap claps/VBZ/VERB/clap'],
  ['To wurble is late.', /wurble/u, 'wurble/VB/VERB/wurble'],
  // Not verbs where they stand.
  ['Tolmer zings.', /zing/u, 'zings/NNS/NOUN/zing'],
  ['The zings were loud.', /zing/u, 'zings/NNS/NOUN/zing'],
  ['The wurbles were loud.', /wurble/u, 'wurbles/NNS/NOUN/wurble'],
  ['The wurble was loud.', /wurble/u, 'wurble/NN/NOUN/wurble'],
  ['A zinged wire hung.', /zing/u, 'zinged/JJ/ADJ/zinged'],
  // Roles and titles.
  ['The skalds met a skald.', /skald/u, 'skalds/NNS/NOUN/skald skald/NN/NOUN/skald'],
  ['Two attorneys general met.', /attorneys|general/u, 'attorneys/NNS/NOUN/attorney general/NNS/NOUN/general'],
  ['The reeves of the dam met.', /reeve/u, 'reeves/NNS/NOUN/reeve'],
  ['Hetmans Varden and Brenn met.', /Hetmans/u, 'Hetmans/NNPS/PROPN/hetman'],
  ['The under-reeve met.', /reeve/u, 'under-reeve/NN/NOUN/under-reeve'],
  // "general" alone is what it was.
  ['A general strike began.', /general/u, 'general/JJ/ADJ/general'],
] as const)('%s', ([text, pattern, wanted]) => {
  expect(shown(text, pattern)).toBe(wanted);
});

test('without such words in the lexicon a document is tagged as before', () => {
  const text = 'The skald vlogged that two attorneys general had forsaid it.';
  const { tags, classes, lemmas } = taggedDoc(text);
  const empty = taggedDoc(text, { ...CONTEXT, lexicon: compileLexicon([lexiconSchema.parse({})]) });
  expect([empty.tags, empty.classes, empty.lemmas]).toEqual([tags, classes, lemmas]);
});
