import { copyButton } from './copying.js';
import { h } from './dom.js';

/** Shows a document's text over the conversation. Escape closes it; the focus goes back to where it was. */
export class Preview {
  element = h('dialog', {
    class: 'dialog preview',
    part: 'preview',
    'aria-labelledby': 'preview-title',
    // Escape closes one thing at a time: this first, the bubble next.
    onkeydown: (event) => event.stopPropagation(),
    onclick: (event) => event.target === this.element && this.element.close(),
  });

  /** `save` keeps the document that is looked at. */
  show(name, text, texts, save) {
    const opener = this.element.getRootNode().activeElement;
    const close = h('button', { type: 'button', class: 'choice solid', part: 'preview-close', onclick: () => this.element.close() }, texts.closePreview);
    this.element.replaceChildren(
      h('h2', { id: 'preview-title' }, `${texts.preview} · ${name}`),
      h('div', { class: 'paper', part: 'paper', tabindex: '0', role: 'region', 'aria-labelledby': 'preview-title' }, text.replace(/\r\n?/g, '\n')),
      h('div', { class: 'dialog-buttons' }, copyButton(texts, () => text), h('button', { type: 'button', class: 'choice', onclick: save }, texts.download), close),
    );
    this.element.onclose = () => {
      // Nothing personal stays behind in the page.
      this.element.replaceChildren();
      opener?.focus();
    };
    this.element.showModal();
    close.focus();
  }
}
