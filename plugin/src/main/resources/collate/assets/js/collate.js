// Only adds to what works without it: Escape and leaving close an open card; chosen columns can be shared by link.
const closeCard = (cell, refocus) => {
  cell.open = false;
  if (refocus) cell.querySelector("summary").focus();
};

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  document.querySelectorAll("details.cell[open]").forEach((cell) => closeCard(cell, cell.contains(document.activeElement)));
});

document.addEventListener("focusout", (event) => {
  const cell = event.target.closest("details.cell[open]");
  if (cell && event.relatedTarget && !cell.contains(event.relatedTarget)) closeCard(cell, false);
});

// #columns=sora-2,tiktok shows these and puts the others away.
const boxes = [...document.querySelectorAll(".chooser input")];
const choose = () => {
  const shown = new URLSearchParams(location.hash.slice(1)).get("columns");
  if (!shown) return;
  const wanted = shown.split(",");
  boxes.forEach((box) => { box.checked = wanted.includes(box.value); });
  document.querySelectorAll(".chooser").forEach((chooser) => { chooser.open = true; });
};
choose();
addEventListener("hashchange", choose);
boxes.forEach((box) => box.addEventListener("change", () => {
  const kept = boxes.filter((one) => one.checked).map((one) => one.value);
  const hash = kept.length === boxes.length ? "" : "#columns=" + kept.join(",");
  history.replaceState(null, "", location.pathname + location.search + hash);
}));

// "/" leads to the search, but not where it is a letter that somebody types.
document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
  if (event.target.closest("input, textarea, select, [contenteditable]")) return;
  const field = document.getElementById("q");
  const link = document.querySelector("a[rel=search]");
  if (!field && !link) return;
  event.preventDefault();
  if (field) field.focus(); else location.href = link.href;
});
