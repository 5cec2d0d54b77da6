/** How long to wait before trying again: doubles each time, with jitter so that a restarted server is not met by everyone at once. */
export function backoff(attempt, { first = 800, longest = 30_000 } = {}) {
  const ceiling = Math.min(longest, first * 2 ** attempt);
  return ceiling / 2 + Math.random() * (ceiling / 2);
}

/** Waits, but no longer than until the network is back. Rejects when the signal is aborted. */
export function pause(milliseconds, signal) {
  return until(signal, (done) => {
    const timer = setTimeout(done, milliseconds);
    addEventListener('online', done);
    return () => {
      clearTimeout(timer);
      removeEventListener('online', done);
    };
  });
}

/** Time the browser knows to be offline is not counted as failed attempts. */
export function untilOnline(signal) {
  if (navigator.onLine !== false) return Promise.resolve();
  return until(signal, (done) => {
    addEventListener('online', done);
    return () => removeEventListener('online', done);
  });
}

function until(signal, begin) {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const stop = begin(() => {
      stop();
      signal?.removeEventListener('abort', abort);
      resolve();
    });
    function abort() {
      stop();
      reject(signal.reason);
    }
    signal?.addEventListener('abort', abort, { once: true });
  });
}
