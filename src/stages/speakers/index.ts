import type { Context } from '../../model/context.ts';
import { CORRECTION } from '../../model/corrections.ts';
import type { Attribution, Diagnostic, Quoted, SpeakerFinding, Spoken } from '../../model/document.ts';
import { withStage } from '../../model/layers.ts';
import { rulesOn } from '../../model/rules-on.ts';
import { NO_SCENE } from '../../model/scene.ts';
import { byPosition, type Span } from '../../model/span.ts';
import type { Trace, TraceEvent } from '../../model/trace.ts';
import { speakerConfidenceOf, speakerCounts } from './confidence.ts';
import { consideredIn, lastAsked } from './considered.ts';
import { decidedIn } from './decided.ts';
import { evidenceOf } from './evidence.ts';
import { noteSpeaker } from './floor.ts';
import { type SpeakerInput, type SpeakerRule, speakerInputOf } from './input.ts';
import type { Opinion } from './opinion.ts';
import { SPEAKER_RULES } from './order.ts';
import { withOwnWords } from './own-words.ts';
import { sourceKindOf } from './source-kind.ts';
import { ambiguousSpeakers, withSourcePronouns } from './source-pronouns.ts';

const STAGE = 'speakers';

/** Finds the entities behind each source, and who "I" and "we" are within the quotes. */
export function speakers(quoted: Quoted, { lexicon, off, trace }: Context): Spoken {
  const { doc, opinions } = decidedIn(quoted, lexicon);
  const input = speakerInputOf(doc, lexicon);
  const rules = rulesOn(SPEAKER_RULES, off);
  const findings: SpeakerFinding[] = [];
  const ambiguous: Diagnostic[] = [];
  // Outer attributions first: what is said within them may ask who says them.
  for (const inner of [false, true]) {
    for (const [index, attribution] of doc.attributions.entries()) {
      if ((attribution.parent !== null) !== inner) continue;
      const judge = (): Judged | null =>
        // Decided here and not at the end: what is inferred of others builds on it.
        judgedSo(opinions.get(index)) ?? judgedBy(rules, input, attribution, index);
      const { finding, rivals } = foundBehind(input, { attribution, index, judge }, trace);
      findings[index] = finding;
      if (finding.rule === 'ambiguous') ambiguous.push(ambiguity(input, attribution, rivals));
    }
  }
  const entities = withOwnWords(input, withSourcePronouns(input), trace);
  const diagnostics = [...doc.diagnostics, ...ambiguous, ...ambiguousSpeakers(input, opinions)].sort(byPosition);
  // Nobody asks of the scene any more, which takes a sixth of the memory of a long text.
  return withStage(doc, { stage: 'spoken', speakers: findings, entities, diagnostics, scene: NO_SCENE } as const);
}

/** An attribution with who judges it. */
interface Asked {
  readonly attribution: Attribution;
  readonly index: number;
  readonly judge: () => Judged | null;
}

/** Who is behind one source, which the floor then knows; and who else it could be. */
function foundBehind(
  input: SpeakerInput,
  { attribution, index, judge }: Asked,
  trace: Trace | undefined,
): { readonly finding: SpeakerFinding; readonly rivals: readonly number[] } {
  const asked = trace ? lastAsked(input) : null;
  const judged = judge();
  const considered = trace && consideredIn(input, { judged, asked });
  const finding = findingOf(input, attribution, judged);
  input.speakers[index] = finding.entities;
  noteSpeaker(input, index, finding);
  if (trace) traceFinding(input, attribution, { judged, finding, considered }, trace);
  return { finding, rivals: judged?.opinion.rivals ?? [] };
}

/** The opinion that decides, with the rule whose it is. */
interface Judged {
  readonly rule: string;
  readonly opinion: Opinion;
}

/** What somebody has decided as a rule would give it; null where nobody has. */
function judgedSo(opinion: Opinion | undefined): Judged | null {
  return opinion === undefined ? null : { rule: CORRECTION, opinion };
}

function judgedBy(
  rules: readonly SpeakerRule[],
  input: SpeakerInput,
  attribution: Attribution,
  index: number,
): Judged | null {
  for (const { id, judge } of rules) {
    const opinion = judge(input, attribution, index);
    if (opinion !== null) return { rule: id, opinion };
  }
  return null;
}

function findingOf(input: SpeakerInput, attribution: Attribution, judged: Judged | null): SpeakerFinding {
  const sourceKind = sourceKindOf(input, attribution, judged?.opinion ?? null);
  const { entities = [], margin = 0, rivals = [] } = judged?.opinion ?? {};
  const [first] = entities;
  if (judged && first !== undefined) {
    const evidence = evidenceOf(input, attribution, first);
    const isDecided = judged.rule === CORRECTION;
    const confidence = isDecided ? 1 : speakerConfidenceOf(judged.rule, evidence, margin * attribution.confidence);
    return { entities, rule: judged.rule, sourceKind, evidence, margin, confidence };
  }
  const rule = judged?.rule === CORRECTION ? CORRECTION : whyNobody(attribution, rivals);
  return { entities: [], rule, sourceKind, evidence: 'elsewhere', margin, confidence: null };
}

function whyNobody(attribution: Attribution, rivals: readonly number[]): string {
  if (rivals.length > 1) return 'ambiguous';
  return attribution.source ? 'unnamed' : 'no-source';
}

/** Where an attribution speaks, for messages. */
function placeIn({ source, cue, content }: Attribution): Span {
  return source ?? cue ?? content[0] ?? { start: 0, end: 0 };
}

function ambiguity({ doc }: SpeakerInput, attribution: Attribution, candidates: readonly number[]): Diagnostic {
  const { start, end } = placeIn(attribution);
  const names = candidates.map((entity) => doc.entities[entity]?.name ?? '').join(' or ');
  const message = `"${doc.text.slice(start, end)}" could be ${names}; nobody is named`;
  return { code: 'ambiguous-speaker', start, end, message, candidates };
}

/** What came of an attribution, and of what. */
interface Decision {
  readonly judged: Judged | null;
  readonly finding: SpeakerFinding;
  readonly considered: TraceEvent['candidates'];
}

function traceFinding(
  { doc }: SpeakerInput,
  attribution: Attribution,
  { judged, finding, considered = [] }: Decision,
  trace: Trace,
): void {
  const { entities, rule, evidence, margin: lead } = finding;
  const namesOf = (list: readonly number[]): string => list.map((entity) => doc.entities[entity]?.name).join(', ');
  const { margin, rivals } = judged?.opinion ?? { margin: 0, rivals: [] };
  const others = rivals.length > 0 ? ` (margin ${margin.toFixed(2)} before ${namesOf(rivals)})` : '';
  const isFound = entities.length > 0;
  trace(() => ({
    stage: STAGE,
    action: isFound ? 'resolved' : 'unresolved',
    rule: judged?.rule ?? 'none',
    span: placeIn(attribution),
    reason: (namesOf(entities) || WHY_NOBODY[rule] || 'nobody with a name') + others,
    by: attribution.rule,
    pieces: attribution.content.map(({ start, end }) => ({ role: 'content', start, end })),
    ...(considered.length > 0 && { candidates: considered }),
    ...(isFound &&
      judged &&
      judged.rule !== CORRECTION && { counts: [speakerCounts(judged.rule, evidence, lead * attribution.confidence)] }),
  }));
}

const WHY_NOBODY: Readonly<Record<string, string>> = {
  unnamed: 'the source stands for no name in the text',
  'no-source': 'no source',
  ambiguous: 'it could be several',
  [CORRECTION]: 'somebody has decided that it is nobody',
};
