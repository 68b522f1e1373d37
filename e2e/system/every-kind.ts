import { Field, type FieldKindName } from '#shared/definition/field';
import { FIELD_KINDS } from '#shared/definition/field-kinds';
import { Form } from '#shared/definition/form';
import type { FormSource } from '#shared/form/form-source';

/** What makes a kind judge more than it does as the studio drops it. */
const LIMITS: Partial<Record<FieldKindName, object>> = {
  text: { pattern: { source: '\\p{Han}+', message: { zh: '请只写汉字。' } } },
  number: { min: 1, max: 100, decimals: 1 },
  money: { max: 100_000 },
  date: { min: '2026-01-01' },
  dateRange: { minDays: 2, maxDays: 400 },
  time: { min: '00:00', step: 30 },
  organisation: { parts: ['uscc', 'legalRep', 'phone', 'address'] },
  bankAccount: { withBranch: true },
};

function fields(): Field[] {
  return (Object.keys(FIELD_KINDS) as FieldKindName[]).map((kind) =>
    Field.parse({ ...FIELD_KINDS[kind].fresh(), key: kind, label: { zh: kind }, required: true, ...LIMITS[kind] }),
  );
}

/** A form with a field of every kind that runs, and a group with the same in its rows. */
export function everyKind(): FormSource {
  const group = { kind: 'repeat', key: 'rows', label: { zh: '组' }, min: 1, max: 2, summary: [], elements: fields() };
  const section = { key: 'section', elements: [...fields(), group] };
  return { form: Form.parse({ pages: [{ key: 'page', title: { zh: '页' }, sections: [section] }] }) };
}
