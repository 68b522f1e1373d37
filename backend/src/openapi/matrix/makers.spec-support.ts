import { randomUUID } from 'node:crypto';
import { DEMONSTRATION_PASSWORD } from '#backend/demonstration/people';
import type { Extra, Made, Maker } from '#backend/openapi/matrix/maker.spec-support';
import type { GroundWork, Target } from '#backend/openapi/matrix/target.spec-support';

const HASH = `sha256:${'0'.repeat(64)}`;

/** A route that asks for nothing that belongs to anybody. */
const open = (made: Made = {}): Maker => ({ reach: 'everyone', make: () => made });

const item = (make: (target: Target, extra: Extra) => Made = () => ({}), ready?: Maker['ready']): Maker => ({
  reach: 'item',
  make: (target, extra) => ({ path: { item: target.item, number: String(target.version) }, ...make(target, extra) }),
  ...(ready && { ready }),
});

const upload = (): FormData => {
  const form = new FormData();
  const bytes = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
  form.append('file', new Blob([bytes], { type: 'application/pdf' }), 'paper.pdf');
  return form;
};

const freshDraft = (work: GroundWork) => work.draft();
const inReview = (work: GroundWork) => work.inReview();

/** A route that ends the session which it is asked with: a person's other requests go on with another one. */
const onToken = (body?: object): Maker => ({
  reach: 'everyone',
  make: (_, { token }) => ({
    ...(body && { body }),
    ...(token !== undefined && { headers: { authorization: `Bearer ${token}` } }),
  }),
  ready: async ({ server }, _, { account }) => (account === undefined ? {} : { token: await server.signIn(account) }),
});

const newYear = (year: number, revision: number): Made => ({
  body: { year, off: [`${year}-01-01`], worked: [], source: '放假通知' },
  headers: { 'if-match': `"${revision}"` },
});
/** The first change of a year, which is brought in where it is not there yet. */
const ofChange: Maker = {
  reach: 'everyone',
  make: () => ({ path: { year: '2034', change: '1' } }),
  ready: async ({ server }) => {
    await server.as('admin')('PUT', '/api/calendars/2034', newYear(2034, 0));
    return {};
  },
};

/** The desk's filters, and what one searches for. */
const desk = (query: (target: Target) => string): Maker => ({
  reach: 'part',
  make: (target) => ({ query: query(target) }),
  lists: (target) => [target.case],
});
/** What waits for nobody is in nobody's list; nobody else's may be. */
const deskOf = (query: string): Maker => ({ reach: 'part', make: () => ({ query }), lists: () => [] });

/**
 * How every route of the server is asked, by the name under which the description has it. A route without a row fails the
 * spec: one more route is one more row, which says whom it lets near what.
 */
export const MAKERS: Readonly<Record<string, readonly Maker[]>> = {
  'AuditController.list': [open()],
  'CaseController.mine': [{ reach: 'owner', make: () => ({}), lists: (target) => [target.case] }],
  'CaseController.read': [{ reach: 'part', make: (target) => ({ path: { id: target.case } }) }],
  'CaseController.submit': [
    {
      reach: 'owner',
      make: ({ complete, answers }) => ({ body: { draft: complete, answers } }),
      ready: async (work) => ({ complete: await work.complete() }),
    },
  ],
  'CaseController.command': [
    {
      reach: 'part',
      make: (target) => ({
        path: { id: target.case },
        body: { seq: 1, command: { kind: 'withdraw', reason: '' } },
      }),
      ready: async (work) => ({ case: await work.submit() }),
    },
  ],
  'CaseController.upload': [
    {
      reach: 'owner',
      make: (target) => ({ path: { id: target.case }, query: `material=${materialOf(target)}`, body: upload() }),
      ready: async (work) => ({ case: await work.correcting() }),
    },
  ],
  'DeskController.list': [
    desk(() => 'filter=all&limit=100'),
    desk((target) => `filter=all&search=${encodeURIComponent(target.number)}`),
    ...['mine', 'receive', 'done'].map((filter) => deskOf(`filter=${filter}`)),
  ],
  'DocumentController.read': [{ reach: 'part', make: ({ case: id, document }) => ({ path: { id, document } }) }],
  'FileController.read': [
    { reach: 'part', make: (target) => ({ path: { id: target.caseFile } }) },
    { reach: 'owner', make: (target) => ({ path: { id: target.draftFile } }) },
  ],
  'CertificateController.mine': [{ reach: 'owner', make: () => ({}), lists: (target) => [target.certificate] }],
  'CertificateController.read': [{ reach: 'part', make: (target) => ({ path: { id: target.certificate } }) }],
  'CertificateController.verify': [{ reach: 'everyone', make: ({ code }) => ({ path: { code } }) }],
  'DeadLetterController.list': [
    { reach: 'part', make: () => ({ query: 'limit=100' }), lists: (target) => [target.case, target.given] },
  ],
  'DeadLetterController.replay': [
    {
      reach: 'part',
      make: (target) => ({ path: { id: target.case, effect: target.given }, body: {} }),
      ready: (work, target) => work.givenUp(target.case),
    },
  ],
  'DirectoryController.read': [open()],
  'DirectoryController.regions': [open()],
  'DirectoryController.publicSettings': [open()],
  'DraftController.begin': [{ reach: 'everyone', make: (target) => ({ body: { item: target.item } }) }],
  'DraftController.list': [{ reach: 'owner', make: () => ({}), lists: (target) => [target.draft] }],
  'DraftController.read': [{ reach: 'owner', make: (target) => ({ path: { id: target.draft } }) }],
  'DraftController.evidence': [{ reach: 'owner', make: (target) => ({ path: { id: target.draft } }) }],
  'DraftController.save': [
    {
      reach: 'owner',
      make: (target) => ({
        path: { id: target.draft },
        body: { answers: {} },
        headers: { 'if-match': `"${target.draftRevision}"` },
      }),
      ready: freshDraft,
    },
  ],
  'DraftController.discard': [
    { reach: 'owner', make: (target) => ({ path: { id: target.draft } }), ready: freshDraft },
  ],
  'DraftController.upload': [
    {
      reach: 'owner',
      make: (target) => ({
        path: { id: target.draft },
        query: `material=${target.item === 'signboard-setup' ? 'layout' : 'picture'}`,
        body: upload(),
      }),
      ready: freshDraft,
    },
  ],
  'DraftController.removeFile': [
    {
      reach: 'owner',
      make: ({ draft, draftFile }) => ({ path: { id: draft, file: draftFile } }),
      ready: freshDraft,
    },
  ],
  'HealthController.live': [open()],
  'HealthController.ready': [open()],
  'ItemController.list': [{ reach: 'item', make: () => ({}), lists: (target) => [`"item":"${target.item}"`] }],
  'ItemController.create': [
    {
      reach: 'everyone',
      make: () => ({ body: { item: `matrix-${randomUUID().slice(0, 8)}`, name: { zh: '试办' } } }),
    },
  ],
  'ItemController.surroundings': [open()],
  'ItemController.draft': [item()],
  'ItemController.save': [
    item(
      (_, { revision = 0, definition = {} }) => ({
        body: { definition, commands: [] },
        headers: { 'if-match': `"${revision}"` },
      }),
      (work) => work.saved(),
    ),
  ],
  'ItemController.findings': [item()],
  'ItemController.edits': [item()],
  'ReviewController.submit': [
    item(
      (_, { hash = HASH }) => ({ body: { hash } }),
      (work) => work.saved(),
    ),
  ],
  'ReviewController.review': [item(undefined, inReview)],
  'ReviewController.withdraw': [item(undefined, inReview)],
  'ReviewController.giveBack': [item(() => ({ body: { comment: '请补充依据' } }), inReview)],
  'ReviewController.publish': [item((_, { hash = HASH }) => ({ body: { hash } }), inReview)],
  'ReviewController.versions': [item()],
  'ReviewController.version': [item()],
  'CalendarController.list': [open()],
  'CalendarController.read': [open({ path: { year: '2026' } })],
  'CalendarController.save': [
    {
      reach: 'everyone',
      make: (_, { revision = 0 }) => ({ path: { year: '2035' }, ...newYear(2035, revision) }),
      ready: async ({ server }) => {
        const { body } = await server.as('admin')<{ revision?: number }>('GET', '/api/calendars/2035');
        return { revision: body.revision ?? 0 };
      },
    },
  ],
  'CalendarController.history': [open({ path: { year: '2026' } })],
  'CalendarController.change': [ofChange],
  'CalendarController.moved': [ofChange],
  'NoticeController.list': [{ reach: 'owner', make: () => ({ query: 'limit=100' }), lists: (target) => [target.case] }],
  // A person's own notices: nothing in the address or the body names anybody else's.
  'NoticeController.unread': [open()],
  'NoticeController.read': [open({ body: { until: '2026-01-01T00:00:00.000Z' } })],
  'NoticeController.mail': [open()],
  'NoticeController.chooseMail': [open({ body: { on: false } })],
  'OpenApiController.document': [open()],
  'LiveController.follow': [open()],
  'OpenApiController.docs': [open()],
  'SchemaController.definition': [open()],
  'SchemaController.answers': [{ reach: 'everyone', make: (target) => ({ path: { item: target.item } }) }],
  'ServiceController.list': [open()],
  'ServiceController.inForce': [{ reach: 'everyone', make: (target) => ({ path: { item: target.item } }) }],
  'ServiceController.byNumber': [
    {
      reach: 'everyone',
      make: (target) => ({ path: { item: target.item, number: String(target.version) } }),
    },
  ],
  'SubscriptionController.list': [
    { reach: 'department', make: () => ({ query: 'limit=100' }), lists: (target) => [target.subscription] },
  ],
  'SubscriptionController.create': [open({ body: { url: 'http://127.0.0.1:9/hook', events: ['aftercareEnded'] } })],
  'SubscriptionController.turn': [
    {
      reach: 'department',
      make: (target) => ({ path: { id: target.subscription }, body: { on: true } }),
    },
  ],
  'SubscriptionController.remove': [
    {
      reach: 'department',
      make: (target) => ({ path: { id: target.subscription } }),
      ready: (work) => work.subscribed(),
    },
  ],
  'SessionController.open': [onToken({ account: 'nowhere.admin', password: DEMONSTRATION_PASSWORD })],
  'SessionController.read': [open()],
  'SessionController.close': [onToken()],
};

function materialOf(target: Target): string {
  return target.item === 'signboard-setup' ? 'picture' : 'layout';
}
