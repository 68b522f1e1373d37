import { addDays } from '#shared/kernel/civil-date';
import type { JsonObject } from '#shared/kernel/json';
import type { Material, MaterialSource } from '#shared/definition/material';
import type { Evidence, HeldCertificate } from '#shared/material/evidence';
import { materialCondition } from '#shared/material/material-condition';
import { proofScope } from '#shared/material/material-scope';
import { lookUpsOf, type Beside } from '#shared/simulate/aim/beside';
import { registerOf } from '#shared/simulate/aim/beside-variable';
import type { Draft } from '#shared/simulate/aim/draft';
import { registerAnswerFrom } from '#shared/simulate/aim/register-answers';
import { satisfy } from '#shared/simulate/aim/satisfy';
import { between } from '#shared/kernel/random';

/** How often somebody holds a certificate, a register answers and proves it, something was handed in before, a register fails. */
const SHARES = {
  certificate: 0.5,
  answer: 0.8,
  proves: 0.5,
  earlier: 0.4,
  failure: 0.06,
  promise: 0.5,
  later: 0.4,
} as const;

/** Gives the applicant what may be known of him: certificates, answers of registers, papers of earlier cases, and promises. */
export function makeKnown(draft: Draft, beside: Beside): void {
  const { definition } = draft.from;
  for (const { key, deferredBy } of definition.materials)
    if (deferredBy !== undefined && draft.random() < SHARES.later) beside.deferred = [...beside.deferred, key];
  beside.commitments = (definition.commitments ?? [])
    .filter(({ declaredBy }) => declaredBy === undefined && draft.random() < SHARES.promise)
    .map(({ key }) => key);
  beside.registers = registersFor(draft);
  for (const material of definition.materials)
    for (const source of material.sources) if (draft.random() < shareOf(source)) prove(draft, beside, material, source);
}

/** Only what the item names is made up; what a draft cannot know (its answers changed) is made up again. */
export function prove(draft: Draft, beside: Beside, material: Material, source: MaterialSource): void {
  const { evidence } = beside;
  const { definition, surroundings } = draft.from;
  switch (source.kind) {
    case 'certificate': {
      const held = certificateFor(draft, source);
      if (held !== undefined) beside.evidence = { ...evidence, certificates: [...evidence.certificates, held] };
      break;
    }
    case 'sharedData': {
      const register = registerOf(draft, ['answer', `evidence.answers.${material.key}`]);
      const answers = { ...evidence.answers, [material.key]: registerAnswerFrom(source.question, register) };
      beside.evidence = { ...evidence, answers };
      draft.besideChanged();
      const stand = { material: material.key, scope: proofScope(definition, source.question) };
      if (draft.random() < SHARES.proves) satisfy(draft, source.proves, true, stand);
      break;
    }
    case 'earlierCase': {
      const on = addDays(surroundings.today, -between(draft.random, 1, 20));
      const earlier = { item: source.item, material: source.material, case: 'earlier', on, file: 'earlier' };
      beside.evidence = { ...evidence, earlier: [...evidence.earlier, earlier] };
      break;
    }
    case 'commitment':
      if (!beside.commitments.includes(source.commitment))
        beside.commitments = [...beside.commitments, source.commitment];
      break;
    default:
  }
  draft.besideChanged();
}

function shareOf({ kind }: MaterialSource): number {
  if (kind === 'certificate') return SHARES.certificate;
  if (kind === 'sharedData') return SHARES.answer;
  return kind === 'earlierCase' ? SHARES.earlier : 0;
}

function certificateFor(
  draft: Draft,
  { type, holder }: Extract<MaterialSource, { kind: 'certificate' }>,
): HeldCertificate | undefined {
  const whose = materialCondition(draft.from.definition, holder, undefined, 'string')?.evaluate(draft.roots());
  if (typeof whose !== 'string' || whose === '') return undefined;
  return { type, number: `${type}-${between(draft.random, 1000, 9999)}`, holder: whose };
}

function registersFor(draft: Draft): Beside['registers'] {
  const answers = lookUpsOf(draft.from.definition).map(({ key, question }): [string, JsonObject] => {
    if (draft.random() < SHARES.failure) return [question, { failure: 'REGISTER.SLOW' }];
    return [question, registerAnswerFrom(question, registerOf(draft, [`step.${key}.answer`]))];
  });
  return Object.fromEntries(answers);
}

/** Whether something is known at all. */
export function isKnown({ certificates, answers, earlier }: Evidence): boolean {
  return certificates.length + earlier.length + Object.keys(answers).length > 0;
}
