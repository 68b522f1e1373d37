import { randomUUID } from 'node:crypto';
import { allows, PERMISSIONS } from '#shared/access/permission';
import { MAKERS } from '#backend/openapi/matrix/makers.spec-support';
import type { Operation } from '#backend/openapi/matrix/operation.spec-support';
import { askRaw, formsOf, POSING, type RawAnswer } from '#backend/openapi/matrix/raw-request.spec-support';
import { type Held, World } from '#backend/openapi/matrix/world.spec-support';
import { secretsOf } from '#backend/openapi/matrix/target.spec-support';
import { addressOf } from '#backend/openapi/matrix/walk.spec-support';
import { type Got, problemIn } from '#backend/testing/server.spec-support';

/** What only the server sets: nobody says it in a body. */
const FORBIDDEN = [
  ...[
    '_id',
    'id',
    'department',
    'departments',
    'owner',
    'applicant',
    'account',
    'name',
    'roles',
    'posts',
    'permissions',
  ],
  ...[
    'state',
    'status',
    'version',
    'number',
    'hash',
    'seq',
    'head',
    'revision',
    'events',
    'outbox',
    'desk',
    'submittedAt',
  ],
  ...['author', 'publisher', 'live', 'savedBy', 'profile', 'evidence', 'session', 'isAdmin', '$set', '$where'],
];

describe('Attempts to get at what the routes do not give', () => {
  let world: World;
  let held: Held;

  beforeAll(async () => {
    world = await World.make();
    held = world.grounds[0]!;
  }, 120_000);
  afterAll(() => world.server.stop());

  const isOpen = ({ permission }: Operation) => PERMISSIONS[permission] === 'everyone';
  const made = (operation: Operation) => MAKERS[operation.id]!.map((maker) => maker.make(held.target, {}));

  /** Its own method and the usual ones, but those that are open to everybody at the same address. */
  const closedMethods = ({ method, path }: Operation) =>
    [...new Set([method, 'POST', 'GET'])].filter(
      (one) => !world.operations.some((other) => other.path === path && other.method === one && isOpen(other)),
    );

  /** No success, and nothing that belongs to anybody. */
  const expectNothing = ({ status, text }: RawAnswer, where: string) => {
    expect([400, 401, 404, 405]).withContext(`${where} gave ${status}`).toContain(status);
    for (const secret of secretsOf(held.target)) expect(text).withContext(where).not.toContain(secret);
  };

  it('by another form of the address, without a session, lead nowhere', async () => {
    let tried = 0;
    for (const operation of world.operations.filter((one) => !isOpen(one))) {
      for (const path of made(operation).map((asked) => addressOf(operation, asked))) {
        for (const form of formsOf(path)) {
          tried += 1;
          expectNothing(await askRaw(world.server.origin, operation.method, form), `${operation.method} ${form}`);
        }
        if (operation.method === 'GET') expectNothing(await askRaw(world.server.origin, 'HEAD', path), `HEAD ${path}`);
      }
    }
    console.log(`Address forms: ${tried} tried without a session, none let in`);
  }, 120_000);

  it('by headers that make a request pose as another one or as somebody lead nowhere', async () => {
    for (const operation of world.operations.filter((one) => !isOpen(one))) {
      const path = addressOf(operation, made(operation)[0]!);
      for (const headers of POSING)
        for (const method of closedMethods(operation))
          expectNothing(
            await askRaw(world.server.origin, method, path, headers),
            `${method} ${path} ${JSON.stringify(headers)}`,
          );
    }
  }, 120_000);

  it('by another form of the address show a stranger no more than nobody', async () => {
    const token = await world.server.tokenOf('urban.officer');
    const headers = { authorization: `Bearer ${token}` };
    const { target } = held;
    for (const path of [
      `/api/cases/${target.case}`,
      `/api/files/${target.caseFile}`,
      `/api/certificates/${target.certificate}/file`,
    ])
      for (const form of formsOf(path)) expectNothing(await askRaw(world.server.origin, 'GET', form, headers), form);
  });

  it('by keys in a body that only the server sets are refused, the key named', async () => {
    let tried = 0;
    const bodies = world.operations.filter(({ bodyKeys }) => bodyKeys.length > 0);
    expect(bodies.length).toBeGreaterThan(8);
    for (const operation of bodies) {
      const [asked] = made(operation);
      const account = Object.entries(held.ground.own).find(([role]) =>
        allows(operation.permission, [role as never]),
      )?.[1];
      for (const key of FORBIDDEN.filter((one) => !operation.bodyKeys.includes(one))) {
        tried += 1;
        const got = await world.server.as(account)(operation.method, addressOf(operation, asked!), {
          body: { ...(asked!.body as object), [key]: 'x' },
          headers: { 'idempotency-key': randomUUID(), 'if-match': '"1"', ...asked!.headers },
        });
        expect(problemIn(got)).withContext(`${operation.id} ${key}`).toBe(`400 BODY.INVALID /${key} BODY.UNKNOWN_KEY`);
      }
    }
    console.log(`Forbidden keys: ${tried} bodies on ${bodies.length} routes refused`);
  });

  it('by a key deeper in a command are refused', async () => {
    const give = (command: object): Promise<Got> =>
      world.server.as('hall.clerk')('POST', `/api/cases/${held.target.case}/commands`, {
        body: { seq: 1, command },
        headers: { 'idempotency-key': randomUUID() },
      });
    for (const key of ['by', 'at', 'account', 'post', 'status', 'decides'])
      expect(problemIn(await give({ kind: 'accept', [key]: 'x' })))
        .withContext(key)
        .toBe(`400 BODY.INVALID /command/${key} BODY.UNKNOWN_KEY`);
    const decision = { step: 'decide', outcome: 'grant', points: [], decides: true };
    expect(problemIn(await give({ kind: 'decide', decision }))).toBe(
      '400 BODY.INVALID /command/decision/decides BODY.UNKNOWN_KEY',
    );
  });
});
