/** Subtitles (SubRip, WebVTT): cues to a text without times, one turn of a speaker a paragraph. */
import { SaysoError } from '../model/errors.ts';
import type { Converted } from './converted.ts';

const TIME = String.raw`(?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3}`;
const TIMING = new RegExp(`^\\s*(${TIME})\\s*-->\\s*(${TIME})(?:\\s.*)?$`, 'u');
/** Captions that a machine made as the words came repeat the line before in the next cue. */
const ROLLING = new RegExp(`<${TIME}>`, 'u');
/** What opens a new turn: a name or role with a colon, the mark of a new speaker, a dash. */
const LABEL = /^(?:>>+\s*|[-–—]\s*)?\p{Lu}[\p{L}\p{N}.'’()\- ]{0,40}:(?=\s|$)/u;
const NEW_SPEAKER = /^(?:>>+|[-–—](?=\s|["“\p{Lu}]))/u;
const SENTENCE_END = /[.!?…]["”’')\]]*$/u;
/** Seconds between two cues after which a new paragraph begins. */
const PAUSE = 4;

interface Cue {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

/** What one speaker says without a break. */
interface Turn {
  /** Named by the cue itself (`<v Name>`); null where the words must tell. */
  readonly voice: string | null;
  text: string;
}

/**
 * What is said in subtitles: a voice stands before its turn as `Name: `, a sentence over several cues is one line.
 *
 * @throws SaysoError `input` where there is text, and no cue has a time.
 */
export function subtitleText(source: string): Converted {
  const cues = cuesOf(source);
  if (cues.length === 0 && hasWords(source)) {
    throw new SaysoError('input', 'no subtitles: no line has times such as 00:00:01,000 --> 00:00:04,000');
  }
  const turns = turnsOf(cues, ROLLING.test(source));
  const shown = turns.map(({ voice, text }) => (voice === null ? text : `${voice}: ${text}`));
  return { text: shown.length === 0 ? '' : `${shown.join('\n\n')}\n` };
}

function hasWords(source: string): boolean {
  const blocks = source.split(/(?:\r\n?|\n){2,}/u);
  return blocks.some((block) => block.trim() !== '' && !/^\ufeff?(?:WEBVTT|NOTE|STYLE|REGION)\b/u.test(block.trim()));
}

function cuesOf(source: string): Cue[] {
  const cues: Cue[] = [];
  let lines: string[] | null = null;
  for (const line of source.split(/\r\n?|\n/u)) {
    const [, from, to] = TIMING.exec(line) ?? [];
    if (from !== undefined && to !== undefined) {
      lines = [];
      cues.push({ start: secondsOf(from), end: secondsOf(to), lines });
    } else if (line.trim() === '') lines = null;
    else lines?.push(line.trim());
  }
  return cues;
}

function secondsOf(time: string): number {
  return time
    .replace(',', '.')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0);
}

function turnsOf(cues: readonly Cue[], isRolling: boolean): Turn[] {
  const turns: Turn[] = [];
  let before: Cue | null = null;
  let shownBefore: readonly string[] = [];
  for (const cue of cues) {
    const plain = cue.lines.flatMap(voicedLines);
    const fresh = isRolling ? plain.filter(({ text }) => !shownBefore.includes(text)) : plain;
    const paused = before !== null && cue.start - before.end > PAUSE;
    for (const [i, line] of fresh.entries()) addLine(turns, line, paused && i === 0);
    shownBefore = plain.map(({ text }) => text);
    before = cue;
  }
  return turns;
}

/** Whether the voice of a line is its own (`<v Name>`), none, or unsaid: then the one before it goes on in the cue. */
interface VoicedLine {
  readonly voice: string | null;
  readonly text: string;
}

/** A line of a cue without its tags, cut where another voice begins. */
function voicedLines(line: string): VoicedLine[] {
  const parts = line.split(/<v(?:\.[^\s<>]*)?(?:\s+([^<>]*))?>/u);
  const voiced: VoicedLine[] = [];
  for (let i = 0; i < parts.length; i += 2) {
    const text = plainText(parts[i] ?? '');
    const voice = i === 0 ? '' : plainText(parts[i - 1] ?? '');
    if (text !== '') voiced.push({ voice: voice === '' ? null : voice, text });
  }
  return voiced;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', nbsp: ' ', lrm: '', rlm: '' };

/** Without tags (`<i>`, `<c.yellow>`, times within a cue, `{\an8}`), entities as what they stand for. */
function plainText(text: string): string {
  return text
    .replace(/<\/?[a-z\d][^<>]*>|\{\\[^{}]*\}/giu, '')
    .replace(/&(amp|lt|gt|nbsp|lrm|rlm);/gu, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/\s+/gu, ' ')
    .trim();
}

function addLine(turns: Turn[], { voice, text }: VoicedLine, paused: boolean): void {
  const last = turns.at(-1);
  const ended = last !== undefined && SENTENCE_END.test(last.text);
  const isNew = LABEL.test(text) || NEW_SPEAKER.test(text) || (last && voice !== null && last.voice !== voice);
  if (!last || isNew || (paused && ended && last.voice === null)) turns.push({ voice, text });
  else last.text += ` ${text}`;
}
