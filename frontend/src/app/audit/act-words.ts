import type { AuditEntry } from '#shared/api/audit';
import type { Translator } from '../i18n/translator';
import { AUDIT_WORDS } from './words';

type AuditVoice = Translator<(typeof AUDIT_WORDS)['zh']>;
type ActPath = Parameters<AuditVoice>[0] & `acts.${string}`;

/** The act in words; one that has none yet shows its code rather than nothing. */
export function actInWords(act: string, t: AuditVoice): string {
  return hasWords(act) ? t(`acts.${act}` as ActPath) : act;
}

function hasWords(act: string): boolean {
  const [room, deed] = act.split('.');
  const rooms: Readonly<Record<string, Readonly<Record<string, string>>>> = AUDIT_WORDS.zh.acts;
  return Object.hasOwn(rooms, room ?? '') && Object.hasOwn(rooms[room ?? ''] ?? {}, deed ?? '');
}

type Named = Exclude<keyof (typeof AUDIT_WORDS)['zh']['detail'], 'other'>;

function isNamed(name: string): name is Named {
  return name !== 'other' && Object.hasOwn(AUDIT_WORDS.zh.detail, name);
}

/** Each detail as a line; hashes shortened to what the eye can compare. */
export function detailsInWords(details: AuditEntry['details'], t: AuditVoice): readonly string[] {
  return Object.entries(details).map(([name, value]) => {
    const text = typeof value === 'string' ? shortHash(value) : JSON.stringify(value);
    return isNamed(name) ? t(`detail.${name}`, { value: text }) : t('detail.other', { name, value: text });
  });
}

function shortHash(text: string): string {
  return /^sha256:[0-9a-f]{64}$/.test(text) ? `${text.slice(0, 15)}…${text.slice(-4)}` : text;
}
