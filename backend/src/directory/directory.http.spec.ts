import type { DirectoryView, RegionList } from '#shared/api/directory';
import type { PublicSettings } from '#shared/api/settings';
import { PEOPLE } from '#backend/demonstration/people';
import { problemIn, TestServer } from '#backend/testing/server.spec-support';

describe('the directory', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await TestServer.start();
  });
  afterAll(() => server.stop());

  it('tells departments and posts, and how many people hold each', async () => {
    const { body } = await server.as('market.author')<DirectoryView>('GET', '/api/directory');
    expect(body.departments.map(({ key }) => key)).toEqual([
      'airdefence',
      'audit',
      'civil',
      'fire',
      'hall',
      'housing',
      'market',
      'planning',
      'platform',
      'urban',
    ]);
    const inspector = body.posts.find(({ key }) => key === 'market.inspector');
    expect(inspector).toEqual({
      key: 'market.inspector',
      name: { zh: '现场核查', en: 'Inspector' },
      department: 'market',
      holders: 2,
    });
  });

  it('is for people who are signed in', async () => {
    expect(problemIn(await server.ask('GET', '/api/directory'))).toBe('401 SESSION.NEEDED');
  });

  it('tells everybody the divisions', async () => {
    const { body } = await server.ask<RegionList>('GET', '/api/regions');
    expect(body.regions.map(({ code, name, parent }) => `${code} ${name.zh} ${parent ?? ''}`)).toEqual([
      '000000 青禾市 ',
      '000001 江岸区 000000',
      '000002 安平区 000000',
      '000003 云栖区 000000',
    ]);
  });

  it('offers the demonstration’s accounts in the demonstration and nowhere else', async () => {
    const { body } = await server.ask<PublicSettings>('GET', '/api/settings');
    expect(body).toEqual({ mode: 'test', city: { zh: '青禾市', en: 'Qinghe' } });
    const shown = await TestServer.start({ TONGBAN_MODE: 'demonstration' });
    try {
      const open = await shown.ask<PublicSettings>('GET', '/api/settings');
      expect(open.body.demonstrationAccounts?.length).toBe(PEOPLE.length);
      expect(JSON.stringify(open.body)).not.toContain('000000199003072511');
    } finally {
      await shown.stop();
    }
  });
});
