import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { BIN, BUILD, ROOT } from './folders.mjs';
import { runProgram } from './run-program.mjs';
import { Sentence } from './sentence.mjs';

/** Compiles shared and backend into build/ (a second or less when nothing changed). */
export async function buildCode(projects = ['shared', 'backend']) {
  removeOrphans(projects);
  const { code, out } = await runProgram(join(BIN, 'tsc'), ['-b', ...projects], { cwd: ROOT, limit: 600_000 });
  if (code !== 0)
    throw new Sentence(
      `The code does not compile:\n${out.trim().slice(0, 4000)}\nMend it (or take a committed state) and start again.`,
    );
}

/** Deletes compiled files whose source is gone: `tsc -b` never does, and a left spec or module would go on running. */
export function removeOrphans(projects) {
  for (const project of projects) {
    const folder = join(BUILD, project);
    if (!existsSync(folder)) continue;
    for (const name of readdirSync(folder, { recursive: true })) {
      const stem = name.match(/^(.*?)(\.js|\.d\.ts)(\.map)?$/)?.[1];
      if (stem && !existsSync(join(ROOT, project, `${stem}.ts`))) rmSync(join(folder, name));
    }
  }
}
