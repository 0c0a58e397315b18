/**
 * Mutation testing of one or more folders or files below `src`: `npm run mutate -- stages/tag io`. Tells on standard
 * output which mutants no test notices, and writes an HTML page to coverage/mutation.
 */
import { statSync } from 'node:fs';
import { isDetected, isValid, REPORTS, runStryker, scoreOf } from './mutation/stryker.ts';

const folders = process.argv.slice(2).map((path) => path.replace(/^src\//u, '').replace(/\/$/u, ''));
if (folders.length === 0) {
  console.error('Which folder below src? npm run mutate -- FOLDER');
  process.exit(2);
}
const patterns = folders.map((path) => (statSync(`src/${path}`).isFile() ? `src/${path}` : `src/${path}/**/*.ts`));
const results = await runStryker(patterns, {
  reporters: ['progress', 'clear-text', 'html'],
  clearTextReporter: { reportTests: false, allowColor: false },
  htmlReporter: { fileName: `${REPORTS}/index.html` },
});
const valid = results.filter(({ status }) => isValid(status));
const detected = valid.filter(({ status }) => isDetected(status));
console.log(`${detected.length} of ${valid.length} mutants noticed: ${scoreOf(results).toFixed(1)} %`);
