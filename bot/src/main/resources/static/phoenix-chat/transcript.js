/**
 * What is on screen, in order: replies by `seq`, a person's message after the reply it followed (`afterSeq`).
 * A reply or a message that comes twice (stream, history, another tab) is one item. Plain data, no DOM.
 */
export class Transcript {
  #items = new Map();
  #counter = 0;
  lastSeq = 0;

  get items() {
    return [...this.#items.values()].sort(byPlace);
  }

  get messages() {
    return [...this.#items.values()].filter((item) => item.type === 'message');
  }

  clear() {
    this.#items.clear();
    this.lastSeq = 0;
  }

  /** False when this reply was already there. */
  addReply(reply) {
    const key = `reply ${reply.id ?? reply.seq}`;
    this.lastSeq = Math.max(this.lastSeq, reply.seq);
    if (this.#items.has(key)) return false;
    this.#items.set(key, { key, type: 'reply', seq: reply.seq, after: 0, reply });
    return true;
  }

  /** A message of this page, not yet known to the server. */
  addMessage(message) {
    return this.#put({ ...message, key: `message ${message.clientMessageId}`, type: 'message', state: 'sending', seq: this.lastSeq });
  }

  /** A message the server has: restored after a reload, or sent from another tab. */
  addKnownMessage({ messageId, clientMessageId, text, choice, afterSeq, document }) {
    const key = `message ${clientMessageId ?? messageId}`;
    const known = this.#items.get(key);
    if (known) {
      known.messageId = messageId;
      // A copy still being retried is left to its own answer.
      if (known.state === 'failed') known.state = 'sent';
      return;
    }
    this.#put({ key, type: 'message', clientMessageId, messageId, text, choice, fileName: document?.name, state: 'sent', seq: afterSeq ?? this.lastSeq });
  }

  addNotice(notice) {
    return this.#put({ ...notice, key: `notice ${this.#counter}`, type: 'notice', seq: this.lastSeq });
  }

  remove(item) {
    this.#items.delete(item.key);
  }

  knows(messageId) {
    return this.messages.some((message) => message.messageId === messageId || message.clientMessageId === messageId);
  }

  /** Buttons answer the question they stand under, until something has been said after it. */
  awaitsChoice(reply) {
    return !this.messages.some((message) => message.seq >= reply.seq && message.state !== 'failed' && message.state !== 'refused');
  }

  chosenIn(reply) {
    const ids = new Set((reply.choices ?? []).map((choice) => choice.id));
    const next = this.messages.filter((m) => m.seq >= reply.seq && m.state !== 'refused').sort(byPlace)[0];
    return next && ids.has(next.choice) ? next.choice : null;
  }

  /** The words of a button: the stored message may hold its id only. */
  labelOf(message) {
    const replies = this.items.filter((item) => item.type === 'reply' && item.seq <= message.seq).reverse();
    for (const { reply } of replies) {
      const choice = reply.choices?.find((candidate) => candidate.id === message.choice);
      if (choice) return choice.label;
    }
    return null;
  }

  #put(item) {
    const placed = { ...item, after: ++this.#counter };
    this.#items.set(placed.key, placed);
    return placed;
  }
}

function byPlace(a, b) {
  return a.seq - b.seq || a.after - b.after;
}
