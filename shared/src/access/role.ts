import * as z from 'zod';

/** What a person does on the platform. A person may hold several; posts say which steps of which department he takes. */
export const Role = z
  .enum(['applicant', 'author', 'publisher', 'clerk', 'officer', 'supervisor', 'auditor', 'admin'])
  .meta({ id: 'Role' });
export type Role = z.infer<typeof Role>;
