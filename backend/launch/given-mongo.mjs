import { ask } from './mongo-admin.mjs';
import { Sentence } from './sentence.mjs';

/** Refuses a MONGODB_URI that does not answer, or whose server is no replica set: publishing and numbering need transactions. */
export async function checkGivenMongo(uri) {
  const hello = await ask(uri, { hello: 1 }, 5000);
  if (!hello)
    throw new Sentence(
      'No MongoDB answers at MONGODB_URI: start that server or correct the address (without MONGODB_URI one is found or fetched).',
    );
  if (hello.setName || hello.msg === 'isdbgrid') return;
  throw new Sentence(
    'The server at MONGODB_URI is no replica set: start it with --replSet and run rs.initiate() once, a single member is enough.',
  );
}
