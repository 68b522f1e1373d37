import { civilDateOf } from '#shared/kernel/civil-date';
import type { Json } from '#shared/kernel/json';
import { elementsOf } from '#shared/definition/elements-of';
import type { Form } from '#shared/definition/form';
import type { FormElement } from '#shared/definition/form-element';

/** What anybody may fill in a form of a step: today, the first choice, a word, a signature. Absent where it has no form. */
export function filledForm(form: Form | undefined, now: string): { form?: Record<string, Json> } {
  if (form === undefined) return {};
  const filled = elementsOf(form).flatMap((element): [string, Json][] => {
    const value = valueOf(element, now);
    return value === undefined || element.visibleWhen !== undefined ? [] : [[element.key, value]];
  });
  return { form: Object.fromEntries(filled) };
}

const DOT = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

function valueOf(element: FormElement, now: string): Json | undefined {
  switch (element.kind) {
    case 'date':
      return civilDateOf(now);
    case 'text':
    case 'longText':
      return '好';
    case 'choice':
      return element.options?.[0]?.key;
    case 'declaration':
      return { agreed: true, signature: `data:image/png;base64,${DOT}` };
    default:
      return undefined;
  }
}
