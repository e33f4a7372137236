/**
 * The page's only script: shows the filters and makes them work. It reads nothing but the page, keeps nothing, asks nobody.
 * A constant, since its hash stands in the page's policy. Plain ES2020.
 */
export const script = `(() => {
  'use strict';
  const form = document.getElementById('find');
  if (!form) return;
  const blocks = [...document.querySelectorAll('#transcript > .block')];
  const exchanges = blocks.filter((block) => block.classList.contains('exchange'));
  const tiles = new Map([...document.querySelectorAll('.tile')].map((tile) => [tile.dataset.for, tile]));
  const count = document.getElementById('find-count');
  const value = (name) => (form.elements.namedItem(name) || { value: '' }).value;
  const fold = (text) => text.toLowerCase().replace(/[\\u2018\\u2019]/g, "'").replace(/[\\u201c\\u201d]/g, '"').replace(/\\s+/g, ' ');
  const texts = new Map();
  const textOf = (block) => {
    if (!texts.has(block)) texts.set(block, fold(block.querySelector('.words').textContent));
    return texts.get(block);
  };
  const paint = (shown, words) => {
    if (!window.Highlight || !CSS.highlights) return;
    CSS.highlights.delete('found');
    if (!words) return;
    const ranges = [];
    for (const block of shown) {
      const walker = document.createTreeWalker(block.querySelector('.words'), NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node && ranges.length < 2000; node = walker.nextNode()) {
        const text = node.data.toLowerCase().replace(/[\\u2018\\u2019]/g, "'").replace(/[\\u201c\\u201d]/g, '"').replace(/\\s/g, ' ');
        if (text.length !== node.data.length) continue;
        for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
          const range = new Range();
          range.setStart(node, at);
          range.setEnd(node, at + words.length);
          ranges.push(range);
        }
      }
    }
    CSS.highlights.set('found', new Highlight(...ranges));
  };
  const apply = () => {
    const [label, outlet, entity] = ['label', 'outlet', 'entity'].map(value);
    const words = fold(value('words')).trim();
    const narrowed = label || outlet || entity;
    let shown = 0;
    const seen = [];
    for (const block of blocks) {
      const own = block.dataset;
      const fits = block.classList.contains('exchange')
        ? (!label || own.label === label) && (!outlet || own.outlet === outlet) && (!entity || (own.entities || '').includes(' ' + entity + ' '))
        : !narrowed;
      const visible = fits && (!words || textOf(block).includes(words));
      block.hidden = !visible;
      if (visible) seen.push(block);
      if (!block.id) continue;
      if (visible) shown += 1;
      const tile = tiles.get(block.id);
      if (tile) tile.classList.toggle('out', !visible);
    }
    paint(seen, words);
    count.textContent = narrowed || words ? shown + ' of ' + exchanges.length + ' exchanges' : '';
  };
  // A link to an exchange that a filter hides shows everything again.
  const reveal = (id) => {
    const target = id && document.getElementById(id);
    if (!target || !target.closest('.block[hidden]')) return;
    form.reset();
    apply();
    target.scrollIntoView();
  };
  const idOf = (hash) => {
    try {
      return decodeURIComponent(hash.slice(1));
    } catch {
      return '';
    }
  };
  document.addEventListener('click', (event) => {
    const link = event.target.closest && event.target.closest('a[href^="#"]');
    if (link) reveal(idOf(link.getAttribute('href')));
  });
  window.addEventListener('hashchange', () => reveal(idOf(location.hash)));
  let waiting = 0;
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(apply, 120);
  });
  form.addEventListener('reset', () => setTimeout(apply));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    apply();
  });
  form.hidden = false;
})();
`;
