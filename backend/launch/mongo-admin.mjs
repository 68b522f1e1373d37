import mongoose from 'mongoose';

/**
 * One question to the admin database of a local server. A client whose connect failed stays closed, so each question has its own.
 * Gives undefined when the server does not answer or refuses.
 */
export async function ask(uri, command, patience = 500) {
  const client = new mongoose.mongo.MongoClient(uri, { serverSelectionTimeoutMS: patience });
  try {
    return await client.db('admin').command(command);
  } catch {
    return undefined;
  } finally {
    await client.close().catch(() => {});
  }
}

export function directUri(port) {
  return `mongodb://127.0.0.1:${port}/?directConnection=true`;
}
