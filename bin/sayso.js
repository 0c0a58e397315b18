#!/usr/bin/env node
import { fstatSync } from 'node:fs';

/** What ends a run at once; the number is the exit code, 128 and the signal's own. */
const CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };
/** Two signals within this time are one wish: keys are pressed twice, and a shell may pass on what its child got too. */
const SAME_WISH_MS = 1000;
/** So long may a run take to end by itself; then it is ended, whatever it waits for: a pipe that nobody reads, a command. */
const GRACE_MS = 500;

const interrupt = new AbortController();
let since = 0;
for (const [name, code] of Object.entries(CODES)) {
  process.on(name, function end() {
    if (!interrupt.signal.aborted) {
      since = performance.now();
      process.exitCode = code;
      setTimeout(() => process.exit(code), GRACE_MS).unref();
      interrupt.abort(code);
    } else if (performance.now() - since > SAME_WISH_MS) {
      // Whatever holds it up: without a listener the signal ends the process.
      process.off(name, end);
      process.kill(process.pid, name);
    }
  });
}

// Loaded only now, so that a signal is heeded while the modules load.
const { main, clearAway } = await import('../dist/bundle/main.js');
process.on('exit', clearAway);

process.exitCode = await main({
  argv: process.argv.slice(2),
  cwd: workingFolder(),
  env: process.env,
  // Opened only where it is read: a terminal on standard input would otherwise be touched by every run.
  get stdin() {
    return process.stdin;
  },
  stdinIsFolder: isFolder(0),
  stdout: process.stdout,
  stderr: process.stderr,
  signal: interrupt.signal,
});

/** Where nobody has taken it away: then paths have no meaning. */
function workingFolder() {
  try {
    return process.cwd();
  } catch {
    process.stderr.write('sayso: the working folder does not exist any more\n');
    process.exit(2);
  }
}

function isFolder(descriptor) {
  try {
    return fstatSync(descriptor).isDirectory();
  } catch {
    return false;
  }
}
