/** Packed values as source text, in lines that can be read. */

const WIDTH = 110;

/** A string literal of entries and a separator between them, continued over lines. */
export function joinedLiteral(entries: readonly string[], separator = '|'): string {
  const lines: string[] = [];
  let line = '';
  for (const [i, entry] of entries.entries()) {
    const part = JSON.stringify(i + 1 < entries.length ? entry + separator : entry).slice(1, -1);
    if (line.length + part.length > WIDTH) {
      lines.push(line);
      line = '';
    }
    line += part;
  }
  return `"${[...lines, line].join('\\\n')}"`;
}

/** A constant with its type and a comment. */
export function constant(name: string, type: string, about: string, value: string): string {
  return `\n/** ${about} */\nexport const ${name}: ${type} = ${value};\n`;
}

/** An object literal, a key a line. */
export function objectLiteral(entries: Iterable<readonly [key: string, value: string]>): string {
  return `{\n${[...entries].map(([key, value]) => `  ${JSON.stringify(key)}: ${value},\n`).join('')}}`;
}
