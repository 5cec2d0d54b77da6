import { backoff, pause, untilOnline } from './patience.js';

/** Longer than two of the server's heartbeats (15 s): past this the line is dead even when nobody said so. */
const SILENCE = 40_000;

/**
 * Server-sent events over fetch, because EventSource cannot send an Authorization header.
 * Reconnects until stopped, each time from the last id received. Hears: onEvent({type, data}), onUp(), onDown(attempt), onExpired().
 */
export class EventStream {
  #api;
  #hears;
  #stopped = null;
  #lastEventId = 0;

  constructor(api, hears) {
    this.#api = api;
    this.#hears = hears;
  }

  start(lastEventId) {
    this.stop();
    this.#lastEventId = lastEventId;
    this.#stopped = new AbortController();
    this.#run(this.#stopped.signal).catch((reason) => {
      if (reason?.name !== 'AbortError') throw reason;
    });
  }

  stop() {
    this.#stopped?.abort();
    this.#stopped = null;
  }

  async #run(signal) {
    for (let attempt = 0; ; attempt++) {
      let wait = null;
      try {
        await this.#listen(signal, () => (attempt = 0));
      } catch (problem) {
        if (signal.aborted) return;
        if (problem.expired) return this.#hears.onExpired();
        wait = problem.retryAfter ? problem.retryAfter * 1000 : null;
      }
      if (signal.aborted) return;
      this.#hears.onDown(attempt);
      await untilOnline(signal);
      await pause(wait ?? backoff(attempt, { longest: 15_000 }), signal);
    }
  }

  async #listen(signal, alive) {
    const line = new AbortController();
    const hangUp = () => line.abort();
    signal.addEventListener('abort', hangUp, { once: true });
    let watchdog = setTimeout(hangUp, SILENCE);
    try {
      const response = await this.#api.events({ lastEventId: this.#lastEventId, signal: line.signal });
      this.#hears.onUp();
      const reader = response.body.getReader();
      const decoder = new TextDecoder();
      const parser = new SseParser();
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return;
        clearTimeout(watchdog);
        watchdog = setTimeout(hangUp, SILENCE);
        alive();
        for (const event of parser.push(decoder.decode(value, { stream: true }))) {
          if (signal.aborted) return;
          if (event.id) this.#lastEventId = event.id;
          this.#hears.onEvent(event);
        }
      }
    } finally {
      clearTimeout(watchdog);
      signal.removeEventListener('abort', hangUp);
    }
  }
}

/** The WHATWG event stream format, fed in pieces that may be cut anywhere (even between CR and LF). */
export class SseParser {
  #rest = '';
  #afterCr = false;
  #data = [];
  #type = '';
  #id = '';

  push(chunk) {
    let text = chunk;
    if (this.#afterCr && text.startsWith('\n')) text = text.slice(1);
    if (text) this.#afterCr = text.endsWith('\r');
    const lines = (this.#rest + text).split(/\r\n|\r|\n/);
    this.#rest = lines.pop();
    return lines.map((line) => this.#line(line)).filter(Boolean);
  }

  #line(line) {
    if (line === '') return this.#dispatch();
    const colon = line.indexOf(':');
    if (colon === 0) return null;
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'data') this.#data.push(value);
    else if (field === 'event') this.#type = value;
    else if (field === 'id' && !value.includes('\0')) this.#id = value;
    return null;
  }

  #dispatch() {
    const event = { type: this.#type || 'message', id: this.#id, data: this.#data.join('\n') };
    const empty = this.#data.length === 0;
    this.#data = [];
    this.#type = '';
    return empty ? null : event;
  }
}
