/**
 * The sums over all labels, in WebAssembly: one instruction adds eight 16-bit numbers, so that what takes most of the
 * time of tagging, six rows of 48 numbers for each word, takes a sixth of what it takes in JavaScript. The two functions
 * are written down here instruction by instruction; they are short, and need no tool to be built.
 */
import { GROUP, type Kernel, PAGE } from './kernel.ts';

const VECTOR_BYTES = 16;

/**
 * The functions of `createKernel`.
 *
 * @throws whatever comes where Node.js has no WebAssembly (`--jitless`), may not compile any, or the processor has none
 *   of its vectors.
 */
export function createVectorKernel(bytes: number, length: number): Kernel {
  const pages = Math.ceil(bytes / PAGE);
  const module = new WebAssembly.Module(moduleOf(pages, (length * 2) / VECTOR_BYTES));
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
  const { best, sum } = new WebAssembly.Instance(module, { env: { memory } }).exports;
  return { best, sum, memory: memory.buffer };
}

/** What is used of WebAssembly, which the types of Node leave out. */
declare const WebAssembly: {
  readonly Memory: new (size: { initial: number; maximum: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: Pick<Kernel, 'best' | 'sum'> };
};

type Code = readonly number[];

const I32 = 0x7f;
const I64 = 0x7e;
const V128 = 0x7b;

/** An unsigned number as WebAssembly writes it, seven bits to a byte. */
function unsigned(value: number): Code {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
}

const get = (local: number): Code => [0x20, ...unsigned(local)];
const set = (local: number): Code => [0x21, ...unsigned(local)];
/** Numbers from -64 to 63. */
const i32 = (value: number): Code => [0x41, value & 0x7f];
const i64 = (value: number): Code => [0x42, value & 0x7f];
const simd = (operation: number): Code => [0xfd, ...unsigned(operation)];
const repeat = (count: number, code: (i: number) => Code): Code =>
  Array.from({ length: count }, (_, i) => code(i)).flat();

const I32_LOAD: Code = [0x28, 2, 0];
const I32_EQZ = 0x45;
const I32_EQ = 0x46;
const I32_ADD = 0x6a;
const I32_SUB = 0x6b;
const I32_OR = 0x72;
const I64_EQ = 0x51;
const I64_CTZ = 0x7a;
const I64_POPCNT = 0x7b;
const I64_OR = 0x84;
const I64_SHL = 0x86;
const I32_WRAP = 0xa7;
const I64_EXTEND = 0xad;
const SELECT = 0x1b;
const BLOCK: Code = [0x02, 0x40];
const LOOP: Code = [0x03, 0x40];
const BR = 0x0c;
const BR_IF = 0x0d;
const END = 0x0b;
const SPLAT_16 = simd(16);
const GREATER_16 = simd(49);
const MASK_8 = simd(100);
const NARROW_16 = simd(101);
const ADD_16 = simd(143);
const SUB_16 = simd(146);
const MAX_16 = simd(152);
const load = (address: number, offset: number): Code => [...get(address), ...simd(0), 0, ...unsigned(offset)];
const loadBytes = (address: number, offset: number): Code => [...get(address), ...simd(1), 0, ...unsigned(offset)];
const storeTo = (offset: number): Code => [...simd(11), 0, ...unsigned(offset)];
/** The vector turned by as many bytes. */
const turned = (local: number, bytes: number): Code => [
  ...get(local),
  ...get(local),
  ...simd(13),
  ...repeat(VECTOR_BYTES, (i) => [(i + bytes) % VECTOR_BYTES]),
];

/** Adds the features of a list to the sums, and counts the list down. */
function addFeatures(sums: number, vectors: number, list: number, count: number, address: number): Code {
  return [
    ...BLOCK,
    ...LOOP,
    ...[...get(count), I32_EQZ, BR_IF, 1],
    ...[...get(list), ...I32_LOAD, ...set(address)],
    ...repeat(vectors, (k) => [...get(sums + k), ...loadBytes(address, 8 * k), ...ADD_16, ...set(sums + k)]),
    ...[...get(list), ...i32(4), I32_ADD, ...set(list)],
    ...[...get(count), ...i32(1), I32_SUB, ...set(count)],
    ...[BR, 0],
    END,
    END,
  ];
}

function bestCode(vectors: number): Code {
  const [rows, list, count, margin] = [6, 6, 7, 8];
  const address = 9;
  const mask = 10;
  const highest = 11;
  const sums = 12;
  return [
    ...[3, 1, I32, 1, I64, ...unsigned(1 + vectors), V128],
    ...repeat(vectors, (k) => [
      ...load(0, VECTOR_BYTES * k),
      ...repeat(rows - 1, (row) => [...load(row + 1, VECTOR_BYTES * k), ...ADD_16]),
      ...set(sums + k),
    ]),
    ...addFeatures(sums, vectors, list, count, address),
    ...[...get(sums), ...repeat(vectors - 1, (k) => [...get(sums + k + 1), ...MAX_16]), ...set(highest)],
    ...[8, 4, 2].flatMap((bytes) => [...get(highest), ...turned(highest, bytes), ...MAX_16, ...set(highest)]),
    // Which labels are higher than the highest less the margin: a bit for each.
    ...[...get(highest), ...get(margin), ...SPLAT_16, ...SUB_16, ...set(highest)],
    ...[...i64(0), ...set(mask)],
    ...repeat(vectors / 2, (pair) => [
      ...[...get(sums + 2 * pair), ...get(highest), ...GREATER_16],
      ...[...get(sums + 2 * pair + 1), ...get(highest), ...GREATER_16],
      ...[...NARROW_16, ...MASK_8, I64_EXTEND, ...i64(GROUP * pair), I64_SHL],
      ...[...get(mask), I64_OR, ...set(mask)],
    ]),
    ...[...get(mask), I64_CTZ, I32_WRAP],
    ...i32(-1),
    ...[...get(mask), I64_POPCNT, ...i64(1), I64_EQ, ...get(margin), ...i32(1), I32_EQ, I32_OR],
    SELECT,
    END,
  ];
}

function sumCode(vectors: number): Code {
  const [row, list, count, out] = [0, 1, 2, 3];
  const address = 4;
  const sums = 5;
  return [
    ...[2, 1, I32, ...unsigned(vectors), V128],
    ...repeat(vectors, (k) => [...load(row, VECTOR_BYTES * k), ...set(sums + k)]),
    ...addFeatures(sums, vectors, list, count, address),
    ...repeat(vectors, (k) => [...get(out), ...get(sums + k), ...storeTo(VECTOR_BYTES * k)]),
    END,
  ];
}

function moduleOf(pages: number, vectors: number): Uint8Array {
  const name = (text: string): Code => [text.length, ...new TextEncoder().encode(text)];
  const sized = (code: Code): Code => [...unsigned(code.length), ...code];
  const section = (id: number, ...parts: Code[]): Code => [id, ...sized([parts.length, ...parts.flat()])];
  const size = unsigned(pages);
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [0x60, 9, ...Array<number>(9).fill(I32), 1, I32], [0x60, 4, I32, I32, I32, I32, 0]),
    ...section(2, [...name('env'), ...name('memory'), 2, 1, ...size, ...size]),
    ...section(3, [0], [1]),
    ...section(7, [...name('best'), 0, 0], [...name('sum'), 0, 1]),
    ...section(10, sized(bestCode(vectors)), sized(sumCode(vectors))),
  ]);
}
