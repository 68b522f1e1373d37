import { resolve } from 'node:path';
import * as z from 'zod';
import { isSmtpAddress, mailSettings, type MailSettings } from '#backend/platform/mail-settings';
import { RegisterAddresses, type RegisterSettings } from '#backend/platform/register-settings';

/** What the environment must say, by name. Empty values count as absent. */
const Environment = z.object({
  TONGBAN_MODE: z.enum(['demonstration', 'test', 'production']).default('demonstration'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  TONGBAN_HOST: z.string().min(1).default('127.0.0.1').describe('Address to listen on'),
  MONGODB_URI: z.string().regex(/^mongodb(\+srv)?:\/\//, 'must begin with mongodb:// or mongodb+srv://'),
  TONGBAN_DATABASE: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,38}$/)
    .optional()
    .describe('Name of the database; absent means the one in MONGODB_URI, else tongban'),
  TONGBAN_DATA: z.string().min(1).default('.tongban'),
  TONGBAN_SITE: z
    .string()
    .min(1)
    .optional()
    .describe('Folder of the built site; absent means that only the API is served'),
  TONGBAN_ORIGIN: z.url().optional().describe('Where browsers find the site, e.g. https://tongban.example.gov.cn'),
  TONGBAN_REGISTERS: RegisterAddresses.optional().describe('Addresses of registers by key, JSON; absent means none'),
  TONGBAN_REGISTER_KEY: z.string().min(32).optional().describe('Secret that requests to registers are signed with'),
  TONGBAN_SMTP: z
    .string()
    .refine(isSmtpAddress, { error: 'must be smtp://host:port or smtps://host:port' })
    .optional()
    .describe('Where e-mail is handed in; absent means that none is sent'),
  TONGBAN_MAIL_FROM: z.email().optional().describe('The address that e-mail comes from'),
  TONGBAN_CLOCK_AHEAD: z.coerce
    .number()
    .int()
    .min(0)
    .max(7 * 24 * 60)
    .default(0)
    .describe('Minutes that the clock is ahead, so that limits pass in a trial; in mode test only'),
});

/** The settings of one installation, checked. */
export interface Settings {
  readonly mode: 'demonstration' | 'test' | 'production';
  readonly port: number;
  readonly host: string;
  readonly mongoUri: string;
  readonly database: string;
  readonly data: string;
  readonly site?: string;
  /** Where browsers find the site; absent means wherever the Host header says, for trials on one machine. */
  readonly origin?: string;
  /** Absent means that no register answers. */
  readonly registers?: RegisterSettings;
  /** Absent means that no e-mail is sent. */
  readonly mail?: MailSettings;
  /** Minutes that the clock is ahead of the machine's; 0 everywhere but in trials. */
  readonly clockAhead: number;
}

/** Where links lead: only the settings say it, never a request (T13). */
export function siteOf({ origin, host, port }: Settings): string {
  return origin ?? `http://${host}:${port}`;
}

/** The token under which Nest injects the settings. */
export const SETTINGS = Symbol('SETTINGS');

/** Reads and checks the environment. Throws an Error in one sentence that names the setting. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '' && value !== undefined));
  const read = Environment.safeParse(given);
  if (!read.success) {
    const issue = read.error.issues[0];
    throw new Error(
      `The setting ${issue?.path.join('.')} cannot be used: ${issue?.message}. Correct it in the environment and start again.`,
    );
  }
  const { data } = read;
  if (data.TONGBAN_MODE === 'production' && data.TONGBAN_ORIGIN === undefined) {
    throw new Error(
      'The setting TONGBAN_ORIGIN is missing: production must know its own address. Set it and start again.',
    );
  }
  if (data.TONGBAN_CLOCK_AHEAD !== 0 && data.TONGBAN_MODE !== 'test') {
    throw new Error(
      'The setting TONGBAN_CLOCK_AHEAD cannot be used: a clock that is wrong is for trials in mode test. Remove it and start again.',
    );
  }
  const { TONGBAN_REGISTERS: addresses, TONGBAN_REGISTER_KEY: key } = data;
  if (addresses !== undefined && key === undefined) {
    throw new Error(
      'The setting TONGBAN_REGISTER_KEY is missing: requests to registers are signed. Set it (32 signs or more) and start again.',
    );
  }
  const { TONGBAN_SMTP: smtp, TONGBAN_MAIL_FROM: from } = data;
  if (smtp !== undefined && from === undefined) {
    throw new Error('The setting TONGBAN_MAIL_FROM is missing: e-mail needs a sender. Set it and start again.');
  }
  return {
    mode: data.TONGBAN_MODE,
    port: data.PORT,
    host: data.TONGBAN_HOST,
    mongoUri: data.MONGODB_URI,
    database: data.TONGBAN_DATABASE ?? databaseIn(data.MONGODB_URI) ?? 'tongban',
    data: resolve(data.TONGBAN_DATA),
    ...(data.TONGBAN_SITE !== undefined && { site: resolve(data.TONGBAN_SITE) }),
    ...(data.TONGBAN_ORIGIN !== undefined && { origin: new URL(data.TONGBAN_ORIGIN).origin }),
    ...(addresses !== undefined && key !== undefined && { registers: { addresses, key } }),
    ...(smtp !== undefined && from !== undefined && { mail: mailSettings(smtp, from) }),
    clockAhead: data.TONGBAN_CLOCK_AHEAD,
  };
}

function databaseIn(uri: string): string | undefined {
  return /^mongodb(?:\+srv)?:\/\/[^/]+\/([^?]+)/.exec(uri)?.[1];
}
