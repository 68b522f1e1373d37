import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fetchMongod } from './fetch-mongod.mjs';
import { checkLibraries } from './libraries.mjs';
import { runProgram } from './run-program.mjs';

/** The mongod to run: the one on the PATH from 6.0 on, else the fetched one. Its libraries are checked. */
export async function findMongod(cache, say = console.log, env = process.env) {
  const onPath = mongodOnPath(env);
  if (onPath) {
    await checkLibraries(onPath);
    const version = (await runProgram(onPath, ['--version'], { limit: 20_000 })).out.match(/v(\d+)\.(\d+)\.\d+/);
    if (!version || Number(version[1]) >= 6) return onPath;
    say(`  mongod ${version[0]} on the PATH is too old (6.0 or newer is needed); it is passed over.`);
  }
  const fetched = await fetchMongod(cache, say);
  await checkLibraries(fetched);
  say('  This mongod 6.0.5 is for development and tests only: it has published security advisories.');
  return fetched;
}

function mongodOnPath(env) {
  for (const folder of (env.PATH ?? '').split(delimiter)) {
    try {
      accessSync(join(folder, 'mongod'), constants.X_OK);
      return join(folder, 'mongod');
    } catch {
      // not here
    }
  }
  return undefined;
}
