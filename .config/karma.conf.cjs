const { writeFileSync } = require('node:fs');
const { findChromium } = require('../backend/launch/find-chromium.mjs');

process.env.CHROME_BIN ??= findChromium();

/** Writes what the browser counted to TONGBAN_REPORT, so that `npm test` adds up real numbers. */
function CountReporter() {
  let passed = 0;
  let failed = 0;
  this.onSpecComplete = (_browser, result) => (result.success && !result.skipped ? passed++ : failed++);
  this.onBrowserError = () => failed++;
  this.onRunComplete = () => {
    if (process.env.TONGBAN_REPORT) writeFileSync(process.env.TONGBAN_REPORT, JSON.stringify({ passed, failed }));
  };
}

module.exports = (config) =>
  config.set({
    frameworks: ['jasmine'],
    plugins: [
      require('karma-jasmine'),
      require('karma-chrome-launcher'),
      { 'reporter:count': ['type', CountReporter] },
    ],
    reporters: ['dots', 'count'],
    client: { jasmine: { random: true, seed: Number(process.env.TONGBAN_SEED ?? 20261124) } },
    browsers: ['Headless'],
    customLaunchers: {
      Headless: { base: 'ChromeHeadless', flags: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] },
    },
    // A spec that thinks for seconds on a busy machine is slow, not gone; those over two seconds are named.
    reportSlowerThan: 2000,
    pingTimeout: 60_000,
    browserDisconnectTimeout: 30_000,
    browserNoActivityTimeout: 120_000,
    restartOnFileChange: false,
  });
