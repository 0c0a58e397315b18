/** What the system's error codes mean to people. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'operation not permitted',
  EISDIR: 'is a folder',
  EEXIST: 'a file stands where a folder is needed',
  ENOTDIR: 'a part of its path is no folder',
  ENOENT: 'does not exist',
  ELOOP: 'a loop of links',
  EMFILE: 'too many open files',
  ENFILE: 'too many open files on this machine',
  ENAMETOOLONG: 'its name is too long',
  ENOSPC: 'no space left on the device',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the file system is read-only',
  EIO: 'input/output error',
  EFBIG: 'the file is too large',
  EBUSY: 'is in use',
  ERR_FS_FILE_TOO_LARGE: 'the file is too large (more than 2 GiB)',
  ERR_STRING_TOO_LONG: 'the text is too long (more than 512 MiB)',
};

/** The code of a system error, or undefined for any other error. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  return error.code;
}

/** A system error in words for people; null for an error that has no entry above. */
export function reasonOf(error: unknown): string | null {
  const code = codeOf(error);
  return (code !== undefined && REASONS[code]) || null;
}

/** Any error in words: a system error's for people, else its own. */
export function wordsOf(error: unknown): string {
  return reasonOf(error) ?? String(error);
}
