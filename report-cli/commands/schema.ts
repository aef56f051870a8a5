import { suggestion } from '../closest.ts';
import { defineCommand } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { jsonSchema, SCHEMA_IDS } from '../schemas.ts';
import { UsageError } from '../usage-error.ts';

/** Prints the JSON Schema of a kind of file. */
export const schema = defineCommand({
  id: 'schema',
  group: 'Setting up',
  summary: 'print the JSON Schema of a kind of file, for editors and other programs',
  description: [
    'Editors complete and check files by it. What no schema can say, such as whether the model knows an indicator, `tidemark check` says.',
  ],
  operand: { form: SCHEMA_IDS.join(' | '), text: 'the kind of file' },
  options: {},
  examples: [{ call: 'tidemark schema settings > settings.schema.json', text: 'of tidemark.json' }],
  run: ({ operands: [kind = '', ...others] }, terminal) => {
    const known = SCHEMA_IDS.find((id) => id === kind);
    if (known === undefined || others.length > 0) {
      throw new UsageError(
        kind === '' ? '`tidemark schema` needs a kind of file' : `there is no schema of "${kind}"`,
        suggestion(kind, SCHEMA_IDS),
      );
    }
    terminal.print(jsonSchema(known));
    return Promise.resolve(EXIT.done);
  },
});
