/**
 * Calls `ended` once when the process that started us is gone, however it went: a kill -9 of npm or of the launcher sends us no
 * signal. Looks twice a second and keeps nobody alive by itself.
 */
export function whenParentEnds(ended) {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    ended();
  }, 500);
  timer.unref();
}
