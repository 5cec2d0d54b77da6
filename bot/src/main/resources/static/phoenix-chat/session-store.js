/**
 * Remembers the bearer token between two page loads, nothing else: what is said stays on the server.
 * Storage may be refused (private window, third-party frame): then the session lasts as long as the page.
 */
export class SessionStore {
  #key;
  #storage;
  #session = null;

  constructor(base, siteKey) {
    this.#key = ['phoenix-chat', base, siteKey].filter(Boolean).join('|');
    try {
      this.#storage = window.localStorage;
    } catch {
      this.#storage = null;
    }
  }

  load() {
    try {
      const session = JSON.parse(this.#storage?.getItem(this.#key) ?? 'null');
      if (typeof session?.token === 'string') return session;
    } catch {
      // Unreadable is as good as absent.
    }
    return this.#session;
  }

  save({ token, conversationId, expiresAt }) {
    this.#session = { token, conversationId, expiresAt };
    try {
      this.#storage?.setItem(this.#key, JSON.stringify(this.#session));
    } catch {
      // Full or forbidden: the conversation works, only the reload will not find it.
    }
  }

  forget() {
    this.#session = null;
    try {
      this.#storage?.removeItem(this.#key);
    } catch {
      // Nothing was kept, then.
    }
  }
}
