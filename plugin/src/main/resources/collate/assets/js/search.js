// Searches the index that was made while baking, of which it loads what a query needs.
{
  const field = document.getElementById("q");
  const list = document.getElementById("results");
  const found = document.getElementById("found");
  const nothing = document.getElementById("nothing");
  const MOST = 20;
  const boosts = { subject: 1.3, collection: 1.2, essay: 1.1, source: 0.6, tag: 0.8 };

  // Scripts and not data, so that it works from a folder too. One is loaded once.
  const waiting = new Map();
  const loaded = new Map();
  let version = "";
  window.collateSearch = (name, data) => waiting.get(name)(data);
  const load = (name) => {
    if (!loaded.has(name)) {
      loaded.set(name, new Promise((resolve, reject) => {
        waiting.set(name, resolve);
        const script = document.createElement("script");
        script.src = field.dataset.index + name + ".js" + (version && "?" + version);
        script.onerror = () => { loaded.delete(name); reject(new Error(script.src)); };
        document.head.append(script);
      }));
    }
    return loaded.get(name);
  };
  // Files of words are named by a checksum of their first word (FNV-1a of 64 bits, of UTF-8), as Cutting.java has it.
  const ofWords = (what, first) => {
    let sum = 0xcbf29ce484222325n;
    for (const byte of new TextEncoder().encode(first)) sum = BigInt.asUintN(64, (sum ^ BigInt(byte)) * 0x100000001b3n);
    return load(what + "-" + sum.toString(36));
  };
  const open = async () => {
    const index = await load("index");
    version = index.version;
    return index;
  };

  // As WordAnalyzer.java has it: small letters without accents, in runs of at most forty; scripts that set no spaces by the character.
  const fold = (text) => text.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase().replaceAll("\u03c2", "\u03c3");
  const PART = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}]){1,40}/gu;
  const wordsOf = (text) => fold(text).match(PART) || [];

  // By code points, as Lucene sorts: before all letters of which UTF-16 makes two units come those that it puts after them.
  const ordered = (item) => typeof item === "string" ? item.replace(/[\ue000-\uffff]/g, "\ud7ff$&") : item;
  const LAST = "\u{10ffff}";
  const partOf = (starts, item) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ordered(starts[middle]) <= ordered(item)) low = middle + 1; else high = middle;
    }
    return Math.max(0, low - 1);
  };

  const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  // Pages with the weight of the word, as Files.java writes them. A dot says that only those are named that have it in a title or keyword.
  const pagesOf = (text) => {
    const common = text[0] === ".";
    const pages = [];
    let page = 0;
    let number = 0;
    let unit = 1;
    for (let i = common ? 1 : 0; i < text.length; i++) {
      const digit = DIGITS.indexOf(text[i]);
      number += digit % 32 * unit;
      unit *= 32;
      if (digit < 32) {
        page += Math.floor(number / 12);
        pages.push([page, number % 12]);
        number = 0;
        unit = 1;
      }
    }
    return { pages, common };
  };

  // How many letters were changed, left out, added or swapped between the two; with open, between one and any beginning of the other.
  const distance = (one, other, limit, isOpen) => {
    let before = [];
    let last = Array.from({ length: other.length + 1 }, (_, j) => j);
    for (let i = 1; i <= one.length; i++) {
      const row = [i];
      for (let j = 1; j <= other.length; j++) {
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
      }
      if (Math.min(...row) > limit) return limit + 1;
      before = last;
      last = row;
    }
    return isOpen ? Math.min(...last) : last[other.length];
  };

  // A number that is there is not the beginning of another.
  const exact = async (index, word, isLast) => {
    const hits = new Map();
    const from = partOf(index.postings, word);
    const to = isLast ? partOf(index.postings, word + LAST) : from;
    for (let part = from; part <= Math.min(to, from + 3) && part < index.postings.length; part++) {
      const postings = await ofWords("postings", index.postings[part]);
      if (Object.hasOwn(postings, word)) hits.set(word, [pagesOf(postings[word]), 1]);
      if (isLast && !(hits.size && /^\p{N}+$/u.test(word))) {
        for (const longer of Object.keys(postings)) {
          if (longer !== word && longer.startsWith(word)) hits.set(longer, [pagesOf(postings[longer]), 0.3 + 0.5 * word.length / longer.length]);
        }
      }
    }
    return hits;
  };

  const near = async (index, word, isLast) => {
    const limit = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
    if (!limit || !index.words.length) return new Map();
    const own = [...new Set([word, word[1] + word[0]].flatMap((start) => {
      const from = partOf(index.words, start[0]);
      return Array.from({ length: partOf(index.words, start[0] + LAST) - from + 1 }, (_, i) => from + i);
    }))];
    const others = index.words.map((_, part) => part).filter((part) => !own.includes(part));
    let close = [];
    for (const parts of [own, others]) {
      for (const part of close.length ? [] : parts) {
        for (const known of (await ofWords("words", index.words[part])).split(" ")) {
          if (known.length < word.length - limit || !isLast && known.length > word.length + limit) continue;
          const steps = distance(word, known, limit, isLast);
          if (steps <= limit) close.push([known, steps]);
        }
      }
    }
    const best = Math.min(...close.map(([, steps]) => steps));
    close = close.filter(([, steps]) => steps === best).slice(0, 12);
    const hits = new Map();
    for (const [known] of close) {
      const postings = await ofWords("postings", index.postings[partOf(index.postings, known)]);
      hits.set(known, [pagesOf(postings[known]), 0.5 / (best || 1)]);
    }
    return hits;
  };

  // What is found for each word that was asked for: words of the index with their pages, and how well they fit.
  const lookUp = async (index, text) => {
    const words = wordsOf(text);
    const asked = [...new Set(words)];
    const open = /\s$/.test(text) ? "" : asked[asked.length - 1];
    const terms = [];
    for (const word of asked) {
      let hits = await exact(index, word, word === open);
      const guessed = !hits.size;
      if (guessed) hits = await near(index, word, word === open);
      terms.push({ word, hits, guessed: guessed && hits.size > 0 });
    }
    // Names are written in one word or in two: "tik tok", "open ai".
    for (let i = 1; i < words.length; i++) {
      const joined = words[i - 1] + words[i];
      const own = (await exact(index, joined, false)).get(joined);
      for (const term of own ? terms : []) {
        if (term.word !== words[i - 1] && term.word !== words[i]) continue;
        if (term.guessed) term.hits = new Map();
        term.guessed = false;
        term.hits.set(joined, own);
      }
    }
    return terms;
  };

  const MOST_PARTLY = 8;
  const find = async (text) => {
    const index = await open();
    const terms = await lookUp(index, text);
    const pages = new Map();
    const marked = new Set();
    let counted = 0;
    for (const { word, hits } of terms) {
      const own = new Map();
      // A word of nearly all pages asks for none of them: pages count that have the others.
      const everywhere = hits.has(word) && hits.get(word)[0].common && terms.length > 1;
      counted += everywhere ? 0 : 1;
      for (const [known, [{ pages: having }, quality]] of hits) {
        marked.add(known);
        const rarity = Math.log(1 + index.number / (having.length + 0.5));
        for (const [page, weight] of having) own.set(page, Math.max(own.get(page) || 0, quality * rarity * weight / (weight + 4)));
      }
      for (const [page, score] of own) {
        const sum = pages.get(page) || { words: [], count: 0, score: 0 };
        sum.words.push(word);
        sum.count += everywhere ? 0 : 1;
        sum.score += score;
        pages.set(page, sum);
      }
    }
    // Pages that have all of the words; and when they are few, some that have most of them.
    const most = Math.max(0, ...[...pages.values()].map(({ count }) => count));
    const best = ([one, { score: oneScore }], [other, { score: otherScore }]) => otherScore - oneScore || one - other;
    const ranked = [...pages].filter(([, { count }]) => count === most).sort(best);
    const partly = ranked.length < MOST_PARTLY ? [...pages].filter(([, { count }]) => count < most && count * 2 >= most).sort(best).slice(0, MOST_PARTLY) : [];
    const shown = async ([page, { score, words }]) => {
      const part = partOf(index.pages, page);
      const [title, href, kind, body] = (await load("pages-" + index.pages[part]))[page - index.pages[part]];
      const named = wordsOf(title);
      const share = named.filter((word) => marked.has(word)).length / Math.max(1, named.length);
      const without = terms.filter(({ word, hits }) => !words.includes(word) && !(hits.has(word) && hits.get(word)[0].common)).map(({ word }) => word);
      return { title, href, kind, body, without, score: score * (1 + share) * (boosts[kind] || 1) };
    };
    const order = (results) => results.sort((one, other) => other.score - one.score);
    // A kind counts among the best ones only, since all others' texts would have to be loaded for it.
    const results = order(await Promise.all(ranked.slice(0, index.pages.length > 2 * MOST ? MOST : 2 * MOST).map(shown))).slice(0, MOST);
    results.push(...order(await Promise.all(partly.map(shown))).slice(0, MOST_PARTLY - Math.min(MOST_PARTLY, results.length)));
    const guesses = terms.filter(({ guessed }) => guessed).map(({ word, hits }) => [word, [...hits.keys()]]);
    return { number: ranked.length, results, marked, guesses, missing: most < counted };
  };

  // Text with the words that were found marked; nothing of it is ever read as HTML.
  const pieces = (text, marked) => {
    const parts = [];
    let last = 0;
    for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
      if (wordsOf(match[0]).some((word) => marked.has(word))) {
        const mark = document.createElement("mark");
        mark.textContent = match[0];
        parts.push(text.slice(last, match.index), mark);
        last = match.index + match[0].length;
      }
    }
    parts.push(text.slice(last));
    return parts;
  };

  const WINDOW = 220;
  const context = (text, title, marked) => {
    const hits = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)]
      .flatMap((match) => wordsOf(match[0]).filter((word) => marked.has(word)).map((word) => ({ at: match.index, word })));
    let start = 0;
    // A page that is named is told by how it begins.
    const named = new Set(wordsOf(title).filter((word) => marked.has(word)));
    let most = named.size;
    hits.forEach((hit, i) => {
      const inside = new Set();
      for (let j = i; j < hits.length && hits[j].at < hit.at + WINDOW - 60; j++) inside.add(hits[j].word);
      if (inside.size > most) { most = inside.size; start = hit.at; }
    });
    start = start < 60 ? 0 : text.lastIndexOf(" ", start - 40) + 1;
    const end = text.length <= start + WINDOW ? text.length : text.lastIndexOf(" ", start + WINDOW);
    return (start ? "… " : "") + text.slice(start, Math.max(end, start + 1)) + (end < text.length ? " …" : "");
  };

  const quoted = (words) => words.map((word) => "\u201c" + word + "\u201d").join(" or ");
  const say = ({ number, results, guesses, missing }) => {
    const whole = Math.min(number, results.length);
    return !number ? "Nothing found."
      : (number === 1 ? "1 page" : number + " pages") + (missing ? " with some of the words" : "") + (number > whole ? ", the first " + whole + " are shown" : "")
        + (results.length > whole ? ", and others with some of the words" : "") + "."
        + guesses.map(([word, known]) => " No page has " + quoted([word]) + "; this is for " + quoted(known.slice(0, 3)) + (known.length > 3 ? " and others" : "") + ".").join("");
  };

  const show = (result, marked) => {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = list.dataset.root + result.href;
    link.append(...pieces(result.title, marked));
    item.dataset.kind = result.kind;
    const kind = document.createElement("span");
    kind.className = "kind";
    kind.textContent = result.kind;
    item.append(link, " ", kind);
    if (result.body) {
      const text = document.createElement("p");
      text.append(...pieces(context(result.body, result.title, marked), marked));
      item.append(text);
    }
    if (result.without.length) {
      const without = document.createElement("p");
      without.className = "lacking";
      without.textContent = "Without " + quoted(result.without) + ".";
      item.append(without);
    }
    return item;
  };

  let turn = 0;
  const search = async () => {
    const text = field.value;
    const mine = ++turn;
    history.replaceState(null, "", location.pathname + (text.trim() ? "?q=" + encodeURIComponent(text.trim()) : "") + location.hash);
    if (!wordsOf(text).length) {
      list.replaceChildren();
      found.textContent = "";
      nothing.hidden = true;
      return;
    }
    try {
      const answer = await find(text);
      if (mine !== turn) return;
      list.replaceChildren(...answer.results.map((result) => show(result, answer.marked)));
      found.textContent = say(answer);
      nothing.hidden = answer.number > 0;
    } catch (failed) {
      if (mine === turn) found.textContent = "The index could not be loaded. Try again.";
    }
  };

  const links = () => [...list.querySelectorAll("a")];
  let timer;
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(search, 40);
  });
  field.form.addEventListener("submit", async (event) => {
    event.preventDefault();
    clearTimeout(timer);
    await search();
    if (links().length) links()[0].focus();
  });
  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const all = links();
    const at = all.indexOf(document.activeElement);
    const inField = document.activeElement === field;
    if (event.key === "ArrowDown" && (inField || at >= 0) && at + 1 < all.length) {
      event.preventDefault();
      all[at + 1].focus();
    } else if (event.key === "ArrowUp" && at >= 0) {
      event.preventDefault();
      (at ? all[at - 1] : field).focus();
    } else if (event.key === "Escape" && at >= 0) {
      field.focus();
    }
  });
  addEventListener("popstate", () => location.reload());
  const asked = new URLSearchParams(location.search).get("q");
  if (asked) field.value = asked;
  if (!location.hash) field.focus();
  open().catch(() => {});
  if (field.value) search();
}
