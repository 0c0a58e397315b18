import type { Context } from '../../model/context.ts';
import type { Attribution, Quoted, Spoken } from '../../model/document.ts';
import { withLayer } from '../../model/layers.ts';
import { byPosition } from '../../model/span.ts';
import type { Trace } from '../../model/trace.ts';
import { type SpeakerInput, speakerInputOf } from './input.ts';
import { SPEAKER_RULES } from './order.ts';
import { withOwnWords } from './own-words.ts';
import { ambiguousSpeakers, withSourcePronouns } from './source-pronouns.ts';

const STAGE = 'speakers';

/** Finds the entities behind each source, and who "I" and "we" are within the quotes. */
export function speakers(doc: Quoted, { lexicon, trace }: Context): Spoken {
  const input = speakerInputOf(doc, lexicon);
  // Outer attributions first: what is said within them may ask who says them.
  for (const inner of [false, true]) {
    for (const [index, attribution] of doc.attributions.entries()) {
      if ((attribution.parent !== null) === inner) input.speakers[index] = speakersOf(input, attribution, index, trace);
    }
  }
  const entities = withOwnWords(input, withSourcePronouns(input));
  const diagnostics = [...doc.diagnostics, ...ambiguousSpeakers(input)].sort(byPosition);
  return withLayer(doc, { stage: 'spoken', speakers: input.speakers, entities, diagnostics } as const);
}

function speakersOf(input: SpeakerInput, attribution: Attribution, index: number, trace?: Trace): readonly number[] {
  const span = attribution.source ?? attribution.cue ?? attribution.content[0];
  for (const rule of SPEAKER_RULES) {
    const found = rule.judge(input, attribution, index);
    if (found === null) continue;
    if (trace && span) {
      const names = found.map((entity) => input.doc.entities[entity]?.name).join(', ');
      const action = found.length > 0 ? 'resolved' : 'unresolved';
      trace(() => ({ stage: STAGE, action, rule: rule.id, span, reason: names || 'nobody with a name' }));
    }
    return found;
  }
  if (trace && span) {
    const reason = attribution.source ? 'the source stands for no name in the text' : 'no source';
    trace(() => ({ stage: STAGE, action: 'unresolved', rule: 'none', span, reason }));
  }
  return [];
}
