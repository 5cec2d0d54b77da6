import { h, icon } from './dom.js';

/** A button that shows a short list of actions, and the question asked before one that cannot be undone. */
export class Menu {
  element;
  dialog;
  #button;
  #list;
  #actions;

  /** `actions`: [{id, run, confirm?: {question, explained, confirm}}], labels are texts named by id. */
  constructor(actions) {
    this.#actions = actions;
    this.#button = h('button', { type: 'button', class: 'tool', part: 'menu-button', 'aria-expanded': 'false', 'aria-controls': 'menu', onclick: () => this.#show(this.#list.hidden) }, icon('menu'));
    this.#list = h('ul', { class: 'menu', id: 'menu', part: 'menu', hidden: true });
    this.element = h('div', { class: 'menu-anchor', onkeydown: (event) => this.#key(event), onfocusout: (event) => this.#left(event) }, this.#button, this.#list);
    this.dialog = h('dialog', { class: 'dialog', part: 'dialog', 'aria-labelledby': 'dialog-title', onkeydown: (event) => event.stopPropagation() });
  }

  speak(texts) {
    this.#button.setAttribute('aria-label', texts.menu);
    this.#button.title = texts.menu;
    this.#list.replaceChildren(
      ...this.#actions.map((action) =>
        h('li', {}, h('button', { type: 'button', class: action.grave ? 'grave' : null, lang: action.id === 'language' ? action.speaks?.() : null, onclick: () => this.#choose(action, texts) }, texts[action.id])),
      ),
    );
  }

  close() {
    this.#show(false);
  }

  #choose(action, texts) {
    this.#show(false);
    this.#button.focus();
    if (!action.confirm) return action.run();
    this.#confirm(action, texts);
  }

  #confirm({ run, confirm, grave }, texts) {
    const cancel = h('button', { type: 'button', class: 'choice', onclick: () => this.dialog.close() }, texts.cancel);
    const go = h('button', { type: 'button', class: grave ? 'choice solid grave' : 'choice solid', onclick: () => (this.dialog.close(), run()) }, texts[`${confirm}Confirm`]);
    this.dialog.replaceChildren(h('h2', { id: 'dialog-title' }, texts[`${confirm}Question`]), h('p', {}, texts[`${confirm}Explained`]), h('div', { class: 'dialog-buttons' }, cancel, go));
    this.dialog.showModal();
    cancel.focus();
  }

  #show(open) {
    this.#list.hidden = !open;
    this.#button.setAttribute('aria-expanded', String(open));
    if (open) this.#list.querySelector('button').focus();
  }

  #key(event) {
    if (this.#list.hidden) return;
    const buttons = [...this.#list.querySelectorAll('button')];
    const at = buttons.indexOf(event.target);
    if (event.key === 'Escape') {
      this.#show(false);
      this.#button.focus();
    } else if (event.key === 'ArrowDown') buttons[(at + 1) % buttons.length].focus();
    else if (event.key === 'ArrowUp') buttons[(at - 1 + buttons.length) % buttons.length].focus();
    else return;
    event.preventDefault();
    // Escape closes one thing at a time: the list first, the bubble next.
    event.stopPropagation();
  }

  #left(event) {
    // Safari does not focus a clicked button: then there is no related target, and the click itself decides.
    if (event.relatedTarget && !this.element.contains(event.relatedTarget)) this.#show(false);
  }
}
