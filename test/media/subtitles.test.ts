import { describe, expect, test } from 'vitest';
import { subtitleText } from '../../src/media/subtitles.ts';

const srt = (...cues: readonly (string | readonly [start: number, words: string])[]): string =>
  cues
    .map((cue, i) => {
      const [start, words] = typeof cue === 'string' ? [i * 2, cue] : cue;
      const time = (seconds: number): string => `00:00:${String(seconds).padStart(2, '0')},000`;
      return `${i + 1}\n${time(start)} --> ${time(start + 2)}\n${words}\n`;
    })
    .join('\n');

describe('SubRip', () => {
  test('a sentence over several cues is one, times and tags are gone', () => {
    const source = srt('<i>Ann Tolmer said</i>', '{\\an8}the dam was', '<font color="#fff">safe.</font>');
    expect(subtitleText(source).text).toBe('Ann Tolmer said the dam was safe.\n');
    expect(subtitleText(source.replaceAll('\n', '\r\n')).text).toBe('Ann Tolmer said the dam was safe.\n');
    expect(subtitleText(source.replaceAll('\n', '\r')).text).toBe('Ann Tolmer said the dam was safe.\n');
  });

  test('a label begins a turn, which goes on until the next', () => {
    const source = srt(
      'JORIS HADDAR: It is not,\nand you know it.',
      'We checked.',
      '>> ANN TOLMER: It is.',
      '- Yes?',
      '- No.',
    );
    expect(subtitleText(source).text).toBe(
      'JORIS HADDAR: It is not, and you know it. We checked.\n\n>> ANN TOLMER: It is.\n\n- Yes?\n\n- No.\n',
    );
  });

  test('a pause after a sentence begins a paragraph, one within a sentence does not', () => {
    expect(subtitleText(srt([1, 'The dam'], [20, 'is old.'], [40, 'It holds.'])).text).toBe(
      'The dam is old.\n\nIt holds.\n',
    );
  });

  test('cues without words, and none at all', () => {
    expect(subtitleText(srt('', 'Yes.')).text).toBe('Yes.\n');
    expect(subtitleText(' \n').text).toBe('');
  });
});

describe('WebVTT', () => {
  test('voices stand before their turns; notes, styles, settings and ids are gone', () => {
    const source = `WEBVTT - a film

STYLE
::cue { color: red }

NOTE by Clara

one
00:01.000 --> 00:03.000 align:start
<v Ann Tolmer>The dam is <b>safe</b> &amp;

00:03.000 --> 01:05:00.000
<v Ann Tolmer>we checked it.</v>
<v.loud Joris Haddar>It is not.</v> <v Ann Tolmer>It is.
`;
    expect(subtitleText(source).text).toBe(
      'Ann Tolmer: The dam is safe & we checked it.\n\nJoris Haddar: It is not.\n\nAnn Tolmer: It is.\n',
    );
  });

  test('captions that roll say each line once; others may say a line twice', () => {
    const cue = (lines: string): string => `00:01.000 --> 00:02.000\n${lines}\n\n`;
    expect(subtitleText(`WEBVTT\n\n${cue('the<00:01.200><c> dam</c>')}${cue('the dam\nis<00:01.500> old')}`).text).toBe(
      'the dam is old\n',
    );
    expect(subtitleText(`WEBVTT\n\n${cue('No.')}${cue('No.')}`).text).toBe('No. No.\n');
  });

  test('a head alone is an empty text', () => {
    expect(subtitleText('\ufeffWEBVTT\n\nNOTE nothing yet\n').text).toBe('');
  });
});

test.for(['1\nAnn Tolmer said\n', 'It holds.', '1\n00:01 -> 00:02\nIt holds.'])('no times: %s', (source) => {
  expect(() => subtitleText(source)).toThrow('no subtitles: no line has times such as 00:00:01,000 --> 00:00:04,000');
});

test('marks that never end cost no more than they are long', () => {
  const trap = '<v <c.x {\\'.repeat(50_000);
  expect(subtitleText(`00:01.000 --> 00:02.000\n${trap}`).text).toBe(`${trap.replace(/\s+/gu, ' ').trim()}\n`);
  expect(subtitleText('00:01.000 --> 00:02.000\nA:\n\n'.repeat(20_000)).text).toHaveLength(4 * 20_000 - 1);
});
