const LONGEST = 180;

/**
 * A name as the applicant gave it, fit to be shown and sent in a header: no path, no control or direction signs, at most 180 signs with
 * its extension kept. Never empty.
 */
export function cleanName(given: string | undefined): string {
  const last = (given ?? '').normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const plain = last
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}<>:"|?*]/gu, '')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[. ]+/, '')
    .trim();
  const signs = [...plain];
  if (signs.length <= LONGEST) return plain || '文件';
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(plain)?.[0] ?? '';
  return signs.slice(0, LONGEST - extension.length).join('') + extension;
}
