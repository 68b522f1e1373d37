import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { endProcess, lives } from './processes.mjs';
import { Sentence } from './sentence.mjs';

const SERVE = 'serve.mjs';
export const BACKEND = join('build', 'backend', 'src', 'main.js');

/**
 * Notes in the data folder who serves it, so that one start at a time does, and so that a start after a kill -9 finds and ends the
 * backend that was left behind. Gives the note's writer and eraser.
 */
export async function takeNote(data, port) {
  const file = join(data, 'launcher.json');
  const before = read(file);
  if (before && before.launcher !== process.pid && lives(before.launcher, SERVE)) {
    throw new Sentence(
      `Tongban already runs on the data in ${data} (http://127.0.0.1:${before.port}, process ${before.launcher}): stop that one first, or set TONGBAN_DATA and PORT for a second one.`,
    );
  }
  if (before?.backend) await endProcess(before.backend, BACKEND, 'SIGTERM', 10_000);
  const note = (backend) => {
    mkdirSync(data, { recursive: true });
    writeFileSync(file, JSON.stringify({ launcher: process.pid, port, backend }));
  };
  note(undefined);
  return { backendIs: note, erase: () => rmSync(file, { force: true }) };
}

function read(file) {
  try {
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  } catch {
    return undefined; // half-written by a killed start: nobody can be told from it
  }
}
