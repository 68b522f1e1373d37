import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { BIN, BUILD, ROOT } from './folders.mjs';
import { progress } from './progress.mjs';
import { runProgram } from './run-program.mjs';
import { Sentence } from './sentence.mjs';
import { sourceHash } from './source-hash.mjs';

const SITES = join(BUILD, 'sites');
const SOURCES = ['frontend', 'shared/src', 'angular.json', 'tsconfig.json', 'package-lock.json'];
const KEPT = 3;

/**
 * The folder of the built site for the sources as they are now, built when there is none yet. Each state of the sources has a folder
 * of its own, so a build never takes a file from a server that runs; build/site points to the newest.
 */
export async function buildSite(say) {
  const folder = join(SITES, sourceHash(ROOT, SOURCES));
  if (!existsSync(join(folder, 'index.html'))) {
    await progress('Building the site (ng build; up to a minute or two)', () => ngBuild(folder), say);
  }
  pointTo(folder);
  forgetOld(folder);
  return folder;
}

async function ngBuild(folder) {
  const fresh = join(BUILD, `.site-${process.pid}`);
  const args = ['build', '--configuration=production', '--progress=false', `--output-path=${fresh}`];
  const { code, out, err } = await runProgram(join(BIN, 'ng'), args, { cwd: ROOT, limit: 900_000 });
  if (code !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    throw new Sentence(
      `The site does not build:\n${`${out}\n${err}`.trim().slice(-4000)}\nMend it (or take a committed state) and start again.`,
    );
  }
  mkdirSync(SITES, { recursive: true });
  rmSync(folder, { recursive: true, force: true });
  renameSync(join(fresh, 'browser'), folder);
  rmSync(fresh, { recursive: true, force: true });
}

/** Replaces the link in one step: whoever reads build/site always finds a whole site. */
function pointTo(folder) {
  const link = join(BUILD, `.site-link-${process.pid}`);
  rmSync(link, { force: true });
  symlinkSync(folder, link);
  renameSync(link, join(BUILD, 'site'));
}

function forgetOld(current) {
  const others = readdirSync(SITES)
    .map((name) => join(SITES, name))
    .filter((folder) => folder !== current)
    .sort((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs);
  for (const folder of others.slice(KEPT - 1)) rmSync(folder, { recursive: true, force: true });
}
