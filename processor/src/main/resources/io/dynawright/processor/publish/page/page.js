
(() => {
  "use strict";
  const root = document.documentElement;
  const THEME = "dynawright.theme";

  // A page from a file may be refused any storage: the choice is then forgotten with the page.
  const remembered = () => {
    try {
      return localStorage.getItem(THEME);
    } catch {
      return null;
    }
  };
  const remember = (theme) => {
    try {
      localStorage.setItem(THEME, theme);
    } catch {
      return;
    }
  };
  const preference = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : preference.matches);

  // Before anything is painted.
  if (["light", "dark"].includes(remembered())) {
    root.dataset.theme = remembered();
  }

  const colours = () => {
    const button = document.getElementById("theme");
    const show = () => button.setAttribute("aria-pressed", String(isDark()));
    button.addEventListener("click", () => {
      root.dataset.theme = isDark() ? "light" : "dark";
      remember(root.dataset.theme);
      show();
    });
    preference.addEventListener("change", show);
    show();
    button.hidden = false;
  };

  const NOUNS = {
    table: ["table", "tables"],
    document: ["document", "documents"],
    index: ["index", "indexes"],
    variant: ["class", "classes"],
    attribute: ["attribute", "attributes"],
    method: ["method", "methods"],
  };

  const words = (text) => text.toLowerCase().split(/\s+/).filter(Boolean);
  const count = (number, kind) => number + " " + NOUNS[kind][number === 1 ? 0 : 1];

  const search = () => {
    const form = document.getElementById("finder");
    const field = document.getElementById("search");
    const hits = document.getElementById("hits");
    const nothing = document.getElementById("nothing");
    const overview = document.getElementById("overview");
    const units = [...document.querySelectorAll(".unit")].map((element) => ({
      element,
      rows: [...element.querySelectorAll("tr[data-kind]")],
      parts: [...element.querySelectorAll(".part")],
      link: document.querySelector('nav a[href="#' + CSS.escape(element.id) + '"]'),
    }));

    // All words have to be found, at least one of them in the row itself, the others in it or in its section.
    const finds = (wanted, terms, around) =>
      wanted.every((word) => terms.includes(word) || around.includes(word)) && wanted.some((word) => terms.includes(word));

    const filter = (unit, wanted, found) => {
      const terms = unit.element.dataset.terms;
      const whole = wanted.every((word) => terms.includes(word));
      let any = whole;
      if (whole && wanted.length) {
        found[unit.element.dataset.kind] += 1;
      }
      for (const row of unit.rows) {
        const hit = wanted.length > 0 && finds(wanted, row.dataset.terms, terms);
        if (hit) {
          found[row.dataset.kind] += 1;
        }
        row.hidden = !whole && !hit;
        any ||= hit;
      }
      for (const part of unit.parts) {
        part.hidden = !whole && !unit.rows.some((row) => !row.hidden && part.contains(row));
      }
      unit.element.hidden = !any;
      unit.link.parentElement.hidden = !any;
      return any;
    };

    const highlight = (wanted) => {
      if (!CSS.highlights) {
        return;
      }
      CSS.highlights.delete("found");
      if (!wanted.length) {
        return;
      }
      const ranges = [];
      for (const unit of units.filter((each) => !each.element.hidden)) {
        const texts = document.createTreeWalker(unit.element, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const text = texts.currentNode.data.toLowerCase();
          for (const word of wanted) {
            for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
              const range = new Range();
              range.setStart(texts.currentNode, at);
              range.setEnd(texts.currentNode, Math.min(at + word.length, texts.currentNode.length));
              ranges.push(range);
            }
          }
        }
      }
      CSS.highlights.set("found", new Highlight(...ranges));
    };

    const apply = () => {
      const wanted = words(field.value);
      const found = Object.fromEntries(Object.keys(NOUNS).map((kind) => [kind, 0]));
      const any = units.map((unit) => filter(unit, wanted, found)).some(Boolean);
      overview.hidden = wanted.length > 0;
      document.body.classList.toggle("searching", wanted.length > 0);
      for (const group of document.querySelectorAll("nav .group")) {
        group.hidden = ![...group.querySelectorAll("li")].some((item) => !item.hidden);
      }
      nothing.hidden = any || !wanted.length;
      nothing.textContent = nothing.hidden ? "" : "Nothing here is called “" + field.value.trim() + "”.";
      const told = Object.keys(NOUNS).filter((kind) => found[kind] > 0).map((kind) => count(found[kind], kind));
      hits.textContent = !wanted.length ? "" : any ? told.join(", ") : "No hits";
      highlight(wanted);
    };

    const clear = () => {
      field.value = "";
      apply();
    };
    field.addEventListener("input", () => {
      apply();
      scrollTo(0, 0);
    });
    form.addEventListener("submit", (event) => event.preventDefault());
    document.addEventListener("keydown", (event) => {
      const typing = event.target.matches("input, textarea, select, [contenteditable]");
      if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        field.focus();
        field.select();
      } else if (event.key === "Escape" && (field.value || event.target === field)) {
        event.preventDefault();
        clear();
        field.blur();
      }
    });
    // A link leads to its place, also where the search hides that.
    const reveal = () => {
      const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (target && field.value && target.closest("[hidden]")) {
        clear();
        target.scrollIntoView();
      }
    };
    addEventListener("hashchange", reveal);
    form.hidden = false;
    apply();
  };

  // The contents show what is being read.
  const contents = () => {
    const links = new Map([...document.querySelectorAll("nav a")].map((link) => [link.hash.slice(1), link]));
    const seen = new Set();
    const observer = new IntersectionObserver(
      (entries) => {
        entries.forEach((entry) => (entry.isIntersecting ? seen.add(entry.target) : seen.delete(entry.target)));
        const [first] = [...seen].sort((one, other) => (one.compareDocumentPosition(other) & 4 ? -1 : 1));
        links.forEach((link, id) => {
          if (first && first.id === id) {
            link.setAttribute("aria-current", "true");
          } else {
            link.removeAttribute("aria-current");
          }
        });
      },
      { rootMargin: "-15% 0px -60% 0px" },
    );
    links.forEach((link, id) => observer.observe(document.getElementById(id)));
  };

  // Boxes lead to what is said of them; for keyboards and screen readers the contents do.
  const boxes = () => {
    for (const box of document.querySelectorAll(".d-box[data-target]")) {
      box.classList.add("is-link");
      box.addEventListener("click", () => {
        location.hash = box.dataset.target;
      });
    }
  };

  document.addEventListener("DOMContentLoaded", () => {
    colours();
    search();
    contents();
    boxes();
  });
})();
