import type { FileRef } from '#shared/case/file-ref';
import type { RegisterQuestionKey } from '#shared/concept/register-question';
import type { JsonObject } from '#shared/kernel/json';

/** A certificate that the applicant holds and that is valid today. */
export interface HeldCertificate {
  /** Key of the result that it is, e.g. foodLicence. */
  readonly kind: string;
  /** The item that brought it. */
  readonly item: string;
  readonly number: string;
  readonly holder: string;
  readonly validUntil?: string;
  /** Absent while it is being printed. */
  readonly file?: string;
}

/** What is known of an applicant without asking him. Whatever could not be had in time is not in it. */
export interface Evidence {
  /** What registers answered, by the material that it may stand for. */
  readonly shared: Readonly<Record<string, { readonly question: RegisterQuestionKey; readonly answer: JsonObject }>>;
  /** Of the kinds that the materials name, newest first. */
  readonly certificates: readonly HeldCertificate[];
  /** Files of granted applications, by the material that they may stand for; of the newest case that has one. */
  readonly earlier: readonly { readonly material: string; readonly case: string; readonly file: FileRef }[];
}
