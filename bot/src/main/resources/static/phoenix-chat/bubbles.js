import { copyButton } from './copying.js';
import { h, icon } from './dom.js';
import { Files } from './files.js';
import { markdown, withoutMarks } from './markdown.js';
import { sentenceFor } from './texts.js';

/**
 * Turns one transcript item into one element. `acts` are what its buttons do:
 * {choose, retry, takeBack, restart, saveReceipt, addressOf, loadFile, saveFile, preview}; `about` answers {texts, transcript}.
 */
export class Bubbles {
  #about;
  #acts;
  #files;

  constructor(about, acts) {
    this.#about = about;
    this.#acts = acts;
    this.#files = new Files(about, acts);
  }

  build(item) {
    if (item.type === 'reply') return this.#reply(item.reply);
    if (item.type === 'message') return this.#message(item);
    return this.#notice(item);
  }

  /** What may change on an item already shown: the state of a message, the buttons of a question or of a file. */
  refresh(item, element) {
    if (item.type === 'message') this.#messageState(item, element);
    if (item.type !== 'reply') return;
    this.#choicesState(item.reply, element);
    if (item.reply.document) this.#files.refresh(item.reply, element);
  }

  draft(text) {
    return h('div', { class: 'bubble bot draft', part: 'bubble bubble-bot' }, markdown(text));
  }

  #reply(reply) {
    const { texts } = this.#about;
    const bubble = h('div', { class: 'bubble bot', part: 'bubble bubble-bot', lang: reply.language }, h('span', { class: 'unseen' }, `${texts.title} : `));
    if (reply.text && !isPicture(reply)) bubble.append(markdown(reply.text));
    if (isPicture(reply)) bubble.append(this.#picture(reply));
    else if (reply.document) bubble.append(this.#files.card(reply));
    const row = h('div', { class: 'row from-bot', 'data-seq': reply.seq, 'data-state': reply.state, 'data-flow': reply.flow }, bubble, this.#byline(reply), this.#copying(reply));
    if (reply.choices?.length) row.append(this.#choices(reply));
    return row;
  }

  #byline({ model }) {
    if (!model || model === 'none') return null;
    const { texts } = this.#about;
    return h('p', { class: 'byline', part: 'byline' }, model === 'offline' ? texts.offlineModel : texts.writtenByModel(model));
  }

  /** A letter, or its e-mail, is there to be taken elsewhere; the flow's own words have no writer. */
  #copying(reply) {
    if (reply.flow !== 'letter' || reply.document || !reply.model || reply.model === 'none') return null;
    return copyButton(this.#about.texts, () => withoutMarks(reply.text));
  }

  #choices(reply) {
    const buttons = reply.choices.map((choice) =>
      h('button', { type: 'button', class: 'choice', part: 'choice', 'data-choice': choice.id, onclick: (event) => this.#acts.choose(choice, event) }, choice.label),
    );
    return h('div', { class: 'choices', role: 'group', 'aria-label': this.#about.texts.choices, lang: reply.language }, buttons);
  }

  #choicesState(reply, element) {
    if (!reply.choices?.length) return;
    const { transcript } = this.#about;
    const open = transcript.awaitsChoice(reply);
    const chosen = transcript.chosenIn(reply);
    for (const button of element.querySelectorAll('.choice')) {
      button.disabled = !open;
      if (button.dataset.choice === chosen) button.setAttribute('aria-pressed', 'true');
      else button.removeAttribute('aria-pressed');
    }
  }

  #picture({ text, document }) {
    const alt = text || document?.name || this.#about.texts.picture;
    const figure = h('figure', { class: 'picture' });
    this.#acts.loadFile(document.url).then(
      async (blob) => {
        const address = URL.createObjectURL(blob);
        const image = h('img', { alt, part: 'picture', src: address });
        // A site whose policy forbids blob: images still shows it, drawn.
        image.onerror = async () => image.replaceWith(await drawn(blob, alt));
        figure.replaceChildren(image);
      },
      () => figure.replaceChildren(h('p', {}, alt)),
    );
    return figure;
  }

  #message(item) {
    const { texts, transcript } = this.#about;
    const words = (item.choice && transcript.labelOf(item)) || item.text || item.choice || '';
    const bubble = h('div', { class: 'bubble person', part: 'bubble bubble-person' }, h('span', { class: 'unseen' }, `${texts.you} : `));
    if (item.fileName) bubble.append(h('span', { class: 'sent-file' }, icon('attach'), item.fileName));
    if (words && words !== item.fileName) bubble.append(words);
    // Opening a conversation and coming by a code say nothing that is to be shown.
    return h('div', { class: 'row from-person', hidden: !words && !item.fileName }, bubble, h('div', { class: 'delivery', part: 'delivery' }));
  }

  #messageState(item, element) {
    const { texts } = this.#about;
    const line = element.querySelector('.delivery');
    const words = this.#stateWords(item);
    const shown = `${item.state} ${words}`;
    if (line.dataset.shown === shown) return;
    line.dataset.shown = shown;
    element.dataset.delivery = item.state;
    // Only trouble is worth being read aloud.
    const quiet = item.state === 'sending' || item.state === 'sent' ? 'true' : null;
    const buttons = [];
    if (item.state === 'failed') buttons.push(h('button', { type: 'button', class: 'quiet', onclick: () => this.#acts.retry(item) }, texts.retry));
    if (item.state === 'refused' && item.text && !item.choice) buttons.push(h('button', { type: 'button', class: 'quiet', onclick: () => this.#acts.takeBack(item) }, texts.takeBack));
    line.replaceChildren(h('span', { class: 'delivery-words', 'aria-hidden': quiet }, words), ...buttons);
  }

  #stateWords(item) {
    const { texts } = this.#about;
    switch (item.state) {
      case 'sending':
        if (!item.fileName) return texts.sending;
        return item.progress >= 1 ? texts.uploaded : texts.uploading(Math.round((item.progress ?? 0) * 100));
      case 'retrying':
        return item.problem?.status === 429 ? sentenceFor(item.problem, texts) : texts.retrying;
      case 'failed':
      case 'refused':
        return texts.failed;
      default:
        return texts.sent;
    }
  }

  #notice(item) {
    const { texts } = this.#about;
    const buttons = item.actions.map((action) =>
      action === 'receipt'
        ? h('button', { type: 'button', class: 'choice', part: 'choice', onclick: () => this.#acts.saveReceipt(item.receipt) }, texts.saveReceipt)
        : h('button', { type: 'button', class: 'choice', part: 'choice', onclick: () => this.#acts.restart() }, texts.newConversation),
    );
    return h('div', { class: `row notice ${item.tone}`, part: 'notice' }, h('div', { class: 'notice-words' }, markdown(item.text)), buttons);
  }
}

function isPicture(reply) {
  return Boolean(reply.document) && reply.kind === 'picture';
}

async function drawn(blob, alt) {
  const bitmap = await createImageBitmap(blob);
  const canvas = h('canvas', { role: 'img', 'aria-label': alt, width: bitmap.width, height: bitmap.height });
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas;
}
