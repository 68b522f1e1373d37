import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AuditPage } from '#shared/api/audit';
import { civilDateOf } from '#shared/kernel/civil-date';
import type { Definition } from '#shared/definition/definition';
import { planMaterials } from '#shared/material/plan-materials';
import { PEOPLE } from '#backend/demonstration/people';
import type { Evidence } from '#shared/material/evidence';
import { EvidenceModule } from '#backend/evidence/evidence.module';
import { GatherEvidence } from '#backend/evidence/gather-evidence';
import type { MaterialSource } from '#shared/definition/material';
import { CaseWork, goldenAnswers, ITEM } from '#backend/testing/case-work.spec-support';
import { TestRegisters } from '#backend/testing/registers.spec-support';
import { TestServer } from '#backend/testing/server.spec-support';

const GOLDEN = JSON.parse(
  readFileSync(join(process.cwd(), 'shared', 'golden', ITEM, 'definition.json'), 'utf8'),
) as Definition;

/** The golden item with other sources for some of its materials. */
function withSources(sources: Readonly<Record<string, readonly MaterialSource[]>>): Definition {
  const materials = GOLDEN.materials.map((material) => ({
    ...material,
    sources: [...(sources[material.key] ?? []), ...material.sources],
  }));
  return { ...GOLDEN, materials: materials as never };
}

const REAL_NAME: MaterialSource = {
  kind: 'sharedData',
  question: 'civil.realName',
  query: { name: 'applicant.name', idNumber: 'applicant.idNumber' },
  proves: 'answer.matches',
};
const SUBJECT: MaterialSource = {
  kind: 'sharedData',
  question: 'business.subject',
  query: { uscc: 'form.uscc' },
  proves: 'answer.found',
};
const LICENCE: MaterialSource = { kind: 'certificate', type: 'foodLicence', holder: 'form.uscc' };

describe('What is known of an applicant without asking him', () => {
  let registers: TestRegisters;
  let server: TestServer;
  let work: CaseWork;
  let granted: string;

  beforeAll(async () => {
    registers = await TestRegisters.start();
    server = await TestServer.start(registers.env());
    work = new CaseWork(server);
    granted = await work.submit('zhang.wei', goldenAnswers('noodles'));
    await work.grant(granted);
    await work.until('zhang.wei', granted, ({ state }) => state.status === 'ended');
    await work.submit('zhang.wei', goldenAnswers('noodles'));
  });
  afterAll(async () => {
    await server.stop();
    await registers.stop();
  });
  beforeEach(async () => {
    for (const register of ['civil', 'business'] as const) await registers.behave(register, { mode: 'normal' });
  });

  const gather = (
    sources: Readonly<Record<string, readonly MaterialSource[]>>,
    {
      answers = goldenAnswers('noodles'),
      account = 'zhang.wei',
      draft = 'draft-1',
      today = civilDateOf(new Date().toISOString()),
    } = {},
  ): Promise<Evidence> => {
    const person = PEOPLE.find((one) => one.account === account)!;
    return server.app
      .select(EvidenceModule)
      .get(GatherEvidence)
      .run(
        { definition: withSources(sources), answers, surroundings: { applicant: person.profile!, today } },
        account,
        {
          doer: { account, name: person.name },
          object: { kind: 'draft', id: draft, name: GOLDEN.basics.name },
        },
        700,
      );
  };

  it('comes from registers, for the material that it may stand for', async () => {
    const { answers } = await gather({ licence: [SUBJECT], layout: [REAL_NAME] });
    expect<unknown>(answers['licence']).toEqual(
      jasmine.objectContaining({ found: true, name: '青禾市江岸区张伟面馆' }),
    );
    expect<unknown>(answers['layout']).toEqual({ matches: true, alive: true, age: jasmine.any(Number) });
  });

  it('lacks what is late, and has the rest in time', async () => {
    await registers.behave('business', { mode: 'slow', ms: 5000 });
    const began = performance.now();

    const { answers } = await gather({ licence: [SUBJECT], layout: [REAL_NAME] });

    expect(Object.keys(answers)).toEqual(['layout']);
    expect(performance.now() - began).toBeLessThan(2000);
  });

  it('lacks what nobody answers', async () => {
    await registers.behave('business', { mode: 'absent' });
    const { answers } = await gather({ licence: [SUBJECT], layout: [REAL_NAME] });
    expect(Object.keys(answers)).toEqual(['layout']);
  });

  it('is not looked for where the answers do not need the material or are not there yet', async () => {
    const { uscc: _uscc, ...unfinished } = goldenAnswers('noodles');
    const surroundings = { applicant: { kind: 'person', name: '张伟' }, today: '2026-11-24' } as const;
    const plan = planMaterials(GOLDEN, unfinished, surroundings);
    const unneeded = plan.find(({ state }) => state === 'notNeeded')!.key;
    const found = await gather(
      { [unneeded]: [REAL_NAME], licence: [SUBJECT] },
      { answers: unfinished, draft: 'draft-2' },
    );
    const audit = await server.as('audit.officer')<AuditPage>('GET', '/api/audit?object=draft:draft-2');

    expect<unknown>(found).toEqual({ certificates: [], earlier: [], answers: {} });
    expect(audit.body.entries).toEqual([]);
  });

  it('is asked once for several materials', async () => {
    const { answers } = await gather({ licence: [REAL_NAME], layout: [REAL_NAME] }, { draft: 'draft-3' });
    const audit = await server.as('audit.officer')<AuditPage>('GET', '/api/audit?object=draft:draft-3');

    expect(Object.keys(answers)).toEqual(['licence', 'layout']);
    expect(audit.body.entries.map(({ act, account }) => [act, account])).toEqual([['register.asked', 'zhang.wei']]);
  });

  it('is a certificate that the applicant holds, as long as it is valid', async () => {
    const { certificates } = await gather({ licence: [LICENCE] });
    expect(certificates.map(({ type, holder }) => [type, holder])).toEqual([['foodLicence', '92000000MA0000001N']]);
    expect(certificates[0]!.validUntil).toBeDefined();

    expect((await gather({ licence: [LICENCE] }, { today: '2099-01-01' })).certificates).toEqual([]);
    expect((await gather({ licence: [LICENCE] }, { account: 'li.na' })).certificates).toEqual([]);
    expect(
      (await gather({ licence: [{ kind: 'certificate', type: 'another', holder: 'form.uscc' }] })).certificates,
    ).toEqual([]);
  });

  it('is a file of an application that was granted, not of one that still runs or of somebody else', async () => {
    const { earlier } = await gather({
      layout: [{ kind: 'earlierCase', item: ITEM, material: 'layout' }],
      application: [{ kind: 'earlierCase', item: 'another-item', material: 'layout' }],
    });
    expect(earlier.map(({ item, material, case: from }) => [item, material, from])).toEqual([
      [ITEM, 'layout', granted],
    ]);
    expect(
      (await gather({ licence: [{ kind: 'earlierCase', item: ITEM, material: 'layout' }] }, { account: 'li.na' }))
        .earlier,
    ).toEqual([]);
  });
});
