// Keys pressed within the panel do what its user expects of them.
window.jamsostekKeys ||= (() => {
  // Letters that are typed to find an option are none of JupyterLab's shortcuts, which would add cells or delete them.
  const typed = (event) => {
    const plain = !(event.ctrlKey || event.metaKey || event.altKey);
    if (plain && event.target.matches?.(".jamsostek_panel select")) event.stopPropagation();
  };
  window.addEventListener("keydown", typed, true);
  // ipywidgets keeps keys in a field from JupyterLab, and the field from the kernel until it is left: Ctrl+S would save nothing.
  const ANSWERED = 700; // ms until the kernel has told what follows, which is what JupyterLab saves
  const saved = (event) => {
    const key = event.key?.toLowerCase() === "s" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    const field = key && event.target.closest?.(".jamsostek_panel :is(input, textarea)");
    if (!field) return;
    event.preventDefault(); // the browser would save the page
    event.stopPropagation();
    field.blur();
    field.focus();
    const notebook = field.closest(".jp-Notebook") ?? document.body;
    setTimeout(() => notebook.dispatchEvent(new KeyboardEvent("keydown", event)), ANSWERED);
  };
  window.addEventListener("keydown", saved, true);
  return true;
})();
