import { h, icon } from './dom.js';

/** A button that shows a short list of actions, and the question asked before one that cannot be undone. */
export class Menu {
  element;
  dialog;
  #button;
  #list;
  #actions;

  /** `actions`: [{id, run, confirm?, field?}], labels are texts named by id; `confirm` names the question's texts, `field` asks for a line. */
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

  /** Asks the question of an action from outside the menu; `dismissed` hears a no. */
  ask(id, texts, { given, dismissed }) {
    this.#confirm(this.#actions.find((action) => action.id === id), texts, given, dismissed);
  }

  #choose(action, texts) {
    this.#show(false);
    this.#button.focus();
    if (!action.confirm) return action.run();
    this.#confirm(action, texts);
  }

  #confirm({ run, confirm, grave, field }, texts, given = '', dismissed = () => {}) {
    let agreed = false;
    const line = field && h('input', { type: 'text', class: 'field', 'aria-label': texts[`${confirm}Field`], placeholder: texts[`${confirm}Field`], autocomplete: 'off', autocapitalize: 'characters', spellcheck: 'false', maxlength: '64', value: given });
    const agree = () => {
      const value = line?.value.trim();
      if (line && !value) return line.focus();
      agreed = true;
      this.dialog.close();
      run(value);
    };
    line?.addEventListener('keydown', (event) => event.key === 'Enter' && agree());
    const cancel = h('button', { type: 'button', class: 'choice', onclick: () => this.dialog.close() }, texts.cancel);
    const go = h('button', { type: 'button', class: grave ? 'choice solid grave' : 'choice solid', onclick: agree }, texts[`${confirm}Confirm`]);
    this.dialog.replaceChildren(h('h2', { id: 'dialog-title' }, texts[`${confirm}Question`]), h('p', {}, texts[`${confirm}Explained`]), ...(line ? [line] : []), h('div', { class: 'dialog-buttons' }, cancel, go));
    this.dialog.onclose = () => agreed || dismissed();
    this.dialog.showModal();
    (line && !given ? line : cancel).focus();
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
