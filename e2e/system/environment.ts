/** What `npm test`, `npm run bench` and `npm run pictures` hand over: a MongoDB of the run, the built site, a browser. */
export interface Environment {
  /** Address of a replica set; each system takes a database of its own in it. */
  readonly mongo: string;
  /** Folder of the built site. */
  readonly site: string;
  /** Path of Chromium. */
  readonly chromium: string;
}

/** Reads the environment; throws with the name of what is missing. */
export function readEnvironment(env: NodeJS.ProcessEnv = process.env): Environment {
  const need = (name: string): string => {
    const value = env[name];
    if (!value) throw new Error(`${name} is not set: run this through npm test, npm run bench or npm run pictures.`);
    return value;
  };
  return { mongo: need('TONGBAN_TEST_MONGODB_URI'), site: need('TONGBAN_SITE'), chromium: need('CHROME_BIN') };
}
