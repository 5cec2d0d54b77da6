import { h, icon } from './dom.js';

/**
 * A document of a reply: its name and size, a button to keep it and, when it can be shown here, one to look at it.
 * What is shown is always text: a PDF by the text file of the same name, as no site's policy need allow frames or plug-ins for that,
 * phones show it too and screen readers read it.
 */
export class Files {
  #about;
  #acts;

  /** `acts`: {addressOf, saveFile, preview}; `about` answers {texts, transcript}. */
  constructor(about, acts) {
    this.#about = about;
    this.#acts = acts;
  }

  card(reply) {
    const { texts } = this.#about;
    const { name, mediaType, url, bytes } = reply.document;
    const detail = h('span', { class: 'file-detail' }, [kindOf(name, mediaType), bytes ? texts.bytes(bytes) : null].filter(Boolean).join(' · '));
    const download = h(
      'a',
      {
        class: 'choice',
        part: 'download',
        href: this.#acts.addressOf(url),
        download: name,
        'aria-label': `${texts.download} ${name}`,
        onclick: (event) => {
          // A plain link would go without the token.
          event.preventDefault();
          this.#acts.saveFile({ name, url }, detail);
        },
      },
      texts.download,
    );
    const preview = h(
      'button',
      { type: 'button', class: 'choice', part: 'preview-button', hidden: true, 'aria-label': `${texts.preview} ${name}`, onclick: () => this.#acts.preview(reply.document, this.#textOf(reply)) },
      texts.preview,
    );
    return h(
      'div',
      { class: 'file', part: 'document', role: 'group', 'aria-label': name },
      icon('file'),
      h('span', { class: 'file-words' }, h('span', { class: 'file-name' }, name), detail),
      h('span', { class: 'file-acts' }, download, preview),
    );
  }

  /** The text of a PDF may come after it. */
  refresh(reply, element) {
    const preview = element.querySelector('[part=preview-button]');
    if (preview) preview.hidden = !this.#textOf(reply);
  }

  /** The document that says in plain text what this one says: itself, or its twin of the same turn. */
  #textOf(reply) {
    const { name, mediaType } = reply.document;
    if (isText(mediaType)) return reply.document;
    if (mediaType !== 'application/pdf') return null;
    const twin = name.replace(/\.pdf$/i, '.txt');
    const found = this.#about.transcript.items.find((item) => item.type === 'reply' && item.reply.inReplyTo === reply.inReplyTo && item.reply.document?.name === twin && isText(item.reply.document.mediaType));
    return found?.reply.document ?? null;
  }
}

function isText(mediaType) {
  return /^text\/plain\b/.test(mediaType ?? '');
}

function kindOf(name, mediaType) {
  const extension = /\.([a-z0-9]{2,5})$/i.exec(name ?? '')?.[1];
  return extension ? extension.toUpperCase() : mediaType;
}
