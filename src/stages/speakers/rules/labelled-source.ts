import { words } from '../../../lang/en/word-set.ts';
import type { Attribution, Block } from '../../../model/document.ts';
import { areInitials, initialsOf } from '../../../model/initials.ts';
import { lowerAt, sentenceAround } from '../../../model/phrase-lookup.ts';
import { firstEndingAfter, firstStartingAt, type Span } from '../../../model/span.ts';
import type { Located, SpeakerInput, SpeakerRule } from '../input.ts';
import { spokenBy, UNNAMED } from '../opinion.ts';

/** "MR. DOYLE: …", "LM: …" where the text names Lia Moor, "A. …" where it names one who is asked. */
export const labelledSource: SpeakerRule = {
  id: 'labelled-source',
  about: 'The label of a turn or the signature of a quotation: who it names; a part ("THE COURT") is nobody.',
  judge(input, attribution) {
    const block = blockOf(input, attribution);
    if (!block?.label || (block.kind !== 'turn' && !block.name)) return null;
    const { doc } = input;
    const named = block.name ? namedIn(input, block.name) : null;
    if (named !== null) return spokenBy([named]);
    const label = doc.text.slice(block.label.start, block.label.end);
    const meant = meantBy(input, label);
    return meant === null ? UNNAMED : spokenBy([meant]);
  },
};

/** The block whose words these are, from its label or with its signature. */
function blockOf({ doc }: SpeakerInput, { source, content }: Attribution): Block | undefined {
  const start = content[0]?.start ?? -1;
  const { blocks } = doc.layout;
  const block = blocks[firstEndingAfter(blocks, start)];
  const own = block?.content?.[0]?.start === start && source?.start === block.label?.start;
  return own ? block : undefined;
}

/** The entity of the name in a span. */
function namedIn({ mentions }: SpeakerInput, { start, end }: Span): number | null {
  for (let at = firstStartingAt(mentions, start); (mentions[at]?.start ?? Infinity) < end; at++) {
    const mention = mentions[at];
    if (mention?.kind === 'name' && mention.end <= end) return mention.entity;
  }
  return null;
}

/** Whom labels mean that name nobody, by label; asked again for each turn. */
const MEANT = new WeakMap<SpeakerInput, Map<string, number | null>>();

function meantBy(input: SpeakerInput, label: string): number | null {
  const known = MEANT.get(input) ?? new Map<string, number | null>();
  MEANT.set(input, known);
  const found = known.get(label) ?? (/^[QA]$/u.test(label) ? partner(input, label) : bearerOf(input, label));
  known.set(label, found);
  return found;
}

/** The one person whose initials these are. */
function bearerOf({ doc }: SpeakerInput, label: string): number | null {
  if (!areInitials(label)) return null;
  return only(
    doc.entities.flatMap(({ type, name }, entity) => (type === 'PERSON' && initialsOf(name) === label ? [entity] : [])),
  );
}

function only(entities: Iterable<number>): number | null {
  const [first, second] = entities;
  return first !== undefined && second === undefined ? first : null;
}

/** Who asks (Q) or answers (A), where the lines above the first turn name one who can be meant: "by" names who asks. */
function partner(input: SpeakerInput, letter: string): number | null {
  const [asking, asked, others] = [new Set<number>(), new Set<number>(), new Set<number>()];
  for (const { start, entity } of personsAbove(input)) {
    const joint = jointBefore(input, start);
    (joint === 'by' ? asking : joint === 'with' ? asked : others).add(entity);
  }
  if (letter === 'Q') return only(asking);
  return only(asked.size > 0 ? asked : [...others].filter((entity) => !asking.has(entity)));
}

/** Names of persons above the first turn. */
function personsAbove({ doc, mentions }: SpeakerInput): readonly Located[] {
  const opening = doc.layout.blocks.find(({ kind }) => kind === 'turn')?.start ?? 0;
  return mentions
    .slice(0, firstStartingAt(mentions, opening))
    .filter(({ kind, entity }) => kind === 'name' && doc.entities[entity]?.type === 'PERSON');
}

/** What leads to a name with its titles: "by" who asks, "with" who is asked. */
function jointBefore({ doc }: SpeakerInput, start: number): 'by' | 'with' | null {
  let at = firstEndingAfter(doc.tokens, start) - 1;
  while (/^\p{Lu}\p{L}*\.?$/u.test(doc.tokens[at]?.text ?? '') && !JOINTS.has(lowerAt(doc, at))) at--;
  const joint = lowerAt(doc, at);
  if (joint === 'with') return joint;
  // "BY MR. LUND:", "Interviewed by Jo Roe"; not "A briefing by Jim Doyle".
  const asks = sentenceAround(doc, at).first === at || QUESTIONED.has(lowerAt(doc, at - 1));
  return joint === 'by' && asks ? joint : null;
}

const JOINTS = new Set(['by', 'with']);
const QUESTIONED = words(
  'interview interviewed examination examined questioned questions asked conducted moderated hosted',
);
