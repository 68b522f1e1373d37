import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** An e-mail that the demonstration's mail server kept. */
interface CaughtMail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
}

/** The mail server of the demonstration, a process of its own. */
export interface MailServer {
  /** The settings by which the server finds it. */
  readonly env: Readonly<Record<string, string>>;
  mails(): Promise<readonly CaughtMail[]>;
  /** Makes it take mail, or say that nobody lives at an address. */
  behave(mode: 'normal' | 'refuse'): Promise<void>;
  stop(): Promise<void>;
}

export async function startMailServer(): Promise<MailServer> {
  const child = spawn(
    process.execPath,
    ['--import', './backend/launch/end-with-parent.mjs', 'build/backend/src/demonstration/mail/main.js'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const [line] = (await once(createInterface(child.stdout), 'line', { signal: AbortSignal.timeout(20_000) })) as [
    string,
  ];
  const { smtp, page } = JSON.parse(line) as { smtp: string; page: string };
  return {
    env: { TONGBAN_SMTP: smtp, TONGBAN_MAIL_FROM: 'notice@tongban.example' },
    mails: async () => ((await (await fetch(`${page}/mails`)).json()) as { mails: CaughtMail[] }).mails,
    behave: async (mode) => void (await fetch(`${page}/mode/${mode}`, { method: 'PUT' })),
    stop: async () => {
      child.kill('SIGTERM');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    },
  };
}
