import { OFFICE_LINKS } from '../../../lang/en/adjuncts.ts';
import { OUTLET_WORDS } from '../../../lang/en/outlets.ts';
import { NOUN_KINDS, ROLE_ABBREVIATIONS, TEXT_NOUNS } from '../../../lang/en/role-nouns.ts';
import type { Entity } from '../../../model/document.ts';
import { type Office, officeFrom, sameRanks } from '../../../model/offices.ts';
import { firstStartingAt } from '../../../model/span.ts';
import { type Head, headsOf } from '../heads.ts';
import { isGivenRole, paragraphAt, placeOf, type SpeakerInput, type SpeakerRule } from '../input.ts';
import { type Opinion, spokenBy } from '../opinion.ts';

/**
 * A headline or first sentence says what the text names later: "…, U.S. General Warns" ¶ "U.S. General Rob Tolmer";
 * "a British publication wrote" ¶ "in Britain's Daily Lumen".
 */
export const announcedSource: SpeakerRule = {
  id: 'announced-source',
  about: 'A title or publication without a name, in the first lines: the first name of that kind after it.',
  judge(input, attribution) {
    if (!attribution.source) return null;
    const [head] = headsOf(input, attribution.source);
    const token = head && input.doc.tokens[head.token];
    if (!token) return null;
    const wanted = input.doc.lemmas[head.token] ?? token.lower;
    const place = placeOf(attribution);
    if (TEXT_NOUNS.has(wanted)) return firstNamed(input, place, isPublisher);
    const paragraph = paragraphAt(input, place);
    const heading = paragraph === 0 || input.doc.paragraphs[paragraph]?.kind === 'heading';
    const noun = ROLE_ABBREVIATIONS.get(wanted) ?? wanted;
    const isPerson = NOUN_KINDS.get(noun)?.includes('person') || isGivenRole(input, head.token);
    if (!heading || !isPerson) return null;
    const office = officeFrom(wordsBefore(input, head), noun);
    return firstNamed(input, place, ({ type }, title) => type === 'PERSON' && tellsOffice(title, noun, office));
  },
};

const MAX_MENTIONS = 30;
const MAX_PARAGRAPHS = 2;

function firstNamed(
  input: SpeakerInput,
  place: number,
  fits: (entity: Entity, title: string) => boolean,
): Opinion | null {
  const from = firstStartingAt(input.mentions, place);
  const paragraph = paragraphAt(input, place);
  for (let i = from; i < from + MAX_MENTIONS; i++) {
    const mention = input.mentions[i];
    const entity = mention && input.doc.entities[mention.entity];
    if (!mention || !entity || paragraphAt(input, mention.start) - paragraph > MAX_PARAGRAPHS) return null;
    if (mention.kind === 'name' && fits(entity, titleBefore(input, mention.start))) return spokenBy([mention.entity]);
  }
  return null;
}

function wordsBefore({ doc }: SpeakerInput, { first, token }: Head): string[] {
  return doc.tokens.slice(first, token).map(({ lower }) => lower);
}

/** Whether the words before a name tell the same office: "mayor" is not in "deputy mayor", and not in "mayoral". */
function tellsOffice(title: string, noun: string, office: Office): boolean {
  const words = title.split(/[^\p{L}\p{N}-]+/u).filter(Boolean);
  const at = words.lastIndexOf(noun);
  const isBeside = at === words.length - 1 || OFFICE_LINKS.has(words[at + 1] ?? '');
  return at >= 0 && isBeside && sameRanks(office, officeFrom(words.slice(Math.max(0, at - 3), at), noun));
}

const TITLE_REACH = 30;

/** The words directly before a name in its paragraph, lower case. */
function titleBefore(input: SpeakerInput, start: number): string {
  const from = input.doc.paragraphs[paragraphAt(input, start)]?.start ?? 0;
  return input.doc.text.slice(Math.max(from, start - TITLE_REACH), start).toLowerCase();
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
