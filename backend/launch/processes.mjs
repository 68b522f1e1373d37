import { existsSync, readFileSync } from 'node:fs';

/** Whether a process of this id lives and its command line holds `word`: ids are used again, so a number alone proves nothing. */
export function lives(pid, word) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  if (!existsSync('/proc/self')) return true; // no /proc on this system: the id is all that we can ask
  try {
    const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return words === '' ? !isZombie(pid) : words.includes(word);
  } catch {
    return false;
  }
}

/** A process that ends gives up its command line before its sockets; only as a zombie (or gone) has it given up all. */
function isZombie(pid) {
  return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
}

/** Ends a process: asks with `signal`, after `patience` milliseconds kills. Resolves when it is gone, or ten seconds after the kill. */
export async function endProcess(pid, word, signal, patience) {
  if (!lives(pid, word)) return;
  process.kill(pid, signal);
  const late = performance.now() + patience;
  while (lives(pid, word) && performance.now() < late) await pause(50);
  if (!lives(pid, word)) return;
  process.kill(pid, 'SIGKILL');
  while (lives(pid, word) && performance.now() < late + 10_000) await pause(50);
}

export function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
