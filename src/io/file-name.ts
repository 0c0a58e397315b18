/** Names of files that are made of ids, which may be anything: addresses, paths that lead upwards, two that are one. */

/** What some file system refuses in a name. */
const REFUSED = /[\p{Cc}"*:<>?\\|%]/gu;
/** Bytes of the longest part that every file system takes, less room for an extension and a number. */
const LONGEST = 180;

/** A path below a folder, with forward slashes, without extension; different ids may still give one path. */
export function fileNameOf(id: string): string {
  return id.split('/').map(partOf).join('/');
}

function partOf(part: string): string {
  const escaped = part.replace(REFUSED, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);
  // No part may be empty, mean a folder above, or be hidden.
  const named = escaped.replace(/^\.*$|^\./u, (dots) => `%2e${dots.slice(1)}`).replace(/(?<!^%2e)[. ]$/u, '$&_');
  return Buffer.byteLength(named) <= LONGEST
    ? named
    : Buffer.from(named)
        .toString('utf8', 0, LONGEST)
        .replace(/\ufffd+$/u, '');
}

/** Gives each id a path of its own: where one is taken, by letters of either case, a number follows. */
export function fileNames(): (id: string) => string {
  const taken = new Map<string, number>();
  return (id) => {
    const name = fileNameOf(id);
    for (;;) {
      const key = name.toLowerCase();
      const times = taken.get(key) ?? 0;
      taken.set(key, times + 1);
      const candidate = times === 0 ? name : `${name}~${times + 1}`;
      if (times === 0) return candidate;
      if (taken.has(candidate.toLowerCase())) continue;
      taken.set(candidate.toLowerCase(), 1);
      return candidate;
    }
  };
}
