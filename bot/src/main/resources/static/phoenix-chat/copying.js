import { h } from './dom.js';

const SAID_FOR = 2_500;

/** A button that copies `words()` and says so, on its face and to screen readers. */
export function copyButton(texts, words) {
  const said = h('span', { class: 'unseen', role: 'status' });
  const button = h('button', { type: 'button', class: 'quiet', part: 'copy', onclick: () => copy() }, texts.copy);
  const place = h('span', { class: 'copying' }, button, said);
  async function copy() {
    const outcome = (await copied(words(), place)) ? texts.copied : texts.notCopied;
    button.textContent = outcome;
    said.textContent = outcome;
    setTimeout(() => {
      button.textContent = texts.copy;
      said.textContent = '';
    }, SAID_FOR);
  }
  return place;
}

/** The clipboard's own interface is closed to pages without https and to frames that were not allowed it: then the old way. */
async function copied(text, place) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copiedTheOldWay(text, place);
  }
}

function copiedTheOldWay(text, place) {
  const before = place.getRootNode().activeElement;
  const area = h('textarea', { class: 'unseen', readonly: true, tabindex: '-1', 'aria-hidden': 'true' });
  area.value = text;
  place.append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  before?.focus();
  return done;
}
