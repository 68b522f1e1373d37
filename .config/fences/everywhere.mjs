/** Fences that hold in every room. `plant` is the violation that the spec plants to prove that the fence holds. */
export const EVERYWHERE = [
  {
    name: 'no-cycle',
    comment: 'Two files that need each other are one file, or hide a third that both should read.',
    from: {},
    to: { circular: true },
    plant: { file: 'shared/src/kernel/hen.ts', reads: 'shared/src/kernel/egg.ts', andBack: true },
  },
  {
    name: 'no-barrel',
    comment: 'An index.ts ties everything behind it into one knot: import the file that holds the thing.',
    from: {},
    to: { path: '(^|/)index\\.m?ts$', pathNot: 'node_modules' },
    plant: { file: 'backend/src/cases/reads-barrel.ts', reads: 'backend/src/items/index.ts' },
  },
  {
    name: 'no-catch-all',
    comment: 'A file is named for the thing inside it; utils, helpers, common and misc name nothing.',
    from: {},
    to: { path: '(^|/)(utils?|helpers?|common|misc)(\\.m?ts$|/)', pathNot: 'node_modules' },
    plant: { file: 'backend/src/cases/reads-catch-all.ts', reads: 'backend/src/cases/utils.ts' },
  },
  {
    name: 'no-unresolved',
    comment: 'What cannot be found does not run, or runs only on one machine.',
    from: {},
    to: { couldNotResolve: true },
    plant: { file: 'backend/src/cases/reads-nowhere.ts', reads: 'no-such-package' },
  },
  {
    name: 'no-unlisted-package',
    comment: 'A package that package.json does not name is there by accident and may be gone tomorrow.',
    from: { pathNot: 'node_modules' },
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    plant: { file: 'backend/src/cases/reads-unlisted.ts', reads: 'semver' },
  },
  {
    name: 'no-dev-package-in-product',
    comment: 'The product runs without devDependencies; specs may use them.',
    from: { path: '^(shared/src|backend/(src|cli)|frontend/src)/', pathNot: '\\.spec(-support)?\\.ts$' },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    plant: { file: 'shared/src/kernel/reads-dev.ts', reads: 'fast-check' },
  },
];
