import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { CONTENT_ENDS } from '../../../src/lang/en/packed/content-ends.ts';
import { FRAMES } from '../../../src/lang/en/packed/cue-frames.ts';
import { COMPLEMENTS, OTHER_FRAMES } from '../../../src/stages/quotes/frames.ts';
import { knowledgeFor } from '../../../src/stages/quotes/knowledge.ts';
import { CONTEXT } from '../../support/doc-of.ts';

const FOLDER = fileURLToPath(new URL('../../../src/stages/quotes/rules/', import.meta.url));
const COUNTED = FRAMES.split('|').map((row) => row.slice(0, row.lastIndexOf(' ')).split(/[</]/u)[0] ?? '');
const isComplement = (name: string): boolean => name in COMPLEMENTS || /^(?:np-|prep:)\S+$/u.test(name);
const FAMILIES: readonly RegExp[] = [/^gap \S+$/u, /^noun \S+(?: VB)?$/u, /^label \S+ \S+$/u];
const isFrame = (name: string): boolean =>
  isComplement(name) ||
  name in OTHER_FRAMES ||
  isComplement(name.replace(/^(?:before (?:sub |phrase )?|passive )/u, '')) ||
  FAMILIES.some((family) => family.test(name));

test('every frame that was counted is one that rules still give', () => {
  expect(COUNTED.filter((name) => !isFrame(name))).toEqual([]);
});

/** The code of each rule. */
const RULES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(join(FOLDER, path), 'utf8'));

test('every frame was counted, but for those that a rule declares a prior for', () => {
  const counted = new Set(COUNTED.flatMap((name) => [name, ...name.split(' ')]));
  const all = [...Object.keys(COMPLEMENTS), ...Object.keys(OTHER_FRAMES)];
  const isDeclared = (name: string): boolean =>
    RULES.some((code) => code.includes(`'${name}'`) && /\bprior\b/iu.test(code));
  const uncounted = all.filter((name) => !counted.has(name));
  expect(uncounted.filter((name) => !isDeclared(name))).toEqual([]);
  expect(uncounted).toContain('named');
});

test('places where content ends are counted under frames', () => {
  const isEnd = (name: string): boolean =>
    isFrame(name.replace(/^rel /u, '')) || ['rel', 'according', 'as', 'passive'].includes(name);
  const names = Object.keys(CONTENT_ENDS).filter((key) => / \S*\|/u.test(key));
  expect(
    names.map((key) => key.slice(0, key.indexOf('|')).replace(/ \S*$/u, '')).filter((name) => !isEnd(name)),
  ).toEqual([]);
});

test('a declared prior counts only where no case of the frame was counted', () => {
  const { rate } = knowledgeFor(CONTEXT);
  const prior = { rate: 0.42, why: 'a test' };
  expect(rate('say', 'named', prior)).toBe(0.42);
  expect(rate('say', 'that', prior)).toBe(rate('say', 'that'));
  expect(rate('announce', 'np/no-source', prior)).toBe(rate('announce', 'np/no-source'));
});
