import { bodyFault } from '#backend/platform/http/body-fault';

const nested = (levels: number): unknown => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`);

describe('what a body may not hold', () => {
  it('is nothing in ordinary data, prototype names of other kinds included', () => {
    for (const body of [undefined, null, 1, '', [], {}, { a: [{ b: '𠮷' }], toString: 1, $set: 1, 'a.b': null }])
      expect(bodyFault(body)).withContext(JSON.stringify(body)).toBeUndefined();
    expect(bodyFault(nested(61))).toBeUndefined();
  });

  it('are names by which the database knows its own objects, at whatever depth, with the place', () => {
    for (const key of ['_bsontype', '$__', '$isMongooseMap', 'isMongooseBuffer', 'constructor'])
      expect(bodyFault({ answers: [{ a: 1 }, { 'x/y': { [key]: 'Double', value: 5 } }] }) as object)
        .withContext(key)
        .toEqual({
          code: 'BODY.KEY_REFUSED',
          params: { key },
          errors: [{ pointer: `/answers/1/x~1y/${key}`, code: 'BODY.KEY_REFUSED', params: { key } }],
        });
  });

  it('is what no database can keep', () => {
    expect(bodyFault(nested(62))?.code).toBe('BODY.TOO_DEEP');
    expect(bodyFault(nested(100_000))?.code).toBe('BODY.TOO_DEEP');
    expect(bodyFault({ a: ['\ud800'] })?.errors?.[0]?.pointer).toBe('/a/0');
    expect(bodyFault('\udc00')?.code).toBe('BODY.NOT_TEXT');
    expect(bodyFault({ 'a\0': 1 })?.code).toBe('BODY.NOT_TEXT');
  });
});
