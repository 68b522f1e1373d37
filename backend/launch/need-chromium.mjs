import { findChromium } from './find-chromium.mjs';
import { progress } from './progress.mjs';
import { runProgram } from './run-program.mjs';
import { Sentence } from './sentence.mjs';

/** The browser for specs and journeys; installed through apt-get where we are root and may. */
export async function needChromium() {
  const found = findChromium();
  if (found) return found;
  const how = 'install it (Debian: apt-get install chromium) or set CHROME_BIN to a Chrome or Chromium';
  if (process.getuid?.() !== 0)
    throw new Sentence(`The specs of the site need Chromium, which was not found: ${how}, and run npm test again.`);
  await progress('Installing Chromium (apt-get)', async () => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await runProgram('apt-get', ['update'], { limit: 300_000, env });
    await runProgram('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], {
      limit: 900_000,
      env,
    });
  });
  const installed = findChromium();
  if (!installed) throw new Sentence(`apt-get could not install Chromium: ${how}, and run npm test again.`);
  return installed;
}
