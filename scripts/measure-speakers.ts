/**
 * Counts on a corpus that says who is behind each source how often the speaker that a rule gives with a margin is right.
 * `npm run data -- speaker-confidence PATH TEXTS`: the folder of the annotations (`gold.ndjson`) and that of their texts.
 */
import type { Phrased, Spoken } from '../src/model/document.ts';
import type { Span } from '../src/model/span.ts';
import { type Annotations, isOptional } from '../src/score/annotations.ts';
import { matchQuotes } from '../src/score/match-quotes.ts';
import { isRightSpeaker } from '../src/score/speakers.ts';
import { coreference } from '../src/stages/coreference/index.ts';
import { entities } from '../src/stages/entities/index.ts';
import { quotes } from '../src/stages/quotes/index.ts';
import { bandOf } from '../src/stages/speakers/confidence.ts';
import { speakers } from '../src/stages/speakers/index.ts';
import type { Row } from './data/tsv.ts';
import { CONTEXT, phrasedCorpus } from './measure/corpus.ts';

/** Contents at least so much alike count as the same: here only the speaker matters. */
const CLOSE = 0.5;

/** Rows of rule, evidence, band of sureness, how many of the speakers given were right, and of how many. */
export function countSpeakers(folder: string, texts?: string): Row[] {
  const cells = new Map<string, [right: number, seen: number]>();
  for (const { doc, gold } of phrasedCorpus(folder, texts)) {
    for (const { cell, right } of givenIn(spokenOf(doc), gold)) {
      const [known, seen] = cells.get(cell) ?? [0, 0];
      cells.set(cell, [known + Number(right), seen + 1]);
    }
  }
  return [...cells].map(([cell, [right, seen]]) => [...cell.split('\t'), String(right), String(seen)]);
}

const SPEECH = { ...CONTEXT, attributions: 'speech' } as const;

function spokenOf(doc: Phrased): Spoken {
  return speakers(quotes(coreference(entities(doc, SPEECH), SPEECH), SPEECH), SPEECH);
}

/** The speakers that were given to quotes whose speaker the corpus knows. */
function* givenIn(doc: Spoken, gold: Annotations): Iterable<{ cell: string; right: boolean }> {
  const entitiesFound = doc.entities.map((entity, index) => ({
    ...entity,
    id: String(index),
    mentions: [...entity.mentions],
    aliases: [...entity.aliases],
  }));
  const found = doc.attributions.map(({ content, cue, source, parent }, index) => ({
    content,
    cue,
    source,
    parent,
    index,
  }));
  const document = { text: doc.text, gold, found: { id: doc.id, entities: entitiesFound } };
  for (const { quote, match } of matchQuotes({ text: doc.text, gold, found }).found) {
    const finding = doc.speakers[quote.index];
    const [speaker] = finding?.entities ?? [];
    if (!match || match.likeness < CLOSE || match.quote.speaker === undefined || isOptional(match.quote)) continue;
    if (match.quote.debatable || !finding || speaker === undefined) continue;
    if (match.quote.why === 'group' && isClass(doc, speaker, quote.source)) continue;
    const own = {
      type: 'direct' as const,
      content: [...quote.content],
      cue: null,
      source: null,
      speaker: String(speaker),
    };
    const cell = [
      finding.rule,
      finding.evidence,
      bandOf(finding.margin * (doc.attributions[quote.index]?.confidence ?? 1)),
    ].join('\t');
    yield { cell, right: isRightSpeaker(own, match.quote, document) };
  }
}

/** Whether an entity is a class of people that is itself the source ("Republicans"), which is neither right nor wrong. */
function isClass({ text, entities }: Spoken, entity: number, source: Span | null): boolean {
  const { type, mentions = [] } = entities[entity] ?? {};
  if (!source || (type !== 'NORP' && type !== 'ORG')) return false;
  return mentions.some(({ start, end }) => start >= source.start && end === source.end && text[end - 1] === 's');
}
