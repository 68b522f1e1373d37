const SPEC = '\\.spec(-support)?\\.ts$';
const STORES = ['\\.repository\\.ts$', '\\.model\\.ts$', '\\.module\\.ts$', '^backend/src/platform/mongo/', SPEC];

/** Fences around the backend: who touches the database, what the platform knows. */
export const BACKEND = [
  {
    name: 'backend-mongoose-in-repositories',
    comment:
      'A *.repository.ts is the only code that touches a model: scope, retries and write concern live there. Types (a session that is passed on) are free.',
    from: { path: '^backend/(src|cli)/', pathNot: STORES },
    to: { path: 'node_modules/(mongoose|@nestjs/mongoose|mongodb)/', dependencyTypesNot: ['type-only'] },
    plant: { file: 'backend/src/cases/take-step.ts', reads: 'mongoose' },
  },
  {
    name: 'backend-models-in-repositories',
    comment:
      'Who needs a document asks its repository; only that and the registration know the model. Its shape (a type) is free.',
    from: { path: '^backend/(src|cli)/', pathNot: STORES },
    to: { path: '\\.model\\.ts$', dependencyTypesNot: ['type-only'] },
    plant: { file: 'backend/src/cases/view-case.ts', reads: 'backend/src/cases/case.model.ts' },
  },
  {
    name: 'backend-platform-knows-no-feature',
    comment: 'The platform carries every feature, so it can depend on none; its specs may drive the whole server.',
    from: { path: '^backend/src/platform/', pathNot: SPEC },
    to: { path: '^backend/src/[^/]+/', pathNot: '^backend/src/platform/' },
    plant: { file: 'backend/src/platform/http/reads-feature.ts', reads: 'backend/src/cases/some-feature.ts' },
  },
  {
    name: 'backend-reads-no-site',
    comment: 'The server serves the built site as files; it knows nothing of its code.',
    from: { path: '^backend/' },
    to: { path: '^(frontend|e2e)/' },
    plant: { file: 'backend/src/cases/reads-site.ts', reads: 'frontend/src/app/ui/button.ts' },
  },
  {
    name: 'launch-stands-alone',
    comment: 'What finds MongoDB, builds and serves runs before anything is compiled.',
    from: { path: '^backend/launch/', pathNot: '\\.spec\\.mjs$' },
    to: { path: '^(backend/(src|cli)|shared|frontend|e2e)/' },
    plant: { file: 'backend/launch/reads-code.mjs', reads: 'backend/src/cases/some-code.ts' },
  },
  {
    name: 'first-steps-need-no-package',
    comment: 'The first steps of npm start and npm test run before any package is installed, on any Node.',
    from: {
      path: '^backend/launch/(start|test|run|hand-over|install|folders|progress|sentence|node-version|parent-watch)\\.mjs$',
    },
    to: { dependencyTypesNot: ['local', 'core'] },
    plant: { file: 'backend/launch/install.mjs', reads: 'zod' },
  },
];
