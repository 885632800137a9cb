// Only adds to what works without it: Escape and leaving close an open card.
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
// On a narrow screen rows and cells are boxes in place of a table's parts, and no browser knows all of them by then.
document.querySelectorAll(".prose > table, .ledger").forEach((table) => {
  table.setAttribute("role", "table");
  for (const [parts, role] of [["thead, tbody", "rowgroup"], ["tr", "row"], ["td", "cell"], ["th", "rowheader"], ["thead th", "columnheader"]]) {
    table.querySelectorAll(parts).forEach((part) => part.setAttribute("role", role));
  }
});
// "/" leads to the search, but not where it is a letter that somebody types.
document.querySelectorAll("a[rel=search]").forEach((link) => {
  link.title = "Search (press /)";
  link.setAttribute("aria-keyshortcuts", "/");
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
  if (event.target.closest("input, textarea, select, [contenteditable]")) return;
  const field = document.getElementById("q");
  const link = document.querySelector("a[rel=search]");
  if (!field && !link) return;
  event.preventDefault();
  if (field) field.focus(); else location.href = link.href;
});
