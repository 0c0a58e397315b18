import type { Context } from '../../model/context.ts';
import type { Attribution, Quoted, Spoken } from '../../model/document.ts';
import { withLayer } from '../../model/layers.ts';
import { byPosition } from '../../model/span.ts';
import type { Trace } from '../../model/trace.ts';
import { type View, viewOf } from './input.ts';
import { SPEAKER_RULES } from './order.ts';
import { withOwnWords } from './own-words.ts';
import { ambiguousSpeakers, withSourcePronouns } from './source-pronouns.ts';

const STAGE = 'speakers';

/** Finds the entities behind each source, and who "I" and "we" are within the quotes. */
export function speakers(doc: Quoted, { trace }: Context): Spoken {
  const view = viewOf(doc);
  // Outer attributions first: what is said within them may ask who says them.
  for (const inner of [false, true]) {
    for (const [index, attribution] of doc.attributions.entries()) {
      if ((attribution.parent !== null) === inner) view.speakers[index] = speakersOf(view, attribution, index, trace);
    }
  }
  const entities = withOwnWords(view, withSourcePronouns(view));
  const diagnostics = [...doc.diagnostics, ...ambiguousSpeakers(view)].sort(byPosition);
  return withLayer(doc, { stage: 'spoken', speakers: view.speakers, entities, diagnostics } as const);
}

function speakersOf(view: View, attribution: Attribution, index: number, trace?: Trace): readonly number[] {
  const span = attribution.source ?? attribution.cue ?? attribution.content[0];
  for (const rule of SPEAKER_RULES) {
    const found = rule.resolve(view, attribution, index);
    if (found === null) continue;
    if (trace && span) {
      const names = found.map((entity) => view.doc.entities[entity]?.name).join(', ');
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
