import fc from 'fast-check';
import { afterAll } from 'vitest';
import { removeFolders } from './folder.ts';

// The same texts at every run: what CI says of a change lies at the change. Other seeds are for `npm run fuzz`.
fc.configureGlobal({ seed: Number(process.env['FUZZ_SEED'] ?? 1) });

afterAll(removeFolders);
