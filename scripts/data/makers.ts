/** How each data file is made. What a maker needs is loaded when it is run: a grammar, a corpus, the rules. */
import { byHand } from './by-hand.ts';
import type { Row } from './tsv.ts';

/** What has to be there to make a file: installed packages, a corpus named on the command line, or a person. */
export type Source = 'packages' | 'corpus' | 'hand';

/** One data file, or several that are counted in one pass. */
export interface Maker {
  readonly source: Source;
  /** Headers of the files by their names. */
  readonly files: Readonly<Record<string, Row>>;
  /** The rows of each file; `path` is the corpus, '' where none is needed, `texts` where its texts lie, if elsewhere. */
  readonly make: (path: string, texts?: string) => Promise<Readonly<Record<string, Iterable<Row>>>>;
}

const hand = (name: string, header: Row): Maker => ({
  source: 'hand',
  files: { [name]: header },
  make: async () => ({ [name]: byHand(name) }),
});

/** The makers by the names under which they are asked for. */
export const MAKERS: Readonly<Record<string, Maker>> = {
  'word-classes': {
    source: 'packages',
    files: { 'word-classes': ['word', 'class'] },
    make: async () => ({ 'word-classes': (await import('./word-classes.ts')).wordClasses() }),
  },
  irregular: {
    source: 'packages',
    files: { 'irregular-verbs': ['form', 'infinitive'], 'irregular-nouns': ['plural', 'singular'] },
    make: async () => {
      const { irregularNouns, irregularVerbs } = await import('./irregular.ts');
      return { 'irregular-verbs': irregularVerbs(), 'irregular-nouns': irregularNouns() };
    },
  },
  'person-names': {
    source: 'packages',
    files: { 'person-names': ['name', 'kinds'] },
    make: async () => ({ 'person-names': (await import('./person-names.ts')).personNames() }),
  },
  'given-names': {
    source: 'packages',
    files: { 'given-names': ['name', 'sex'] },
    make: async () => ({ 'given-names': (await import('./person-names.ts')).givenNames() }),
  },
  gazetteer: {
    source: 'packages',
    files: { gazetteer: ['name', 'kinds'] },
    make: async () => ({ gazetteer: (await import('./gazetteer.ts')).gazetteer() }),
  },
  'case-counts': {
    source: 'corpus',
    files: { 'case-counts': ['word', 'lower', 'upper'] },
    make: async (path) => ({ 'case-counts': (await import('./case-counts.ts')).caseCounts(path) }),
  },
  'cue-frames': {
    source: 'corpus',
    files: {
      frames: ['frame', 'right', 'seen'],
      'cue-frames': ['cue', 'frame', 'right', 'seen'],
      'content-ends': ['place', 'ends', 'seen'],
    },
    make: async (path) => {
      const { countCues } = await import('../measure-cues.ts');
      const { frames, cueFrames, contentEnds } = countCues(path);
      return { frames, 'cue-frames': cueFrames, 'content-ends': contentEnds };
    },
  },
  'quote-confidence': {
    source: 'corpus',
    files: { 'quote-confidence': ['rule', 'tenth', 'right', 'seen'] },
    make: async (path) => ({ 'quote-confidence': (await import('../measure-confidence.ts')).countWhole(path) }),
  },
  'speaker-confidence': {
    source: 'corpus',
    files: { 'speaker-confidence': ['rule', 'evidence', 'sureness', 'right', 'seen'] },
    make: async (path, texts) => ({
      'speaker-confidence': (await import('../measure-speakers.ts')).countSpeakers(path, texts),
    }),
  },
  'claim-confidence': {
    source: 'corpus',
    files: { 'claim-confidence': ['complete', 'frame', 'sureness', 'right', 'seen'] },
    make: async (path) => ({ 'claim-confidence': (await import('../measure-claims.ts')).countClaims(path) }),
  },
  'known-names': hand('known-names', ['name', 'kinds']),
  'name-words': hand('name-words', ['word', 'kinds']),
  nouns: hand('nouns', ['noun', 'kinds', 'sex']),
  'given-names-by-hand': hand('given-names-by-hand', ['name', 'sex']),
};
