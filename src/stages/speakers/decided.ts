/** Who speaks because somebody has decided so. */
import type { Treated } from '../../model/corrections.ts';
import type { Attribution, Quoted } from '../../model/document.ts';
import { withStage } from '../../model/layers.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import { meantIn } from '../../model/meant.ts';
import type { Span } from '../../model/span.ts';
import { AMBIGUOUS, knownAs, type Named } from './decided-names.ts';
import { withNewcomers } from './newcomers.ts';
import { type Opinion, spokenBy, UNNAMED } from './opinion.ts';

/** What was decided of the speakers of a document. */
export interface Decided {
  /** With the entities that only a decision names. */
  readonly doc: Quoted;
  /** By attribution. */
  readonly opinions: ReadonlyMap<number, Opinion>;
}

/** A correction with the attributions that it means and whom it names. */
interface Decision {
  readonly treated: Treated;
  readonly attributions: readonly number[];
  readonly speaker: Named | null | typeof AMBIGUOUS;
}

const NONE: ReadonlyMap<number, Opinion> = new Map();

/** Finds out what the corrections say of speakers. */
export function decidedIn(doc: Quoted, lexicon: Lexicon): Decided {
  const { corrections = [] } = doc;
  if (!corrections.some(({ correction }) => correction.speaker !== undefined)) return { doc, opinions: NONE };
  const meant = meantIn(doc.text, doc.attributions);
  const known = knownAs(doc.entities, lexicon);
  const decisions = corrections.map((treated): Decision => {
    const { speaker } = treated.correction;
    if (speaker === undefined || treated.stale !== null) return { treated, attributions: [], speaker: null };
    const attributions = treated.places.flatMap((place) => meant(place) ?? []);
    return { treated, attributions, speaker: speaker === null ? null : known(speaker) };
  });
  const sources = sourcesOf(doc.attributions, decisions);
  const { entities, scene, indices } = withNewcomers(doc, sources);
  const opinions = new Map<number, Opinion>();
  const treated = decisions.map((decision) => {
    const opinion = opinionOf(decision, indices);
    const stale = faultOf(decision, opinion);
    // Of two decisions about one quote the later one counts.
    if (opinion !== null && stale === null) for (const at of decision.attributions) opinions.set(at, opinion);
    return stale === null ? decision.treated : { ...decision.treated, stale };
  });
  return { doc: withStage(doc, { corrections: treated, entities, scene }), opinions };
}

/** Where those speak who are nobody in the text so far, by whom the decisions name. */
function sourcesOf(attributions: readonly Attribution[], decisions: readonly Decision[]): Map<Named, Span[]> {
  const sources = new Map<Named, Span[]>();
  for (const { attributions: indices, speaker } of decisions) {
    if (speaker === null || speaker === AMBIGUOUS || speaker.index !== null) continue;
    const own = indices.flatMap((index) => attributions[index]?.source ?? []);
    const list = sources.get(speaker) ?? [];
    list.push(...own);
    if (list.length > 0) sources.set(speaker, list);
  }
  return sources;
}

/** What the decision says; null where nobody is there of whom it could. */
function opinionOf({ speaker }: Decision, newcomers: ReadonlyMap<Named, number>): Opinion | null {
  if (speaker === null) return UNNAMED;
  const index = speaker === AMBIGUOUS ? undefined : (speaker.index ?? newcomers.get(speaker));
  return index === undefined ? null : spokenBy([index]);
}

function faultOf({ treated, attributions, speaker }: Decision, opinion: Opinion | null): string | null {
  const { correction, stale } = treated;
  if (stale !== null || correction.speaker === undefined) return stale;
  if (attributions.length === 0) return 'no quote stands there';
  if (speaker === AMBIGUOUS) return `“${correction.speaker}” could be several of the text`;
  return opinion === null ? `nobody in the text is called “${correction.speaker}”, and the quote has no source` : null;
}
