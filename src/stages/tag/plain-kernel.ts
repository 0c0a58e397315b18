/** The sums over all labels in plain JavaScript: what the vectors do, and what stands in for them where there are none. */
import { type Kernel, PAGE } from './kernel.ts';

/** What the vectors give where every sum is at the lower limit, so that none is above the highest less the margin. */
const NONE = 64;

/** The functions of `createKernel`. */
export function createPlainKernel(bytes: number, length: number): Kernel {
  const memory = new ArrayBuffer(Math.ceil(bytes / PAGE) * PAGE);
  const view = new DataView(memory);
  const sums = new Int16Array(length);
  const addRow = (row: number): void => {
    for (let i = 0; i < length; i++) sums[i] = limited((sums[i] as number) + view.getInt16(row + 2 * i, true));
  };
  const addFeatures = (list: number, count: number): void => {
    for (let at = list; at < list + 4 * count; at += 4) {
      const feature = view.getInt32(at, true);
      for (let i = 0; i < length; i++) sums[i] = limited((sums[i] as number) + view.getInt8(feature + i));
    }
  };
  return {
    memory,
    best(own, before, before2, after, after2, tags, list, count, margin) {
      sums.fill(0);
      for (const row of [own, before, before2, after, after2, tags]) addRow(row);
      addFeatures(list, count);
      const least = limited(Math.max(...sums) - margin);
      const first = sums.findIndex((sum) => sum > least);
      if (first < 0) return margin === 1 ? NONE : -1;
      return margin === 1 || !sums.some((sum, i) => i > first && sum > least) ? first : -1;
    },
    sum(row, list, count, out) {
      sums.fill(0);
      addRow(row);
      addFeatures(list, count);
      for (let i = 0; i < length; i++) view.setInt16(out + 2 * i, sums[i] as number, true);
    },
  };
}

function limited(sum: number): number {
  return Math.max(-32_768, Math.min(32_767, sum));
}
