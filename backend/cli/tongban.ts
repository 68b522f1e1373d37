import 'reflect-metadata';
import { VERBS } from './verbs.js';

const [name, ...args] = process.argv.slice(2);
const verb = VERBS.find((known) => known.name === name);

if (!verb) {
  console.error(`Usage: npm run --silent tongban -- <verb>\n${VERBS.map(({ usage }) => `  ${usage}`).join('\n')}`);
  process.exit(2);
}
try {
  const { code, out, say } = await verb.run(args);
  if (out !== undefined) console.log(JSON.stringify(out, null, 2));
  if (say !== undefined) console.error(code === 2 ? `${say}\nUsage: ${verb.usage}` : say);
  process.exit(code);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(2);
}
