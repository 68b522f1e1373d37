import type { EditView } from '#shared/api/item';
import type { AuditEntry } from '#shared/api/audit';
import type { ItemDoc } from '#backend/item/item.model';
import type { VersionDoc } from '#backend/item/version.model';

/** What an act does to an item: its next state, the link of its chain, and a version where it publishes one. */
export interface ItemChange {
  readonly next: Pick<ItemDoc, 'name' | 'draft' | 'live' | 'revision'>;
  readonly edit: {
    readonly act: EditView['act'];
    readonly commands?: EditView['commands'];
    readonly comment?: string;
    /** Content hash after the act. */
    readonly content: string;
    /** The canonical JSON that was saved. */
    readonly saved?: string;
  };
  readonly version?: VersionDoc;
  /** For the audit list. */
  readonly details: AuditEntry['details'];
}
