import type { AuditEntry } from '#shared/api/audit';
import type { Caller } from '#backend/platform/http/caller';

/** Something that was done and that the audit list shows. */
export interface Act {
  /** Identity, made before the first try or derived from the act, so that a repeat is the same entry. */
  readonly id: string;
  readonly at: string;
  /** e.g. item.published */
  readonly act: string;
  readonly object: AuditEntry['object'];
  /** Never personal values. */
  readonly details?: AuditEntry['details'];
}

/** Who did it. */
export interface Doer {
  readonly account: string;
  readonly name: string;
  readonly post?: string;
  readonly address?: string;
}

/** An applicant as the doer of what the chain of reads keeps for ever: by his account alone, since names and addresses are erased one day. */
export function applicantAsDoer({ account }: Pick<Caller, 'account'>): Doer {
  return { account, name: account };
}

/** The person of a request as the doer of an act. */
export function doerOf(caller: Caller, post?: string): Doer {
  return { account: caller.account, name: caller.name, address: caller.address, ...(post !== undefined && { post }) };
}
