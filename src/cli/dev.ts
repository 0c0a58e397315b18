// Runs the sources without a build: `npm run sayso -- extract …`.
import { main } from './main.ts';

process.exitCode = await main(process);
