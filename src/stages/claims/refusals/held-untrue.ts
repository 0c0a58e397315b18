import { DENIALS } from '../../../lang/en/labels.ts';
import { tagAt, verbAt } from '../../../model/phrase-lookup.ts';
import type { SayingRefusal } from './refusal.ts';

/** So far before a noun stands the verb whose object it is: "dismissed the latest reports". */
const REACH = 6;

export const heldUntrue: SayingRefusal = {
  id: 'refusals/held-untrue',
  about: 'A noun of saying that somebody rejects: "dismissed reports that …".',
  refuses(doc, { cue }) {
    const [first = 0] = cue.tokens;
    // The tagger takes "dismissed reports that" for two verbs at times: then nothing stands between them.
    const reach = cue.noun ? REACH : 1;
    for (let i = first - 1; i >= first - reach && tagAt(doc, i) !== 'PUNCT'; i--) {
      const verb = verbAt(doc, i);
      if (verb) return verb.head === i && DENIALS.has(verb.lemma) && !verb.negated;
    }
    return false;
  },
};
