import { FOLD, type CaseState } from '#shared/case/case-state';
import { foldCase } from '#shared/case/fold-case';
import { upgradeState } from '#shared/case/upgrade-state';
import type { CaseDoc } from '#backend/case/case-doc';

/** A stored case with its state as rules fold it today: one that was folded by older rules is folded again from its events. */
export function presentCase(doc: CaseDoc): CaseDoc {
  return doc.state.fold === FOLD ? doc : { ...doc, state: foldCase(doc.events.map(({ event }) => event)) };
}

/** A row of a list, whose events are not read. */
export function presentRow<R extends { state: object }>(row: R): R {
  return { ...row, state: upgradeState(row.state as CaseState) };
}
