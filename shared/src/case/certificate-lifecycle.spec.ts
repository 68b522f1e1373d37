import { CERTIFICATE_ACTS, CERTIFICATE_STANDINGS } from '#shared/definition/certificate-words';
import {
  canChange,
  STANDING_AFTER,
  type CertificateChangeAct,
  type CertificateStanding,
} from '#shared/definition/certificate-standing';
import { documentsOf } from '#shared/case/document-of';
import { effectsOf } from '#shared/case/effects';
import { expire } from '#shared/case/expired-limits';
import { issueCertificate } from '#shared/case/platform-acts';
import { officer, SmallCase, smallDefinition, taskStep, text } from '#shared/case/small-case.spec-support';
import { predecessorOf, type Recorded, wantedSuccession } from '#shared/case/succession';
import type { AutomaticStep } from '#shared/definition/step/automatic';

const ann = officer('ann', 'a.one');
const automatic = (key: string, action: AutomaticStep['action'], next: string): AutomaticStep => ({
  ...{ kind: 'automatic', key, name: text(key), stage: 'delivery', action, next },
});
const issue = (next: string, replaces?: readonly { number: string; as: 'renew' | 'change' | 'reissue' }[]) =>
  automatic(
    'issue',
    { kind: 'issueCertificate', result: 'foodLicence', ...(replaces && { replaces: [...replaces] }) },
    next,
  );

const ALL = Object.keys(CERTIFICATE_ACTS) as CertificateChangeAct[];
/** What may follow on each standing. */
const MAY: Readonly<Record<CertificateStanding | 'valid', readonly CertificateChangeAct[]>> = {
  valid: ['suspend', 'revoke', 'withdraw', 'forfeit', 'cancel', 'lapse', 'renew', 'change', 'reissue'],
  suspended: ['resume', 'revoke', 'withdraw', 'forfeit', 'cancel', 'lapse'],
  revoked: ['cancel'],
  withdrawn: ['cancel'],
  forfeited: ['cancel'],
  lapsed: ['cancel', 'renew'],
  cancelled: [],
  renewed: [],
  changed: [],
  reissued: [],
};

describe('What may happen to a certificate', () => {
  for (const [standing, may] of Object.entries(MAY))
    it(`that is ${standing}: ${may.join(', ') || 'nothing'}`, () => {
      const found = standing === 'valid' ? {} : { standing: standing as CertificateStanding };
      expect(ALL.filter((act) => canChange(found, act)).sort()).toEqual([...may].sort());
    });

  it('leads to every standing that there is, and to being valid again', () => {
    const reached = new Set(Object.values(STANDING_AFTER).filter((standing) => standing !== undefined));
    expect([...reached].sort()).toEqual((Object.keys(CERTIFICATE_STANDINGS) as CertificateStanding[]).sort());
    expect(STANDING_AFTER.resume).toBeUndefined();
  });

  it('is its history: what, when and on which ground', () => {
    const run = new SmallCase(
      smallDefinition([
        issue('stop'),
        automatic(
          'stop',
          { kind: 'changeCertificate', result: 'foodLicence', act: 'suspend', ground: 'underInquiry' },
          'look',
        ),
        taskStep('look', 'take'),
        automatic(
          'take',
          { kind: 'changeCertificate', result: 'foodLicence', act: 'withdraw', ground: 'lawOrFactsChanged' },
          'granted',
        ),
      ]),
    );
    run.run.issue();
    const suspended = run.state.certificates[0]!.standing;
    const at = run.run.now;
    run.run.wait(60);
    run.decide(ann);
    const [certificate] = run.state.certificates;
    expect([suspended, certificate?.standing]).toEqual(['suspended', 'withdrawn']);
    expect(certificate?.history).toEqual([
      { act: 'suspend', at, ground: 'underInquiry' },
      { act: 'withdraw', at: run.run.now, ground: 'lawOrFactsChanged' },
    ]);
  });

  it('is told by a decision of its own where it is taken away', () => {
    const { definition } = new SmallCase(smallDefinition([issue('granted')])).facts;
    const template = {
      ...{ key: 'taken', kind: 'revocation', title: text('决定书'), body: text('…'), prefix: 'T' },
    } as (typeof definition.documents)[number];
    const told = (act: CertificateChangeAct) =>
      documentsOf(
        { ...definition, documents: [template] },
        { kind: 'certificateChanged', at: '', by: { account: 'platform', name: '' }, id: 'c', act },
      ).length;
    expect(ALL.filter((act) => told(act) === 1)).toEqual(['revoke', 'withdraw', 'forfeit']);
  });
});

describe('A certificate whose last day is over', () => {
  const granted = () => {
    const run = new SmallCase(smallDefinition([issue('granted')]));
    run.run.issue();
    return run;
  };

  it('is waited for by the timer of the case, which has ended long ago', () => {
    const run = granted();
    const { validUntil } = run.state.certificates[0]!;
    expect(run.state.end?.kind).toBe('granted');
    expect(
      effectsOf(run.facts, run.run.events, 1, run.state)
        .filter(({ kind }) => kind === 'limit')
        .map(({ dueAt }) => dueAt),
    ).toEqual([`${validUntil}T16:00:00.000Z`]);
    expect(expire(run.facts, run.state)).toEqual({ notBefore: `${validUntil}T16:00:00.000Z` });
  });

  it('lapses then, once, and the end of the case stays as it was', () => {
    const run = granted();
    run.run.wait(6 * 366 * 24 * 60);
    const expiry = expire(run.facts, run.state);
    if (expiry === undefined || !('events' in expiry)) throw new Error('Nothing came of it');
    run.run.add(expiry.events);
    expect(run.state.certificates.map(({ standing }) => standing)).toEqual(['lapsed']);
    expect([run.state.status, run.state.end?.kind]).toEqual(['ended', 'granted']);
    expect(expire(run.facts, run.state)).toBeUndefined();
  });
});

describe('A certificate in place of an earlier one', () => {
  const recorded: Recorded = {
    ...{ type: 'foodLicence', result: 'foodLicence', number: 'JY000007', applicant: 'zhang.wei', holderCode: 'U1' },
    ...{ validFrom: '2021-03-10', validUntil: '2026-03-09' },
  };
  const wanted: Parameters<typeof predecessorOf>[1] = {
    ...{ as: 'renew', submittedOn: '2026-02-01', type: 'foodLicence', applicant: 'zhang.wei', holderCode: 'U1' },
  };

  it('takes the place of a valid one of the same holder and kind only', () => {
    expect(predecessorOf(recorded, wanted)).toEqual({
      ...{ number: 'JY000007', edition: 1, as: 'renew', validFrom: '2021-03-10', validUntil: '2026-03-09' },
    });
    const others: readonly (readonly [why: string, found: Recorded, wanted: Parameters<typeof predecessorOf>[1]])[] = [
      ['another holder', { ...recorded, holderCode: 'U2' }, wanted],
      ['another kind', { ...recorded, type: 'other' }, wanted],
      ['revoked', { ...recorded, standing: 'revoked' }, wanted],
      ['suspended', { ...recorded, standing: 'suspended' }, wanted],
      ['renewed before', { ...recorded, standing: 'renewed' }, wanted],
      ['asked for after its last day', recorded, { ...wanted, submittedOn: '2026-03-10' }],
      ['a fresh paper of one that lapsed', { ...recorded, standing: 'lapsed' }, { ...wanted, as: 'reissue' }],
      ['of another account, where no code says whose it is', { ...recorded, applicant: 'li.na' }, without()],
    ];
    function without() {
      const { holderCode: _gone, ...rest } = wanted;
      return rest;
    }
    for (const [why, found, order] of others) expect(predecessorOf(found, order)).withContext(why).toBeUndefined();
  });

  it('may renew what lapsed meanwhile, where it was asked for in time', () => {
    expect(predecessorOf({ ...recorded, standing: 'lapsed', edition: 2 }, wanted)?.edition).toBe(2);
  });

  const replaced = (as: 'renew' | 'change' | 'reissue') => {
    const run = new SmallCase(smallDefinition([issue('granted', [{ number: '"JY000007"', as }])]));
    const step = run.facts.definition.chain.steps.find(({ key }) => key === 'issue') as AutomaticStep;
    expect(wantedSuccession(run.facts, run.state, step)).toEqual({ number: 'JY000007', as });
    const predecessor = predecessorOf(recorded, { ...wanted, as })!;
    const given = { id: 'c2', number: predecessor.number, file: 'f', code: 'k', holder: '面馆', predecessor };
    run.run.add(issueCertificate(run.facts, run.state, given)!);
    return run;
  };

  it('has its number, the next edition, and says in which case to tell it', () => {
    const run = replaced('renew');
    const [certificate] = run.state.certificates;
    expect([certificate?.number, certificate?.edition]).toEqual(['JY000007', 2]);
    const told = run.run.events.find((event) => event.kind === 'earlierCertificateChanged');
    expect(told).toEqual(
      jasmine.objectContaining({
        ...{ number: 'JY000007', edition: 1, act: 'renew', successor: { number: 'JY000007', edition: 2 } },
      }) as never,
    );
    expect(
      effectsOf(run.facts, run.run.events, 1, run.state).filter(({ kind }) => kind === 'changeEarlier').length,
    ).toBe(1);
    expect(run.state.end?.kind).toBe('granted');
  });

  it('begins a new term when it is a renewal, and keeps the old one else', () => {
    const term = (as: 'renew' | 'change' | 'reissue') => {
      const { validFrom, validUntil } = replaced(as).state.certificates[0]!;
      return [validFrom, validUntil];
    };
    expect(term('change')).toEqual(['2021-03-10', '2026-03-09']);
    expect(term('reissue')).toEqual(['2021-03-10', '2026-03-09']);
    expect(term('renew')[1]! > '2026-03-09').toBeTrue();
  });

  it('is wanted of none where the case names no number', () => {
    const run = new SmallCase(smallDefinition([issue('granted', [{ number: '" "', as: 'renew' }])]));
    const step = run.facts.definition.chain.steps.find(({ key }) => key === 'issue') as AutomaticStep;
    expect(wantedSuccession(run.facts, run.state, step)).toBeUndefined();
  });
});

describe('A later case that acts on an earlier certificate', () => {
  it('says so of its own holder’s, and the case goes on', () => {
    const run = new SmallCase(
      smallDefinition([
        automatic(
          'strike',
          { kind: 'changeCertificate', result: 'foodLicence', act: 'cancel', of: '"JY000007"', ground: 'atRequest' },
          'granted',
        ),
      ]),
    );
    const told = run.run.events.find((event) => event.kind === 'earlierCertificateChanged');
    const { type, number, act, ground, holderCode } = told!;
    expect([type, number, act, ground]).toEqual(['foodLicence', 'JY000007', 'cancel', 'atRequest']);
    expect<unknown>(holderCode).toBe(run.state.answers['uscc']);
    expect(run.state.end?.kind).toBe('granted');
  });
});
