// Lets a reader sort, filter, cut down and turn a comparison table, and keeps the view in the address. The table is whole without it.
{
  const NARROW = matchMedia("(max-width: 39.99rem)");
  const SEPARATE = 2; // columns that a narrow screen shows at a time
  const LISTS = ["s", "a", "g", "tag", "fold", "two"];
  const FLAGS = ["diff", "flip", "dense", "all"];
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
  const place = (cell) => Number(cell.dataset.r);
  const rank = (cell) => (cell.dataset.r ? 0 : cell.matches(".absent") ? 3 : cell.matches(".unknown, .undisclosed, .not-applicable") ? 2 : 1);
  const TIERS = ["", "On another basis, or disputed", "Without a value", "Not recorded"];
  const machine = (cell) => cell.querySelector("data")?.value ?? words(cell.querySelector("summary, a") ?? cell);

  class Table {
    constructor(root, first) {
      this.root = root;
      this.prefix = first ? "" : `${root.id}.`;
      this.table = root.querySelector("table");
      this.noun = root.dataset.noun;
      this.tall = root.classList.contains("tall");
      this.read();
      this.parse();
      if (this.subjects.length > 2) this.tools();
      this.render();
      NARROW.addEventListener("change", () => this.render());
      addEventListener("popstate", () => { this.parse(); this.render(); this.openLinked(); });
      root.addEventListener("toggle", (event) => this.toggled(event.target), true);
      root.addEventListener("click", (event) => this.followed(event));
      this.openLinked();
      root.classList.add("live");
    }

    read() {
      this.caption = this.table.caption;
      this.corner = this.table.querySelector(".corner");
      this.subjects = [...this.table.querySelectorAll("[data-s]")].map((head, index) => ({
        id: head.dataset.s, head, index, title: words(head), tags: head.dataset.t?.split(",") ?? [] }));
      this.groups = [...this.table.querySelectorAll("[data-g]")].map((head) => ({
        id: head.dataset.g, head, title: words(head), attributes: [] }));
      const across = this.tall ? [...this.table.tHead.rows[0].cells].slice(1).flatMap((head, i) => Array(head.colSpan).fill(this.groups[i])) : [];
      this.attributes = [...this.table.querySelectorAll("[data-a]")].map((head, index) => {
        const group = across[index] ?? this.groups.find((one) => head.closest("tbody").contains(one.head));
        const attribute = { id: head.dataset.a, head, group, kind: head.dataset.k, better: head.dataset.b,
          title: words(head.querySelector("summary, .meaning")), row: head.parentNode };
        group.attributes.push(attribute);
        return attribute;
      });
      const rows = this.tall ? this.subjects.map((one) => [...one.head.parentNode.cells].slice(1)) : [];
      this.attributes.forEach((attribute, i) => {
        attribute.cells = this.tall ? rows.map((row) => row[i]) : [...attribute.row.cells].slice(1);
      });
      for (const group of this.groups) {
        const title = group.head.querySelector("b") ?? group.head;
        group.fold = button(group.title, () => this.set({ fold: this.toggledList("fold", group.id) }), { className: "fold-group" });
        title.replaceChildren(group.fold);
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
    sortBy(attribute) {
      const { sort } = this.view;
      const down = attribute.better ? attribute.better === "higher" : NUMERIC.includes(attribute.kind);
      this.set({ sort: sort?.id !== attribute.id ? { id: attribute.id, down } : sort.down === down ? { id: attribute.id, down: !down } : null });
      attribute.sort.focus();
    }

    // What is shown.

    passes(subject) {
      const { tag, where } = this.view;
      return (!tag.length || tag.some((one) => subject.tags.includes(one))) && where.every(({ attribute, kind, value }) => {
        const cell = this.attributes.find((one) => one.id === attribute).cells[subject.index];
        if (kind === "is") return words(cell.querySelector("summary, a") ?? cell) === value;
        if (kind === "known") return rank(cell) < 2;
        const [low, high] = machine(cell).split("/");
        return rank(cell) === 0 && (kind === "min" ? Number(high ?? low) >= Number(value) : Number(low) <= Number(value));
      });
    }

    shownSubjects() {
      const { s, sort } = this.view;
      const chosen = s.length ? s.map((id) => this.subjects.find((one) => one.id === id)) : [...this.subjects];
      const shown = chosen.filter((one) => this.passes(one));
      if (!sort) return shown;
      const { cells } = this.attributes.find((one) => one.id === sort.id);
      const compare = (one, other) => rank(one) - rank(other) || (rank(one) ? 0 : (place(one) - place(other)) * (sort.down ? -1 : 1));
      return shown.sort((one, other) => compare(cells[one.index], cells[other.index]));
    }

    shownAttributes(subjects) {
      const { a, g, diff } = this.view;
      return this.groups.filter((group) => !g.length || g.includes(group.id)).map((group) => {
        const chosen = a.length ? a.map((id) => group.attributes.find((one) => one.id === id)).filter(Boolean) : group.attributes;
        return { group, attributes: chosen.filter((one) => (diff ? this.differs(one, subjects) : subjects.some((each) => rank(one.cells[each.index]) < 3))) };
      }).filter((part) => part.attributes.length);
    }

    // At least two of the values that can be compared are not the same; a month and a day in it may be.
    differs(attribute, subjects) {
      const known = subjects.map((one) => attribute.cells[one.index]).filter((cell) => rank(cell) === 0);
      if (attribute.kind !== "date") return known.some((cell) => place(cell) !== place(known[0]));
      const dates = known.map(machine);
      return dates.some((one) => dates.some((other) => !one.startsWith(other) && !other.startsWith(one)));
    }

    across() { return this.tall !== this.view.flip; }

    render() {
      const { root, view } = this;
      const subjects = this.shownSubjects();
      const parts = this.shownAttributes(subjects);
      this.shown = { subjects, attributes: parts.flatMap((part) => part.attributes) };
      const focused = root.contains(document.activeElement) ? document.activeElement : null;
      root.classList.toggle("dense", view.dense);
      root.classList.toggle("tall", this.across());
      const narrow = NARROW.matches && !view.all && this.subjects.length > 2;
      root.classList.toggle("narrow", narrow);
      if (!narrow) for (const one of this.attributes) if (one.sort) one.head.append(one.sort);
      for (const group of this.groups) group.fold.ariaExpanded = String(!view.fold.includes(group.id));
      for (const one of this.attributes) {
        const sorted = view.sort?.id === one.id;
        if (sorted) one.head.ariaSort = view.sort.down ? "descending" : "ascending";
        else one.head.removeAttribute("aria-sort");
      }
      this.pickers = [];
      const body = this.across() ? this.attributesAcross(subjects, parts, narrow) : this.subjectsAcross(subjects, parts, narrow);
      this.table.replaceChildren(this.caption, ...body);
      if (focused && focused !== document.activeElement && focused.isConnected) focused.focus({ preventScroll: true });
      this.say(subjects, parts);
    }

    // Cells that begin a part of a sorted row: another basis, without a value.
    edges(subjects) {
      const cells = this.view.sort && this.attributes.find((one) => one.id === this.view.sort.id).cells;
      return subjects.map((one, i) => (cells && i && rank(cells[one.index]) !== rank(cells[subjects[i - 1].index]) ? rank(cells[one.index]) : 0));
    }

    subjectsAcross(all, parts, narrow) {
      const subjects = narrow ? this.two(all) : all;
      this.keepLines("none");
      const edges = this.edges(subjects);
      const row = (name, head, cells) => {
        const tr = make("tr", { className: name }, head, ...cells);
        cells.forEach((cell, i) => cell.classList.toggle("edge", edges[i] > 0));
        return tr;
      };
      this.scope(this.corner, "col", 1);
      const heads = subjects.map((one) => this.scope(one.head, "col"));
      const thead = make("thead", {}, row("", this.corner, heads));
      if (narrow) heads.forEach((head, i) => thead.rows[0].replaceChild(this.picker(i, subjects[i], all), head));
      return [thead, ...parts.map(({ group, attributes }) => {
        group.head.scope = "rowgroup";
        group.head.colSpan = subjects.length + 1;
        const rows = this.view.fold.includes(group.id) ? [] : attributes.map((one) => row(this.tall ? (NUMERIC.includes(one.kind) ? "numeric" : "") : one.row.className,
          this.scope(one.head, "row"), subjects.map((subject) => one.cells[subject.index])));
        return make("tbody", {}, make("tr.group", {}, group.head), ...rows);
      })];
    }

    attributesAcross(subjects, all, narrow) {
      const every = all.flatMap((part) => part.attributes);
      const two = narrow && this.two(every, every);
      const parts = all.map(({ group, attributes }) => ({ group, attributes: narrow ? attributes.filter((one) => two.includes(one)) : attributes,
        folded: !narrow && this.view.fold.includes(group.id) })).filter((part) => part.attributes.length);
      const columns = parts.flatMap((part) => (part.folded ? [null] : part.attributes));
      const groupHeads = parts.map(({ group, attributes, folded }) => {
        group.head.scope = "colgroup";
        group.head.colSpan = folded ? 1 : attributes.length;
        return group.head;
      });
      this.scope(this.corner, "col", narrow ? 1 : 2);
      const heads = columns.map((one, i) => (narrow ? this.picker(i, one, every) : one ? this.scope(one.head, "col") : make("td")));
      const thead = narrow ? make("thead", {}, make("tr", {}, this.corner, ...heads))
        : make("thead", {}, make("tr.group", {}, this.corner, ...groupHeads), make("tr", {}, ...heads));
      const tbody = make("tbody");
      this.keepLines(columns.map((one) => one?.id).join());
      const edges = this.edges(subjects);
      subjects.forEach((subject, i) => {
        if (edges[i]) tbody.append(make("tr.group", {}, make("th", { scope: "rowgroup", colSpan: columns.length + 1 }, make("span", {}, TIERS[edges[i]]))));
        subject.line ??= make("tr", {}, this.scope(subject.head, "row"), ...columns.map((one) => {
          if (!one) return make("td");
          const cell = one.cells[subject.index];
          const numeric = NUMERIC.includes(one.kind) && rank(cell) < 2;
          if (cell.classList.contains("edge")) cell.classList.remove("edge");
          if (cell.classList.contains("n") !== numeric) cell.classList.toggle("n");
          return cell;
        }));
        tbody.append(subject.line);
      });
      return [thead, tbody];
    }

    // Lines of the same columns are moved as they are.
    keepLines(columns) {
      if (this.columns !== columns) for (const one of this.subjects) one.line = null;
      this.columns = columns;
    }

    scope(head, scope, rowSpan = 1) {
      head.scope = scope;
      head.rowSpan = rowSpan;
      head.classList.remove("edge");
      return head;
    }

    // On a narrow screen: two columns at a time, each chosen by its own list.

    two(list) {
      const wanted = this.view.two.map((id) => list.find((one) => one.id === id)).filter(Boolean);
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
      return make("th", { scope: "col", ariaSort: current.head.ariaSort }, select, ...(current.sort ? [current.sort] : []));
    }

    // Words for what is shown.

    say(subjects, parts) {
      if (!this.status) return;
      const { view } = this;
      const attributes = parts.flatMap((part) => part.attributes);
      const text = [];
      if (subjects.length < this.subjects.length) text.push(`${subjects.length} of ${this.subjects.length} ${this.noun.toLowerCase()}`);
      if (attributes.length < this.attributes.length) text.push(`${attributes.length} of ${this.attributes.length} attributes${view.diff ? ", those that are known to differ" : ""}`);
      if (view.sort) {
        const sorted = this.attributes.find((one) => one.id === view.sort.id);
        const last = subjects.filter((one) => rank(sorted.cells[one.index])).length;
        text.push(`sorted by ${sorted.title}, ${view.sort.down ? "from high to low" : "from low to high"}${last ? `; the last ${last} have no place in the order` : ""}`);
      }
      this.status.textContent = !subjects.length ? `None of the ${this.noun.toLowerCase()} is as you ask.` : !attributes.length ? "No attribute is as you ask." : text.length ? `${text.join("; ")}.` : "";
      this.status.textContent = this.status.textContent.replace(/^[a-z]/, (letter) => letter.toUpperCase());
      for (const [name, toggle] of Object.entries(this.toggles)) toggle.ariaPressed = String(view[name]);
      this.reset.hidden = this.isPlain();
      this.listFilters();
      this.tick();
    }

    // The tools.

    tools() {
      const bar = this.root.querySelector(".tools");
      this.status = make("p.shown", { role: "status" });
      const toggle = (name, text) => button(text, () => this.set({ [name]: !this.view[name] }), { ariaPressed: "false", className: name });
      this.toggles = { diff: toggle("diff", "Differences only"), flip: toggle("flip", "Swap rows and columns"), dense: toggle("dense", "Compact"), all: toggle("all", "All columns") };
      this.reset = button("Reset", () => { this.set({ ...Object.fromEntries([...LISTS, "where"].map((name) => [name, []])), ...Object.fromEntries(FLAGS.map((name) => [name, false])), sort: null }); bar.querySelector("button").focus(); });
      const panels = [["Filter", () => this.filterPanel()], [this.noun, () => this.listPanel("s", [{ attributes: this.subjects }])],
        ["Attributes", () => this.listPanel("a", this.groups)]].map(([title, fill], i) => {
        const panel = make("div.panel", { id: `${this.root.id}--panel-${i}`, hidden: true, role: "group", ariaLabel: title });
        const opener = button(title, () => this.openPanel(opener, panel, fill), { ariaExpanded: "false", "aria-controls": panel.id });
        return { opener, panel };
      });
      this.panels = panels;
      const row = make("div.bar", { role: "group", ariaLabel: "Adjust the table" }, ...panels.flatMap((one) => [one.opener, one.panel]), ...Object.values(this.toggles),
        button("Copy link", (event) => this.copy(event.target)), this.reset);
      bar.replaceChildren(...this.inEssay(row), row, this.status);
      bar.addEventListener("keydown", (event) => {
        const open = panels.find((one) => !one.panel.hidden);
        if (event.key !== "Escape" || !open) return;
        event.stopPropagation();
        this.openPanel(open.opener, open.panel);
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
      return !Object.values(this.view).some((value) => (Array.isArray(value) ? value.length : value));
    }

    openPanel(opener, panel, fill) {
      const open = panel.hidden;
      for (const one of this.panels) {
        one.panel.hidden = one.panel !== panel || !open;
        one.opener.ariaExpanded = String(!one.panel.hidden);
      }
      if (open && !panel.firstChild) fill().forEach((part) => panel.append(part));
      this.listFilters();
      this.tick();
    }

    copy(from) {
      const done = () => { from.textContent = "Copied"; setTimeout(() => { from.textContent = "Copy link"; }, 2000); };
      navigator.clipboard?.writeText(location.href).then(done, () => prompt("The link to this view", location.href)) ?? prompt("The link to this view", location.href);
    }

    filterPanel() {
      const tags = [...new Set(this.subjects.flatMap((one) => one.tags))];
      this.tagBoxes = tags.map((tag) => make("input", { type: "checkbox", value: tag, change: () => this.set({ tag: this.toggledList("tag", tag) }) }));
      const attribute = make("select", { ariaLabel: "Attribute" }, ...this.groups.map((group) => make("optgroup", { label: group.title },
        ...group.attributes.map((one) => make("option", { value: one.id }, one.title)))));
      const kind = make("select", { ariaLabel: "Condition" });
      const value = make("span");
      const chosen = () => this.attributes.find((one) => one.id === attribute.value);
      const ask = () => {
        const values = [...new Set(chosen().cells.filter((cell) => rank(cell) < 2).map((cell) => words(cell.querySelector("summary, a") ?? cell)))].sort();
        const field = kind.value === "is" ? make("select", { ariaLabel: "Value" }, ...values.map((one) => make("option", {}, one)))
          : make("input", { type: "number", step: "any", ariaLabel: "Value" });
        value.replaceChildren(...(kind.value === "known" ? [] : [field]));
      };
      const kinds = () => {
        const numeric = ["number", "integer", "percent", "money"].includes(chosen().kind);
        kind.replaceChildren(...Object.entries(KINDS).filter(([name]) => numeric || !/^m/.test(name)).map(([name, text]) => make("option", { value: name }, text)));
        ask();
      };
      attribute.addEventListener("change", kinds);
      kind.addEventListener("change", ask);
      kinds();
      const add = () => {
        const asked = value.firstChild?.value ?? "";
        if (kind.value === "known" || asked) this.set({ where: [...this.view.where, { attribute: attribute.value, kind: kind.value, value: asked }] });
      };
      this.filters = make("ul.filters");
      return [...(tags.length ? [make("fieldset", {}, make("legend", {}, "Tags, any of"), ...this.tagBoxes.map((box) => make("label", {}, box, ` ${box.value}`)))] : []),
        make("fieldset", {}, make("legend", {}, `${this.noun} whose`), attribute, kind, value, button("Add", add)), this.filters];
    }

    listFilters() {
      if (!this.filters) return;
      this.tagBoxes.forEach((box) => { box.checked = this.view.tag.includes(box.value); });
      this.filters.replaceChildren(...this.view.where.map((one) => make("li", {},
        `${this.attributes.find((known) => known.id === one.attribute).title} ${KINDS[one.kind]} ${one.value} `,
        button("Remove", () => { this.set({ where: this.view.where.filter((other) => other !== one) }); this.panels[0].panel.querySelector("select").focus(); }))));
    }

    /** All subjects, or all attributes by group, each to be put away or moved. */
    listPanel(name, groups) {
      const all = () => groups.flatMap((group) => group.attributes);
      const lists = groups.map((group) => {
        const list = make("ol");
        const kept = () => {
          const ids = [...list.parentNode.parentNode.querySelectorAll("input:checked")].map((box) => box.value);
          this.set({ [name]: ids.join() === all().map((one) => one.id).join() ? [] : ids, ...(name === "a" ? { g: [] } : {}) });
        };
        const move = (item, up) => {
          if (up) item.previousElementSibling?.before(item);
          else item.nextElementSibling?.after(item);
          kept();
        };
        const chosen = name === "a" ? this.view.a : this.view.s;
        const ordered = [...group.attributes].sort((one, other) => chosen.indexOf(one.id) - chosen.indexOf(other.id) || 0);
        for (const one of chosen.length ? ordered : group.attributes) {
          const item = make("li", {}, make("label", {}, make("input", { type: "checkbox", value: one.id, change: kept }), ` ${one.title}`),
            ...[["↑", "up", true], ["↓", "down", false]].map(([sign, word, up]) => button(sign, (event) => { move(item, up); event.target.focus(); }, { ariaLabel: `Move ${one.title} ${word}` })));
          list.append(item);
        }
        return make("fieldset", {}, make("legend", {}, group.title ?? this.noun), list);
      });
      const every = (checked) => button(checked ? "All" : "None", (event) => {
        const boxes = [...event.target.closest(".panel").querySelectorAll("input")];
        boxes.forEach((box) => { box.checked = checked; });
        if (checked) this.set({ [name]: [], g: [] });
      });
      return [make("p.bar", {}, every(true), every(false)), ...lists];
    }

    /** Boxes say what is shown. */
    tick() {
      const { s, a, g } = this.view;
      const groups = new Map(this.attributes.map((one) => [one.id, one.group.id]));
      for (const [i, list] of [[1, s], [2, a]]) {
        this.panels[i].panel.querySelectorAll("input").forEach((box) => {
          box.checked = (!list.length || list.includes(box.value)) && (i === 1 || !g.length || g.includes(groups.get(box.value)));
        });
      }
    }

    // Details of a cell: linked to, and fetched from the subject's page where the table is too large to hold them.

    name(cell) {
      const attribute = this.attributes.find((one) => one.cells.includes(cell));
      const subject = attribute && this.subjects[attribute.cells.indexOf(cell)];
      return subject ? `#${this.root.id}:${subject.id}.${attribute.id}` : "";
    }

    toggled(details) {
      if (!details.matches("td > .cell")) return;
      const hash = this.name(details.parentNode);
      if (details.open) this.address(hash);
      else if (decodeURIComponent(location.hash) === hash) this.address(location.pathname + location.search);
    }

    openLinked() {
      const [, id, subject, attribute] = /^#(.+):([^.]+)\.(.+)$/.exec(decodeURIComponent(location.hash)) ?? [];
      if (id !== this.root.id) return;
      const cell = this.attributes.find((one) => one.id === attribute)?.cells[this.subjects.findIndex((one) => one.id === subject)];
      if (!cell) return;
      if (!cell.isConnected) this.set({ s: [], a: [], g: [], tag: [], where: [], fold: [], diff: false, two: [subject, attribute] });
      cell.scrollIntoView({ block: "center", inline: "center" });
      const details = cell.querySelector(".cell");
      if (details) details.open = true;
      else cell.querySelector("a")?.click();
      cell.querySelector("summary")?.focus({ preventScroll: true });
    }

    async followed(event) {
      const link = event.target.closest("td > a");
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
      event.preventDefault();
      const cell = link.parentNode;
      try {
        const page = new DOMParser().parseFromString(await (await fetch(link.href)).text(), "text/html");
        const entry = page.getElementById(new URL(link.href).hash.slice(1)).querySelector("dd");
        entry.querySelectorAll("[href]").forEach((one) => { one.href = new URL(one.getAttribute("href"), link.href).href; });
        entry.querySelectorAll("[id]").forEach((one) => one.removeAttribute("id"));
        const card = make("div.card.entry", {}, make("p.card-title", {}, `${page.querySelector("h1").textContent}: ${this.attributes.find((one) => one.cells.includes(cell)).title}`),
          ...document.adoptNode(entry).childNodes, make("p.on", {}, make("a", { href: link.href }, "In the record")));
        const summary = make("summary");
        const details = make("details.cell", { name: this.root.id }, summary, card);
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
