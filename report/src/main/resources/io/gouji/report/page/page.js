"use strict";
(() => {
  const all = selector => Array.from(document.querySelectorAll(selector));
  const one = id => document.getElementById(id);
  const documents = all("article.document");
  const search = one("search");
  const states = one("states");
  const tables = one("tables");
  let current = null;

  /** What a document needs once it is looked at: its checks, and the elements of each place. */
  const opened = new Map();
  function open(article) {
    if (!opened.has(article)) {
      const script = article.querySelector("script.checks");
      const data = script ? JSON.parse(script.textContent) : { checks: [], figures: {}, rules: [] };
      const elements = new Map();
      article.querySelectorAll("[data-p]").forEach(element =>
        element.dataset.p.split(" ").forEach(place => {
          if (!elements.has(place)) elements.set(place, []);
          elements.get(place).push(element);
        }));
      opened.set(article, { data, elements });
    }
    return opened.get(article);
  }

  /** The paragraphs, cells and findings of a document with their text in small letters: read once, not at every key. */
  const searchable = new Map();
  function texts(article) {
    if (!searchable.has(article)) {
      const read = selector => Array.from(article.querySelectorAll(selector),
        element => ({ element, text: element.textContent.toLowerCase() }));
      searchable.set(article, { places: read(".text p, .text td"), findings: read(".finding") });
    }
    return searchable.get(article);
  }

  function show(article) {
    current = article;
    documents.forEach(other => { other.hidden = other !== article; });
    all("#index tr").forEach(row => {
      const link = row.querySelector("a");
      row.classList.toggle("current", !!link && link.getAttribute("href") === "#" + article.id);
    });
    tables.length = 1;
    article.querySelectorAll("table[data-name]").forEach(table =>
      tables.add(new Option(table.dataset.name, table.dataset.table)));
    filter();
  }

  function unmark() {
    if (!current) return;
    current.querySelectorAll(".marked, .related").forEach(element =>
      element.classList.remove("marked", "related"));
    current.querySelectorAll(".finding.selected").forEach(element =>
      element.classList.remove("selected"));
    const inspector = current.querySelector(".inspector");
    if (inspector) inspector.hidden = true;
  }

  function mark(places, style) {
    const { elements } = open(current);
    const marked = places.flatMap(place => elements.get(place) || []);
    marked.forEach(element => element.classList.add(style));
    return marked;
  }

  function select(finding) {
    unmark();
    finding.classList.add("selected");
    const marked = mark(finding.dataset.places.split(" ").filter(Boolean), "marked");
    if (marked.length) marked[0].scrollIntoView({ block: "center" });
    finding.scrollIntoView({ block: "nearest" });
  }

  /** Shows the checks of a figure as calculations, and marks the figures that take part in them. */
  function inspect(element) {
    unmark();
    const { data } = open(current);
    const places = element.dataset.p.split(" ");
    const inspector = current.querySelector(".inspector");
    const list = document.createElement("ol");
    const related = new Set();
    const checks = new Set(places.flatMap(place => data.figures[place] || []));
    checks.forEach(index => {
      const [calculation, status, rule, others] = data.checks[index];
      const item = document.createElement("li");
      const line = document.createElement("span");
      line.textContent = calculation;
      line.className = status;
      const title = document.createElement("small");
      title.textContent = data.rules[rule];
      item.append(line, title);
      list.append(item);
      others.forEach(other => related.add(String(other)));
    });
    const heading = document.createElement("h3");
    heading.textContent = element.textContent.trim() + " · " +
      (checks.size ? data.words.checks.replace("{0}", checks.size) : data.words.none);
    inspector.replaceChildren(heading, list);
    inspector.hidden = false;
    places.forEach(place => related.delete(place));
    mark(Array.from(related), "related");
    element.classList.add("marked");
    inspector.scrollIntoView({ block: "nearest" });
  }

  function filter() {
    if (!current) return;
    const shown = new Set(all("#severities input:checked").map(box => box.value));
    const words = search.value.trim().toLowerCase();
    const text = current.querySelector(".text");
    if (!text) return;
    text.dataset.state = states.value;
    const said = words ? new Set(texts(current).findings
      .filter(finding => finding.text.includes(words))
      .map(finding => finding.element)) : null;
    current.querySelectorAll(".finding").forEach(finding => {
      finding.hidden = !(shown.has(finding.dataset.severity)
        && (!tables.value || finding.dataset.tables.split(" ").includes(tables.value))
        && (!said || said.has(finding)));
    });
    current.querySelectorAll(".scroll").forEach(block => {
      block.hidden = !!tables.value && block.firstElementChild.dataset.table !== tables.value;
    });
    highlight(words);
  }

  let hits = [];
  function highlight(words) {
    hits.forEach(element => element.classList.remove("hit"));
    hits = !words ? [] : texts(current).places
      .filter(place => place.text.includes(words))
      .map(place => place.element);
    hits.forEach(element => element.classList.add("hit"));
    if (hits.length) hits[0].scrollIntoView({ block: "center" });
  }

  function step(by) {
    const findings = Array.from(current.querySelectorAll(".finding:not([hidden])"));
    if (!findings.length) return;
    const at = findings.findIndex(finding => finding.classList.contains("selected"));
    select(findings[at < 0 ? (by > 0 ? 0 : findings.length - 1)
      : (at + by + findings.length) % findings.length]);
  }

  document.addEventListener("click", event => {
    const finding = event.target.closest(".finding");
    const figure = event.target.closest(".figure[data-p]");
    if (finding) select(finding);
    else if (figure) inspect(figure);
  });
  document.addEventListener("keydown", event => {
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
    if (event.key === "Escape") { search.value = ""; unmark(); filter(); event.target.blur(); }
    else if (typing || event.ctrlKey || event.metaKey || event.altKey || !current) return;
    else if (event.key === "/") { event.preventDefault(); search.focus(); }
    else if (event.key === "j" || event.key === "ArrowDown" && event.target.closest(".finding")) { event.preventDefault(); step(1); }
    else if (event.key === "k" || event.key === "ArrowUp" && event.target.closest(".finding")) { event.preventDefault(); step(-1); }
    else if (event.key === "Enter" && event.target.closest(".finding")) select(event.target.closest(".finding"));
    else if (event.key === "?") one("keys").click();
  });
  search.addEventListener("input", filter);
  states.addEventListener("change", filter);
  tables.addEventListener("change", filter);
  one("severities").addEventListener("change", filter);
  one("keys").addEventListener("click", () => {
    one("help").hidden = !one("help").hidden;
    one("keys").setAttribute("aria-expanded", String(!one("help").hidden));
  });
  one("theme").addEventListener("click", () => {
    const root = document.documentElement;
    const dark = root.dataset.theme ? root.dataset.theme === "dark"
      : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
  });
  function follow() {
    const named = location.hash ? one(location.hash.slice(1)) : null;
    const article = named && documents.includes(named) ? named : documents[0];
    if (article) show(article);
  }
  addEventListener("hashchange", follow);
  follow();
})();
