import { Argument, type Command } from 'commander';
import type { Shell } from '../program.ts';

/** `sayso schema`: the JSON Schema of a document. */
export function addSchema(program: Command, { world, done }: Shell): void {
  program
    .command('schema')
    .description('Print the JSON Schema of a document (or of another file that sayso reads or writes).')
    .addArgument(new Argument('[what]').choices(['document', 'envelope', 'config', 'lexicon']).default('document'))
    .addHelpText('after', '\nExamples:\n  sayso schema | jq .required\n  sayso schema lexicon')
    .action(async (what: 'document' | 'envelope' | 'config' | 'lexicon') => {
      const { schemaText } = await import('../../json-schema.ts');
      world.stdout.write(schemaText(what));
      done(0);
    });
}
