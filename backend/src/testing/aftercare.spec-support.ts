import type { Definition } from '#shared/definition/definition';
import type { CertificateAct, CertificateGround } from '#shared/definition/certificate-act';
import type { MainStep } from '#shared/definition/chain';
import type { CaseWork } from '#backend/testing/case-work.spec-support';

/** What the officer of the aftercare can do, one after the other, and on which ground. */
const DEEDS = {
  suspend: 'underInquiry',
  resume: 'settled',
  revoke: 'wronglyGranted',
  withdraw: 'lawOrFactsChanged',
  forfeit: 'penalty',
  cancel: 'atRequest',
} as const satisfies Record<CertificateAct, CertificateGround>;
const ACTS = Object.keys(DEEDS) as CertificateAct[];

const name = (zh: string) => ({ zh });

/** Gives a definition an aftercare in which a post may do everything to a certificate, as often as it likes. */
export function addAftercare(definition: Definition, result: string, post: string): void {
  const steps: MainStep[] = [
    {
      ...{ kind: 'task', key: 'watch', name: name('监管'), stage: 'review', posts: [post], mode: 'any' },
      outcomes: [
        ...ACTS.map((act) => ({
          ...{ key: act, label: name(`监管 ${act}`), next: `do_${act}`, tone: 'neutral', reason: 'optional' },
        })),
        { key: 'done', label: name('监管结束'), next: 'watched', tone: 'favourable', reason: 'optional' },
      ] as never,
      limit: { n: 20, unit: 'workingDay' },
      legalBasis: definition.basics.legalBasis,
    } as MainStep,
    ...ACTS.map((act): MainStep => ({
      ...{ kind: 'automatic', key: `do_${act}`, name: name(`变动 ${act}`), stage: 'review', next: 'watch' },
      action: { kind: 'changeCertificate', result, act, ground: DEEDS[act] },
    })),
    { kind: 'end', key: 'watched', name: name('监管结束'), stage: 'delivery', end: 'ended' },
  ];
  definition.chain.aftercare = { name: name('监管'), entry: 'watch', steps };
}

/** One deed of that officer. */
export async function doTo(work: CaseWork, officer: string, id: string, act: CertificateAct | 'done'): Promise<void> {
  await work.must(officer, id, {
    kind: 'decide',
    decision: { step: 'watch', outcome: act, reason: '监管需要', points: [] },
  });
}
