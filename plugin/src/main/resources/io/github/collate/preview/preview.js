// Added to pages by the preview alone: listens for bakes, swaps styles, reloads, shows what is wrong, marks drafts.
(() => {
  'use strict';
  const {page, version, bake, session} = document.currentScript.dataset;
  const own = new URL('.', document.currentScript.src);
  const host = document.querySelector('collate-preview');
  const shadow = host.shadowRoot || grown(host.attachShadow({mode: 'open'}), host.querySelector('template'));
  const place = `collate-preview:${page}`;
  let known = Number(bake);
  let source = null;

  // Browsers that do not know shadowrootmode leave the template as it is.
  function grown(root, template) {
    root.append(template.content);
    template.remove();
    return root;
  }

  const path = address => {
    const url = new URL(address, document.baseURI);
    return url.origin === own.origin ? decodeURIComponent(url.pathname) : '';
  };

  function restore() {
    const kept = sessionStorage.getItem(place);
    if (!kept) return;
    sessionStorage.removeItem(place);
    const [x, y] = JSON.parse(kept);
    const there = () => scrollTo({left: x, top: y, behavior: 'instant'});
    there();
    addEventListener('load', there, {once: true});
  }

  function reload() {
    source.close();
    source = null;
    sessionStorage.setItem(place, JSON.stringify([scrollX, scrollY]));
    location.reload();
  }

  function imports(sheet, wanted) {
    try {
      return [...sheet.cssRules].some(rule => rule instanceof CSSImportRule
        && (path(rule.href.startsWith('http') ? rule.href : new URL(rule.href, sheet.href || document.baseURI)) === wanted
          || rule.styleSheet && imports(rule.styleSheet, wanted)));
    } catch (foreignSheet) {
      return false;
    }
  }

  // The old one stays until the new one is there, so that the page never stands without. Should a style change again meanwhile,
  // the newest takes the place of all before it.
  const leaving = new Map();

  function swap(link) {
    const fresh = link.cloneNode();
    const address = new URL(link.href);
    address.searchParams.set('collate', known);
    fresh.href = address;
    const before = [link, ...leaving.get(link) || []];
    before.forEach(each => leaving.delete(each));
    before.forEach(each => each.dataset.collateLeaving = '');
    delete fresh.dataset.collateLeaving;
    leaving.set(fresh, before);
    fresh.addEventListener('load', () => {
      before.forEach(each => each.remove());
      leaving.delete(fresh);
    }, {once: true});
    link.after(fresh);
  }

  // Whether all that changed of what this page uses could be swapped.
  function swapped(assets) {
    const links = [...document.querySelectorAll('link[rel~=stylesheet]:not([data-collate-leaving])')];
    const loaded = new Set(performance.getEntriesByType('resource').map(entry => path(entry.name)));
    document.querySelectorAll('[src]').forEach(element => loaded.add(path(element.src)));
    const due = new Set();
    for (const asset of assets) {
      const using = links.filter(link => path(link.href) === asset || link.sheet && imports(link.sheet, asset));
      if (!using.length && loaded.has(asset)) return false;
      using.forEach(link => due.add(link));
    }
    due.forEach(swap);
    return true;
  }

  function panel(html) {
    const problems = shadow.getElementById('problems');
    problems.innerHTML = html;
    problems.hidden = false;
  }

  function mark(drafts) {
    if (drafts.length && !document.querySelector('link[data-collate-marks]')) {
      const link = Object.assign(document.createElement('link'), {rel: 'stylesheet', href: new URL('marks.css', own)});
      link.dataset.collateMarks = '';
      document.head.append(link);
    }
    const all = new Set(drafts);
    all.delete(path(location.href));
    document.querySelectorAll('a[href]').forEach(link => link.toggleAttribute('data-collate-draft', all.has(path(link.href))));
  }

  function told(event) {
    const news = JSON.parse(event.data);
    known = news.bake;
    shadow.getElementById('draft').hidden = !news.draft;
    mark(news.drafts);
    panel(news.panel);
    if (news.reload || !swapped(news.assets)) reload();
  }

  // A browser keeps few connections to one server, so that pages nobody sees give theirs up.
  function listen() {
    if (source || document.hidden) return;
    const query = new URLSearchParams({page, version, bake: known, session});
    source = new EventSource(`${new URL('events', own)}?${query}`);
    source.addEventListener('bake', told);
    source.addEventListener('error', () => {
      if (source && source.readyState === EventSource.CLOSED) {
        source = null;
        setTimeout(listen, 1000);
      }
    });
  }

  function rest() {
    if (source) source.close();
    source = null;
  }

  shadow.addEventListener('click', event => {
    if (event.target.closest('#hide')) shadow.getElementById('problems').hidden = true;
  });
  addEventListener('keydown', event => {
    if (event.key === 'Escape') shadow.getElementById('problems').hidden = true;
  });
  document.addEventListener('visibilitychange', () => document.hidden ? rest() : listen());
  addEventListener('pagehide', rest);
  addEventListener('pageshow', listen);
  restore();
  listen();
})();
