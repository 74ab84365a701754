"use strict";
(() => {
  const bar = document.getElementById("bar");
  const at = document.getElementById("at");
  const rule = document.getElementById("rule");
  const sections = [...document.querySelectorAll(".e")];
  const idOf = section => section.id.slice(0, -2);
  const pieces = new Map();
  for (const piece of document.querySelectorAll("[data-i]")) {
    const id = piece.dataset.i;
    if (!pieces.has(id)) pieces.set(id, []);
    pieces.get(id).push(piece);
  }
  let shown = sections;
  let now = null;

  bar.hidden = false;

  function count() {
    const place = now ? shown.indexOf(now) : -1;
    at.textContent = (place < 0 ? "" : place + 1 + " of ") + shown.length;
  }

  function select(section, scroll, focus) {
    if (now) {
      now.classList.remove("now");
      now.parentElement.classList.remove("open");
      for (const piece of pieces.get(idOf(now)) || []) piece.classList.remove("now");
    }
    now = section;
    if (section) {
      section.classList.add("now");
      section.parentElement.classList.add("open");
      const marked = pieces.get(idOf(section)) || [];
      for (const piece of marked) piece.classList.add("now");
      if (scroll && marked.length) reveal(marked[0]);
      section.parentElement.scrollTop = 0;
      if (focus) section.focus({preventScroll: true});
      history.replaceState(null, "", "#" + section.id);
    }
    count();
  }

  // Blocks that were never shown have only a guessed height: look again until the place stays.
  function reveal(piece, frames = 6) {
    const top = piece.getBoundingClientRect().top;
    piece.scrollIntoView({block: "center", behavior: "instant"});
    const moved = Math.abs(piece.getBoundingClientRect().top - top) > 1;
    if (frames && moved) requestAnimationFrame(() => reveal(piece, frames - 1));
  }

  function filter() {
    const buckets = new Set([...document.querySelectorAll("[name=bucket]:checked")].map(box => box.value));
    const wanted = rule.value;
    shown = [];
    for (const section of sections) {
      const fits = buckets.has(section.dataset.bucket) &&
        (!wanted || section.dataset.rules.split(" ").includes(wanted));
      if (fits) shown.push(section);
      section.classList.toggle("off", !fits);
      for (const piece of pieces.get(idOf(section)) || []) piece.classList.toggle("off", !fits);
    }
    if (now && !shown.includes(now)) select(null);
    count();
  }

  function step(by) {
    if (!shown.length) return;
    const place = now ? shown.indexOf(now) : -1;
    const next = place < 0 ? (by > 0 ? 0 : shown.length - 1) : (place + by + shown.length) % shown.length;
    select(shown[next], true, true);
  }

  function stepToUnsupported() {
    const from = now ? shown.indexOf(now) + 1 : 0;
    const order = [...shown.slice(from), ...shown.slice(0, from)];
    const next = order.find(section => section.dataset.bucket === "unsupported");
    if (next) select(next, true, true);
  }

  function open(hash, focus) {
    if (hash.length < 2) return false;
    const id = decodeURIComponent(hash.slice(1));
    const section = document.getElementById(id.endsWith("-e") ? id : id + "-e");
    if (section && section.classList.contains("e")) {
      select(section, true, focus);
      return true;
    }
    return false;
  }

  document.addEventListener("click", event => {
    const link = event.target.closest("a[href^='#']");
    if (link && !link.classList.contains("back") && open(link.getAttribute("href"), true)) {
      event.preventDefault();
      return;
    }
    const piece = event.target.closest(".i[data-i]");
    if (piece) {
      const section = document.getElementById(piece.dataset.i + "-e");
      if (section) select(section, false, false);
    }
  });
  document.addEventListener("keydown", event => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.target.closest("select, input, textarea")) return;
    if (event.key === "j" || event.key === "n") step(1);
    else if (event.key === "k" || event.key === "p") step(-1);
    else if (event.key === "u") stepToUnsupported();
    else if (event.key === "Escape") select(null);
    else return;
    event.preventDefault();
  });
  bar.addEventListener("change", filter);
  document.getElementById("next").addEventListener("click", () => step(1));
  document.getElementById("list").addEventListener("click", () => {
    const list = (now ? now.parentElement : document.querySelector(".evidence")).querySelector(".todo");
    select(null);
    list.scrollIntoView({block: "nearest"});
  });
  document.getElementById("prev").addEventListener("click", () => step(-1));
  addEventListener("hashchange", () => open(location.hash, false));
  filter();
  // After the browser's own jump to the fragment.
  addEventListener("load", () => setTimeout(() => open(location.hash, false)));
})();
