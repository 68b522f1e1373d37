import { MAKERS } from '#backend/openapi/matrix/makers.spec-support';
import { nothing, secretsOf } from '#backend/openapi/matrix/target.spec-support';
import { askRoute, told, traceOf, type Verdict } from '#backend/openapi/matrix/walk.spec-support';
import { type Held, World } from '#backend/openapi/matrix/world.spec-support';

/** What a route may answer to those whom it lets in: a success, or what the rules of the domain say against it. */
const LET_IN = [200, 201, 204, 409, 422];

/** How somebody is turned away. */
const TURNED_AWAY = {
  signIn: /^401 SESSION\.NEEDED$/,
  denied: /^403 ACCESS\.DENIED$/,
  asIfNotThere: /^404 [A-Z]+\.NOT_FOUND$/,
  listedWithout: /^200 undefined$/,
};

describe('Every route, for every role, of the department, of another one and of none', () => {
  let world: World;

  beforeAll(async () => {
    world = await World.make();
  }, 120_000);
  afterAll(() => world.server.stop());

  it('has a row that says whom it lets near what, and no row has no route', () => {
    expect(world.operations.length).toBeGreaterThan(45);
    expect(world.operations.map(({ id }) => id).sort()).toEqual(Object.keys(MAKERS).sort());
  });

  it('turns away who has no session, not the role, or no part in it: what is there is as if it were not', async () => {
    const before = await Promise.all(world.grounds.map(standing));
    const counted: Partial<Record<Verdict, number>> = {};
    for (const { operation, maker, person, target, verdict, where } of world.combinations()) {
      if (verdict === 'in') continue;
      counted[verdict] = (counted[verdict] ?? 0) + 1;
      const got = await askRoute(world.server, operation, { maker, target }, person);
      expect(told(got)).withContext(where).toMatch(TURNED_AWAY[verdict]);
      const body = JSON.stringify(got.body);
      for (const secret of secretsOf(target)) expect(body).withContext(where).not.toContain(secret);
      if (verdict === 'listedWithout') {
        for (const mark of maker.lists!(target)) expect(body).withContext(where).not.toContain(mark);
      } else {
        const twin = await askRoute(world.server, operation, { maker, target: nothing(target) }, person);
        expect(traceOf(got)).withContext(where).toBe(traceOf(twin));
      }
    }
    expect(await Promise.all(world.grounds.map(standing))).toEqual(before);
    for (const verdict of Object.keys(TURNED_AWAY) as Verdict[])
      expect(counted[verdict]).withContext(verdict).toBeGreaterThan(10);
    const [routes, all] = [world.operations.length, world.combinations().length];
    console.log(`Access matrix: ${routes} routes, ${all} combinations; turned away ${JSON.stringify(counted)}`);
  }, 300_000);

  it('lets in everybody who should get in, and succeeds for somebody', async () => {
    const controls = world.combinations().filter(({ verdict }) => verdict === 'in');
    // What uses things up comes last.
    const ordered = [...controls.filter(({ maker }) => !maker.ready), ...controls.filter(({ maker }) => maker.ready)];
    const succeeded = new Set<string>();
    for (const { operation, maker, person, target, work, where } of ordered) {
      const extra = await maker.ready?.(work, target, person);
      const got = await askRoute(world.server, operation, { maker, target: { ...target, ...extra }, extra }, person);
      expect(LET_IN)
        .withContext(`${where}: ${told(got)}`)
        .toContain(got.status);
      if (got.status < 300) succeeded.add(operation.id);
      for (const mark of maker.lists?.(target) ?? [])
        expect(JSON.stringify(got.body)).withContext(where).toContain(mark);
    }
    expect(world.operations.filter(({ id }) => !succeeded.has(id)).map(({ id }) => id)).toEqual([]);
    console.log(`Access matrix: ${controls.length} controls let in; each of ${succeeded.size} routes succeeded`);
  }, 300_000);
});

/** How the things of a ground stand, as their own people read them. */
async function standing({ work: { server }, ground: { own }, target }: Held): Promise<object> {
  const read = async (account: string, path: string) => (await server.as(account)<object>('GET', path)).body;
  const seen = (await read(own.applicant, `/api/cases/${target.case}`)) as { state: object };
  const drafts = await Promise.all(
    [target.draft, target.complete].map((id) => read(own.applicant, `/api/drafts/${id}`)),
  );
  return { case: seen.state, drafts, item: await read(own.author, `/api/items/${target.item}/draft`) };
}
