import type { DraftView } from '#shared/api/draft';
import type { ServiceView } from '#shared/api/service';
import type { Answers } from '#shared/form/answers';
import { compiledFormOf } from '#shared/form/compiled-form-of';
import type { FormSurroundings } from '#shared/form/form-state';
import { openForm } from '#shared/form/open-form';
import { FormSession } from '../../form-view/form-session';
import { signPages } from './steps';

/** An application on the screen: the draft as it was read, the version that it is pinned to, the form in use. */
export interface OpenedDraft {
  readonly draft: DraftView;
  readonly service: ServiceView;
  readonly session: FormSession;
  readonly surroundings: FormSurroundings;
  /** The keys of the pages at the end that hold only declarations: they are signed with the check, not before. */
  readonly signed: ReadonlySet<string>;
}

/** Opens the form of a draft on these answers. */
export function openDraft(draft: DraftView, service: ServiceView, answers: Answers): OpenedDraft {
  const form = compiledFormOf(service.definition);
  const surroundings = { applicant: draft.profile, today: draft.today, calendar: draft.calendar };
  return {
    draft,
    service,
    session: new FormSession(form, openForm(form, answers, surroundings)),
    surroundings,
    signed: signPages(form),
  };
}
