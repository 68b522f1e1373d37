/** What a promise gives within so many milliseconds; else, and where it fails, the other value. The promise itself goes on. */
export async function inTime<T>(promise: Promise<T>, within: number, otherwise: T): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), within);
  });
  try {
    return await Promise.race([promise.catch(() => otherwise), late]);
  } finally {
    clearTimeout(timer);
  }
}
