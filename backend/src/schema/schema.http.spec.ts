import food from '../../../shared/golden/food-business-catering-new/definition.json' with { type: 'json' };
import { judgeOf } from '#shared/definition/json-schema-judge.spec-support';
import type { JsonSchemaDocument } from '#shared/definition/definition-json-schema';
import { problemIn, TestServer } from '#backend/testing/server.spec-support';

const ANSWERS = '/api/services/food-business-catering-new/answers-schema';

describe('JSON Schemas', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await TestServer.start();
  });
  afterAll(() => server.stop());

  const read = async (path: string) => {
    const answer = await fetch(`${server.origin}${path}`);
    return { answer, schema: (await answer.json()) as JsonSchemaDocument };
  };

  it('of the language take the golden item and refuse what is none', async () => {
    const { answer, schema } = await read('/api/schema/definition');
    expect(answer.headers.get('content-type')).toContain('application/schema+json');
    const fits = judgeOf(schema);
    expect([fits(food), fits({})]).toEqual([true, false]);
  });

  it('of the answers name the version in force', async () => {
    const { schema } = await read(ANSWERS);
    expect(schema.$id).toBe('urn:tongban:schema:answers:food-business-catering-new:1');
    expect(judgeOf(schema)({ nobodyAsked: 1 })).toBeFalse();
  });

  it('are not sent twice to who has them', async () => {
    for (const path of ['/api/schema/definition', ANSWERS]) {
      const etag = (await fetch(`${server.origin}${path}`)).headers.get('etag') ?? '';
      const again = await fetch(`${server.origin}${path}`, { headers: { 'if-none-match': etag } });
      expect([again.status, await again.text()]).toEqual([304, '']);
    }
  });

  it('are not there for what is not published', async () =>
    expect(problemIn(await server.ask('GET', '/api/services/no-such-item/answers-schema'))).toBe(
      '404 SERVICE.NOT_FOUND',
    ));
});
