/** What kind of fault a known error is; the command line turns it into an exit code. */
export type ErrorCode = 'usage' | 'config' | 'input' | 'output' | 'document' | 'model' | 'invalid-document';

/** A fault that was foreseen: its message is for people, names what is concerned, and needs no stack. */
export class SaysoError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'SaysoError';
    this.code = code;
  }
}
