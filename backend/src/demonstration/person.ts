import type { Role } from '#shared/access/role';
import type { ApplicantProfile } from '#shared/form/applicant';
import type { Text } from '#shared/kernel/text';

/** A person of the demonstration. */
export interface DemonstrationPerson {
  readonly account: string;
  readonly name: string;
  readonly role: Text;
  readonly roles: readonly Role[];
  readonly posts: readonly string[];
  readonly department?: string;
  readonly profile?: ApplicantProfile;
  /** Where notices go; of the top-level domain that RFC 2606 keeps for examples. */
  readonly email?: string;
}
