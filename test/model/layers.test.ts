import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { withStage } from '../../src/model/layers.ts';
import { claims } from '../../src/stages/claims/index.ts';
import { coreference } from '../../src/stages/coreference/index.ts';
import { entities } from '../../src/stages/entities/index.ts';
import { losses } from '../../src/stages/losses/index.ts';
import { quotes } from '../../src/stages/quotes/index.ts';
import { speakers } from '../../src/stages/speakers/index.ts';
import { utterances } from '../../src/stages/utterances/index.ts';
import { CONTEXT, phrasedDoc } from '../support/doc-of.ts';

setFlagsFromString('--allow-natives-syntax');
/** Whether V8 knows the fields of an object by their places; in a dictionary each is looked up by its name. */
const isFast: (object: object) => boolean = runInNewContext('(object) => %HasFastProperties(object)');

test('no document on its way through the stages is a dictionary', () => {
  const named = entities(phrasedDoc('“It holds,” Mayor Ann Tolmer said.'), CONTEXT);
  const resolved = coreference(named, CONTEXT);
  const quoted = quotes(resolved, CONTEXT);
  const spoken = speakers(quoted, CONTEXT);
  const uttered = utterances(spoken, CONTEXT);
  const claimed = claims(uttered, CONTEXT);
  const accounted = losses(claimed);
  const documents = [named, resolved, quoted, spoken, uttered, claimed, accounted];
  expect(documents.map(isFast)).toEqual(documents.map(() => true));
});

test('a document keeps its fields and gets those of the layer, which go first', () => {
  expect(withStage({ id: 'a', text: 'It rained.' }, { text: 'It snowed.', names: [] })).toEqual({
    id: 'a',
    text: 'It snowed.',
    names: [],
  });
});
