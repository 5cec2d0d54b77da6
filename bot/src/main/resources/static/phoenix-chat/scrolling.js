/** How much of what came before stays visible above a long reply: enough to see the question it answers. */
const GLIMPSE = 64;

/**
 * Keeps the newest words in view without pulling the page from under someone who reads further up. A long reply (a letter) is
 * shown from its beginning, not from its end.
 */
export class Scrolling {
  #box;
  #following = true;
  #target = null;
  #onAway;
  #settling;

  constructor(box, onAway) {
    this.#box = box;
    this.#onAway = onAway;
    box.addEventListener('scroll', () => this.#scrolled(), { passive: true });
    // The text area grows, a keyboard opens, a picture arrives: the place kept is the place followed.
    new ResizeObserver(() => this.#following && this.#apply()).observe(box);
  }

  /** Down to the end, wherever the person was: they have just written. */
  toEnd({ smooth = false } = {}) {
    this.#following = true;
    this.#target = null;
    this.#apply(smooth);
  }

  /** Something was added: go as far down as keeps the first line of `element` visible. */
  reveal(element) {
    if (this.#following) {
      this.#target = element;
      this.#apply(true);
    }
    this.#tell();
  }

  #apply(smooth = false) {
    const end = this.#box.scrollHeight - this.#box.clientHeight;
    const start = this.#start() ?? Infinity;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#box.scrollTo({ top: Math.max(0, Math.min(end, start)), behavior: smooth && !calm ? 'smooth' : 'instant' });
  }

  #scrolled() {
    clearTimeout(this.#settling);
    // Judged once the movement has ended, or our own smooth scrolling would look like the person's.
    this.#settling = setTimeout(() => {
      const start = this.#start();
      this.#following = this.#left() < 60 || (start !== null && Math.abs(this.#box.scrollTop - start) < 8);
      this.#tell();
    }, 120);
  }

  #start() {
    return this.#target?.isConnected ? this.#target.offsetTop - GLIMPSE : null;
  }

  #tell() {
    this.#onAway(this.#left() > 120);
  }

  #left() {
    return this.#box.scrollHeight - this.#box.clientHeight - this.#box.scrollTop;
  }
}
