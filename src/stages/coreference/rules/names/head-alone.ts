import { GENERIC_NAME_WORDS } from '../../../../lang/en/name-parts.ts';
import { NAME_LINKS } from '../../../../lang/en/small-words.ts';
import { type Clusters, same } from '../../clusters.ts';
import { type Form, perForm } from '../../forms.ts';
import { type CorefInput, type Phrase, tokenAt } from '../../input.ts';
import type { Link, Sieve } from '../../sieve.ts';

/**
 * "the Authority" for the Port Authority of Nordvik, "the Trust" for the Nordvik Bird Trust: the head of the name of one
 * body in the article so far, with its capital and "the". Where two bodies have such a name it is neither.
 */
export const headAlone: Sieve = {
  id: 'names/head-alone',
  about: 'The head of one body’s name, alone with "the" and a capital: "the Authority" for the Port Authority.',
  find(input, clusters, link) {
    const bodies = new Map<string, number[]>();
    for (const index of input.proper) {
      const phrase = input.phrases[index];
      const form = phrase ? formOfBody(phrase) : null;
      if (!phrase || !form) continue;
      if (form.words.length > 1) remember(bodies, clusters, headOf(form), index);
      else if (isAnaphor(input, phrase, form)) linkTo(bodies.get(form.key) ?? NONE, clusters, index, link);
    }
  },
};

function linkTo(bodies: readonly number[], clusters: Clusters, index: number, link: Link): void {
  const [body] = bodies;
  if (body === undefined) return;
  if (bodies.length === 1) link(index, body);
  else clusters.unclear.set(index, bodies);
}

const NONE: readonly number[] = [];
const MOST = 8;

function remember(bodies: Map<string, number[]>, clusters: Clusters, head: string, index: number): void {
  const known = bodies.get(head);
  if (known === undefined) bodies.set(head, [index]);
  else if (known.length < MOST && !known.some((other) => same(clusters, other, index))) known.push(index);
}

/** Bodies are typed as places where they own one. */
function formOfBody({ family, form }: Phrase): Form | null {
  return family === 'group' || family === 'place' || family === 'thing' ? form : null;
}

/** The word before "of", else the last. */
const headOf = perForm(({ words }): string => {
  const link = words.findIndex((word, at) => at > 0 && NAME_LINKS.has(word));
  return words[link > 0 ? link - 1 : words.length - 1] ?? '';
});

function isAnaphor({ doc }: CorefInput, { firstToken, start, end }: Phrase, { key, acronym }: Form): boolean {
  if (acronym !== null || !GENERIC_NAME_WORDS.has(key)) return false;
  const within = /^the\s/iu.test(doc.text.slice(start, end));
  return within || tokenAt(doc, firstToken - 1).lower === 'the';
}
