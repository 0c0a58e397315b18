import type { Finding, FindingFormat } from './finding.ts';

/** Workflow commands that GitHub shows as annotations beside the lines. */
export function githubFormat(): FindingFormat {
  return { finding: githubAnnotation, end: () => '' };
}

/** One of them, as a line. */
export function githubAnnotation({ path, line, column, kind, message }: Finding): string {
  return `::error file=${property(path)},line=${line},col=${column},title=${property(kind)}::${data(message)}\n`;
}

/** Escaping as in the workflow commands of GitHub's own toolkit. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
