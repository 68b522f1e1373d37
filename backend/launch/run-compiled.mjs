// What `npm run tongban|bench|faults|pictures` hands over to: a compiled program of the project, with what it needs.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { buildCode } from './build-code.mjs';
import { Ending } from './ending.mjs';
import { makeEquipment } from './equipment.mjs';
import { BUILD } from './folders.mjs';
import { lives, endProcess } from './processes.mjs';
import { progress } from './progress.mjs';
import { remembered } from './run-mongod.mjs';
import { mongoUri } from './replica-set.mjs';
import { explain } from './sentence.mjs';
import { readSettings } from './settings.mjs';

const OUTSIDE = ['mongo', 'site', 'browser'];

/** The programs by the name that package.json gives them. The command line is asked often, so it may answer from an older build. */
const PROGRAMS = {
  tongban: { file: join(BUILD, 'backend', 'cli', 'tongban.js') },
  bench: { file: join(BUILD, 'e2e', 'bench', 'main.js'), needs: OUTSIDE },
  faults: { file: join(BUILD, 'e2e', 'faults', 'main.js'), needs: ['mongod'] },
  pictures: { file: join(BUILD, 'e2e', 'pictures', 'main.js'), needs: OUTSIDE },
};

const [name, ...args] = process.argv.slice(2);
const { file, needs } = PROGRAMS[name];
const ending = new Ending();
ending.onInterrupt(130);

try {
  if (needs || !existsSync(file)) {
    await progress('Compiling (tsc)', () => buildCode(['shared', 'backend', 'e2e']), console.error);
  }
  const env = needs ? await equipped() : withRunningMongo();
  const child = spawn(process.execPath, ['--enable-source-maps', file, ...args], { stdio: 'inherit', env });
  ending.stops.push(() => endProcess(child.pid, file, 'SIGTERM', 10_000));
  child.once('exit', (code, signal) => void ending.exit(signal ? 128 : (code ?? 1)));
} catch (error) {
  if (!ending.begun) await ending.exit(explain(error));
}

async function equipped() {
  const { env, meet } = await makeEquipment(ending.stops);
  for (const need of needs) await meet(need);
  return env;
}

/** `seed` needs a database: where the environment names none, the one that a running `npm start` has. */
function withRunningMongo() {
  if (process.env.MONGODB_URI) return process.env;
  const known = remembered(readSettings().data);
  return known && lives(known.pid, 'mongod') ? { ...process.env, MONGODB_URI: mongoUri(known.port) } : process.env;
}
