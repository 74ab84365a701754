"use strict";
(() => {
  const root = document.documentElement;
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

  root.classList.add("js");
  bar.hidden = false;

  function count() {
    const place = now ? shown.indexOf(now) : -1;
    at.textContent = (place < 0 ? "" : place + 1 + " of ") + shown.length;
  }

  function select(section, scroll, focus) {
    if (now) {
      now.classList.remove("now");
      for (const piece of pieces.get(idOf(now)) || []) piece.classList.remove("now");
    }
    now = section;
    if (section) {
      section.classList.add("now");
      const marked = pieces.get(idOf(section)) || [];
      for (const piece of marked) piece.classList.add("now");
      if (scroll && marked.length) marked[0].scrollIntoView({block: "center", behavior: "instant"});
      section.parentElement.scrollTop = 0;
      if (focus) section.focus({preventScroll: true});
      history.replaceState(null, "", "#" + section.id);
    }
    count();
  }

  function filter() {
    const buckets = new Set([...document.querySelectorAll("[name=bucket]:checked")].map(box => box.value));
    const wanted = rule.value;
    shown = [];
    for (const section of sections) {
      const fits = buckets.has(section.dataset.bucket) &&
        (!wanted || section.dataset.rules.split(" ").includes(wanted));
      if (fits) shown.push(section);
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

  function open(hash, focus) {
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
    else if (event.key === "Escape") select(null);
    else return;
    event.preventDefault();
  });
  bar.addEventListener("change", filter);
  document.getElementById("next").addEventListener("click", () => step(1));
  document.getElementById("prev").addEventListener("click", () => step(-1));
  addEventListener("hashchange", () => open(location.hash, false));
  filter();
  if (location.hash.length > 1) open(location.hash, false);
})();
