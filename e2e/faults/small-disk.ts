import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';

/** Whether small disks can be made here: mounting one needs root on Linux. */
export function canMount(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0;
}

/** Mounts a disk of so many megabytes, in memory, at a folder of its own. What unmounts it is pushed onto `stops`. */
export function mountSmallDisk(folder: string, megabytes: number, stops: (() => Promise<void>)[]): void {
  mkdirSync(folder, { recursive: true });
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=700`, 'tongban-faults', folder]);
  stops.push(async () => {
    execFileSync('umount', [folder]);
    rmSync(folder, { recursive: true });
  });
}
