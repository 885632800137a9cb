// The form for a comparison of one's own: a link to its table, and to the listed page where there is one. Without it the form leads to the whole table.
for (const form of document.querySelectorAll("form.builder")) {
  const FEW = 30;
  const built = form.querySelector(".built");
  const ticked = (name) => [...form.querySelectorAll(`[name=${name}]:checked`)].map((box) => box.value);

  const address = () => {
    const query = ["s", "g", "diff"].map((name) => [name, ticked(name).map(encodeURIComponent).join(",")]).filter(([, value]) => value);
    const url = new URL(form.action);
    url.search = query.map((pair) => pair.join("=")).join("&");
    return url.href;
  };

  const given = new URLSearchParams(location.search);
  for (const box of form.querySelectorAll("[type=checkbox]")) box.checked ||= (given.get(box.name) ?? "").split(",").includes(box.value);

  const link = (text, href) => Object.assign(document.createElement("a"), { textContent: text, href });

  const say = () => {
    const subjects = ticked("s");
    built.replaceChildren();
    if (subjects.length === 1) built.append("Choose another one.");
    if (subjects.length < 2) return;
    built.append(link("Link to this comparison", address()));
    const pair = [subjects, [...subjects].reverse()].map((ids) => document.querySelector(`.pairs a[href$="/${ids.join("-vs-")}.html"]`)).find(Boolean);
    if (pair) built.append(". It has ", link("a page of its own", pair.href), ".");
  };

  form.addEventListener("change", say);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (ticked("s").length < 2) built.textContent = "Choose two or more.";
    else location.assign(address());
  });

  const labels = [...form.querySelectorAll("fieldset:first-of-type label")];
  if (labels.length > FEW) {
    const find = Object.assign(document.createElement("input"), { type: "search", placeholder: "Find", ariaLabel: "Find by name" });
    find.addEventListener("input", () => {
      const wanted = find.value.trim().toLowerCase();
      for (const label of labels) label.hidden = !label.textContent.toLowerCase().includes(wanted) && !label.firstElementChild.checked;
    });
    labels[0].parentNode.before(find);
  }
  say();
}
