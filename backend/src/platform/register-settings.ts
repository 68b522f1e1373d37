import * as z from 'zod';
import { RegisterKey } from '#shared/concept/register';

/** Where registers are asked and the secret that requests are signed with. Nothing but these addresses is ever asked. */
export interface RegisterSettings {
  readonly addresses: Readonly<Partial<Record<RegisterKey, string>>>;
  readonly key: string;
}

const HERE = /^(?:127\.0\.0\.1|localhost|\[::1\])$/;
/** Link-local addresses are where clouds tell their secrets (SSRF): no register lives there. */
const LINK_LOCAL = /^(?:169\.254\.|\[fe[89ab])/i;

/** Whether requests may go there: a plain address, encrypted unless it is this machine. */
function mayBeAsked(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
    return false;
  if (LINK_LOCAL.test(url.hostname)) return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && HERE.test(url.hostname));
}

const Addresses = z.partialRecord(
  RegisterKey,
  z.string().refine(mayBeAsked, {
    error: 'must be https (http on this machine only), without user, query or fragment, and not link-local',
  }),
);

/** TONGBAN_REGISTERS: JSON of addresses by register. */
export const RegisterAddresses = z.string().transform((text, context): z.infer<typeof Addresses> => {
  const read = Addresses.safeParse(parsed(text));
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  const place = issue?.path.join('.') ?? '';
  context.addIssue({
    code: 'custom',
    message: `${place === '' ? 'it' : place} ${issue?.code === 'custom' ? issue.message : 'must be JSON like {"civil":"https://…"}, by the names of registers'}`,
  });
  return z.NEVER;
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
