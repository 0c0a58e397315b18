import type { FindingFormat } from './finding.ts';

/** Workflow commands that GitHub shows as annotations beside the lines. */
export function githubFormat(): FindingFormat {
  return {
    finding: ({ path, line, column, kind, message }) =>
      `::error file=${property(path)},line=${line},col=${column},title=${property(kind)}::${data(message)}\n`,
    end: () => '',
  };
}

/** Escaping as in the workflow commands of GitHub's own toolkit. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
