import { h, icon } from './dom.js';

export const TEXT_LIMIT = 4_000;
export const LONG_TEXT_LIMIT = 50_000;
const FILE_LIMIT = 10 * 1024 * 1024;
const FILE_KINDS = ['.pdf', '.docx', '.txt'];

/**
 * Where a person writes or attaches. `acts`: say(text, kind?) → taken or not, attach(file), refuse(sentence).
 * Words stay in the text area until they are taken.
 */
export class Composer {
  element;
  #texts;
  #acts;
  #area;
  #attach;
  #send;
  #picker;
  #hint;
  #question;

  constructor(texts, acts) {
    this.#acts = acts;
    this.#area = h('textarea', { rows: 1, part: 'input', autocomplete: 'off', enterkeyhint: 'send', oninput: () => this.#edited(), onkeydown: (event) => this.#key(event) });
    this.#picker = h('input', { type: 'file', accept: FILE_KINDS.join(','), class: 'unseen', tabindex: '-1', 'aria-hidden': 'true', onchange: () => this.#picked() });
    this.#attach = h('button', { type: 'button', class: 'tool', part: 'attach', onclick: () => this.#picker.click() }, icon('attach'));
    this.#send = h('button', { type: 'submit', class: 'tool send', part: 'send' }, icon('send'));
    this.#hint = h('span', { class: 'unseen', id: 'composer-hint' });
    this.#question = h('div', { class: 'question', role: 'group', hidden: true });
    this.#area.setAttribute('aria-describedby', 'composer-hint');
    const line = h('div', { class: 'line' }, this.#attach, this.#picker, this.#area, this.#send);
    this.element = h('form', { class: 'composer', part: 'composer', novalidate: true, onsubmit: (event) => this.#submitted(event) }, this.#question, line, this.#hint);
    this.speak(texts);
  }

  speak(texts) {
    this.#texts = texts;
    this.#area.placeholder = texts.placeholder;
    this.#area.setAttribute('aria-label', texts.composer);
    this.#hint.textContent = texts.composerHint;
    for (const [button, label] of [[this.#attach, texts.attach], [this.#send, texts.send]]) {
      button.setAttribute('aria-label', label);
      button.title = label;
    }
    this.#unask();
  }

  focus() {
    this.#area.focus({ preventScroll: true });
  }

  /** Adds to what is there: a person may have gone on typing meanwhile. */
  giveBack(text) {
    this.#area.value = [text, this.#area.value].filter(Boolean).join('\n\n');
    this.#edited();
  }

  take(file) {
    const texts = this.#texts;
    const name = file.name.toLowerCase();
    if (!FILE_KINDS.some((kind) => name.endsWith(kind))) this.#acts.refuse(texts.fileKind(file.name));
    else if (file.size === 0) this.#acts.refuse(texts.fileEmpty(file.name));
    else if (file.size > FILE_LIMIT) this.#acts.refuse(texts.fileTooBig(file.name));
    else this.#acts.attach(file);
  }

  #picked() {
    const [file] = this.#picker.files;
    // Emptied, so that the same file can be chosen again after a correction.
    if (file) this.take(file);
    this.#picker.value = '';
    this.focus();
  }

  #key(event) {
    // While an input method is composing, Enter picks a candidate.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.#submit();
  }

  #submitted(event) {
    event.preventDefault();
    this.#submit();
    this.focus();
  }

  #submit(kind) {
    const text = this.#area.value.trim();
    if (text === '') return;
    if (text.length > LONG_TEXT_LIMIT) return this.#acts.refuse(this.#texts.tooLong(text.length));
    if (text.length > TEXT_LIMIT && !kind) return this.#ask();
    if (!this.#acts.say(text, kind)) return;
    this.#area.value = '';
    this.#edited();
  }

  /** Only a job offer or a CV may be this long, so the person says which it is. */
  #ask() {
    const texts = this.#texts;
    const answer = (label, act) => h('button', { type: 'button', class: 'choice', part: 'choice', onclick: () => (act(), this.focus()) }, label);
    this.#question.replaceChildren(
      h('p', { id: 'composer-question' }, texts.longText),
      answer(texts.longOffer, () => this.#submit('offer')),
      answer(texts.longCv, () => this.#submit('cv')),
      answer(texts.longEdit, () => this.#unask()),
    );
    this.#question.setAttribute('aria-labelledby', 'composer-question');
    this.#question.hidden = false;
    this.#question.querySelector('button').focus();
  }

  #unask() {
    this.#question.hidden = true;
    this.#question.replaceChildren();
  }

  #edited() {
    this.#unask();
    this.#send.classList.toggle('ready', this.#area.value.trim() !== '');
    // Set through CSSOM, which a strict style-src allows.
    this.#area.style.height = 'auto';
    this.#area.style.height = `${this.#area.scrollHeight}px`;
  }
}
