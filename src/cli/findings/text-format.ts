import type { Style } from '../colour.ts';
import { escapeLine } from '../escape.ts';
import type { FindingFormat } from './finding.ts';

/** `path:line:column: message`, as compilers and grep do, so that an editor jumps there. */
export function textFormat(style: Style): FindingFormat {
  return {
    finding: ({ path, line, column, message }) =>
      `${style.heading(escapeLine(path))}:${line}:${column}: ${escapeLine(message)}\n`,
    end: () => '',
  };
}
