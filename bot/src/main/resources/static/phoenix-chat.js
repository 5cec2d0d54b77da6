import { ChatApi } from './phoenix-chat/api.js';
import { Conversation } from './phoenix-chat/conversation.js';
import { h, icon } from './phoenix-chat/dom.js';
import { Screen } from './phoenix-chat/screen.js';
import { SessionStore } from './phoenix-chat/session-store.js';
import styles from './phoenix-chat/styles.js';
import { languageOf } from './phoenix-chat/texts.js';

const OWN_ADDRESS = new URL(import.meta.url);

/**
 * <phoenix-chat>: a conversation with Phoenix on any page. Without attributes, a button at the bottom right that opens a panel.
 *
 *   lang      fr or en; by default the page's. Afterwards the labels follow the language of the conversation
 *   inline    fills its box instead of floating; opens when it comes into view
 *   open      the panel is open (set and removed by the widget too)
 *   api       where Phoenix answers; by default where this script came from
 *   site-key  given by whoever hosts Phoenix, when they ask for one
 *
 * Events: phoenix-open, phoenix-close. Look: custom properties and parts, listed in phoenix-chat/styles.js.
 * With one tag only: <script type="module" src="https://…/phoenix-chat.js?bubble&lang=fr"></script> adds the element itself.
 */
export class PhoenixChat extends HTMLElement {
  static observedAttributes = ['lang', 'open', 'inline'];
  #screen;
  #conversation;
  #launcher;
  #unread;
  #inView;
  #code = null;

  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [styles];
  }

  connectedCallback() {
    if (!this.#screen) this.#build();
    this.#arrange();
  }

  disconnectedCallback() {
    this.#inView?.disconnect();
    this.#conversation?.rest();
  }

  attributeChangedCallback(name, before, now) {
    if (!this.#screen || before === now) return;
    if (name === 'lang') {
      this.#screen.followLanguage(now);
      this.#label();
    } else this.#arrange({ byPerson: name === 'open' });
  }

  /** Opens the panel and moves the focus to the text area. */
  open() {
    this.toggleAttribute('open', true);
  }

  close() {
    this.toggleAttribute('open', false);
  }

  get #language() {
    return languageOf(this.getAttribute('lang') ?? document.documentElement.lang);
  }

  #build() {
    const base = new URL(this.getAttribute('api') || OWN_ADDRESS.origin, document.baseURI).href.replace(/\/+$/, '');
    const siteKey = this.getAttribute('site-key') ?? undefined;
    this.#screen = new Screen(this.#language, { onFresh: () => this.#fresh(), onClose: () => this.close() });
    this.#conversation = new Conversation({
      api: new ChatApi(base, () => this.#screen.language),
      sessions: new SessionStore(base, siteKey),
      opening: () => ({ locale: this.#language, ...(siteKey ? { siteKey } : {}) }),
      screen: this.#screen,
    });
    this.#screen.attachTo(this.#conversation);
    this.#code = takeCode();
    this.#unread = h('span', { class: 'unread', hidden: true });
    this.#launcher = h('button', { type: 'button', class: 'launcher', part: 'launcher', 'aria-expanded': 'false', onclick: () => this.open() }, icon('flame'), this.#unread);
    this.#screen.panel.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !this.hasAttribute('inline')) this.close();
    });
    this.#label();
    this.shadowRoot.append(this.#launcher, this.#screen.panel);
    if (this.#code && !this.hasAttribute('inline')) this.toggleAttribute('open', true);
  }

  /** Opens the conversation; whoever came by a link with a code is asked first, and keeps what they have when they say no. */
  #begin() {
    const code = this.#code;
    this.#code = null;
    if (!code) return this.#conversation.open();
    this.#screen.askToJoin(code, () => this.#conversation.open());
  }

  #arrange({ byPerson = false } = {}) {
    const inline = this.hasAttribute('inline');
    const open = inline || this.hasAttribute('open');
    const changed = this.#screen.panel.hidden === open || this.#launcher.hidden !== open;
    this.#launcher.hidden = open;
    this.#screen.panel.hidden = !open;
    this.#screen.panel.setAttribute('role', inline ? 'region' : 'dialog');
    if (inline) return this.#openInView();
    if (open) {
      this.#begin();
      this.#unread.hidden = true;
      this.#label();
      if (byPerson) this.#screen.focus();
    } else if (byPerson) this.#launcher.focus();
    if (changed && byPerson) this.dispatchEvent(new CustomEvent(open ? 'phoenix-open' : 'phoenix-close', { bubbles: true, composed: true }));
  }

  /** A page nobody scrolls to the widget of makes no session. */
  #openInView() {
    this.#inView?.disconnect();
    this.#inView = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      this.#inView.disconnect();
      this.#begin();
    });
    this.#inView.observe(this);
  }

  #fresh() {
    if (!this.#screen.panel.hidden) return;
    this.#unread.hidden = false;
    this.#label();
  }

  #label() {
    const { texts } = this.#screen;
    const label = this.#unread.hidden ? texts.launcher : `${texts.launcher} (${texts.unread})`;
    this.#launcher.setAttribute('aria-label', label);
    this.#launcher.title = texts.launcher;
  }
}

/** The code of a link such as `/#lien=…`, once: it goes out of the address bar and the history. */
function takeCode() {
  const found = /^#lien=([A-Za-z0-9-]{16,40})$/.exec(location.hash);
  if (found) history.replaceState(history.state, '', location.pathname + location.search);
  return found?.[1] ?? null;
}

if (!customElements.get('phoenix-chat')) customElements.define('phoenix-chat', PhoenixChat);

if (OWN_ADDRESS.searchParams.has('bubble')) {
  const element = document.createElement('phoenix-chat');
  for (const name of ['lang', 'site-key', 'api']) {
    if (OWN_ADDRESS.searchParams.has(name)) element.setAttribute(name, OWN_ADDRESS.searchParams.get(name));
  }
  document.body.append(element);
}
