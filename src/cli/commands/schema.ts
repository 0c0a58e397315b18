import { Argument, type Command } from 'commander';
import { SCHEMA_NAMES, type SchemaName, schemaText } from '../json-schema.ts';
import type { Shell } from '../world.ts';

/** `sayso schema`: the JSON Schema of a document. */
export function addSchema(program: Command, { world, done }: Shell): void {
  program
    .command('schema')
    .description('Print the JSON Schema of a document (or of another file that sayso reads or writes).')
    .addArgument(
      new Argument('[what]', `whose schema (one of ${SCHEMA_NAMES.join(', ')}; default document)`)
        .choices(SCHEMA_NAMES)
        .default('document'),
    )
    .addHelpText('after', '\nExamples:\n  sayso schema | jq .required\n  sayso schema lexicon')
    .action((what: SchemaName) => {
      world.stdout.write(schemaText(what));
      done(0);
    });
}
