import { Injectable } from '@nestjs/common';
import type { RegisterResult } from '#shared/concept/register-answer';
import { CaseRepository } from '#backend/case/case.repository';
import type { CertificateDoc } from '#backend/certificate/certificate-doc';
import { CertificateRepository } from '#backend/certificate/certificate.repository';
import type { Evidence, HeldCertificate, UnfitCertificate } from '#shared/material/evidence';
import { inTime } from '#backend/evidence/in-time';
import { type Applied, type Wanted, wantedEvidence } from '#backend/evidence/wanted-evidence';
import { civilDateOf } from '#shared/kernel/civil-date';
import type { Json } from '#shared/kernel/json';
import { canonicalize } from '#shared/version/canonical';
import type { Asking } from '#backend/register/asking';
import { AskRegister } from '#backend/register/ask-register';

/** Milliseconds for each source: somebody waits for the page. */
const PATIENCE = 1500;

type Of<K extends Wanted['kind']> = Extract<Wanted, { kind: K }>;

type Held = Pick<Evidence, 'certificates' | 'unfit'>;
const NOTHING_HELD: Held = { certificates: [] };
/** As many as evidence keeps. */
const MOST = 100;

/** Collects what is known of an applicant now, so that he is not asked for it: from registers, his certificates, his earlier applications. */
@Injectable()
export class GatherEvidence {
  constructor(
    private readonly ask: AskRegister,
    private readonly certificates: CertificateRepository,
    private readonly cases: CaseRepository,
  ) {}

  /** All sources at once, each with a time limit of its own; what is late or fails counts as not there. Never throws. */
  async run(applied: Applied, account: string, about: Asking, within: number = PATIENCE): Promise<Evidence> {
    const wanted = wantedEvidence(applied);
    const of = <K extends Wanted['kind']>(kind: K) => wanted.filter((one): one is Of<K> => one.kind === kind);
    const [answers, held, earlier] = await Promise.all([
      this.shared(of('sharedData'), about, within),
      inTime(this.held(of('certificate'), account, applied.surroundings.today), within, NOTHING_HELD),
      inTime(this.earlier(of('earlierCase'), account), within, []),
    ]);
    return { answers, ...held, earlier };
  }

  /** The answers by material. The same question is asked once. */
  private async shared(
    wanted: readonly Of<'sharedData'>[],
    about: Asking,
    within: number,
  ): Promise<Evidence['answers']> {
    const asked = new Map<string, Promise<RegisterResult | undefined>>();
    const results = await Promise.all(
      wanted.map(({ question, query }) => {
        const same = canonicalize({ question, query });
        const answer =
          asked.get(same) ??
          inTime<RegisterResult | undefined>(this.ask.run(about, question, query, within), within, undefined);
        asked.set(same, answer);
        return answer;
      }),
    );
    const known: Record<string, Evidence['answers'][string]> = {};
    for (const [index, { material }] of wanted.entries()) {
      const result = results[index];
      if (result?.ok) known[material] = { ...result.answer } as Record<string, Json>;
    }
    return known;
  }

  /** What he holds of the wanted types: what proves something today, and what does not and why. */
  private async held(wanted: readonly Of<'certificate'>[], account: string, today: string): Promise<Held> {
    if (wanted.length === 0) return NOTHING_HELD;
    const types = new Set(wanted.map(({ type }) => type));
    const held = (await this.certificates.own(account)).filter(({ type, result }) => types.has(type ?? result));
    const certificates: HeldCertificate[] = [];
    const unfit: UnfitCertificate[] = [];
    for (const found of held.slice(0, MOST)) {
      const { type, result, number, holder, holderCode, validUntil } = found;
      const one = {
        ...{ type: type ?? result, number, holder: holderCode ?? holder },
        ...(validUntil !== undefined && { validUntil }),
      };
      const why = whyUnfit(found, today);
      if (why === undefined) certificates.push(one);
      else unfit.push({ ...one, why });
    }
    return { certificates, ...(unfit.length > 0 && { unfit }) };
  }

  private async earlier(wanted: readonly Of<'earlierCase'>[], account: string): Promise<Evidence['earlier']> {
    if (wanted.length === 0) return [];
    const granted = await this.cases.granted(account);
    return wanted.flatMap(({ item, from }) => {
      const has = (one: (typeof granted)[number]) => one.files.filter((file) => file.material === from);
      const newest = granted.find((one) => one.item === item && has(one).length > 0);
      if (newest === undefined) return [];
      return has(newest).map((file) => ({
        ...{ item, material: from, case: newest.id, on: civilDateOf(newest.grantedAt), file: file.id },
      }));
    });
  }
}

/** Why a certificate proves nothing today; undefined where it does. Its last day counts although no timer fired yet. */
function whyUnfit(
  { standing, validFrom, validUntil }: Pick<CertificateDoc, 'standing' | 'validFrom' | 'validUntil'>,
  today: string,
): UnfitCertificate['why'] | undefined {
  if (standing !== undefined) return standing;
  if (validUntil !== undefined && today > validUntil) return 'expired';
  return validFrom > today ? 'notYet' : undefined;
}
