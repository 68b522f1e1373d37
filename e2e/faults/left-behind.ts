import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PREFIX = 'tongban-faults-';

/** The folder of this run's small disks: outside the run's own folder, since whoever clears that one cannot unmount. */
export function folderOfDisks(): string {
  return join(tmpdir(), `${PREFIX}${process.pid}`);
}

/** Ends and unmounts what a run left behind that was itself killed with -9; one that still goes on is left alone. */
export function clearLeftBehind(): void {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    if (lives(Number(name.slice(PREFIX.length)), 'faults')) continue;
    const folder = join(tmpdir(), name);
    for (const entry of readdirSync('/proc').filter((each) => /^\d+$/.test(each)))
      if (lives(Number(entry), `${folder}/`)) process.kill(Number(entry), 'SIGKILL');
    for (const mounted of mountedBelow(folder)) execFileSync('umount', ['-l', mounted]);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether a process lives whose command line names this. */
function lives(pid: number, word: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(word);
  } catch {
    return false;
  }
}

function mountedBelow(folder: string): string[] {
  return readFileSync('/proc/mounts', 'utf8')
    .split('\n')
    .flatMap((line) => line.split(' ')[1] ?? [])
    .filter((mounted) => mounted.startsWith(`${folder}/`));
}
