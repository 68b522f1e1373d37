import { platform } from 'node:os';
import { runProgram } from './run-program.mjs';
import { Sentence } from './sentence.mjs';

/** Which Debian or Ubuntu package holds a library that mongod links to. */
const PACKAGES = {
  'libcurl.so.4': 'libcurl4',
  'libssl.so.3': 'libssl3',
  'libcrypto.so.3': 'libssl3',
  'liblzma.so.5': 'liblzma5',
  'libresolv.so.2': 'libc6',
  'libgcc_s.so.1': 'libgcc-s1',
};

/** Refuses a mongod that this system cannot load, and names the packages that it lacks. */
export async function checkLibraries(program) {
  if (platform() !== 'linux') return;
  const { code, out, err } = await runProgram('ldd', [program], { limit: 20_000 });
  if (code === 127) return; // no ldd here: mongod's own failure will have to tell
  const missing = [...out.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1]);
  if (missing.length > 0) {
    const packages = [...new Set(missing.map((name) => PACKAGES[name] ?? `the package with ${name}`))];
    throw new Sentence(
      `MongoDB needs ${list(missing)}, which this system lacks: install ${list(packages)} (Debian, Ubuntu: apt-get install ${packages.join(' ')}) and start again.`,
    );
  }
  const version = `${out}\n${err}`.match(/version `([^']+)' not found/)?.[1];
  if (version) {
    throw new Sentence(
      `MongoDB needs ${version}, which is newer than this system: use a newer Linux, install a MongoDB made for this one, or set MONGODB_URI.`,
    );
  }
}

function list(words) {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
