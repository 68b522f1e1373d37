/**
 * Runs `work` under a title: says at once what begins, every ten seconds that it still goes on, and at the end how long it took and
 * whether it was good (it did not throw, and a count that it gives has no failure). `say` is where the lines go (stdout, or stderr
 * where stdout carries data).
 */
export async function progress(title, work, say = console.log) {
  const began = performance.now();
  let good = false;
  say(`→ ${title}`);
  const beat = setInterval(() => say(`  … ${title}: ${seconds(began)} s`), 10_000);
  try {
    const result = await work();
    good = !result?.failed;
    return result;
  } finally {
    clearInterval(beat);
    say(`${good ? '✓' : '✗'} ${title} (${seconds(began)} s)`);
  }
}

function seconds(began) {
  return ((performance.now() - began) / 1000).toFixed(1);
}
