// Lets a reader sort, filter, cut down and turn a comparison table, and keeps the view in the address. The table is whole without it.
{
  const NARROW = matchMedia("(max-width: 39.99rem)");
  const SEPARATE = 2; // columns that a narrow screen shows at a time
  const AROUND = 1.25; // heights of the window, more than the browser renders before and behind it
  const PIECE = 8; // milliseconds of work that nobody feels
  const CELLS = 300; // and what the browser renders without anybody's feeling it
  const LISTS = ["s", "a", "g", "tag", "fold", "two"];
  const FLAGS = ["diff", "flip", "dense", "all"];
  const PLAIN = () => ({ ...Object.fromEntries([...LISTS, "where"].map((name) => [name, []])), ...Object.fromEntries(FLAGS.map((name) => [name, false])), sort: null });
  const KINDS = { is: "is", min: "is at least", max: "is at most", known: "is known" };
  const NUMERIC = ["number", "integer", "percent", "money", "duration"];

  /** An element: a selector-like name, attributes or listeners, children. */
  const make = (name, options = {}, ...children) => {
    const [tag, ...classes] = name.split(".");
    const made = document.createElement(tag);
    made.classList.add(...classes);
    for (const [key, value] of Object.entries(options)) {
      if (typeof value === "function") made.addEventListener(key, value);
      else if (key in made && key !== "list") made[key] = value;
      else made.setAttribute(key, value);
    }
    made.append(...children);
    return made;
  };
  const button = (text, click, options = {}) => make("button", { type: "button", click, ...options }, text);
  const words = (node) => {
    if (!node) return "";
    const copy = node.cloneNode(true);
    copy.querySelectorAll("small, .marks, .unit, .card, .sort").forEach((part) => part.remove());
    return copy.textContent.trim();
  };
  const value = (cell) => words(cell.querySelector("summary, a") ?? cell);
  const machine = (cell) => cell.querySelector("data")?.value ?? value(cell);
  const byId = (list, id) => list.find((one) => one.id === id);
  // Where a cell stands in a sorted row: among the others, or behind them since it is measured otherwise, has no value, is not recorded.
  const RANKS = { absent: 3, unknown: 2, undisclosed: 2, "not-applicable": 2 };
  const TIERS = ["", "On another basis, or disputed", "Without a value", "Not recorded"];

  /** Gives a node these children. Those in their place stay: what moves is styled and laid out anew. */
  const fill = (parent, wanted) => {
    const there = [...parent.children];
    if (there.length === wanted.length && there.every((child, i) => child === wanted[i])) return parent;
    const kept = new Set(wanted);
    for (const child of there) if (!kept.has(child)) child.remove();
    let next = parent.firstElementChild;
    for (const child of wanted) {
      if (next && next !== child && next.nextElementSibling === child) {
        next.remove(); // it stands further down
        next = child;
      }
      if (next === child) next = next.nextElementSibling;
      else parent[parent.moveBefore && parent.isConnected && child.isConnected ? "moveBefore" : "insertBefore"](child, next);
    }
    return parent;
  };
  const scoped = (head, scope, rowSpan = 1) => {
    if (head.scope !== scope) head.scope = scope;
    if (head.rowSpan !== rowSpan) head.rowSpan = rowSpan;
    if (head.hasAttribute("role")) head.setAttribute("role", roleOf(head));
    return head;
  };
  const roleOf = (part) => ({ TABLE: "table", TR: "row", TD: "cell", TH: /^col/.test(part.scope) ? "columnheader" : "rowheader" }[part.tagName] ?? "rowgroup");

  class Table {
    constructor(root, first) {
      this.root = root;
      this.prefix = first ? "" : `${root.id}.`;
      this.table = root.querySelector("table");
      this.noun = root.dataset.noun;
      this.tall = root.classList.contains("tall");
      this.large = root.classList.contains("large");
      this.edged = [];
      this.waiting = [];
      if (this.large) [this.table, ...this.table.querySelectorAll("thead, tbody, tr, th, td")].forEach((part) => this.named(part));
      this.read();
      this.parse();
      if (this.subjects.length > 2) this.tools();
      this.render();
      NARROW.addEventListener("change", () => this.render());
      addEventListener("beforeprint", () => this.finish());
      addEventListener("popstate", () => { this.parse(); this.render(); this.openLinked(); });
      root.addEventListener("toggle", (event) => this.toggled(event.target), true);
      root.addEventListener("click", (event) => this.followed(event));
      this.openLinked();
      root.classList.add("live");
    }

    /** A table whose style makes it boxes is none any more to some browsers, and says itself what its parts are. */
    named(part) {
      if (this.large && !part.hasAttribute("role")) part.setAttribute("role", roleOf(part));
      return part;
    }

    /** Takes the baked table apart. Rows of the one way round are there; those of the other are made when it is turned. */
    read() {
      const { table, tall } = this;
      const row = (there, name = "tr") => (there ? there : this.named(make(name)));
      this.corner = table.querySelector(".corner");
      this.topRow = row(tall && table.tHead.rows[0], "tr.group");
      this.headRow = row(table.tHead.rows[tall ? 1 : 0]);
      this.body = tall ? table.tBodies[0] : this.named(make("tbody"));
      this.subjects = [...table.querySelectorAll("[data-s]")].map((head, index) => ({
        id: head.dataset.s, head, index, title: words(head), tags: head.dataset.t?.split(",") ?? [], row: row(tall && head.parentNode), blanks: {} }));
      this.groups = [...table.querySelectorAll("[data-g]")].map((head) => ({
        id: head.dataset.g, head, title: words(head), attributes: [], row: row(!tall && head.parentNode, "tr.group"),
        body: tall ? this.named(make("tbody")) : head.closest("tbody"), blank: this.named(make("td")) }));
      const across = tall ? this.groups.flatMap((group) => Array(group.head.colSpan).fill(group)) : [];
      const rows = tall ? this.subjects.map((one) => [...one.row.cells]) : [];
      this.attributes = [...table.querySelectorAll("[data-a]")].map((head, i) => {
        const { a: id, k: kind, b: better } = head.dataset;
        const cells = tall ? rows.map((one) => one[i + 1]) : [...head.parentNode.cells].slice(1);
        const places = cells.map((cell) => Number(cell.dataset.r));
        const attribute = { id, kind, better, head, cells, places, title: words(head.querySelector("summary, .meaning")),
          ranks: cells.map((cell, j) => (places[j] >= 0 ? 0 : RANKS[cell.classList[0]] ?? 1)),
          group: across[i] ?? this.groups.find((one) => one.body === head.closest("tbody")),
          row: row(!tall && head.parentNode, NUMERIC.includes(kind) ? "tr.numeric" : "tr") };
        attribute.group.attributes.push(attribute);
        return attribute;
      });
      for (const group of this.groups) {
        group.fold = button(group.title, () => this.set({ fold: this.toggledList("fold", group.id) }), { className: "fold-group" });
        (group.head.querySelector("b") ?? group.head).replaceChildren(group.fold);
      }
      if (this.subjects.length < 3) return;
      for (const attribute of this.attributes) {
        attribute.sort = button("", () => this.sortBy(attribute), { className: "sort", ariaLabel: `Sort by ${attribute.title}` });
        attribute.head.append(attribute.sort);
      }
    }

    // The view and its address.

    parse() {
      const query = new URLSearchParams(location.search);
      const all = (name) => query.getAll(this.prefix + name);
      this.view = {};
      for (const name of LISTS) this.view[name] = [...new Set(all(name).flatMap((value) => value.split(",")))];
      for (const name of FLAGS) this.view[name] = all(name)[0] === "1";
      const known = (list, name) => { this.view[name] = this.view[name].filter((id) => list.some((one) => one.id === id)); };
      known(this.subjects, "s");
      known([...this.subjects, ...this.attributes], "two");
      known(this.attributes, "a");
      known(this.groups, "g");
      known(this.groups, "fold");
      this.view.tag = this.view.tag.filter((tag) => this.subjects.some((one) => one.tags.includes(tag)));
      const [, id, down] = /^(\w+)(-down)?$/.exec(all("sort")[0] ?? "") ?? [];
      this.view.sort = this.attributes.some((one) => one.id === id) ? { id, down: Boolean(down) } : null;
      this.view.where = all("where").map((text) => /^(\w+):(is|min|max|known):?(.*)$/s.exec(text))
        .filter((found) => found && this.attributes.some((one) => one.id === found[1]))
        .map(([, attribute, kind, value]) => ({ attribute, kind, value }));
    }

    save() {
      const own = [...LISTS, ...FLAGS, "sort", "where"].map((name) => this.prefix + name);
      const kept = location.search.slice(1).split("&").filter((part) => part && !own.includes(decodeURIComponent(part.split("=")[0])));
      const { view } = this;
      const say = (name, value) => kept.push(`${this.prefix}${name}=${value}`);
      for (const name of LISTS) if (view[name].length) say(name, view[name].map(encodeURIComponent).join(","));
      if (view.sort) say("sort", view.sort.id + (view.sort.down ? "-down" : ""));
      for (const { attribute, kind, value } of view.where) say("where", encodeURIComponent(`${attribute}:${kind}${value && `:${value}`}`).replaceAll("%3A", ":"));
      for (const name of FLAGS) if (view[name]) say(name, 1);
      this.address(location.pathname + (kept.length ? `?${kept.join("&")}` : "") + location.hash);
    }

    address(url) {
      try { history.replaceState(history.state, "", url); } catch { /* some browsers keep the addresses of files as they are */ }
    }

    set(change) {
      Object.assign(this.view, change);
      this.save();
      this.render();
    }

    toggledList(name, id) {
      const list = this.view[name];
      return list.includes(id) ? list.filter((one) => one !== id) : [...list, id];
    }

    // Best end first, then the other, then as it was.
    sortBy({ id, better, kind, sort: pressed }) {
      const { sort } = this.view;
      const down = better ? better === "higher" : NUMERIC.includes(kind);
      this.set({ sort: sort?.id !== id ? { id, down } : sort.down === down ? { id, down: !down } : null });
      if (document.activeElement !== pressed) pressed.focus({ preventScroll: true });
    }

    // What is shown.

    passes({ tags, index }) {
      const { tag, where } = this.view;
      return (!tag.length || tag.some((one) => tags.includes(one))) && where.every((asked) => {
        const { cells, ranks } = byId(this.attributes, asked.attribute);
        if (asked.kind === "is") return value(cells[index]) === asked.value;
        if (asked.kind === "known") return ranks[index] < 2;
        const [low, high = low] = machine(cells[index]).split("/");
        return ranks[index] === 0 && (asked.kind === "min" ? Number(high) >= Number(asked.value) : Number(low) <= Number(asked.value));
      });
    }

    shownSubjects() {
      const { s, sort } = this.view;
      const shown = (s.length ? s.map((id) => byId(this.subjects, id)) : this.subjects).filter((one) => this.passes(one));
      if (!sort) return shown;
      const { ranks, places } = byId(this.attributes, sort.id);
      return shown.sort(({ index: one }, { index: other }) => ranks[one] - ranks[other]
        || (ranks[one] ? 0 : (places[one] - places[other]) * (sort.down ? -1 : 1)));
    }

    shownAttributes(subjects) {
      const { a, g, diff } = this.view;
      const shown = (one) => (diff ? this.differs(one, subjects) : subjects.some(({ index }) => one.ranks[index] < 3));
      return this.groups.filter((group) => !g.length || g.includes(group.id)).map((group) => ({ group,
        attributes: (a.length ? a.map((id) => byId(group.attributes, id)).filter(Boolean) : group.attributes).filter(shown) }))
        .filter((part) => part.attributes.length);
    }

    // At least two of the values that can be compared are not the same; a month and a day in it may be.
    differs({ kind, cells, ranks, places }, subjects) {
      const known = subjects.map((one) => one.index).filter((index) => ranks[index] === 0);
      if (kind !== "date") return known.some((index) => places[index] !== places[known[0]]);
      const dates = known.map((index) => machine(cells[index]));
      return dates.some((one) => dates.some((other) => !one.startsWith(other) && !other.startsWith(one)));
    }

    /** All reading before all writing, and the focus last: each turn from one to the other would lay out the whole table. */
    render() {
      const { root, view } = this;
      const focused = document.activeElement;
      const subjects = this.shownSubjects();
      const parts = this.shownAttributes(subjects);
      const across = this.tall !== view.flip;
      const narrow = NARROW.matches && !view.all && this.subjects.length > 2;
      this.turned = across !== root.classList.contains("tall");
      if (this.turned) this.table.parentNode.scrollTo(0, 0);
      this.sight = this.large && root.classList.contains("live") ? this.window() : { first: 0, last: Infinity };
      const order = across && JSON.stringify(view.sort);
      root.classList.toggle("moving", !this.turned && order !== this.order);
      this.order = order;
      this.edged.splice(0).forEach((cell) => cell.classList.remove("edge"));
      for (const { fold, id } of this.groups) fold.ariaExpanded = String(!view.fold.includes(id));
      for (const { id, head, row, sort } of this.attributes) {
        const order = view.sort?.id === id ? (view.sort.down ? "descending" : "ascending") : null;
        if (head.ariaSort !== order) head.ariaSort = order;
        row.classList.toggle("sorted", Boolean(order));
        if (sort && !narrow && sort.parentNode !== head) head.append(sort);
      }
      this.pickers = [];
      const [columns, bodies] = across ? this.across(subjects, parts, narrow) : this.down(subjects, parts, narrow);
      fill(this.table, [this.table.caption, this.table.tHead, ...bodies]);
      const looks = { dense: view.dense, tall: across, narrow, pair: columns < 3, few: columns < 6, wide: columns > 4, broad: columns > 80 };
      for (const [name, on] of Object.entries(looks)) root.classList.toggle(name, on);
      this.say(subjects, parts.flatMap((part) => part.attributes));
      if (focused !== document.activeElement && root.contains(focused)) focused.focus({ preventScroll: true });
      this.goOn();
    }

    /** Which rows the window has room for, by their places from the first that it shows, how many columns, and what the browser has rendered. */
    window() {
      const { turned, view, root } = this;
      const { left, right, top, bottom } = this.table.parentNode.getBoundingClientRect();
      const [from, to] = [turned ? top : Math.max(top, 0), Math.min(bottom, innerHeight)];
      const rows = [...this.table.querySelectorAll("tbody > tr:not(.group)")].map((row) => [row, row.getBoundingClientRect()]);
      const shown = rows.filter(([, box]) => box.bottom > from && box.top < to);
      const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
      const [least, width] = view.dense ? [1.25 * rem, 9 * rem] : [2.25 * rem, 10 * rem]; // of a row, and of a column
      const scale = view.dense && !root.classList.contains("dense") ? 0.5 : 0.8; // some rows are lower than those there
      const settled = shown.length && !turned && !this.waiting.length; // rows that never were rendered have a height that is assumed
      const height = !settled ? least : Math.max((scale * shown.reduce((sum, [, box]) => sum + box.height, 0)) / shown.length, least);
      const first = turned ? 0 : Math.max(rows.findIndex(([, box]) => box.bottom > from), 0);
      const margin = AROUND * innerHeight;
      return { first, last: first + Math.max(Math.ceil((to - from) / height), 0) + 1, around: Math.ceil(margin / height), columns: Math.ceil((right - left) / width) + 1,
        rendered: new Set(rows.filter(([, box]) => box.bottom > from - margin && box.top < to + margin).map(([row]) => row)) };
    }

    /** Rows, each with its cells: those that the window shows at once, the others after the next frame, in pieces, the nearest first. */
    lines(all) {
      const { first, last, around, columns, rendered } = this.sight;
      const parts = { inside: [], behind: [], before: [] };
      all.forEach(([row, cells], i) => {
        const now = (i >= first && i < last) || row.contains(document.activeElement);
        const part = now && this.turned && columns < cells.length;
        const near = i > first - around && i < last + around;
        const later = !now && (near || rendered.has(row));
        if (now) fill(row, part ? cells.slice(0, columns) : cells);
        row.classList.toggle("part", part);
        row.classList.toggle("later", later);
        if (part || !now) parts[now ? "inside" : i < first ? "before" : "behind"].push([row, cells, near]);
      });
      this.waiting = [...parts.inside, ...parts.behind, ...parts.before.reverse()];
      return all.map(([row]) => row);
    }

    /** After the next frame, unless the table changes before it. */
    goOn() {
      const now = this.now = {};
      requestAnimationFrame(() => setTimeout(() => {
        if (now !== this.now) return;
        this.root.classList.remove("moving");
        this.finish(performance.now() + PIECE, CELLS);
        if (this.waiting.length) this.goOn();
      }));
    }

    /** Goes on with rows that wait, until a time in milliseconds and for so many cells that then are rendered. */
    finish(until = Infinity, cells = Infinity) {
      for (let left = cells; this.waiting.length && left > 0 && performance.now() < until;) {
        const [row, wanted, shows] = this.waiting.shift();
        fill(row, wanted).classList.remove("part", "later");
        if (shows) left -= wanted.length;
      }
    }

    /** For each subject the tier that begins with it in a sorted table, or 0. */
    tiers(subjects) {
      const { ranks } = byId(this.attributes, this.view.sort?.id) ?? {};
      return subjects.map(({ index }, i) => (ranks && i && ranks[index] !== ranks[subjects[i - 1].index] ? ranks[index] : 0));
    }

    /** Attributes down, subjects across: how many columns, and the parts of the table. */
    down(all, parts, narrow) {
      const subjects = narrow ? this.two(all) : all;
      const tiers = this.tiers(subjects);
      const line = (row, head, cells) => {
        this.edged.push(...cells.filter((cell, i) => tiers[i]));
        return [row, [head, ...cells]];
      };
      const heads = subjects.map((one, i) => (narrow ? this.picker(i, one, all) : scoped(one.head, "col")));
      fill(this.table.tHead, [fill(...line(this.headRow, scoped(this.corner, "col"), heads))]);
      const shown = parts.map(({ group, attributes }) => (this.view.fold.includes(group.id) ? [] : attributes));
      this.lines(shown.flat().map((one) => line(one.row, scoped(one.head, "row"), subjects.map(({ index }) => one.cells[index]))));
      const bodies = parts.map(({ group }, i) => {
        scoped(group.head, "rowgroup").colSpan = subjects.length + 1;
        return fill(group.body, [fill(group.row, [group.head]), ...shown[i].map((one) => one.row)]);
      });
      this.edged.forEach((cell) => cell.classList.add("edge"));
      return [subjects.length, bodies];
    }

    /** Subjects down, attributes across; a folded group is an empty column. */
    across(subjects, all, narrow) {
      const every = all.flatMap((part) => part.attributes);
      const two = narrow && this.two(every);
      const folded = (group) => !narrow && this.view.fold.includes(group.id);
      const columns = narrow ? two : all.flatMap(({ group, attributes }) => (folded(group) ? [group] : attributes));
      const heads = columns.map((one, i) => (narrow ? this.picker(i, one, every) : one.cells ? scoped(one.head, "col") : one.blank));
      scoped(this.corner, "col", narrow ? 1 : 2);
      if (narrow) fill(this.table.tHead, [fill(this.headRow, [this.corner, ...heads])]);
      else {
        const groups = all.map(({ group, attributes }) => {
          const span = folded(group) ? 1 : attributes.length;
          scoped(group.head, "colgroup").colSpan = span;
          group.head.style.gridColumn = `span ${span}`;
          return group.head;
        });
        fill(this.table.tHead, [fill(this.topRow, [this.corner, ...groups]), fill(this.headRow, heads)]);
      }
      const tiers = this.tiers(subjects);
      const cell = (one, subject) => (one.cells ? one.cells[subject.index] : subject.blanks[one.id] ??= this.named(make("td")));
      const tier = (i) => this.named(make("tr.group", {}, this.named(make("th", { scope: "rowgroup", colSpan: columns.length + 1 }, make("span", {}, TIERS[i])))));
      const rows = this.lines(subjects.map((subject) => [subject.row, [scoped(subject.head, "row"), ...columns.map((one) => cell(one, subject))]]));
      fill(this.body, rows.flatMap((row, i) => [...(tiers[i] ? [tier(tiers[i])] : []), row]));
      return [columns.length, [this.body]];
    }

    // On a narrow screen: two columns at a time, each chosen by its own list.

    two(list) {
      const wanted = this.view.two.map((id) => byId(list, id)).filter(Boolean);
      return [...wanted, ...list.filter((one) => !wanted.includes(one))].slice(0, SEPARATE);
    }

    picker(index, current, list) {
      const shown = this.two(list);
      const choose = (event) => {
        const ids = shown.map((one) => one.id);
        const other = ids.indexOf(event.target.value);
        if (other >= 0) ids[other] = ids[index];
        ids[index] = event.target.value;
        this.set({ two: ids });
        this.pickers[index].focus();
      };
      const select = make("select", { change: choose, ariaLabel: `Column ${index + 1} of ${shown.length}` },
        ...list.map((one) => make("option", { value: one.id, selected: one === current }, one.title)));
      this.pickers[index] = select;
      return this.named(make("th", { scope: "col", ariaSort: current.head.ariaSort }, select, ...(current.sort ? [current.sort] : [])));
    }

    // Words for what is shown.

    say(subjects, attributes) {
      if (!this.status) return;
      const { view } = this;
      const noun = this.noun.toLowerCase();
      const text = [];
      if (subjects.length < this.subjects.length) text.push(`${subjects.length} of ${this.subjects.length} ${noun}`);
      if (attributes.length < this.attributes.length) text.push(`${attributes.length} of ${this.attributes.length} attributes${view.diff ? ", those that are known to differ" : ""}`);
      if (view.sort) {
        const { title, ranks } = byId(this.attributes, view.sort.id);
        const last = subjects.filter((one) => ranks[one.index]).length;
        text.push(`sorted by ${title}, ${view.sort.down ? "from high to low" : "from low to high"}${last ? `; the last ${last} have no place in the order` : ""}`);
      }
      const all = !subjects.length ? `none of the ${noun} is as you ask` : !attributes.length ? "no attribute is as you ask" : text.join("; ");
      this.status.textContent = all && `${all[0].toUpperCase()}${all.slice(1)}.`;
      for (const [name, toggle] of Object.entries(this.toggles)) toggle.ariaPressed = String(view[name]);
      this.reset.hidden = this.isPlain();
      this.tick();
    }

    // The tools.

    tools() {
      const bar = this.root.querySelector(".tools");
      this.status = make("p.shown", { role: "status" });
      const toggle = (name, text) => button(text, () => this.set({ [name]: !this.view[name] }), { ariaPressed: "false", className: name });
      this.toggles = { diff: toggle("diff", "Differences only"), flip: toggle("flip", "Swap rows and columns"), dense: toggle("dense", "Compact"), all: toggle("all", "All columns") };
      this.reset = button("Reset", () => { this.set(PLAIN()); bar.querySelector("button").focus(); });
      const panels = [["Filter", () => this.filterPanel()], [this.noun, () => this.listPanel("s", [{ title: this.noun, attributes: this.subjects }])],
        ["Attributes", () => this.listPanel("a", this.groups)]].map(([title, parts], i) => {
        const panel = make("div.panel", { id: `${this.root.id}--panel-${i}`, hidden: true, role: "group", ariaLabel: title });
        const opener = button(title, () => this.openPanel(one), { ariaExpanded: "false", "aria-controls": panel.id });
        const one = { opener, panel, parts };
        return one;
      });
      this.panels = panels;
      const row = make("div.bar", { role: "group", ariaLabel: "Adjust the table" }, ...panels.flatMap((one) => [one.opener, one.panel]), ...Object.values(this.toggles),
        button("Copy link", (event) => this.copy(event.target)), this.reset);
      bar.replaceChildren(...this.inEssay(row), row, this.status);
      bar.addEventListener("keydown", (event) => {
        const open = panels.find((one) => !one.panel.hidden);
        if (event.key !== "Escape" || !open) return;
        event.stopPropagation();
        this.openPanel(open);
        open.opener.focus();
      });
    }

    /** In an essay a table is read first; the tools come when they are asked for, or have been used already. */
    inEssay(row) {
      if (!this.root.closest(".prose")) return [];
      row.hidden = this.isPlain();
      const opener = button("Adjust this table", () => { row.hidden = !row.hidden; opener.ariaExpanded = String(!row.hidden); }, { ariaExpanded: String(!row.hidden) });
      return [make("div.bar", {}, opener)];
    }

    /** Whether the view is the one that the author made. */
    isPlain() {
      return !Object.values(this.view).some((one) => (Array.isArray(one) ? one.length : one));
    }

    openPanel({ panel, parts }) {
      const open = panel.hidden;
      for (const one of this.panels) {
        one.panel.hidden = one.panel !== panel || !open;
        one.opener.ariaExpanded = String(!one.panel.hidden);
      }
      if (open && !panel.firstChild) panel.append(...parts());
      this.tick();
    }

    copy(from) {
      const done = () => { from.textContent = "Copied"; setTimeout(() => { from.textContent = "Copy link"; }, 2000); };
      const ask = () => prompt("The link to this view", location.href);
      navigator.clipboard?.writeText(location.href).then(done, ask) ?? ask();
    }

    filterPanel() {
      const tags = [...new Set(this.subjects.flatMap((one) => one.tags))];
      const boxes = tags.map((tag) => make("label", {}, make("input", { type: "checkbox", value: tag, change: () => this.set({ tag: this.toggledList("tag", tag) }) }), ` ${tag}`));
      const options = (list) => list.map(([id, title]) => make("option", { value: id }, title));
      const attribute = make("select", { ariaLabel: "Attribute", change: () => kinds() }, ...this.groups.map((group) => make("optgroup", { label: group.title },
        ...options(group.attributes.map((one) => [one.id, one.title])))));
      const kind = make("select", { ariaLabel: "Condition", change: () => ask() });
      const field = make("span");
      const chosen = () => byId(this.attributes, attribute.value);
      const ask = () => {
        const { cells, ranks } = chosen();
        const values = () => [...new Set(cells.filter((cell, i) => ranks[i] < 2).map(value))].sort().map((one) => [one, one]);
        field.replaceChildren(...(kind.value === "known" ? [] : kind.value === "is" ? [make("select", { ariaLabel: "Value" }, ...options(values()))]
          : [make("input", { type: "number", step: "any", ariaLabel: "Value" })]));
      };
      const kinds = () => {
        const numeric = NUMERIC.includes(chosen().kind) && chosen().kind !== "duration";
        kind.replaceChildren(...options(Object.entries(KINDS).filter(([name]) => numeric || !/^m/.test(name))));
        ask();
      };
      kinds();
      const add = () => {
        const asked = field.firstChild?.value ?? "";
        if (kind.value === "known" || asked) this.set({ where: [...this.view.where, { attribute: attribute.value, kind: kind.value, value: asked }] });
      };
      this.filters = make("ul.filters");
      return [...(tags.length ? [make("fieldset", {}, make("legend", {}, "Tags, any of"), ...boxes)] : []),
        make("fieldset", {}, make("legend", {}, `${this.noun} whose`), attribute, kind, field, button("Add", add)), this.filters];
    }

    listFilters() {
      const remove = (one) => { this.set({ where: this.view.where.filter((other) => other !== one) }); this.panels[0].panel.querySelector("select").focus(); };
      this.filters.replaceChildren(...this.view.where.map((one) => make("li", {}, `${byId(this.attributes, one.attribute).title} ${KINDS[one.kind]} ${one.value} `,
        button("Remove", () => remove(one)))));
    }

    /** All subjects, or all attributes by group, each to be put away or moved. */
    listPanel(name, groups) {
      const all = groups.flatMap((group) => group.attributes.map((one) => one.id)).join();
      const boxes = (node) => [...node.closest(".panel").querySelectorAll("input")];
      const keep = ({ target }) => {
        const ids = boxes(target).filter((box) => box.checked).map((box) => box.value);
        this.set({ [name]: ids.join() === all ? [] : ids, ...(name === "a" ? { g: [] } : {}) });
      };
      const move = (event, up) => {
        const item = event.target.closest("li");
        if (up) item.previousElementSibling?.before(item);
        else item.nextElementSibling?.after(item);
        keep(event);
        event.target.focus();
      };
      const arrow = (title, sign, word, up) => button(sign, (event) => move(event, up), { ariaLabel: `Move ${title} ${word}` });
      const chosen = this.view[name];
      const lists = groups.map((group) => make("fieldset", {}, make("legend", {}, group.title), make("ol", {}, ...[...group.attributes]
        .sort((one, other) => (chosen.length ? chosen.indexOf(one.id) - chosen.indexOf(other.id) : 0))
        .map(({ id, title }) => make("li", {}, make("label", {}, make("input", { type: "checkbox", value: id, change: keep }), ` ${title}`),
          arrow(title, "↑", "up", true), arrow(title, "↓", "down", false))))));
      const none = ({ target }) => boxes(target).forEach((box) => { box.checked = false; });
      return [make("p.bar", {}, button("All", () => this.set({ [name]: [], g: [] })), button("None", none)), ...lists];
    }

    /** The panel that is open says what is shown. */
    tick() {
      const { s, a, g, tag } = this.view;
      const groups = new Map(this.attributes.map((one) => [one.id, one.group.id]));
      const shown = [(id) => tag.includes(id), (id) => !s.length || s.includes(id),
        (id) => (!a.length || a.includes(id)) && (!g.length || g.includes(groups.get(id)))];
      this.panels.forEach(({ panel }, i) => {
        if (!panel.hidden) panel.querySelectorAll("[type=checkbox]").forEach((box) => { box.checked = shown[i](box.value); });
      });
      if (this.filters) this.listFilters();
    }

    // Details of a cell: linked to, and fetched from the subject's page where the table is too large to hold them.

    attributeOf(cell) {
      return this.attributes.find((one) => one.cells.includes(cell));
    }

    toggled(details) {
      if (!details.matches(".cell")) return;
      const row = details.closest("tr");
      row.classList.toggle("card-open", row.querySelector(".cell[open]"));
      if (!details.matches("td > .cell")) return;
      const cell = details.parentNode;
      const { id, cells } = this.attributeOf(cell);
      const hash = `#${this.root.id}:${this.subjects[cells.indexOf(cell)].id}.${id}`;
      if (details.open) this.address(hash);
      else if (decodeURIComponent(location.hash) === hash) this.address(location.pathname + location.search);
    }

    openLinked() {
      this.finish();
      const [, id, subject, attribute] = /^#(.+):([^.]+)\.(.+)$/.exec(decodeURIComponent(location.hash)) ?? [];
      const cell = id === this.root.id && byId(this.attributes, attribute)?.cells[byId(this.subjects, subject)?.index];
      if (!cell) return;
      if (!cell.isConnected) this.set({ s: [], a: [], g: [], tag: [], where: [], fold: [], diff: false, two: [subject, attribute] });
      this.finish();
      const fold = this.root.closest("details");
      if (fold) fold.open = true;
      cell.closest("tr").classList.add("card-open");
      cell.scrollIntoView({ block: "center", inline: "center" });
      const details = cell.querySelector(".cell");
      if (details) details.open = true;
      else cell.querySelector("a")?.click();
      cell.querySelector("summary")?.focus({ preventScroll: true });
    }

    async followed(event) {
      event.target.closest("summary")?.closest("tr").classList.add("card-open"); // no row may cut its card off
      const link = event.target.closest("td > a");
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
      event.preventDefault();
      const cell = link.parentNode;
      try {
        const page = new DOMParser().parseFromString(await (await fetch(link.href)).text(), "text/html");
        const entry = page.getElementById(new URL(link.href).hash.slice(1)).querySelector("dd");
        entry.querySelectorAll("[href]").forEach((one) => { one.href = new URL(one.getAttribute("href"), link.href).href; });
        entry.querySelectorAll("[id]").forEach((one) => one.removeAttribute("id"));
        const card = make("div.card.entry", {}, make("p.card-title", {}, `${page.querySelector("h1").textContent}: ${this.attributeOf(cell).title}`),
          ...document.adoptNode(entry).childNodes, make("p.on", {}, make("a", { href: link.href }, "In the record")));
        const summary = make("summary");
        const details = make("details.cell", { name: this.root.id }, summary, card);
        cell.parentNode.classList.add("card-open");
        link.replaceWith(details);
        summary.append(...link.childNodes, ...[...cell.childNodes].filter((node) => node !== details));
        details.open = true;
        summary.focus({ preventScroll: true });
      } catch { location.assign(link.href); }
    }
  }

  document.querySelectorAll(".comparison").forEach((root, index) => {
    if (root.querySelector("[data-s]")) new Table(root, index === 0);
  });
}
