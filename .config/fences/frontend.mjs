const FEATURES = 'portal|apply|bundle|voice|counter|desk|directory|studio|exchange|inbox|oversight|audit|session';
const ROOMS = 'api|ui|form-view|i18n';

/** Fences inside and around the frontend: features stay apart, shared rooms know no feature, formly has one home. */
export const FRONTEND = [
  {
    name: 'frontend-features-apart',
    comment:
      'A feature can be read, changed and loaded alone; what two need belongs into a shared room. All may ask who is signed in and raise a short message.',
    from: { path: `^frontend/src/app/(${FEATURES})/` },
    to: {
      path: `^frontend/src/app/(${FEATURES})/`,
      pathNot: [
        '^frontend/src/app/$1/',
        '^frontend/src/app/session/(session|sign-in-again|notices|permission\\.guard)\\.ts$',
      ],
    },
    plant: { file: 'frontend/src/app/desk/reads-portal.ts', reads: 'frontend/src/app/portal/some-page.ts' },
  },
  {
    name: 'frontend-shell-on-top',
    comment: 'The shell (app.* and shell/) puts features together; none of them reads it.',
    from: { path: `^frontend/src/app/(${FEATURES}|${ROOMS})/` },
    to: { path: '^frontend/src/app/([^/]+\\.ts$|shell/)' },
    plant: { file: 'frontend/src/app/desk/reads-shell.ts', reads: 'frontend/src/app/app.routes.ts' },
  },
  {
    name: 'frontend-rooms-know-no-feature',
    comment: 'api, ui, form-view and i18n serve every feature, so they depend on none.',
    from: { path: `^frontend/src/app/(${ROOMS})/` },
    to: { path: `^frontend/src/app/(${FEATURES})/` },
    plant: { file: 'frontend/src/app/ui/reads-desk.ts', reads: 'frontend/src/app/desk/some-inbox.ts' },
  },
  {
    name: 'frontend-ui-only-shows',
    comment: 'ui shows what it is given (a problem among it): it fetches nothing and renders no form definition.',
    from: { path: '^frontend/src/app/ui/' },
    to: { path: '^frontend/src/app/(api|form-view)/', pathNot: '^frontend/src/app/api/problem\\.ts$' },
    plant: { file: 'frontend/src/app/ui/reads-api.ts', reads: 'frontend/src/app/api/cases.client.ts' },
  },
  {
    name: 'frontend-formly-in-form-view',
    comment: 'formly can be replaced because one room knows it.',
    from: { path: '^(frontend|shared)/', pathNot: '^frontend/src/app/form-view/' },
    to: { path: 'node_modules/@ngx-formly/' },
    plant: { file: 'frontend/src/app/apply/reads-formly.ts', reads: '@ngx-formly/core' },
  },
  {
    name: 'frontend-applicants-without-zorro',
    comment: "Applicants' pages stay small and accessible: ng-zorro serves the staff's screens only.",
    from: { path: '^frontend/src/app/(portal|apply|bundle|voice|inbox|ui|form-view|api|i18n)/' },
    to: { path: 'node_modules/(ng-zorro-antd|@ant-design)/' },
    plant: { file: 'frontend/src/app/apply/reads-zorro.ts', reads: 'ng-zorro-antd/button' },
  },
  {
    name: 'frontend-reads-no-server',
    comment: 'The site talks to the server over HTTP, in the shapes of shared/src/api.',
    from: { path: '^frontend/' },
    to: { path: ['^(backend|e2e)/', 'node_modules/(@nestjs|mongoose|fastify|@fastify)/'] },
    plant: { file: 'frontend/src/app/api/reads-server.ts', reads: 'backend/src/cases/some-server.ts' },
  },
  {
    name: 'e2e-reads-shared-only',
    comment: 'What drives the running system from outside knows it only from outside.',
    from: { path: '^e2e/' },
    to: { path: '^(backend|frontend)/' },
    plant: { file: 'e2e/journeys/reads-server.ts', reads: 'backend/src/cases/some-inside.ts' },
  },
];
