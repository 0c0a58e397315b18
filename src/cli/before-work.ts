import { SaysoError } from '../model/errors.ts';

/** An output that cannot be opened is wrong usage: nothing is done yet. */
export async function beforeWork<T>(open: () => Promise<T>): Promise<T> {
  try {
    return await open();
  } catch (error) {
    throw error instanceof SaysoError ? new SaysoError('usage', error.message, { cause: error }) : error;
  }
}
