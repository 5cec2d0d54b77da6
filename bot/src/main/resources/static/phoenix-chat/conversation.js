import { EventStream } from './event-stream.js';
import { Outbox } from './outbox.js';
import { backoff, pause, untilOnline } from './patience.js';
import { sentenceFor } from './texts.js';
import { Transcript } from './transcript.js';

/**
 * One person's conversation: opens or resumes the session, keeps the transcript true, sends, and says what happens to a screen.
 * The screen offers: texts, showTranscript({restoring}), showDraft(text), showTyping(on), showConnection(state), followLanguage(tag), giveBack(text).
 */
export class Conversation {
  transcript = new Transcript();
  #api;
  #sessions;
  #opening;
  #screen;
  #outbox;
  #stream;
  #run = null;
  #expired = false;
  #draft = '';
  #files = new WeakMap();

  constructor({ api, sessions, opening, screen }) {
    this.#api = api;
    this.#sessions = sessions;
    this.#opening = opening;
    this.#screen = screen;
    this.#outbox = new Outbox({
      deliver: (message, signal) => this.#deliver(message, signal),
      onChange: () => this.#screen.showTranscript(),
      onSettled: (message, problem) => this.#settled(message, problem),
    });
    this.#stream = new EventStream(api, {
      onEvent: (event) => this.#heard(event),
      onUp: () => this.#screen.showConnection('up'),
      onDown: (attempt) => this.#lineLost(attempt),
      onExpired: () => this.expire(),
    });
  }

  /** Opens once; later calls do nothing. Resumes the stored session when there is one. */
  open() {
    if (this.#run) return;
    const stored = this.#sessions.load();
    this.#start((signal) => (stored ? this.#resume(stored, signal) : this.#begin(signal)));
  }

  /** A new session on an empty transcript. What is in the text area is not ours to touch. */
  restart() {
    this.#leave();
    this.#sessions.forget();
    this.transcript.clear();
    this.#screen.showTranscript();
    this.#start((signal) => this.#begin(signal));
  }

  /** Goes on here with the conversation that a code leads to. The one on screen is left once the server agreed, not before. */
  async join(code) {
    this.#api.token ??= this.#sessions.load()?.token ?? null;
    let session;
    try {
      session = await this.#api.joinSession({ ...this.#opening(), person: code });
    } catch (problem) {
      // Whoever came by a link has no conversation on screen yet.
      this.open();
      throw problem;
    }
    this.#leave();
    this.transcript.clear();
    this.#sessions.save(session);
    this.#start((signal) => this.#resume(session, signal));
  }

  /** Puts the connections down (the element left the page); `open` takes them up again. */
  rest() {
    this.#stream.stop();
    this.#run?.abort();
    this.#run = null;
  }

  /** True when the words were taken; false leaves them to the text area. */
  say(text, kind) {
    return this.#add({ text, ...(kind ? { kind } : {}) });
  }

  choose(choice) {
    return this.#add({ choice: choice.id, text: choice.label });
  }

  attach(file) {
    const message = this.#add({ text: '', fileName: file.name, progress: 0 }, file);
    return Boolean(message);
  }

  retry(message) {
    if (this.#expired) return this.#offerRestart();
    this.#forgetNotices((notice) => notice.about === message.key);
    this.#outbox.add(message);
  }

  takeBack(message) {
    this.transcript.remove(message);
    this.#forgetNotices((notice) => notice.about === message.key);
    this.#screen.giveBack(message.text);
    this.#screen.showTranscript();
  }

  notice(text, { tone = 'info', actions = [], about = null, receipt = null } = {}) {
    this.transcript.addNotice({ text, tone, actions, about, receipt });
    this.#screen.showTranscript();
  }

  addressOf(url) {
    return this.#api.addressOf(url)?.href ?? null;
  }

  file(url) {
    return this.#api.file(url);
  }

  exportData() {
    return this.#api.exportData();
  }

  /** Erases on the server, then forgets here. */
  async erase() {
    const receipt = await this.#api.eraseMe();
    this.#leave();
    this.#expired = true;
    this.#sessions.forget();
    this.transcript.clear();
    const texts = this.#screen.texts;
    if (!receipt?.id) return this.notice(texts.erased, { actions: ['restart'] });
    const covered = (receipt.covered ?? []).map((code) => texts.covered[code] ?? code).join(', ');
    this.notice(`${texts.erased}\n\n${texts.receipt(receipt.id)}\n\n${texts.receiptCovers(covered)}`, { actions: ['receipt', 'restart'], receipt });
  }

  #start(task) {
    this.#expired = false;
    this.#run = new AbortController();
    const signal = this.#run.signal;
    task(signal).catch((reason) => {
      if (!signal.aborted) this.#cannotOpen(reason);
    });
  }

  #leave() {
    this.#stream.stop();
    this.#run?.abort();
    this.#api.token = null;
    for (const message of this.#outbox.stop()) this.#returnToPerson(message);
    this.#endDraft();
    this.#screen.showTyping(false);
    this.#screen.showConnection('up');
  }

  async #begin(signal) {
    this.#screen.showTyping(true);
    const session = await this.#insist(() => this.#api.openSession(this.#opening()), signal);
    this.#api.token = session.token;
    this.#sessions.save(session);
    this.#stream.start(0);
  }

  async #resume(session, signal) {
    this.#api.token = session.token;
    try {
      this.#take(await this.#insist(() => this.#api.history(0, signal), signal), { restoring: true });
      this.#stream.start(this.transcript.lastSeq);
    } catch (problem) {
      if (!problem.expired) throw problem;
      // Nothing is on screen yet, so nothing is lost by going straight on.
      this.#sessions.forget();
      this.notice(this.#screen.texts.expiredBefore);
      await this.#begin(signal);
    }
  }

  /** Opening is tried until it works or the server says no for a reason that will not pass. */
  async #insist(call, signal) {
    for (let attempt = 0; ; attempt++) {
      try {
        const result = await call();
        signal.throwIfAborted();
        this.#screen.showConnection('up');
        return result;
      } catch (problem) {
        if (signal.aborted || !problem.passing) throw problem;
        if (attempt > 0) this.#screen.showConnection(navigator.onLine === false ? 'offline' : 'unreachable');
        await untilOnline(signal);
        await pause(problem.retryAfter ? problem.retryAfter * 1000 : backoff(attempt), signal);
      }
    }
  }

  #cannotOpen(problem) {
    this.#leave();
    this.#expired = true;
    this.notice(problem.detail || this.#screen.texts.cannotOpen, { tone: 'problem', actions: ['restart'] });
  }

  #take({ replies = [], messages = [] }, { restoring = false } = {}) {
    for (const reply of replies) this.transcript.addReply(reply);
    for (const message of messages) this.transcript.addKnownMessage(message);
    const language = replies.findLast?.((reply) => reply.language)?.language;
    if (language) this.#screen.followLanguage(language);
    this.#screen.showTranscript({ restoring });
  }

  #heard({ type, data }) {
    let content;
    try {
      content = JSON.parse(data);
    } catch {
      return;
    }
    if (type === 'typing') this.#screen.showTyping(Boolean(content.on));
    else if (type === 'delta') this.#wrote(content);
    else if (type === 'reply') this.#replied(content);
  }

  /** A piece says where it goes: at 0 another text begins, or none. One beyond what is here belongs to a text whose beginning was lost. */
  #wrote({ text = '', at = this.#draft.length }) {
    if (at > this.#draft.length) return;
    this.#draft = this.#draft.slice(0, at) + text;
    this.#screen.showDraft(this.#draft);
    if (!this.#draft) this.#screen.showTyping(true);
  }

  #replied(reply) {
    this.#endDraft();
    this.#screen.showTyping(false);
    if (reply.language) this.#screen.followLanguage(reply.language);
    const fresh = this.transcript.addReply(reply);
    this.#screen.showTranscript();
    if (fresh && this.#answersAnotherTab(reply)) this.#reconcile();
  }

  #answersAnotherTab({ inReplyTo }) {
    const sending = this.transcript.messages.some((message) => message.state === 'sending' || message.state === 'retrying');
    return Boolean(inReplyTo) && !sending && !this.transcript.knows(inReplyTo);
  }

  #endDraft() {
    this.#draft = '';
    this.#screen.showDraft('');
  }

  #lineLost(attempt) {
    // Deltas carry no id: the half-written words will not be resumed, the whole reply will come.
    this.#endDraft();
    this.#screen.showConnection(navigator.onLine === false ? 'offline' : 'reconnecting');
    // Some networks let answers through but not streams: then this is how replies arrive.
    if (attempt >= 2) this.#reconcile();
  }

  async #reconcile() {
    const signal = this.#run?.signal;
    try {
      const news = await this.#api.history(0, signal);
      if (!signal?.aborted) this.#take(news);
    } catch (problem) {
      if (problem.expired) this.expire();
    }
  }

  #add(words, file) {
    if (this.#expired) {
      this.#offerRestart();
      return false;
    }
    const message = this.transcript.addMessage({ clientMessageId: newId(), ...words });
    if (file) this.#files.set(message, file);
    this.#outbox.add(message);
    return message;
  }

  async #deliver(message, signal) {
    // Written before the session is there: it waits its turn like a message on a bad line.
    while (!this.#api.token) await pause(200, signal);
    const { clientMessageId, text, choice, kind } = message;
    const file = this.#files.get(message);
    const accepted = file
      ? await this.#api.upload({ file, clientMessageId, kind }, { signal, onProgress: (share) => this.#progress(message, share) })
      : await this.#api.send(choice ? { clientMessageId, choice } : { clientMessageId, text, ...(kind ? { kind } : {}) }, signal);
    return { messageId: accepted.messageId };
  }

  #progress(message, share) {
    message.progress = share;
    this.#screen.showTranscript();
  }

  #settled(message, problem) {
    if (problem?.expired) return this.expire(message);
    if (problem) this.notice(sentenceFor(problem, this.#screen.texts), { tone: 'problem', about: message.key });
    else this.#screen.showTranscript();
  }

  /** The token is no longer good: says so and offers a new conversation. */
  expire(message) {
    if (message) this.#returnToPerson(message);
    if (this.#expired) return;
    this.#expired = true;
    this.#leave();
    this.#sessions.forget();
    this.#offerRestart();
  }

  #offerRestart() {
    this.#forgetNotices((notice) => notice.actions.includes('restart'));
    this.notice(this.#screen.texts.expired, { actions: ['restart'] });
  }

  #forgetNotices(which) {
    for (const item of this.transcript.items) if (item.type === 'notice' && which(item)) this.transcript.remove(item);
  }

  #returnToPerson(message) {
    this.transcript.remove(message);
    if (message.fileName) this.notice(this.#screen.texts.expiredFile(message.fileName), { tone: 'problem' });
    else if (!message.choice) this.#screen.giveBack(message.text);
  }
}

/** randomUUID exists only on https and localhost; a page served by IP address needs the long way. */
function newId() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
