import type { CaseFacts } from '#shared/case/case-facts';
import { foldCase } from '#shared/case/fold-case';
import { issueDocument } from '#shared/document/issue-document';
import { printCertificate } from '#shared/document/print-certificate';
import type { Printable } from '#shared/document/printable';
import type { CaseDoc } from '#backend/case/case-doc';

/** A document before it has a number, to see whether it can be printed. `cause` is the number of the event that it tells of. */
export function documentOf(
  doc: CaseDoc,
  facts: CaseFacts,
  template: string,
  cause: number,
  number: string,
): Printable | undefined {
  const told = doc.events[cause - 1]?.event;
  if (told === undefined) return undefined;
  const state = foldCase(doc.events.slice(0, cause).map(({ event }) => event));
  // A decision is told with the end that it led to.
  const end = doc.state.end;
  return issueDocument(
    { ...facts, now: told.at },
    { ...state, ...(end && state.end === undefined && told.kind === 'notAccepted' && { end }) },
    { template, number },
  );
}

/** The paper behind an issued document or certificate of a case; undefined for an unknown id. */
export function paperOf(
  doc: CaseDoc,
  facts: CaseFacts,
  id: string,
): { readonly printable: Printable; readonly file: string } | undefined {
  const document = doc.state.documents.find((entry) => entry.id === id);
  if (document !== undefined) {
    const cause = Number(id.split('-')[0]);
    const printable = documentOf(doc, facts, document.template, cause, document.number);
    return printable && { printable, file: document.file };
  }
  const certificate = doc.state.certificates.find((entry) => entry.id === id);
  const printable = certificate && printCertificate(facts, doc.state, certificate);
  return printable && { printable, file: certificate!.file };
}
