import { SaysoError } from '../model/errors.ts';
import type { World } from './world.ts';

/** @throws SaysoError where the run is to end. */
export function refuseInterrupted({ signal }: Pick<World, 'signal'>): void {
  if (signal?.aborted) throw new SaysoError('input', 'interrupted');
}
