/**
 * Searches all committed files for runs of words that stand in a folder of texts too, so that no text with another
 * licence is published by mistake: `npm run provenance -- FOLDER [--words 8]`.
 */
import { run } from './provenance/run.ts';

process.exitCode = run(process.argv.slice(2), { cwd: process.cwd(), out: console.log, err: console.error });
