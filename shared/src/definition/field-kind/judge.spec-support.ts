import type { Json } from '#shared/kernel/json';
import type { Field } from '#shared/definition/field';
import { kindOf } from '#shared/definition/field-kinds';

/** What the kind of a field says of a value alone: 'malformed', 'empty', or each issue as `CODE` or `CODE /part`. */
export function judge(
  field: { readonly kind: Field['kind'] } & Readonly<Record<string, unknown>>,
  value: unknown,
): unknown {
  const whole = { key: 'x', label: { zh: '某项' }, ...field } as unknown as Field;
  const kind = kindOf(whole);
  const parsed = kind.value(whole).safeParse(value);
  if (!parsed.success) return 'malformed';
  if (kind.isEmpty(parsed.data as Json)) return 'empty';
  return kind
    .issues(whole, parsed.data as Json)
    .map(({ code, at = [] }) => [code, ...at.map((part) => `/${part}`)].join(' '));
}
