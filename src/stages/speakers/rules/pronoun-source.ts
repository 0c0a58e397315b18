import { pronounOf } from '../../../lang/en/pronouns.ts';
import { soughtBy } from '../../../model/agreement.ts';
import { headsOf } from '../heads.ts';
import { goesOn, placeOf, previousSpeakers, type SpeakerRule } from '../input.ts';
import { spokenBy, UNNAMED, undecided } from '../opinion.ts';
import { standingAt } from '../standing.ts';

/**
 * "he added": by the model of salience, who spoke before more than others, until another has entered the scene. "they say"
 * after "Ann Tolmer and Rob Varden said" is both. Of two that are close nobody.
 */
export const pronounSource: SpeakerRule = {
  id: 'pronoun-source',
  about: 'The source is a pronoun: the most salient of those it can stand for, who has the floor before others.',
  judge(input, attribution, index) {
    if (!attribution.source) return null;
    const [head] = headsOf(input, attribution.source);
    const token = head && input.doc.tokens[head.first];
    const form = pronounOf(token);
    if (!token || form?.person !== 3 || form.form === 'possessive') return null;
    const before = previousSpeakers(input, index, placeOf(attribution));
    if (form.plural && before.length > 1) return spokenBy(before);
    const standing = standingAt(input, {
      attribution,
      place: token.start,
      as: soughtBy(form),
      goesOn: goesOn(input, attribution) ? (input.before[index] ?? -1) : -1,
    });
    if (!standing) return null;
    const { entity, margin, rival } = standing;
    if (entity < 0) return UNNAMED;
    if (margin >= AMBIGUOUS) return spokenBy([entity], margin, rival < 0 ? [] : [rival]);
    return rival < 0 ? UNNAMED : undecided([entity, rival]);
  },
};

/** With a smaller margin it could be both: there a third and more were wrong where it was counted. */
const AMBIGUOUS = 0.1;
