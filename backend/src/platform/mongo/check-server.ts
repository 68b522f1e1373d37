import type { Connection } from 'mongoose';

/** The oldest releases without the memory leak CVE-2025-14847, by major version. */
const LEAST: Readonly<Record<number, readonly [number, number]>> = { 7: [0, 32], 8: [0, 21] };

/** Whether a release of MongoDB may serve in production. */
export function isSafeRelease(version: string): boolean {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  if (major > 8) return true;
  const least = LEAST[major];
  return least !== undefined && (minor > least[0] || (minor === least[0] && patch >= least[1]));
}

/** Refuses, with an Error in one sentence, a server that production may not use: without authentication, or of an unsafe release. */
export async function checkProductionServer(connection: Connection): Promise<void> {
  const admin = connection.getClient().db('admin');
  const status = await admin.command({ connectionStatus: 1 });
  if ((status['authInfo']?.authenticatedUsers ?? []).length === 0) {
    throw new Error(
      'The MongoDB at MONGODB_URI asks for no sign-in: production needs authentication. Set up a user and start again.',
    );
  }
  const { version } = (await admin.command({ buildInfo: 1 })) as { version: string };
  if (!isSafeRelease(version)) {
    throw new Error(
      `MongoDB ${version} has published holes: production needs 7.0.32, 8.0.21 or newer. Update it and start again.`,
    );
  }
}
