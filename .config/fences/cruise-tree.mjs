import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { FENCES, ROOMS } from './fences.mjs';

const OPTIONS = {
  ruleSet: { forbidden: FENCES.map(({ plant: _plant, ...rule }) => ({ ...rule, severity: 'error' })) },
  validate: true,
  doNotFollow: { path: 'node_modules' },
  tsPreCompilationDeps: true,
  combinedDependencies: false,
  enhancedResolveOptions: { conditionNames: ['source', 'import', 'default'], exportsFields: ['exports'] },
};

/** The violations in the tree at `base`, one line each: "fence: file → what it reads". */
export async function violationsIn(base) {
  const rooms = ROOMS.filter((room) => existsSync(join(base, room)));
  const { output } = await cruise(rooms, { ...OPTIONS, baseDir: base });
  return output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}
