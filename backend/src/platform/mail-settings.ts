/** Where e-mail is handed in, and who it comes from. */
export interface MailSettings {
  /** smtp:// or smtps://, with user and password where the server asks for them. */
  readonly url: string;
  readonly from: string;
  /** Whether the line must be encrypted before anything is said. */
  readonly secret: boolean;
}

const HERE = /^(?:127\.0\.0\.1|localhost|\[::1\])$/;

/** Whether a text is the address of an SMTP server. */
export function isSmtpAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return (
    url !== undefined &&
    (url.protocol === 'smtp:' || url.protocol === 'smtps:') &&
    url.hostname !== '' &&
    url.search === '' &&
    url.hash === ''
  );
}

/** The settings of e-mail. A line that leaves this machine is encrypted, by STARTTLS at least. */
export function mailSettings(url: string, from: string): MailSettings {
  const { protocol, hostname } = new URL(url);
  return { url, from, secret: protocol === 'smtp:' && !HERE.test(hostname) };
}
