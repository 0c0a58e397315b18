/** What kind of fault a known error is; the command line turns it into an exit code. */
export type ErrorCode = 'usage' | 'config' | 'input' | 'output' | 'document' | 'model' | 'invalid-document';

/** A fault that was foreseen: its message is for people, names what is concerned, and needs no stack. */
export class SaysoError extends Error {
  readonly code: ErrorCode;
  /** The message in lines for people; a line may hold a name with a line feed in it. */
  readonly lines: readonly string[];

  constructor(code: ErrorCode, message: string | readonly string[], options?: ErrorOptions) {
    const lines = typeof message === 'string' ? [message] : message;
    super(lines.join('\n'), options);
    this.name = 'SaysoError';
    this.code = code;
    this.lines = lines;
  }
}
