import type { ClientSession } from 'mongoose';
import type { CaseDoc } from '#backend/case/case-doc';
import type { CertificateDoc } from '#backend/certificate/certificate-doc';
import { CertificateRepository } from '#backend/certificate/certificate.repository';
import { FindCertificate } from '#backend/certificate/find-certificate';
import { VerifyCertificate } from '#backend/certificate/verify-certificate';
import type { Caller } from '#backend/platform/http/caller';
import { Store } from '#backend/platform/mongo/store';
import { TestServer } from '#backend/testing/server.spec-support';
import { RecordStanding } from '#backend/work/record-standing';

const code = 'A'.repeat(22);
const text = { zh: '某证' };
const issued: CertificateDoc = {
  ...{ _id: code, certificate: 'c1', case: 'k1', item: 'some-item', applicant: 'holder', result: 'licence' },
  ...{ name: text, number: 'T000001', holder: '王芳', organ: text, at: '2026-03-02T01:00:00.000Z' },
  ...{ validFrom: '2026-03-02', file: 'f1', lines: [] },
};

describe('What is done to a certificate', () => {
  let server: TestServer;
  beforeAll(async () => (server = await TestServer.start()));
  afterAll(() => server.stop());

  it('is known to the public check and the wallet, and gone again when it is taken back', async () => {
    const get = <T>(token: abstract new (...args: never[]) => T): T =>
      server.app.get(token as never, { strict: false });
    const certificates = get(CertificateRepository);
    await get(Store).transaction((session: ClientSession) => certificates.add(issued, session));
    const finished: string[] = [];
    const outbox = { finish: async (_: string, effect: string) => void finished.push(effect) };
    const stands = async (standing?: 'suspended' | 'revoked') => {
      const found = { state: { certificates: [{ id: 'c1', ...(standing && { standing }) }] } } as unknown as CaseDoc;
      const record = new RecordStanding({ find: async () => found } as never, certificates, outbox as never);
      const dueAt = issued.at;
      await record.run('k1', { kind: 'recordStanding', id: `9-${standing}`, dueAt, certificate: 'c1' });
      const seen = await get(VerifyCertificate).run(code);
      const wallet = await get(FindCertificate).own({ account: 'holder' } as Caller);
      return seen.ok && [seen.value.verdict, seen.value.standing, wallet.certificates[0]?.valid];
    };

    expect(await stands('suspended')).toEqual(['expired', 'suspended', false]);
    expect(await stands()).toEqual(['valid', undefined, true]);
    expect(await stands('revoked')).toEqual(['expired', 'revoked', false]);
    expect(finished.length).toBe(3);
  });
});
