import type { Text } from '#shared/kernel/text';

/** Words of what can be refused around cases, documents and certificates. */
export const CASE_WORDS = {
  'CASE.NOT_FOUND': { zh: '没有找到这个办件。', en: 'This case was not found.' },
  'CERTIFICATE.NOT_FOUND': { zh: '没有找到这份证照。', en: 'This certificate was not found.' },
} as const satisfies Record<string, Text>;
