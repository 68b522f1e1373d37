/** A code as it is stored: no spaces, capitals, no full-width signs. */
export function plainCode(typed: string): string {
  return typed.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase();
}

/** A phone number as it is stored: no spaces, no +86, no full-width digits. */
export function plainPhone(typed: string): string {
  return typed.normalize('NFKC').replaceAll(/\s/g, '').replace(/^\+86/, '');
}

/** Digits as they are stored: neither the spaces nor the dashes that are printed between them, no full-width digits. */
export function plainDigits(typed: string): string {
  return typed.normalize('NFKC').replaceAll(/[\s-]/g, '');
}
