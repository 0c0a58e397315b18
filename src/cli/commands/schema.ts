import { Argument, type Command } from 'commander';
import { FOREIGN_SCHEMA_NAMES, type ForeignSchemaName, SCHEMA_NAMES, type SchemaName } from '../schema-names.ts';
import type { Shell } from '../world.ts';

const NAMES = [...SCHEMA_NAMES, ...FOREIGN_SCHEMA_NAMES];

/** `sayso schema`: the JSON Schema of a document. */
export function addSchema(program: Command, { world, done }: Shell): void {
  program
    .command('schema')
    .description(
      'Print the JSON Schema of a document (or of another file that sayso reads or writes), or that of DuckDB or Spark.',
    )
    .addArgument(
      new Argument('[what]', `whose schema (one of ${NAMES.join(', ')}; default document)`)
        .choices(NAMES)
        .default('document'),
    )
    .addHelpText('after', '\nExamples:\n  sayso schema | jq .required\n  sayso schema duckdb > sayso.sql')
    .action(async (what: SchemaName | ForeignSchemaName) => {
      const { schemaText } = await import('../json-schema.ts');
      world.stdout.write(schemaText(what));
      done(0);
    });
}
