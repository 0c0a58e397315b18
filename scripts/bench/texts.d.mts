export function filesBelow(path: string): string[];
export function textsBelow(path: string): Generator<string, void, undefined>;
