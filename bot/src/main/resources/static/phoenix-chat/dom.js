/** Builds an element. Everything a person or a server wrote goes in as a text node: this file has no innerHTML on purpose. */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

const SHAPES = {
  flame: 'M12.6 2.2c.7 3.3-.6 5.2-2.4 7.2-2 2.2-4.2 4.4-4.2 7.6 0 2.7 1.8 4.5 4 5-1.3-1.2-1.7-3.2-.5-4.9 1.3-1.9 3.6-2.6 4.2-5.2 1.7 2 2.4 4 1.9 6.3-.4 1.6-1.3 2.9-2.6 3.8 3.3-.6 5.9-3 5.9-6.6 0-2.5-1.2-4.2-2.4-5.9-1.5-2.1-3-4.3-3.9-7.3Z',
  menu: 'M5 10.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6Zm7 0a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6Zm7 0a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6Z',
  close: 'M6.4 5 12 10.6 17.6 5 19 6.4 13.4 12l5.6 5.6-1.4 1.4-5.6-5.6L6.4 19 5 17.6l5.6-5.6L5 6.4 6.4 5Z',
  send: 'M12 4.2 18.9 11l-1.4 1.5L13 8v11.8h-2V8l-4.5 4.5L5.1 11 12 4.2Z',
  attach: 'M16.5 6.5v9.7a4.5 4.5 0 0 1-9 0V5.8a3 3 0 0 1 6 0v9.6a1.5 1.5 0 0 1-3 0V7H9v8.4a3 3 0 0 0 6 0V5.8a4.5 4.5 0 0 0-9 0v10.4a6 6 0 0 0 12 0V6.5h-1.5Z',
  file: 'M6 3h8l4.5 4.5V21H6V3Zm2 2v14h8.5V9H13V5H8Zm4.8 11.4-2.9-2.9 1-1 1.2 1.2V10h1.4v3.7l1.2-1.2 1 1-2.9 2.9Z',
  down: 'm12 15.6-6.4-6.4L7 7.8l5 5 5-5 1.4 1.4-6.4 6.4Z',
};

export function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('focusable', 'false');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', SHAPES[name]);
  path.setAttribute('fill', 'currentColor');
  svg.append(path);
  return svg;
}
