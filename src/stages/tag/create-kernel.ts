import type { Kernel } from './kernel.ts';
import { createPlainKernel } from './plain-kernel.ts';
import { createVectorKernel } from './vector-kernel.ts';

/**
 * The functions over a memory of at least `bytes`, for rows of `length` numbers: in vectors, or in plain JavaScript where
 * there are none, which gives the same numbers.
 */
export function createKernel(bytes: number, length: number): Kernel {
  try {
    return createVectorKernel(bytes, length);
  } catch {
    return createPlainKernel(bytes, length);
  }
}
