import { once } from 'node:events';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ROOT } from './folders.mjs';
import { endProcess } from './processes.mjs';
import { Sentence } from './sentence.mjs';

const CATCHER = join('build', 'backend', 'src', 'demonstration', 'mail', 'main.js');
const PATIENCE = 20_000;

/**
 * Starts the mail server of the demonstration, which keeps e-mails instead of delivering them, on free ports of 127.0.0.1. Gives the settings by
 * which the backend finds it (`env`), where people look at the mails (`page`) and a promise of its end (`ended`, with words).
 */
export async function runCatcher(env, stops) {
  const watch = join(ROOT, 'backend', 'launch', 'end-with-parent.mjs');
  // Detached, as the backend is: it has to take mail until that has drained.
  const child = spawn(process.execPath, ['--enable-source-maps', '--import', watch, join(ROOT, CATCHER)], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  stops.push(() => endProcess(child.pid, CATCHER, 'SIGTERM', 5000));
  const ended = once(child, 'exit').then(
    ([code, signal]) => `The mail server ended (${signal ?? `exit code ${code}`})`,
  );
  const line = once(createInterface(child.stdout), 'line', { signal: AbortSignal.timeout(PATIENCE) });
  const said = await Promise.race([line.catch(() => undefined), ended]);
  if (!Array.isArray(said))
    throw new Sentence(
      `${said ?? `The mail server of the demonstration did not start within ${PATIENCE / 1000} s`}; mend the cause that stands above and start again.`,
    );
  const { smtp, page } = JSON.parse(said[0]);
  return { env: { TONGBAN_SMTP: smtp, TONGBAN_MAIL_FROM: 'notice@tongban.example' }, page, ended };
}
