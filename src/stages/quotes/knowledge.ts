import { CUE_NOUNS } from '../../lang/en/cue-nouns.ts';
import { CONTENT_ENDS } from '../../lang/en/packed/content-ends.ts';
import { CUE_FRAMES, FRAMES } from '../../lang/en/packed/cue-frames.ts';
import { QUOTING_VERBS } from '../../lang/en/quoting-verbs.ts';
import { SPEECH_VERBS } from '../../lang/en/speech-verbs.ts';
import { union, without } from '../../lang/en/word-set.ts';
import type { Context } from '../../model/context.ts';
import { type Counts, shareOf } from '../../model/counts.ts';
import { memoize, memoizePair } from '../../model/memoize.ts';
import type { CountedFrame, Prior } from './frames.ts';
import type { EndRate } from './grammar/content-end.ts';

/** What is known of English cues and content, as counted on PolNeAR train; see `lang/en/`. */
export interface Knowledge {
  /** Whether a verb may be a cue wherever it stands. */
  readonly isCandidate: (lemma: string) => boolean;
  /** Whether a verb introduces what somebody says, but only beside a quotation or in a ruling. */
  readonly isQuoting: (lemma: string) => boolean;
  /** Whether a verb usually introduces what somebody says. */
  readonly isCue: (lemma: string) => boolean;
  /** How often candidates of a lemma, frame and circumstance are attributions; what is declared where none was counted. */
  readonly rate: (lemma: string, frame: CountedFrame, prior?: Prior) => number;
  /** What that rate was counted on. */
  readonly counts: (lemma: string, frame: CountedFrame, prior?: Prior) => Counts;
  /** How often content ends at a place of a kind, in a frame. */
  readonly endRate: EndRate;
}

/** Whether a verb may be a cue, be it only beside a quotation. */
export function mayCue(knowledge: Knowledge, lemma: string): boolean {
  return knowledge.isCandidate(lemma) || knowledge.isQuoting(lemma);
}

/** Cues that are no verbs, by the name under which they are counted. */
export const NO_VERBS: ReadonlySet<string> = new Set([
  ':',
  'according',
  ...[...CUE_NOUNS].map((noun) => `noun ${noun}`),
]);

/** What is known where the lexicon names no cues, which is one for all documents. */
const PLAIN = new Map<Context['attributions'], Knowledge>();
const NO_WORDS: ReadonlySet<string> = new Set();

/** The knowledge for a run: cues of speech alone or all. */
export function knowledgeFor({ attributions, lexicon }: Context): Knowledge {
  const { cueVerbs } = lexicon.words;
  if (cueVerbs.size > 0) return knowledgeOf(attributions, cueVerbs);
  let plain = PLAIN.get(attributions);
  if (!plain) {
    plain = knowledgeOf(attributions, NO_WORDS);
    PLAIN.set(attributions, plain);
  }
  return plain;
}

function knowledgeOf(attributions: Context['attributions'], cueVerbs: ReadonlySet<string>): Knowledge {
  // One table, as it is asked of every verb.
  const spoken = union(SPEECH_VERBS, NO_VERBS, cueVerbs);
  const quoting = without(QUOTING_VERBS, spoken);
  const speech = (lemma: string): boolean => spoken.has(lemma);
  const all = (lemma: string): boolean => spoken.has(lemma) || CUE_FRAMES[lemma] !== undefined;
  const basis = (lemma: string, frame: CountedFrame, prior?: Prior): Basis => {
    if (prior && !isCounted(lemma, frame)) return declared(prior);
    const known = knownBasis(lemma, frame);
    if (quoting.has(lemma)) {
      const beside = besideMarks(frame);
      return shareOf(beside) > shareOf(known) ? beside : known;
    }
    return CUE_FRAMES[lemma] === undefined && cueVerbs.has(lemma) ? typical(frame) : known;
  };
  const countedRate = memoizePair((lemma, frame) => shareOf(basis(lemma, frame as CountedFrame)));
  return {
    isCandidate: attributions === 'speech' ? speech : all,
    isQuoting: (lemma) => quoting.has(lemma),
    isCue: speech,
    rate: (lemma, frame, prior) => (prior ? shareOf(basis(lemma, frame, prior)) : countedRate(lemma, frame)),
    counts: (lemma, frame, prior) => ({ figure: 'rate', ...basis(lemma, frame, prior) }),
    endRate: knownEndRate,
  };
}

/** The cases behind a rate. */
type Basis = Omit<Counts, 'figure'>;

/** What a rule declares of a frame that nobody counted. */
function declared({ rate, why }: Prior): Basis {
  return { of: why, right: 0, seen: 0, expected: rate, weight: PRIOR };
}

/** How often a verb that speaks beside a quotation only is right there, against a verb of speech. */
const BESIDE_MARKS = 0.85;

/** As many cases as the expectation from frame and lemma apart counts for. */
const PRIOR = 3;

type Rows = ReadonlyMap<string, readonly [right: number, seen: number]>;

const parsed = new Map<string, Rows>();

/** The rows of a verb, or of all verbs of speech for "", from their packed form; parsed when first asked for. */
function rowsFor(lemma: string): Rows {
  let rows = parsed.get(lemma);
  if (!rows) {
    rows = new Map(
      (lemma === '' ? FRAMES : (CUE_FRAMES[lemma] ?? '* 0/0')).split('|').map((row) => {
        const at = row.lastIndexOf(' ');
        const [right = 0, seen = 0] = row
          .slice(at + 1)
          .split('/')
          .map(Number);
        return [row.slice(0, at), [right, seen]] as const;
      }),
    );
    parsed.set(lemma, rows);
  }
  return rows;
}

/** Share of right candidates among all of verbs of speech. */
let average: number | undefined;

function averageShare(): number {
  if (average === undefined) {
    let [right, seen] = [0, 0];
    for (const row of rowsFor('').values()) {
      right += row[0];
      seen += row[1];
    }
    average = (right + 0.5) / (seen + 1);
  }
  return average;
}

/** Share of right candidates of a verb over all its frames, against that of all verbs of speech. */
function relative(lemma: string): number {
  const [right, seen] = rowsFor(lemma).get('*') ?? [0, 0];
  return ((right + 1.2) / (seen + 4) + 0.02) / (averageShare() + 0.02);
}

/** Share of right candidates: the lemma's own in this frame, leaning on what the frame and the lemma each let expect. */
function basisOf(lemma: string, frame: string): Basis {
  const [right, seen] = rowsFor(lemma).get(frame) ?? [0, 0];
  const [priorRight, priorSeen] = rowsFor('').get(frame) ?? [0, 0];
  const expected = Math.min(0.9, ((priorRight + 0.2) / (priorSeen + 1)) * relative(lemma));
  return { of: `${lemma}, frame ${frame}`, right, seen, expected, weight: PRIOR };
}

const knownBasis = memoizePair(basisOf);

/** What the frame lets expect of verbs of speech, times `factor`. */
function typicalOf(frame: string, factor: number): Basis {
  const [right, seen] = rowsFor('').get(frame) ?? [0, 0];
  const expected = Math.min(0.9, (right + 0.2) / (seen + 1)) * factor;
  const of = `verbs of speech, frame ${frame} (${right} of ${seen} right)`;
  return { of, right: 0, seen: 0, expected, weight: PRIOR };
}

/** For a verb that nobody counted but a user names as a cue. */
const typical = memoize((frame) => typicalOf(frame, 1));
/** For a verb that speaks beside a quotation only. */
const besideMarks = memoize((frame) => typicalOf(frame, BESIDE_MARKS));

/** Whether cases of a frame were counted, of the verb itself or of any. */
function isCounted(lemma: string, frame: CountedFrame): boolean {
  return rowsFor('').has(frame) || rowsFor(lemma).has(frame);
}

const LEAST_SEEN = 6;

/** Another source begins here, too seldom in the corpus to be counted. */
const ENDS = new Set([',|according', '”,|according', '0|according', '”0|according']);

/** The kind of a place whatever its subject: "but name cue-past" as "but S cue-past". */
export function anySubject(place: string): string {
  return place.replace(/(?:name|np|pron|number) (?=cue|verb)/u, 'S ');
}

function endRateOf(place: string, frame: string): number {
  const plain = place.startsWith('”') ? [place.slice(1)] : [];
  if (ENDS.has(place)) return 1;
  const relative = frame.startsWith('rel ') ? [`rel ${place}`] : [];
  for (const key of [...relative, `${frame} ${place}`, place, ...plain, anySubject(place)]) {
    const counts = CONTENT_ENDS[key];
    if (counts && counts[1] >= LEAST_SEEN) return counts[0] / counts[1];
  }
  return 0;
}

const knownEndRate = memoizePair(endRateOf);
