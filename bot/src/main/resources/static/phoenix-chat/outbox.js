import { backoff, pause, untilOnline } from './patience.js';

const TRIES = 6;
const LONGEST_WAIT_ASKED = 60;

/**
 * Sends a person's messages one after the other, in the order they were written. Tries again with the same id, so a message whose
 * answer was lost is still one message. `deliver(message, signal)` does the call; `onSettled(message, problem?)` hears the outcome.
 */
export class Outbox {
  #deliver;
  #onChange;
  #onSettled;
  #waiting = [];
  #busy = false;
  #stopped = new AbortController();

  constructor({ deliver, onChange, onSettled }) {
    this.#deliver = deliver;
    this.#onChange = onChange;
    this.#onSettled = onSettled;
  }

  add(message) {
    message.state = 'sending';
    this.#waiting.push(message);
    this.#onChange(message);
    this.#pump();
  }

  /** Gives back what had not gone. */
  stop() {
    this.#stopped.abort();
    this.#stopped = new AbortController();
    this.#busy = false;
    return this.#waiting.splice(0);
  }

  async #pump() {
    if (this.#busy) return;
    this.#busy = true;
    const signal = this.#stopped.signal;
    while (this.#waiting.length > 0 && !signal.aborted) {
      const message = this.#waiting[0];
      const problem = await this.#send(message, signal);
      if (signal.aborted) return;
      this.#waiting.shift();
      this.#onSettled(message, problem);
    }
    if (!signal.aborted) this.#busy = false;
  }

  async #send(message, signal) {
    for (let attempt = 0; ; attempt++) {
      try {
        await untilOnline(signal);
        Object.assign(message, await this.#deliver(message, signal), { state: 'sent' });
        return null;
      } catch (problem) {
        if (signal.aborted || !('status' in problem)) return problem;
        const patient = (problem.retryAfter ?? 0) <= LONGEST_WAIT_ASKED;
        if (!problem.passing || !patient || attempt + 1 >= TRIES) {
          message.state = problem.passing ? 'failed' : 'refused';
          return problem;
        }
        message.state = 'retrying';
        message.problem = problem;
        this.#onChange(message);
        const wait = problem.retryAfter ? problem.retryAfter * 1000 : backoff(attempt, { longest: 15_000 });
        try {
          await pause(wait, signal);
        } catch (stopped) {
          return stopped;
        }
      }
    }
  }
}
