import { h } from './dom.js';

/**
 * The subset the server may use: paragraphs, line breaks, "- " and "1. " lists, **bold**, [words](https://…) and bare links.
 * Anything else is shown as it was written, so a person who types * or _ loses nothing.
 */
export function markdown(text) {
  const fragment = document.createDocumentFragment();
  for (const block of blocksOf(text)) fragment.append(block);
  return fragment;
}

/** The words alone, for the clipboard: bold without its stars, links by their words and address. */
export function withoutMarks(text) {
  return String(text ?? '').replace(INLINE, (whole, bold, label, target) => bold ?? (label ? `${label} (${target})` : whole));
}

const BULLET = /^\s*[-*•]\s+(.*)$/;
const NUMBER = /^\s*(\d{1,3})[.)]\s+(.*)$/;

function blocksOf(text) {
  const blocks = [];
  let current = null;
  for (const line of String(text ?? '').replace(/\r\n?/g, '\n').split('\n')) {
    const bullet = BULLET.exec(line);
    const number = NUMBER.exec(line);
    if (bullet) {
      if (current?.localName !== 'ul') blocks.push((current = h('ul')));
      current.append(h('li', {}, inline(bullet[1])));
    } else if (number) {
      // A list cut by a paragraph goes on counting where the text says.
      if (current?.localName !== 'ol') blocks.push((current = h('ol', { start: number[1] })));
      current.append(h('li', {}, inline(number[2])));
    } else if (line.trim() === '') {
      // A blank line ends a paragraph, not a list: models often put one between two items.
      if (current?.localName === 'p') current = null;
    } else if (current?.localName === 'p') {
      current.append(h('br'), ...inline(line));
    } else {
      blocks.push((current = h('p', {}, inline(line))));
    }
  }
  return blocks;
}

const INLINE = /\*\*(?<bold>[^*\n]+)\*\*|\[(?<label>[^\]\n]+)\]\((?<target>[^\s()]+(?:\([^\s()]*\)[^\s()]*)*)\)|(?<bare>https?:\/\/[^\s<>"«»]+)/g;

function inline(line) {
  const nodes = [];
  let from = 0;
  for (const match of line.matchAll(INLINE)) {
    nodes.push(line.slice(from, match.index));
    from = match.index + match[0].length;
    const { bold, label, target, bare } = match.groups;
    if (bold) nodes.push(h('strong', {}, inline(bold)));
    else if (label) nodes.push(link(target, label) ?? match[0]);
    else {
      const address = bare.replace(/[.,;:!?)\]]+$/, '');
      nodes.push(link(address, address) ?? address);
      from -= bare.length - address.length;
    }
  }
  nodes.push(line.slice(from));
  return nodes.filter((node) => node !== '');
}

function link(address, label) {
  let url;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  return h('a', { href: url.href, target: '_blank', rel: 'noopener noreferrer' }, label);
}
