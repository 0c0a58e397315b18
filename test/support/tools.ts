import { execFileSync } from 'node:child_process';
import { type TestFunction, test } from 'vitest';

/** Programs besides Node with which some tests work, and modules of Python ("python:pandas"). */
export type Tool =
  | 'jq'
  | 'script'
  | 'chromium'
  | 'python'
  | `python:${'duckdb' | 'pandas' | 'pyarrow' | 'pyspark' | 'bioc' | 'pyld' | 'networkx' | 'label_studio_sdk'}`;

const found = new Map<Tool, boolean>();

/** Whether a tool is there to test with. */
export function has(tool: Tool): boolean {
  const known = found.get(tool);
  if (known !== undefined) return known;
  const isThere = works(commandOf(tool));
  found.set(tool, isThere);
  return isThere;
}

function commandOf(tool: Tool): string {
  if (tool === 'python') return 'python3 --version';
  return tool.startsWith('python:') ? `python3 -c 'import ${tool.slice(7)}'` : `command -v ${tool}`;
}

function works(command: string): boolean {
  try {
    execFileSync('bash', ['-c', command], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** A test that needs a tool; where it is not there, name and standard error say that it was skipped and why. */
export function testWith(tool: Tool, name: string, run: TestFunction): void {
  if (has(tool)) {
    test(name, run);
    return;
  }
  const reason = `skipped: no ${tool.replace('python:', 'Python module ')}`;
  process.stderr.write(`${reason}: ${name}\n`);
  test.skip(`${name} (${reason})`, run);
}
