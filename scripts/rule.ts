/**
 * Makes a rule that stands alone: its file, its table, its place in the order of its stage:
 * `npm run rule -- quotes indirect/per "A statement with “per” and its source behind it."`
 */
import { run } from './rule/run.ts';

process.exitCode = run(process.argv.slice(2), { cwd: process.cwd(), out: console.log, err: console.error });
