import { readOptions } from './telling/options.js';
import { paint } from './telling/paint.js';
import { VERBS } from './verbs.js';

const [name, ...rest] = process.argv.slice(2);
const verb = VERBS.find((known) => known.name === name);
const options = readOptions(rest, process.stdout, process.env);

if (!options.ok) {
  console.error(options.say({ language: 'zh', colour: false, width: 80 }));
  process.exit(2);
}
const { reader, format } = options;
const toStderr = { ...reader, colour: reader.colour && process.stderr.isTTY };
const usage = (what: string) => paint(`${reader.language === 'en' ? 'Usage: ' : '用法：'}${what}`, 'quiet', toStderr);
if (!verb) {
  const verbs = VERBS.map((known) => `  ${known.usage}`).join('\n');
  console.error(`${usage('npm run --silent tongban -- <verb> [--format text|json] [--lang zh|en]')}\n${verbs}`);
  process.exit(2);
}
try {
  const { code, out, text, say, misused } = await verb.run(options.args);
  if (format === 'text' && text !== undefined) console.log(text(reader));
  else if (out !== undefined) console.log(JSON.stringify(out, null, 2));
  if (say !== undefined) console.error(misused ? `${say(toStderr)}\n\n${usage(verb.usage)}` : say(toStderr));
  process.exit(code);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(2);
}
