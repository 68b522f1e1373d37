import { Schema } from 'mongoose';
import type { Text } from '#shared/kernel/text';

/** A department (部门). */
export interface DepartmentDoc {
  _id: string;
  key: string;
  name: Text;
  /** Division codes for which it acts; absent means unknown. */
  regions?: string[];
}

export const DEPARTMENT = 'Department';

export const departmentSchema = new Schema<DepartmentDoc>(
  {
    _id: { type: String, required: true },
    key: { type: String, required: true },
    name: { type: Schema.Types.Mixed, required: true },
    regions: { type: [String], default: undefined },
  },
  { collection: 'departments', strict: 'throw', versionKey: false },
);
departmentSchema.index({ key: 1 }, { unique: true });
