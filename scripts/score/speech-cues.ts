import { readFileSync } from 'node:fs';
import type { Quote } from '../../src/score/annotations.ts';

const lines = readFileSync(new URL('./speech-cues.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));
const WHOLE = new Set(lines.filter((line) => line.startsWith('= ')).map((line) => line.slice(2)));
const RUNS = new Set(lines.filter((line) => !line.startsWith('= ')));
const LONGEST = Math.max(...[...RUNS].map((run) => run.split(' ').length));

/** Whether a cue is one of speech or writing, not of thought, attitude or evidence: `speech-cues.txt` lists them. */
export function isSpeechCue(cue: string): boolean {
  const words = cue.toLowerCase().match(/[\p{L}\p{N}]+|:/gu) ?? [];
  if (WHOLE.has(words.join(' '))) return true;
  return words.some((_word, i) =>
    Array.from({ length: LONGEST }, (_, more) => words.slice(i, i + more + 1).join(' ')).some((run) => RUNS.has(run)),
  );
}

/** Whether a quote of the gold has a cue that is none of speech, or none at all. */
export function isNoSaying({ cue }: Quote, text: string): boolean {
  return cue === null || !isSpeechCue(text.slice(cue.start, cue.end));
}
