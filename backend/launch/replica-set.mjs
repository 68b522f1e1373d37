import { ask, directUri } from './mongo-admin.mjs';

export const SET = 'tongban';

/** The address of our replica set on this port, as a client of it takes it. */
export function mongoUri(port) {
  return `mongodb://127.0.0.1:${port}/?replicaSet=${SET}`;
}

/**
 * Whether the server on this port is the writable primary of our one-node replica set. Begins the set where there is none, and moves
 * it to this port where its data remember another one (the old port was taken meanwhile).
 */
export async function becomePrimary(port) {
  const uri = directUri(port);
  const host = `127.0.0.1:${port}`;
  const hello = await ask(uri, { hello: 1 });
  if (!hello) return false;
  if (hello.isWritablePrimary) return true;
  if (hello.isreplicaset) {
    const existing = await ask(uri, { replSetGetConfig: 1 });
    if (!existing) await ask(uri, { replSetInitiate: { _id: SET, members: [{ _id: 0, host }] } }, 5000);
    else if (existing.config.members[0].host !== host) await moveSet(uri, existing.config, host);
  }
  return false;
}

function moveSet(uri, config, host) {
  const members = [{ ...config.members[0], host }];
  return ask(uri, { replSetReconfig: { ...config, version: config.version + 1, members }, force: true }, 5000);
}

/** The folder of the data that the server on this port serves, or undefined when none answers. */
export async function servedFolder(port) {
  return (await ask(directUri(port), { getCmdLineOpts: 1 }))?.parsed?.storage?.dbPath;
}
