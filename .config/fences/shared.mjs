/** The rooms of shared/ in reading order: each reads only those before it. */
const ROOMS = [
  'kernel',
  'concept',
  'expression',
  'definition',
  'version',
  'form',
  'material',
  'clock',
  'chain',
  'case',
  'document',
  'simulate',
  'check',
  'diff',
  'bundle',
  'exchange',
];
const KNOWN = [...ROOMS, 'access', 'api'].join('|');
const SPEC = '\\.spec(-support)?\\.ts$';

const roomOrder = ROOMS.slice(0, -1).map((room, place) => ({
  name: `shared-order-${room}`,
  comment: `${room} reads only the rooms before it: ${ROOMS.join(' < ')}.`,
  from: { path: `^shared/src/${room}/` },
  to: { path: `^shared/src/(${ROOMS.slice(place + 1).join('|')})/` },
  plant: { file: `shared/src/${room}/reads-later.ts`, reads: `shared/src/${ROOMS[place + 1]}/later-than-${room}.ts` },
}));

/** Fences inside and around shared/: the language and its rules stay pure and readable from one end to the other. */
export const SHARED = [
  ...roomOrder,
  {
    name: 'shared-known-rooms',
    comment: 'A new room in shared/ needs its place in the order above.',
    from: { path: '^shared/src/' },
    to: { path: '^shared/src/', pathNot: `^shared/src/(${KNOWN})/` },
    plant: { file: 'shared/src/exchange/reads-new-room.ts', reads: 'shared/src/attic/thing.ts' },
  },
  {
    name: 'shared-access-reads-kernel',
    comment: 'Permissions are one table that needs nothing but the kernel.',
    from: { path: '^shared/src/access/' },
    to: { path: '^shared/src/', pathNot: '^shared/src/(access|kernel)/' },
    plant: { file: 'shared/src/access/reads-form.ts', reads: 'shared/src/form/some-form.ts' },
  },
  {
    name: 'shared-access-unread',
    comment: 'Rules do not ask who may: the guard and the screens do. Only api may name permissions.',
    from: { path: '^shared/src/', pathNot: '^shared/src/(access|api)/' },
    to: { path: '^shared/src/access/' },
    plant: { file: 'shared/src/case/reads-access.ts', reads: 'shared/src/access/some-table.ts' },
  },
  {
    name: 'shared-api-unread',
    comment: 'Shapes of requests are the outermost room: no rule depends on how it is called.',
    from: { path: '^shared/src/', pathNot: '^shared/src/api/' },
    to: { path: '^shared/src/api/' },
    plant: { file: 'shared/src/check/reads-api.ts', reads: 'shared/src/api/some-request.ts' },
  },
  {
    name: 'shared-reads-no-other-side',
    comment: 'shared/ runs in the browser and on the server, so it knows neither.',
    from: { path: '^shared/' },
    to: { path: '^(backend|frontend|e2e)/' },
    plant: { file: 'shared/src/kernel/reads-backend.ts', reads: 'backend/src/cases/some-case.ts' },
  },
  {
    name: 'shared-no-node',
    comment: 'Clock, ids, randomness and the hash come in as arguments; nothing of Node runs in the browser.',
    from: { path: '^shared/src/' },
    to: { dependencyTypes: ['core'] },
    plant: { file: 'shared/src/version/reads-node.ts', reads: 'node:crypto' },
  },
  {
    name: 'shared-few-packages',
    comment: 'shared/ depends on zod, on canonicalize in version, on cel-js and re2js in expression, on nothing else.',
    from: { path: '^shared/src/', pathNot: SPEC },
    to: { path: 'node_modules/', pathNot: 'node_modules/(zod|canonicalize|re2js|@marcbachmann/cel-js)/' },
    plant: { file: 'shared/src/form/reads-package.ts', reads: 'rxjs' },
  },
  {
    name: 'shared-canonicalize-in-version',
    comment: 'There is one canonical form, made in one room.',
    from: { path: '^shared/src/', pathNot: '^shared/src/version/' },
    to: { path: 'node_modules/canonicalize/' },
    plant: { file: 'shared/src/case/reads-canonicalize.ts', reads: 'canonicalize' },
  },
  {
    name: 'shared-engines-in-expression',
    comment: 'The expression engines can be replaced because one room knows them.',
    from: { path: '^shared/src/', pathNot: '^shared/src/expression/' },
    to: { path: 'node_modules/(@marcbachmann/cel-js|re2js)/' },
    plant: { file: 'shared/src/form/reads-engine.ts', reads: '@marcbachmann/cel-js' },
  },
];
