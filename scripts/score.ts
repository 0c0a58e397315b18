/**
 * Holds what the program finds in a folder of texts against what should be found in them, and prints precision, recall
 * and F1: `npm run score -- FOLDER [--task quotes|entities|sentences|coref] [--speech-only] [--attributions all]
 * [--system FILE.ndjson]`. README.md says what the folder holds.
 */
import { run } from './score/run.ts';

process.exitCode = run(process.argv.slice(2), { out: console.log, err: console.error });
