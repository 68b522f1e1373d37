import { holdsRows, rowElements, type FormElement } from '#shared/definition/form-element';

/**
 * Whether an answer is sensitive: identity numbers and bank accounts are whatever the definition says of them. Of a list the
 * parts are not told apart, so one sensitive column makes it sensitive.
 */
export function isSensitive(element: FormElement): boolean {
  if (holdsRows(element)) return rowElements(element).some(isSensitive);
  return element.sensitivity === 'sensitive' || element.kind === 'idNumber' || element.kind === 'bankAccount';
}
