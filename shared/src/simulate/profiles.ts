import type { CivilDate } from '#shared/kernel/civil-date';
import type { ApplicantProfile } from '#shared/form/applicant';
import { birthdayAt, idNumberOf, mobileFrom, nameFrom, usccFrom } from '#shared/simulate/fill/people-values';
import type { Literals } from '#shared/simulate/literals';
import { between, pick, type Random } from '#shared/kernel/random';

/** How well the platform may know whom. */
const KINDS = ['known', 'hardlyKnown', 'organisation', 'organisationHardlyKnown', 'organisationHalfKnown'] as const;

/** A person or organisation that applies, one kind after the other, with what is compared with a profile now and then. */
export function profileFor(random: Random, today: CivilDate, literals: Literals, turn: number): ApplicantProfile {
  const kind = KINDS[turn % KINDS.length]!;
  const name = nameFrom(random);
  const known = {
    idNumber: idNumberOf(random, birthdayAt(random, today, between(random, 18, 75))),
    mobile: mobileFrom(random),
  };
  if (kind === 'hardlyKnown') return { kind: 'person', name };
  if (kind === 'known') return { kind: 'person', name, ...known };
  const org = { name: `${name}餐饮管理有限公司`, uscc: usccFrom(random) };
  if (kind === 'organisationHardlyKnown') return { kind: 'organisation', name, org };
  if (kind === 'organisationHalfKnown')
    return { kind: 'organisation', name, ...known, org: { ...org, legalRep: nameFrom(random) } };
  const region = pick(random, literals.regions.length > 0 ? literals.regions : ['000001']);
  const whole = { ...org, legalRep: nameFrom(random), region, address: `滨江路${between(random, 1, 900)}号` };
  return { kind: 'organisation', name, ...known, org: withNamed(random, whole, literals) };
}

/** Members of an organisation that conditions compare with a text hold that text now and then. */
function withNamed<O extends Readonly<Record<string, string>>>(random: Random, org: O, literals: Literals): O {
  const named = Object.keys(org).flatMap((member) => {
    const texts = literals.at(`applicant.org.${member}`).filter((value) => typeof value === 'string' && value !== '');
    return texts.length > 0 && random() < 0.5 ? [[member, pick(random, texts)] as const] : [];
  });
  return { ...org, ...Object.fromEntries(named) };
}
