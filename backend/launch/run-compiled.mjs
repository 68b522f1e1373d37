import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { buildCode } from './build-code.mjs';
import { BUILD } from './folders.mjs';
import { progress } from './progress.mjs';
import { explain } from './sentence.mjs';

/** The programs by the name that package.json gives them. Only the command line may answer from an older build; it is asked often. */
const PROGRAMS = {
  tongban: { file: join(BUILD, 'backend', 'cli', 'tongban.js'), always: false },
  bench: { file: join(BUILD, 'e2e', 'bench', 'main.js'), always: true },
  pictures: { file: join(BUILD, 'e2e', 'pictures', 'main.js'), always: true },
};

const [name, ...args] = process.argv.slice(2);
const program = PROGRAMS[name];

try {
  if (program.always || !existsSync(program.file)) {
    await progress('Compiling (tsc)', () => buildCode(['shared', 'backend', 'e2e']), console.error);
  }
} catch (error) {
  process.exit(explain(error));
}
const child = spawn(process.execPath, ['--enable-source-maps', program.file, ...args], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.once('exit', (code, signal) => process.exit(signal ? 128 : (code ?? 1)));
