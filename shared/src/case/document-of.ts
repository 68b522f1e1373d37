import type { Definition } from '#shared/definition/definition';
import type { DocumentKind, DocumentTemplate } from '#shared/definition/document-template';
import { isStaffed, stepOf } from '#shared/definition/chain';
import type { CaseEvent } from '#shared/case/case-event';

/** The templates of the documents that tell of an event, in the order of the definition. */
export function documentsOf(definition: Definition, event: CaseEvent): readonly DocumentTemplate[] {
  const named = namedTemplates(definition, event);
  const kinds = kindsOf(definition, event);
  const step = 'step' in event ? event.step : event.kind === 'stepDecided' ? event.decision.step : undefined;
  return definition.documents.filter(
    (template) =>
      named.has(template.key) ||
      (kinds.includes(template.kind) && (template.step === undefined || template.step === step)),
  );
}

/** What is told by a decision of its own: a certificate is taken away. */
const TAKEN_AWAY: ReadonlySet<string> = new Set(['revoke', 'withdraw', 'forfeit']);

function kindsOf({ chain }: Definition, event: CaseEvent): readonly DocumentKind[] {
  switch (event.kind) {
    case 'submitted':
      return [
        ...(event.origin === undefined ? (['receipt'] as const) : []),
        ...((event.choices?.deferred ?? []).length > 0 ? (['deferralNotice'] as const) : []),
        ...((event.choices?.commitments ?? []).length > 0 ? (['commitmentLetter'] as const) : []),
      ];
    case 'accepted':
      return chain.intake.mode === 'accept' ? ['acceptance'] : [];
    case 'deemedAccepted':
      return ['deemedAcceptance'];
    case 'notAccepted':
      return ['nonAcceptance'];
    case 'referred':
      return ['referral'];
    case 'correctionRequested':
      return ['correctionNotice'];
    case 'materialsReturned':
      return ['returnNotice'];
    case 'extended':
      return ['extension'];
    case 'stepEntered': {
      const step = stepOf(chain, event.step);
      return step?.kind === 'applicant' && step.deadline.kind === 'fixed' ? ['applicantNotice'] : [];
    }
    // A day that an officer sets is told once it counts.
    case 'deadlineSet':
      return event.approved ? ['applicantNotice'] : [];
    case 'deadlineApproved':
      return event.agrees ? ['applicantNotice'] : [];
    case 'stepDecided':
    case 'countersigned':
      return event.decides === true ? ['decision'] : [];
    case 'limitExpired':
      return event.effect === 'deemedGranted' ? ['decision'] : [];
    case 'certificateIssued':
      return ['proofOfService'];
    case 'certificateChanged':
      return TAKEN_AWAY.has(event.act) ? ['revocation'] : [];
    default:
      return [];
  }
}

/** Templates that a step names: the notice of a procedure, the document of an outcome. */
function namedTemplates({ chain }: Definition, event: CaseEvent): ReadonlySet<string> {
  if (event.kind === 'stepEntered') {
    const step = stepOf(chain, event.step);
    return new Set(step?.kind === 'procedure' ? [step.notice] : []);
  }
  const carried = carriedOutcome(event);
  const step = carried && stepOf(chain, carried.step);
  const document = isStaffed(step) ? step.outcomes.find(({ key }) => key === carried?.outcome)?.document : undefined;
  return new Set(document === undefined ? [] : [document]);
}

/** The outcome that carries with an event; none while others still have to decide or to sign. */
function carriedOutcome(event: CaseEvent): { readonly step: string; readonly outcome: string } | undefined {
  if (event.kind === 'countersigned')
    return event.outcome === undefined ? undefined : { step: event.step, outcome: event.outcome };
  if (event.kind !== 'stepDecided' || event.unsigned === true || (event.waitingFor ?? []).length > 0) return undefined;
  return { step: event.decision.step, outcome: event.carries ?? event.decision.outcome };
}
