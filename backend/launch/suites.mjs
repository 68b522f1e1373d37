import { join } from 'node:path';
import { BIN, ROOT } from './folders.mjs';

const tool = (name, ...args) => [join(BIN, name), ...args];
const jasmine = (...globs) => [
  process.execPath,
  '--enable-source-maps',
  join(ROOT, 'backend', 'launch', 'run-jasmine.mjs'),
  ...globs,
];

/**
 * Whatever `npm test` runs, in this order. A check counts as one; a suite of specs writes its own count to TONGBAN_REPORT.
 * `needs`: `site` (the built site), `mongo` (a database of this run), `browser`. `limit` in minutes.
 */
export const SUITES = [
  { name: 'types', check: true, limit: 5, command: tool('tsc', '-b', '--force', 'shared', 'backend', 'e2e') },
  {
    name: 'format',
    check: true,
    limit: 5,
    command: tool(
      'prettier',
      '--config',
      '.config/prettier.json',
      '--ignore-path',
      '.config/prettierignore',
      '--check',
      '.',
    ),
  },
  {
    name: 'lint',
    check: true,
    limit: 5,
    command: tool('eslint', '--config', '.config/eslint.config.mjs', '--max-warnings', '0', '.'),
  },
  { name: 'unused', check: true, limit: 5, command: tool('knip', '--config', '.config/knip.json', '--no-progress') },
  { name: 'fences', limit: 5, command: jasmine('.config/**/*.spec.mjs') },
  { name: 'shared', limit: 10, command: jasmine('build/shared/src/**/*.spec.js') },
  { name: 'backend', limit: 15, needs: ['mongo'], command: jasmine('build/backend/**/*.spec.js') },
  { name: 'frontend', limit: 10, needs: ['browser'], command: tool('ng', 'test') },
  { name: 'launch', limit: 10, needs: ['site', 'mongo'], command: jasmine('backend/launch/**/*.spec.mjs') },
  {
    name: 'journeys',
    limit: 15,
    needs: ['site', 'mongo', 'browser'],
    command: jasmine('--timeout=300000', 'build/e2e/**/*.spec.js'),
  },
];
