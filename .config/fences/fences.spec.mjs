import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { violationsIn } from './cruise-tree.mjs';
import { FENCES } from './fences.mjs';

const ROOT = join(import.meta.dirname, '..', '..');

describe('The fences', () => {
  it('hold in the project: nothing reads what it may not', async () => {
    expect(await violationsIn(ROOT)).toEqual([]);
  });

  describe('report a planted violation:', () => {
    let tree;
    let found;

    beforeAll(async () => {
      tree = plantedTree();
      found = await violationsIn(tree);
    });
    afterAll(() => rmSync(tree, { recursive: true, force: true }));

    for (const { name, plant } of FENCES) {
      it(name, () => {
        expect(found.filter((line) => line.startsWith(`${name}: `) && line.includes(plant.file))).not.toEqual([]);
      });
    }
  });
});

/** A tree inside the project's (so that packages resolve) in which each fence is broken once. */
function plantedTree() {
  const tree = join(ROOT, '.tongban-test', `planted-${process.pid}`);
  rmSync(tree, { recursive: true, force: true });
  mkdirSync(tree, { recursive: true });
  cpSync(join(ROOT, 'package.json'), join(tree, 'package.json'));
  for (const { plant } of FENCES) {
    write(tree, plant.file, importLine(plant.file, plant.reads));
    if (isFile(plant.reads))
      write(tree, plant.reads, plant.andBack ? importLine(plant.reads, plant.file) : 'export {};\n');
  }
  return tree;
}

function importLine(file, reads) {
  return `import '${isFile(reads) ? `./${relative(dirname(file), reads)}` : reads}';\n`;
}

function isFile(reads) {
  return /\.m?ts$/.test(reads);
}

function write(tree, file, text) {
  mkdirSync(join(tree, dirname(file)), { recursive: true });
  writeFileSync(join(tree, file), text);
}
