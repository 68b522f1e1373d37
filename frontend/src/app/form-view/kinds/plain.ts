/** A code as it is stored: no spaces, capitals, no full-width signs. */
export function plainCode(typed: string): string {
  return typed.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase();
}

/** A phone number as it is stored: no spaces, no +86, no full-width digits. */
export function plainPhone(typed: string): string {
  return typed.normalize('NFKC').replaceAll(/\s/g, '').replace(/^\+86/, '');
}

/** The number of an account as it is stored: neither the spaces nor the dashes that cards and letters print between its digits. */
export function plainAccount(typed: string): string {
  return typed.normalize('NFKC').replaceAll(/[\s-]/g, '');
}
