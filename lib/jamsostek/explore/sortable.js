// Tables of a notebook can be sorted by a click on a head, also those that are shown later.
window.jamsostekSortable ||= (() => {
  const order = new Intl.Collator(undefined, { numeric: true });
  const value = (cell) => cell?.dataset.sort ?? cell?.textContent.trim() ?? "";
  const isNumber = (text) => text !== "" && Number.isFinite(Number(text));
  const compare = (a, b) => (isNumber(a) && isNumber(b) ? a - b : order.compare(a, b));
  const heads = "figure.table thead th, table.dataframe thead th";

  const sort = (head) => {
    const body = head.closest("table").tBodies[0];
    const up = head.ariaSort === "descending";
    for (const other of head.parentElement.cells) other.removeAttribute("aria-sort");
    head.ariaSort = up ? "ascending" : "descending";
    const missing = (text) => ["", "–", "NaN", "<NA>", "NaT", "None"].includes(text);
    const rows = [...body.rows].map((row) => [value(row.cells[head.cellIndex]), row]);
    rows.sort(([a], [b]) => missing(a) - missing(b) || (up ? compare(a, b) : compare(b, a)));
    body.append(...rows.map(([, row]) => row));
  };
  const pressed = (event) => {
    const head = event.target.closest?.(heads);
    if (!head || (event.type === "keydown" && !["Enter", " "].includes(event.key))) return;
    event.preventDefault();
    event.stopPropagation(); // to JupyterLab, Enter would mean editing the cell
    sort(head);
  };
  const reachable = () => {
    for (const head of document.querySelectorAll(heads)) {
      head.tabIndex = 0;
      head.style.cursor = "pointer";
    }
  };
  for (const kind of ["click", "keydown"]) document.addEventListener(kind, pressed, true);
  new MutationObserver(reachable).observe(document.body, { childList: true, subtree: true });
  reachable();
  return true;
})();
