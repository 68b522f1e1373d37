const LEAST = [20, 19];

/** The sentence for a Node that is too old to begin with, or undefined. What runs afterwards is the pinned Node 24. */
export function tooOld(version) {
  const [major, minor] = version.split('.').map(Number);
  if (major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1])) return undefined;
  return `Node ${version} is too old to begin with: install Node ${LEAST.join('.')} or newer and run the command again.`;
}
