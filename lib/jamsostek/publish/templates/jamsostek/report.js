"use strict";
// The page is whole without this: it adds what a reader can do with a screen and not with paper.
document.addEventListener("DOMContentLoaded", () => {
  const words = document.body.dataset;
  const lang = document.documentElement.lang;
  const order = new Intl.Collator(lang, { numeric: true });
  let missing = 1;

  // Tablesort compares downwards; what has no value comes last in both directions.
  const downwards = (known, compare) => (a, b) =>
    known(a) && known(b) ? compare(a, b) : missing * (known(b) - known(a));
  const isNumber = (text) => text.trim() !== "" && Number.isFinite(Number(text));
  Tablesort.extend("value", () => false, downwards(isNumber, (a, b) => b - a));
  Tablesort.extend("words", () => false, downwards((text) => !["", "–"].includes(text.trim()), (a, b) => order.compare(b, a)));

  const sortable = (table) => {
    const body = table.tBodies[0];
    const printed = [...body.rows];
    for (const head of table.tHead.rows[0].cells) {
      const values = printed.some((row) => row.cells[head.cellIndex]?.hasAttribute("data-sort"));
      head.dataset.sortMethod = values ? "value" : "words";
      const button = document.createElement("button");
      button.type = "button";
      button.title = `${words.sort} ${head.textContent}`;
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("keydown", (event) => event.stopPropagation()); // Enter is a click already
      button.addEventListener("click", (event) => {
        missing = head.ariaSort === "ascending" ? 1 : -1;
        if (head.ariaSort !== "descending") return;
        event.stopPropagation(); // up, down, and then as printed
        head.removeAttribute("aria-sort");
        body.append(...printed);
      });
    }
    new Tablesort(table);
    for (const head of table.tHead.rows[0].cells) head.removeAttribute("tabindex"); // the button has the focus
  };

  const searchable = (table, figure) => {
    const told = (row) => [...row.cells].map((cell) => cell.textContent).join(" ").toLocaleLowerCase(lang);
    const rows = [...table.tBodies[0].rows].map((row) => [row, told(row)]);
    const search = document.createElement("p");
    search.className = "search";
    search.innerHTML = '<label></label> <input type="search" autocomplete="off"> <span role="status"></span>';
    const [label, field, status] = search.children;
    field.id = `${figure.id}-search`;
    label.htmlFor = field.id;
    label.textContent = words.search;
    field.setAttribute("aria-describedby", `${figure.id}-caption`);
    figure.querySelector("figcaption").id = `${figure.id}-caption`;
    figure.querySelector(".scroll").before(search);
    field.addEventListener("input", () => {
      const sought = field.value.toLocaleLowerCase(lang).split(/\s+/);
      for (const [row, text] of rows) row.hidden = !sought.every((word) => text.includes(word));
      const found = rows.filter(([row]) => !row.hidden).length;
      status.textContent = field.value.trim() && `${words.rows}: ${found}`;
    });
  };

  const follow = (contents) => {
    const details = contents.querySelector("details");
    const links = [...contents.querySelectorAll("a")].map((link) => [document.getElementById(link.hash.slice(1)), link]);
    const wide = matchMedia("(min-width: 72rem)");
    const unfold = () => (details.open = wide.matches);
    const mark = () => {
      const edge = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) + 40;
      const passed = links.filter(([heading]) => heading.getBoundingClientRect().top < edge);
      const end = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
      const [, here] = (end ? links : passed).at(-1) ?? [];
      const above = here?.closest("ol ol")?.closest("li").querySelector("a");
      for (const [, link] of links) {
        if (link === here || link === above) link.setAttribute("aria-current", link === here ? "location" : "true");
        else link.removeAttribute("aria-current");
      }
      if (wide.matches && here) contents.scrollTop = here.offsetTop - contents.clientHeight / 2;
    };
    let waiting = 0;
    const later = () => (waiting ||= requestAnimationFrame(() => { waiting = 0; mark(); }));
    unfold();
    mark();
    wide.addEventListener("change", unfold);
    addEventListener("beforeprint", () => (details.open = true));
    addEventListener("afterprint", unfold);
    addEventListener("scroll", later, { passive: true });
    addEventListener("resize", later);
  };

  // What scrolls can be reached without a mouse, and shows that there is more to the right.
  const boxes = document.querySelectorAll(".scroll");
  const goesOn = (box) => box.classList.toggle("more", box.scrollWidth - box.clientWidth - box.scrollLeft > 1);
  const reachable = () => {
    for (const box of boxes) {
      goesOn(box);
      if (!box.closest(".picture")) continue;
      if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
      else box.removeAttribute("tabindex");
    }
  };

  document.documentElement.classList.add("scripted");
  for (const figure of document.querySelectorAll("figure.table")) {
    const table = figure.querySelector("table");
    if (table.tBodies[0].rows.length > 2) sortable(table);
    if (table.tBodies[0].rows.length > 7) searchable(table, figure);
  }
  const contents = document.querySelector("nav.contents");
  if (contents) follow(contents);
  for (const box of boxes) box.addEventListener("scroll", () => goesOn(box), { passive: true });
  reachable();
  addEventListener("resize", reachable);
});
