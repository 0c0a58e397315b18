import { NOUN_KINDS, ROLE_ABBREVIATIONS, TEXT_NOUNS } from '../../../lang/en/role-nouns.ts';
import type { Entity } from '../../../model/document.ts';
import { headsOf } from '../heads.ts';
import { firstMentionFrom, paragraphAt, placeOf, type SpeakerRule, type View } from '../input.ts';

/**
 * A headline or first sentence says what the text names later: "…, U.S. General Warns" ¶ "U.S. General James Conway";
 * "a British publication wrote" ¶ "in Britain's Daily Star".
 */
export const announcedSource: SpeakerRule = {
  id: 'announced-source',
  about: 'A title or publication without a name, in the first lines: the first name of that kind behind it.',
  resolve(view, attribution) {
    if (!attribution.source) return null;
    const [head] = headsOf(view, attribution.source);
    const token = head && view.doc.tokens[head.token];
    if (!token) return null;
    const wanted = view.doc.lemmas[head.token] ?? token.lower;
    const place = placeOf(attribution);
    if (TEXT_NOUNS.has(wanted)) return firstNamed(view, place, isPublisher);
    const paragraph = paragraphAt(view, place);
    const heading = paragraph === 0 || view.doc.paragraphs[paragraph]?.kind === 'heading';
    const office = ROLE_ABBREVIATIONS.get(wanted) ?? wanted;
    if (!heading || !NOUN_KINDS.get(office)?.includes('person')) return null;
    return firstNamed(view, place, ({ type }, title) => type === 'PERSON' && title.includes(office));
  },
};

const MAX_MENTIONS = 30;
const MAX_PARAGRAPHS = 2;

function firstNamed(
  view: View,
  place: number,
  fits: (entity: Entity, title: string) => boolean,
): readonly number[] | null {
  const from = firstMentionFrom(view, place);
  const paragraph = paragraphAt(view, place);
  for (let i = from; i < from + MAX_MENTIONS; i++) {
    const mention = view.mentions[i];
    const entity = mention && view.doc.entities[mention.entity];
    if (!mention || !entity || paragraphAt(view, mention.start) - paragraph > MAX_PARAGRAPHS) return null;
    if (mention.kind === 'name' && fits(entity, titleBefore(view, mention.start))) return [mention.entity];
  }
  return null;
}

const TITLE_REACH = 30;

/** The words directly before a name in its paragraph, lower case. */
function titleBefore(view: View, start: number): string {
  const from = view.doc.paragraphs[paragraphAt(view, start)]?.start ?? 0;
  return view.doc.text.slice(Math.max(from, start - TITLE_REACH), start).toLowerCase();
}

const PUBLISHING =
  /\b(?:news|newspaper|times|post|star|herald|tribune|journal|gazette|guardian|telegraph|mirror|mail|magazine|daily|weekly|chronicle|observer|press|globe|express|independent|online|review|bulletin|standard|examiner|inquirer|dispatch|courier|register|monitor)\b/iu;

function isPublisher({ name, type }: Entity): boolean {
  return (type === 'ORG' || type === 'WORK_OF_ART') && PUBLISHING.test(name);
}
