import { CALENDAR_2026 } from '#shared/clock/calendar-2026';
import type { CaseView } from '#shared/api/case';
import { civilDateOf } from '#shared/kernel/civil-date';
import type { Definition } from '#shared/definition/definition';
import type { Form } from '#shared/definition/form';
import { compiledFormOf } from '#shared/form/compiled-form-of';
import { innerSource } from '#shared/form/inner-source';
import { openForm } from '#shared/form/open-form';
import { FormSession } from './form-session';

/** Opens the form of a step for filling: inside, `form` is this form and `application` what the applicant answered. */
export function openInnerForm({ state, ledger }: CaseView, definition: Definition, form: Form): FormSession {
  const compiled = compiledFormOf(innerSource(definition, form));
  const surroundings = {
    applicant: state.profile ?? { kind: 'person' as const, name: state.applicant.name },
    today: civilDateOf(ledger.asOf),
    calendar: [CALENDAR_2026],
    application: state.answers,
  };
  return new FormSession(compiled, openForm(compiled, {}, surroundings));
}
