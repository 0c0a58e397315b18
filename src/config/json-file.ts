/** JSON files made by people, comments and trailing commas allowed: every fault is told with its line and column. */
import { readFileSync, statSync } from 'node:fs';
import {
  createScanner,
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import type { z } from 'zod';
import { codeOf, reasonOf } from '../io/system-error.ts';
import { SaysoError } from '../model/errors.ts';
import { positions } from '../model/position.ts';
import { fieldsAt, unknownKey, wording } from '../options/wording.ts';

/** What is wrong, and where: UTF-16 offset into the file's text. */
interface Fault {
  readonly offset: number;
  readonly message: string;
}

/** What a JSON file holds, and where in it. */
export interface PlacedJson<T> {
  readonly data: T;
  readonly text: string;
  /** `path:line:column` of the value to which these keys lead, or of the nearest one around it. */
  readonly placeOf: (keys: readonly (string | number)[]) => string;
  /** The fields of the object to which these keys lead, each with its own place. */
  readonly fieldsOf: (
    keys: readonly (string | number)[],
  ) => readonly { readonly name: string; readonly place: string }[];
}

/**
 * Reads a JSON file, which may hold comments and trailing commas, and parses it by a schema.
 *
 * @throws SaysoError `config` with a line `path:line:column: fault` for each fault.
 */
export function readPlacedJson<T>(path: string, shown: string, schema: z.ZodType<T>): PlacedJson<T> {
  const text = readText(path, shown);
  const deep = tooDeep(text);
  if (deep !== null) throw faultsError(shown, text, [deep]);
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: false, allowTrailingComma: true });
  if (!tree || errors.length > 0) {
    throw faultsError(shown, text, syntaxFaults(text, errors));
  }
  const reserved = reservedFields(tree);
  if (reserved.length > 0) throw faultsError(shown, text, reserved);
  const parsed = schema.safeParse(getNodeValue(tree), { error: wording });
  const faults = [
    ...repeatedFields(tree),
    ...(parsed.error?.issues ?? []).flatMap((issue) => faultsOf(issue, tree, schema)),
  ];
  if (parsed.success && faults.length === 0) {
    const positionOf = positions(text);
    const placeAt = (offset: number): string => {
      const { line, column } = positionOf(offset);
      return `${shown}:${line}:${column}`;
    };
    return {
      data: parsed.data,
      text,
      placeOf: (keys) => placeAt(nearestNode(tree, keys).offset),
      fieldsOf: (keys) =>
        (findNodeAtLocation(tree, [...keys])?.children ?? []).map(({ offset, children }) => ({
          name: String(children?.[0]?.value),
          place: placeAt(offset),
        })),
    };
  }
  throw faultsError(shown, text, faults);
}

/** No file that anybody means is so deep; the readers of JSON call themselves for each level. */
const DEEPEST = 200;

function tooDeep(text: string): Fault | null {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    // A bracket in a string has its marks too.
    const token = scanner.getTokenLength() === 1 ? text.charAt(scanner.getTokenOffset()) : '';
    if (token === '{' || token === '[') depth++;
    else if (token === '}' || token === ']') depth--;
    if (depth > DEEPEST) return { offset: scanner.getTokenOffset(), message: `nested more than ${DEEPEST} deep` };
  }
  return null;
}

/** Bytes: names of all that anybody writes about. What is larger is no list that was made for us, and would take minutes. */
const LARGEST = 1 << 24;

function readText(path: string, shown: string): string {
  try {
    const { size } = statSync(path);
    if (size > LARGEST) {
      throw new SaysoError('config', `${shown}: has ${size} bytes; more than ${LARGEST} are not read`);
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    if (error instanceof SaysoError) throw error;
    const reason = codeOf(error) === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'is not valid UTF-8' : reasonOf(error);
    if (reason === null) throw error;
    throw new SaysoError('config', `${shown}: ${reason}`, { cause: error });
  }
}

function faultsError(shown: string, text: string, faults: readonly Fault[]): SaysoError {
  const positionOf = positions(text);
  const lines = [...faults]
    .sort((a, b) => a.offset - b.offset)
    .map(({ offset, message }) => {
      const { line, column } = positionOf(offset);
      return `${shown}:${line}:${column}: ${message}`;
    });
  return new SaysoError('config', lines);
}

/** The first fault of each line: the others on that line follow from it. */
function syntaxFaults(text: string, errors: readonly ParseError[]): Fault[] {
  const positionOf = positions(text);
  const lines = errors.map(({ offset }) => positionOf(offset).line);
  const first = errors.filter((_, i) => lines[i] !== lines[i - 1]);
  return first.map(({ error, offset }) => {
    const words = printParseErrorCode(error).replace(/(?<=[a-z])(?=[A-Z])/gu, ' ');
    return { offset, message: `not valid JSON: ${words.toLowerCase()}` };
  });
}

/** Fields by a name that readers of objects leave out without a word. */
function reservedFields(node: Node): Fault[] {
  const own = node.type === 'property' && node.children?.[0]?.value === '__proto__';
  const fault = { offset: node.offset, message: 'no field may be named "__proto__"' };
  return [...(own ? [fault] : []), ...(node.children ?? []).flatMap(reservedFields)];
}

/** A field that is given twice: JSON's readers would silently take the last. */
function repeatedFields(node: Node): Fault[] {
  const inner = (node.children ?? []).flatMap(repeatedFields);
  if (node.type !== 'object') return inner;
  const seen = new Set<string>();
  const own = (node.children ?? []).flatMap((property): Fault[] => {
    const name = String(property.children?.[0]?.value);
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [{ offset: property.offset, message: `field "${name}" is given twice` }];
  });
  return [...own, ...inner];
}

function faultsOf(issue: z.core.$ZodIssue, tree: Node, schema: z.ZodType): Fault[] {
  const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
  const place = nearestNode(tree, path);
  if (issue.code !== 'unrecognized_keys') {
    const name = path.length === 0 ? '' : `${path.join('.')}: `;
    // A key's own fault says more than that it is one.
    const message = (issue.code === 'invalid_key' ? issue.issues[0]?.message : undefined) ?? issue.message;
    return [{ offset: place.offset, message: `${name}${message}` }];
  }
  const known = fieldsAt(schema, path);
  return issue.keys.map((key) => ({
    offset: place.children?.find(({ children }) => children?.[0]?.value === key)?.offset ?? place.offset,
    message: unknownKey('field', key, known),
  }));
}

/** The node at a path, or the nearest one above it that is there. */
function nearestNode(tree: Node, path: readonly (string | number)[]): Node {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return node;
  }
  return tree;
}
