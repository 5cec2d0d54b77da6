/** An answer that is not a success. Status 0: no answer at all. `detail` is the server's own sentence (RFC 9457), when it gave one. */
export class Problem extends Error {
  constructor(status, { detail = '', retryAfter = null, cause } = {}) {
    super(`chat API answered ${status}`, { cause });
    this.status = status;
    this.detail = detail;
    this.retryAfter = retryAfter;
  }

  get expired() {
    return this.status === 401;
  }

  /** Worth another try with the same id, which the server counts once. */
  get passing() {
    return this.status === 0 || this.status === 408 || this.status === 429 || this.status >= 500;
  }
}

const ANSWER_WITHIN = 30_000;
/** 10 MB over a poor mobile line. */
const UPLOAD_WITHIN = 600_000;

/** The web chat API, one method a call. Knows the token, nothing of the screen. */
export class ChatApi {
  token = null;
  #base;
  #language;

  /** @param language tells the language in which refusals are to come */
  constructor(base, language) {
    this.#base = base.replace(/\/+$/, '');
    this.#language = language;
  }

  get base() {
    return this.#base;
  }

  async openSession(request) {
    return (await this.#call('POST', 'sessions', { json: request, anonymous: true })).json();
  }

  /** Opens a session by a code; the session we had, if any, goes over with it. */
  async joinSession(request) {
    return (await this.#call('POST', 'sessions', { json: request })).json();
  }

  async send(body, signal) {
    return (await this.#call('POST', 'messages', { json: body, signal })).json();
  }

  async history(after = 0, signal) {
    return (await this.#call('GET', `history?after=${after}`, { signal })).json();
  }

  async exportData() {
    return (await this.#call('GET', 'export')).blob();
  }

  /** The receipt, or null when the server gave none (204). */
  async eraseMe() {
    const response = await this.#call('DELETE', 'me');
    return response.json().catch(() => null);
  }

  /** Where a file of a reply is, or null when that is not a place on the web. */
  addressOf(url) {
    const address = URL.canParse(url, this.#base + '/') ? new URL(url, this.#base + '/') : null;
    return address && /^https?:$/.test(address.protocol) ? address : null;
  }

  async file(url) {
    const address = this.addressOf(url);
    if (!address) throw new Problem(404);
    // The token goes to our own server only, whatever a reply says.
    const own = address.origin === new URL(this.#base).origin;
    const response = await answer(fetch(address, { headers: own ? this.#authorization() : {}, credentials: 'omit' }));
    return response.blob();
  }

  events({ lastEventId, signal }) {
    const headers = { ...this.#authorization(), Accept: 'text/event-stream', 'Last-Event-ID': String(lastEventId) };
    return answer(fetch(this.#address('events'), { headers, signal, cache: 'no-store', credentials: 'omit' }));
  }

  /** By XMLHttpRequest, because fetch does not tell how much of an upload has gone. */
  upload({ file, clientMessageId, kind }, { signal, onProgress } = {}) {
    const form = new FormData();
    form.append('clientMessageId', clientMessageId);
    if (kind) form.append('kind', kind);
    form.append('file', file, file.name);
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open('POST', this.#address('documents'));
      for (const [name, value] of Object.entries(this.#authorization())) request.setRequestHeader(name, value);
      request.setRequestHeader('Accept', 'application/json');
      request.upload.onprogress = (event) => event.lengthComputable && onProgress?.(event.loaded / event.total);
      request.timeout = UPLOAD_WITHIN;
      request.onerror = request.ontimeout = () => reject(new Problem(0));
      request.onabort = () => reject(signal?.reason ?? new Problem(0));
      request.onload = () => {
        const json = parsed(request.responseText);
        if (request.status >= 200 && request.status < 300) return resolve(json ?? {});
        reject(new Problem(request.status, { detail: json?.detail, retryAfter: seconds(request.getResponseHeader('Retry-After')) }));
      };
      signal?.addEventListener('abort', () => request.abort(), { once: true });
      request.send(form);
    });
  }

  #call(method, path, { json, signal, anonymous = false } = {}) {
    const headers = { Accept: 'application/json', 'Accept-Language': this.#language(), ...(anonymous ? {} : this.#authorization()) };
    if (json) headers['Content-Type'] = 'application/json';
    const body = json && JSON.stringify(json);
    return answer(fetch(this.#address(path), { method, headers, body, signal: limited(signal), cache: 'no-store', credentials: 'omit' }));
  }

  #address(path) {
    return `${this.#base}/api/chat/${path}`;
  }

  #authorization() {
    return this.token ? { Authorization: `Bearer ${this.token}` } : {};
  }
}

async function answer(request) {
  let response;
  try {
    response = await request;
  } catch (cause) {
    if (cause.name === 'AbortError') throw cause;
    throw new Problem(0, { cause });
  }
  if (response.ok) return response;
  const problem = parsed(await response.text().catch(() => ''));
  throw new Problem(response.status, { detail: problem?.detail, retryAfter: seconds(response.headers.get('Retry-After')) });
}

function limited(signal) {
  const limit = AbortSignal.timeout?.(ANSWER_WITHIN);
  if (!limit || !signal) return signal ?? limit;
  return AbortSignal.any ? AbortSignal.any([signal, limit]) : signal;
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Retry-After is a number of seconds or a date. */
function seconds(value) {
  if (!value) return null;
  const number = Number(value);
  if (Number.isFinite(number)) return Math.max(0, number);
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, Math.round((date - Date.now()) / 1000));
}
