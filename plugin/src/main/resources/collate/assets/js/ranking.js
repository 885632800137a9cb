// A reader's own weights. The arithmetic is the bake's: whole numbers, so that equals are equals.
{
  const table = document.getElementById("ranks");
  const body = table.tBodies[0];
  const inputs = [...document.querySelectorAll("#weighing input")];
  const authors = inputs.map((input) => input.defaultValue);
  const whole = BigInt(table.dataset.whole);
  const numbers = (text) => text.split(" ").map(BigInt);
  const rows = [...body.rows].map((row) => ({
    row, index: Number(row.dataset.index), low: numbers(row.dataset.low), high: numbers(row.dataset.high),
    title: row.querySelector("th").textContent,
  }));

  const weighted = (weights, scores) => weights.reduce((sum, weight, i) => sum + weight * scores[i], 0n);
  const span = (low, high) => low === high ? low : low + "–" + high;

  // Half up, as the bake rounds.
  const rounded = (part, total) => {
    const hundredths = (200n * part + total) / (2n * total);
    return hundredths / 100n + "." + String(hundredths % 100n).padStart(2, "0");
  };

  const tenths = (input) => BigInt(Math.round(Number(input.value) * 10));

  const rank = () => {
    const weights = inputs.map(tenths);
    const sum = weights.reduce((one, other) => one + other, 0n);
    const own = inputs.some((input, i) => Number(input.value) !== Number(authors[i]));
    inputs.forEach((input, i) => {
      input.previousElementSibling.value = Number(input.value);
      input.closest("tr").querySelector(".share").textContent = sum ? (200n * weights[i] + sum) / (2n * sum) + " %" : "–";
    });
    document.getElementById("reset").disabled = !own;
    document.getElementById("nothing").hidden = sum !== 0n;
    table.classList.toggle("own", own);
    if (!sum) return [];
    rows.forEach((one) => {
      one.least = weighted(weights, one.low);
      one.most = weighted(weights, one.high);
    });
    rows.forEach((one) => {
      const others = rows.filter((other) => other !== one);
      one.best = 1 + others.filter((other) => other.least > one.most).length;
      one.worst = 1 + others.filter((other) => other.most > one.least).length;
      one.places = String(span(one.best, one.worst));
      one.row.querySelector(".place").textContent = one.places;
      one.row.querySelector(".score").textContent = one.least === one.most ? rounded(one.least, sum * whole)
        : rounded(one.least, sum * whole) + "–" + rounded(one.most, sum * whole);
    });
    rows.sort((one, other) => one.best - other.best || one.worst - other.worst || one.index - other.index);
    const active = document.activeElement;
    body.append(...rows.map((one) => one.row));
    if (body.contains(active)) active.focus();
    return rows;
  };

  const tell = () => {
    const order = rank();
    document.getElementById("told").textContent = order.length
      ? "Order at these weights: " + order.map((one) => one.places + " " + one.title).join(", ") + "." : "Nothing is ranked.";
  };

  // #weights=max_clip:3,audio:0 holds what differs from the author's; what a link does not name stays the author's.
  const read = () => {
    const named = new Map((new URLSearchParams(location.hash.slice(1)).get("weights") || "").split(",").map((part) => part.split(":")));
    inputs.forEach((input, i) => {
      const given = named.get(input.name);
      input.value = given && Number.isFinite(Number(given)) ? given : authors[i];
    });
  };

  const keep = () => {
    const changed = inputs.filter((input, i) => Number(input.value) !== Number(authors[i])).map((input) => input.name + ":" + Number(input.value));
    history.replaceState(null, "", location.pathname + location.search + (changed.length ? "#weights=" + changed.join(",") : ""));
  };

  inputs.forEach((input) => {
    input.hidden = false;
    input.addEventListener("input", () => { rank(); document.getElementById("shared").textContent = ""; });
    input.addEventListener("change", () => { keep(); tell(); });
  });
  document.querySelector(".weighing").hidden = false;
  document.getElementById("reset").addEventListener("click", () => {
    inputs.forEach((input, i) => { input.value = authors[i]; });
    inputs[0].focus();
    keep();
    tell();
  });
  const share = document.getElementById("share");
  if (navigator.clipboard) {
    share.hidden = false;
    share.addEventListener("click", () => {
      keep();
      navigator.clipboard.writeText(location.href).then(
        () => { document.getElementById("shared").textContent = "The link is copied."; },
        () => { document.getElementById("shared").textContent = "The address of this page is the link."; });
    });
  }
  addEventListener("hashchange", () => { if (location.hash.startsWith("#weights=") || !location.hash) { read(); tell(); } });
  if (location.hash.startsWith("#weights=")) read();
  rank();
}
