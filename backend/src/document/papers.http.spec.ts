import type { CertificateList, Verification } from '#shared/api/certificate';
import { textOfPdf } from '#backend/testing/pdf-text.spec-support';
import { CaseWork, goldenAnswers } from '#backend/testing/case-work.spec-support';
import { problemIn, TestServer } from '#backend/testing/server.spec-support';

const NAME = '青禾市𠮷祥䶮㙓面馆';

describe('Papers of a case over HTTP', () => {
  let server: TestServer;
  let work: CaseWork;
  let id: string;

  beforeAll(async () => {
    server = await TestServer.start();
    work = new CaseWork(server);
    id = await work.submit('zhang.wei', { ...goldenAnswers('noodles'), name: NAME });
    await work.grant(id);
    await work.until('zhang.wei', id, ({ state }) => state.status === 'ended' && state.documents.length === 3);
  });
  afterAll(() => server.stop());

  /** The PDF at a path, once it is printed. */
  async function pdf(account: string, path: string): Promise<string> {
    for (let tries = 0; ; tries += 1) {
      const response = await fetch(`${server.origin}${path}`, {
        headers: { authorization: `Bearer ${await server.tokenOf(account)}` },
      });
      if (response.status === 200) {
        expect(response.headers.get('content-type')).toBe('application/pdf');
        return textOfPdf(new Uint8Array(await response.arrayBuffer()));
      }
      if (tries > 100) throw new Error(`${path}: ${response.status}`);
      await new Promise((settle) => setTimeout(settle, 100));
    }
  }

  it('are the receipt, the acceptance and the decision, with numbers and the mark', async () => {
    const { state } = await work.read('zhang.wei', id);
    for (const document of state.documents) {
      const text = await pdf('zhang.wei', `/api/cases/${id}/documents/${document.id}`);
      expect(text).toContain(document.number);
      expect(text).toContain('食品经营许可（餐饮服务）新办');
      expect(text).toContain('无法律效力的印章');
      expect(text).toContain(state.number);
    }
  });

  it('include a certificate that holds the name, rare characters and all', async () => {
    const { body } = await server.as('zhang.wei')<CertificateList>('GET', '/api/certificates');
    const certificate = body.certificates.find((entry) => entry.case === id)!;

    const text = await pdf('zhang.wei', `/api/certificates/${certificate.id}/file`);

    expect(certificate).toEqual(jasmine.objectContaining({ holder: NAME, valid: true }));
    expect(text).toContain(NAME);
    expect(text).toContain('热食类制售');
    expect(text).toContain(certificate.number);
    expect(text).toContain('Demonstration, no legal seal');
  });

  it('can be verified by everyone who has the code, and by no other', async () => {
    const { body } = await server.as('zhang.wei')<CertificateList>('GET', '/api/certificates');
    const { code } = body.certificates.find((entry) => entry.case === id)!;

    const valid = await server.as()<Verification>('GET', `/api/verify/${code}`);

    expect(valid.body).toEqual(jasmine.objectContaining({ verdict: 'valid', holder: NAME, demonstration: true }));
    expect(code.length).toBe(22);
    for (const wrong of [code.slice(0, -1), `${code.slice(0, -1)}${code.endsWith('A') ? 'Q' : 'A'}`, '1', '%00']) {
      expect((await server.as()('GET', `/api/verify/${wrong}`)).status).not.toBe(200);
    }
    expect(problemIn(await server.as()('GET', '/api/verify/1'))).toBe('404 CERTIFICATE.NOT_FOUND');
  });

  it('are not there for others', async () => {
    const { body } = await server.as('zhang.wei')<CertificateList>('GET', '/api/certificates');
    const path = `/api/certificates/${body.certificates.find((entry) => entry.case === id)!.id}/file`;
    expect(problemIn(await server.as('li.na')('GET', path))).toBe('404 CERTIFICATE.NOT_FOUND');
    const { state } = await work.read('zhang.wei', id);
    const document = `/api/cases/${id}/documents/${state.documents[0]!.id}`;
    expect(problemIn(await server.as('li.na')('GET', document))).toBe('404 CASE.NOT_FOUND');
    expect(problemIn(await server.as('zhang.wei')('GET', `/api/cases/${id}/documents/99-none`))).toBe(
      '404 DOCUMENT.NOT_FOUND',
    );
  });

  it('have numbers without gaps or doubles, however many are issued at once', async () => {
    const ids: string[] = [];
    for (let count = 0; count < 4; count += 1) ids.push(await work.submit('zhang.wei', goldenAnswers('noodles')));
    await Promise.all(ids.map((each) => work.until('zhang.wei', each, ({ state }) => state.documents.length === 1)));
    const all = await Promise.all([id, ...ids].map((each) => work.read('zhang.wei', each)));

    const numbers = all.flatMap(({ state }) => state.documents.filter((one) => one.document === 'receipt'));

    const counted = numbers.map(({ number }) => Number(/(\d{6})号$/.exec(number)![1])).sort((a, b) => a - b);
    expect(counted).toEqual([1, 2, 3, 4, 5]);
  });
});
