import { INDEFINITE_ARTICLES } from '../../../lang/en/function-words.ts';
import { OUTLET_WORDS } from '../../../lang/en/outlets.ts';
import { canBePerson, TEXT_NOUNS, titleNoun } from '../../../lang/en/role-nouns.ts';
import type { Entity } from '../../../model/document.ts';
import { type Office, sameRanks } from '../../../model/offices.ts';
import { lowerAt, sentenceAround } from '../../../model/phrase-lookup.ts';
import { firstEndingAfter, firstStartingAt } from '../../../model/span.ts';
import { headsOf } from '../heads.ts';
import { type Head, isGivenRole, paragraphAt, placeOf, type SpeakerInput, type SpeakerRule } from '../input.ts';
import { officeIn } from '../office.ts';
import { type Opinion, spokenBy, undecided } from '../opinion.ts';

/**
 * A headline or first sentence says what the text names later: "…, U.S. General Warns" ¶ "U.S. General Rob Tolmer";
 * "a British publication wrote" ¶ "in Britain's Daily Lumen".
 */
export const announcedSource: SpeakerRule = {
  id: 'announced-source',
  about: 'A title or publication without a name, in the first lines: the first name of that kind after it.',
  judge(input, attribution) {
    if (!attribution.source) return null;
    const heads = headsOf(input, attribution.source);
    const [head] = heads;
    const token = head && input.doc.tokens[head.token];
    if (!token) return null;
    const wanted = input.doc.lemmas[head.token] ?? token.lower;
    const place = placeOf(attribution);
    // "The report seen by the Daily Lumen": who is named within the source did not publish it.
    if (TEXT_NOUNS.has(wanted)) return firstNamed(input, attribution.source.end, isPublisher);
    const paragraph = paragraphAt(input, place);
    const heading = paragraph === 0 || input.doc.paragraphs[paragraph]?.kind === 'heading';
    const noun = titleNoun(wanted);
    const isPerson = canBePerson(noun) || isGivenRole(input, head.token);
    if (!heading || !isPerson || !isOneOffice(input, heads)) return null;
    const office = officeIn(input, head.first, head.token);
    return firstNamed(input, place, ({ type }, start) => type === 'PERSON' && bears(input, start, noun, office));
  },
};

/** "Varnian General", "the mayor": not "a judge", "judges", "Tolmer's lawyer", "a friend of Tolmer". */
function isOneOffice({ doc }: SpeakerInput, heads: readonly Head[]): boolean {
  const [head] = heads;
  if (!head || heads.length > 1 || doc.tags[head.token] === 'NNS') return false;
  if (INDEFINITE_ARTICLES.has(lowerAt(doc, head.first)) || doc.tags[head.first] === 'PRP$') return false;
  for (let i = head.first; i < head.token; i++) if (doc.tags[i] === 'POS') return false;
  return true;
}

const MAX_MENTIONS = 30;
const MAX_PARAGRAPHS = 2;

/** The first name of a kind after a place; two persons who bear one office are both not meant for sure. */
function firstNamed(
  input: SpeakerInput,
  place: number,
  fits: (entity: Entity, start: number) => boolean,
): Opinion | null {
  const from = firstStartingAt(input.mentions, place);
  const paragraph = paragraphAt(input, place);
  const found: number[] = [];
  for (let i = from; i < from + MAX_MENTIONS; i++) {
    const mention = input.mentions[i];
    const entity = mention && input.doc.entities[mention.entity];
    if (!mention || !entity || paragraphAt(input, mention.start) - paragraph > MAX_PARAGRAPHS) break;
    if (mention.kind !== 'name' || found.includes(mention.entity) || !fits(entity, mention.start)) continue;
    if (entity.type !== 'PERSON') return spokenBy([mention.entity]);
    found.push(mention.entity);
  }
  if (found.length > 1) return undecided(found);
  return found.length > 0 ? spokenBy(found) : null;
}

const RANK_REACH = 3;

/** Whether a name that begins at an offset has the office directly before it, and whole: not "Deputy Mayor Tolmer". */
function bears(input: SpeakerInput, start: number, noun: string, office: Office): boolean {
  const at = firstEndingAfter(input.doc.tokens, start) - 1;
  const { first: sentence } = sentenceAround(input.doc, at + 1);
  if (at < sentence) return false;
  if (titleNoun(lowerAt(input.doc, at)) !== noun) return false;
  const from = Math.max(sentence, at - RANK_REACH);
  return sameRanks(office, officeIn(input, from, at));
}

function isPublisher({ name, type }: Entity): boolean {
  return (
    (type === 'ORG' || type === 'WORK_OF_ART') &&
    name
      .toLowerCase()
      .split(/\W+/u)
      .some((word) => OUTLET_WORDS.has(word))
  );
}
