// Runs the sources without a build: `npm run sayso -- extract …`.
import { main } from './main.ts';

const { argv, env, stdin, stdout, stderr } = process;
process.exitCode = await main({ argv: argv.slice(2), cwd: process.cwd(), env, stdin, stdout, stderr });
