import { Bubbles } from './bubbles.js';
import { Composer } from './composer.js';
import { h, icon } from './dom.js';
import { Menu } from './menu.js';
import { Preview } from './preview.js';
import { Scrolling } from './scrolling.js';
import { languageOf, textsIn } from './texts.js';

/** A short cut in the line is nobody's business; a longer one is said. */
const SAY_AFTER = 3_000;

/** The panel a person sees: header, transcript, composer. Shows what the conversation tells it and passes on what the person does. */
export class Screen {
  panel;
  #language;
  #conversation;
  #onFresh;
  #bubbles;
  #composer;
  #menu;
  #preview = new Preview();
  #scrolling;
  #shown = new Map();
  #saying = null;
  #parts;

  /** `onFresh` hears that a reply has just been shown; `onClose` that the person wants the bubble closed. */
  constructor(language, { onFresh, onClose }) {
    this.#language = languageOf(language);
    this.#onFresh = onFresh;
    const log = h('div', { class: 'log', part: 'transcript', role: 'log', 'aria-live': 'polite', 'aria-relevant': 'additions' });
    // Kept out of the log: half-written words would be read aloud again and again. The whole reply is read once.
    const draft = h('div', { class: 'row from-bot', 'aria-hidden': 'true' });
    const typing = h('div', { class: 'typing', hidden: true }, h('span', { class: 'dot' }), h('span', { class: 'dot' }), h('span', { class: 'dot' }));
    const typingWords = h('p', { class: 'unseen', role: 'status' });
    const scroller = h('div', { class: 'scroller', tabindex: '0', role: 'region' }, log, draft, typing);
    const latest = h('button', { type: 'button', class: 'latest', hidden: true, onclick: () => this.#scrolling.toEnd({ smooth: true }) }, icon('down'));
    const connection = h('p', { class: 'connection', role: 'status', part: 'connection' });
    const title = h('p', { class: 'title', id: 'title' });
    const subtitle = h('p', { class: 'subtitle' });
    const close = h('button', { type: 'button', class: 'tool close', part: 'close', onclick: onClose }, icon('close'));
    const dropWords = h('p', {});
    const dropKinds = h('p', {});
    const drop = h('div', { class: 'drop', 'aria-hidden': 'true' }, icon('attach'), dropWords, dropKinds);
    this.#parts = { log, draft, typing, typingWords, scroller, latest, connection, title, subtitle, close, dropWords, dropKinds };

    this.#scrolling = new Scrolling(scroller, (away) => (latest.hidden = !away));
    this.#composer = new Composer(this.texts, {
      say: (text, kind) => this.#spoke(this.#conversation.say(text, kind)),
      attach: (file) => this.#spoke(this.#conversation.attach(file)),
      refuse: (sentence) => this.#spoke(this.#conversation.notice(sentence, { tone: 'problem' })),
    });
    this.#menu = new Menu([
      { id: 'goOnElsewhere', run: () => this.#spoke(this.#conversation.choose({ id: 'link', label: this.texts.goOnElsewhere })) },
      { id: 'haveConversation', confirm: 'join', field: true, run: (code) => this.#attempt(() => this.#conversation.join(code)) },
      { id: 'consents', run: () => this.#spoke(this.#conversation.choose({ id: 'privacy', label: this.texts.consents })) },
      { id: 'exportData', run: () => this.#attempt(() => this.#export()) },
      { id: 'eraseData', confirm: 'erase', grave: true, run: () => this.#attempt(() => this.#conversation.erase()) },
      { id: 'restart', confirm: 'restart', run: () => this.#restart() },
      { id: 'language', speaks: () => (this.#language === 'fr' ? 'en' : 'fr'), run: () => this.followLanguage(this.#language === 'fr' ? 'en' : 'fr') },
    ]);
    this.#bubbles = new Bubbles(this, {
      choose: (choice, event) => this.#chose(choice, event),
      retry: (message) => this.#conversation.retry(message),
      takeBack: (message) => {
        this.#conversation.takeBack(message);
        this.#composer.focus();
      },
      restart: () => this.#restart(),
      saveReceipt: (receipt) => save(new Blob([JSON.stringify(receipt, null, 2)], { type: 'application/json' }), this.texts.receiptName),
      addressOf: (url) => this.#conversation.addressOf(url),
      loadFile: (url) => this.#conversation.file(url),
      saveFile: (document, detail) => this.#saveFile(document, detail),
      preview: (document, text) => this.#attempt(() => this.#show(document, text)),
    });

    const header = h('header', { class: 'header', part: 'header' }, h('span', { class: 'mark' }, icon('flame')), h('div', { class: 'titles' }, title, subtitle), this.#menu.element, close);
    this.panel = h('section', { class: 'panel', part: 'panel', 'aria-labelledby': 'title' }, header, scroller, typingWords, latest, connection, this.#composer.element, drop, this.#menu.dialog, this.#preview.element);
    this.#acceptDrops();
    this.#speak();
  }

  get texts() {
    return textsIn(this.#language);
  }

  get transcript() {
    return this.#conversation.transcript;
  }

  attachTo(conversation) {
    this.#conversation = conversation;
  }

  focus() {
    this.#composer.focus();
  }

  /** Somebody came by a link with a code: asks whether they mean it. `declined` hears a no. */
  askToJoin(code, declined) {
    this.#menu.ask('haveConversation', this.texts, { given: code, dismissed: declined });
  }

  get language() {
    return this.#language;
  }

  followLanguage(tag) {
    const language = languageOf(tag);
    if (language === this.#language) return;
    this.#language = language;
    this.#speak();
  }

  showTranscript({ restoring = false } = {}) {
    const { log, scroller } = this.#parts;
    // What was already read once is not read aloud again after a reload.
    if (restoring) log.setAttribute('aria-live', 'off');
    const items = this.transcript.items;
    const keys = new Set(items.map((item) => item.key));
    for (const [key, element] of this.#shown) if (!keys.has(key)) element.remove(), this.#shown.delete(key);
    const added = [];
    let place = log.firstElementChild;
    for (const item of items) {
      let element = this.#shown.get(item.key);
      if (!element) {
        element = this.#bubbles.build(item);
        this.#shown.set(item.key, element);
        added.push({ item, element });
      }
      this.#bubbles.refresh(item, element);
      if (element === place) place = place.nextElementSibling;
      else log.insertBefore(element, place);
    }
    this.#scrollTo(added, items, restoring);
    if (restoring) setTimeout(() => log.setAttribute('aria-live', 'polite'), 1_000);
    else if (added.some(({ item }) => item.type === 'reply')) this.#onFresh();
    scroller.classList.toggle('empty', items.length === 0);
  }

  showDraft(text) {
    const { draft } = this.#parts;
    draft.replaceChildren(...(text ? [this.#bubbles.draft(text)] : []));
    if (text) {
      this.#parts.typing.hidden = true;
      this.#scrolling.reveal(this.#turnStart() ?? draft);
    }
  }

  showTyping(on) {
    const { typing, typingWords, draft } = this.#parts;
    typing.hidden = !on || draft.childElementCount > 0;
    typingWords.textContent = on ? this.texts.writing : '';
    if (on) this.#scrolling.reveal(this.#turnStart() ?? typing);
  }

  showConnection(state) {
    const { connection } = this.#parts;
    connection.dataset.state = state;
    const say = () => (connection.textContent = this.texts[connection.dataset.state] ?? '');
    if (state === 'up') {
      clearTimeout(this.#saying);
      this.#saying = null;
      say();
    } else if (connection.textContent) say();
    // Each failed attempt comes through here: the first one starts the wait, the next ones do not put it off.
    else this.#saying ??= setTimeout(say, SAY_AFTER);
  }

  giveBack(text) {
    this.#composer.giveBack(text);
  }

  #speak() {
    const { texts } = this;
    const { scroller, latest, title, subtitle, close, dropWords, dropKinds } = this.#parts;
    this.panel.lang = this.#language;
    title.textContent = texts.title;
    subtitle.textContent = texts.subtitle;
    scroller.setAttribute('aria-label', texts.conversation);
    for (const [button, label] of [[latest, texts.latest], [close, texts.close]]) {
      button.setAttribute('aria-label', label);
      button.title = label;
    }
    dropWords.textContent = texts.dropHere;
    dropKinds.textContent = texts.dropKinds;
    this.#composer.speak(texts);
    this.#menu.speak(texts);
  }

  #chose(choice, event) {
    this.#conversation.choose(choice);
    this.#scrolling.toEnd();
    // By keyboard (no pointer: detail 0) the pressed button is gone from the tab order; a pointer would only open a phone's keyboard.
    if (event.detail === 0) this.#composer.focus();
  }

  #spoke(taken) {
    this.#scrolling.toEnd();
    return taken;
  }

  #restart() {
    this.#conversation.restart();
    this.#composer.focus();
  }

  /** The first bubble after the person's last words: where reading goes on. */
  #turnStart() {
    const items = this.transcript.items;
    const last = items.findLastIndex((item) => item.type === 'message');
    const first = items[last + 1];
    return first && this.#shown.get(first.key);
  }

  #scrollTo(added, items, restoring) {
    if (restoring) this.#scrolling.toEnd();
    else if (added.length > 0) this.#scrolling.reveal(this.#turnStart() ?? this.#shown.get(items.at(-1).key));
  }

  #acceptDrops() {
    const carriesFile = (event) => event.dataTransfer?.types.includes('Files');
    const over = (on) => this.panel.classList.toggle('dropping', on);
    this.panel.addEventListener('dragover', (event) => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      over(true);
    });
    this.panel.addEventListener('dragleave', (event) => !this.panel.contains(event.relatedTarget) && over(false));
    this.panel.addEventListener('drop', (event) => {
      over(false);
      if (!carriesFile(event)) return;
      event.preventDefault();
      for (const file of event.dataTransfer.files) this.#composer.take(file);
    });
  }

  async #export() {
    save(await this.#conversation.exportData(), this.texts.exportName);
  }

  async #saveFile({ name, url }, detail) {
    const before = detail.textContent;
    detail.textContent = this.texts.downloading;
    await this.#attempt(async () => save(await this.#conversation.file(url), name));
    detail.textContent = before;
  }

  /** `text` is the file that says in plain text what the document says. */
  async #show(document, text) {
    const words = await (await this.#conversation.file(text.url)).text();
    this.#preview.show(document.name, words, this.texts, () => this.#attempt(async () => save(await this.#conversation.file(document.url), document.name)));
  }

  async #attempt(action) {
    try {
      await action();
    } catch (problem) {
      if (problem.expired) this.#conversation.expire();
      else this.#conversation.notice(problem.detail || this.texts.actionFailed, { tone: 'problem' });
    }
  }
}

function save(blob, name) {
  const address = URL.createObjectURL(blob);
  h('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
