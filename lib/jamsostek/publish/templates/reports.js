"use strict";
// Shows the cards that hold every word asked for; without this script all of them are there to read.
{
  const OPEN = 60; // cards of a search that stand open; more would take long to lay out
  const one = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  // Letters and digits without accents, each word after a space, so that a search finds where words begin.
  const plain = (text) =>
    ` ${text}`.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^\p{L}\p{N}-]+/gu, " ");
  const search = one(".search");
  const asked = Object.fromEntries(["words", "period", "collection"].map((id) => [id, document.getElementById(id)]));

  const periods = all("details.period").map((details) => ({
    details,
    open: details.open,
    period: details.dataset.period,
    section: details.parentElement,
    count: one(".number", details),
    cards: all("article", details).map((card) => {
      const section = details.parentElement;
      const told = [one("h4", card), one("h3", details), one("h2", section), one(".state", card)];
      const names = [details.dataset.period, section.dataset.collection];
      return { card, text: plain(told.map((part) => part.textContent).concat(names).join(" ")) };
    }),
  }));

  const words = () => plain(asked.words.value).split(" ").filter(Boolean).map((word) => ` ${word}`);

  const chosen = ({ period, section }) =>
    ["", period].includes(asked.period.value) && ["", section.dataset.collection].includes(asked.collection.value);

  function show(cards, fits) {
    let shown = 0;
    for (const { card, text } of cards) {
      const hidden = !fits(text);
      if (card.hidden !== hidden) card.hidden = hidden;
      shown += !hidden;
    }
    return shown;
  }

  function filter() {
    const wanted = words();
    const narrowed = wanted.length > 0 || asked.period.value !== "" || asked.collection.value !== "";
    let found = 0;
    for (const group of periods) {
      const here = chosen(group);
      const shown = show(group.cards, (text) => here && wanted.every((word) => text.includes(word)));
      found += shown;
      group.details.hidden = shown === 0;
      group.details.open = narrowed ? found === shown || found <= OPEN : group.open;
      group.count.textContent = shown;
    }
    for (const section of all("section")) section.hidden = all("details.period", section).every((group) => group.hidden);
    tell(found, narrowed);
  }

  function tell(found, narrowed) {
    const total = periods.reduce((sum, group) => sum + group.cards.length, 0);
    const [ours, english] = all(".found span");
    ours.textContent = narrowed ? `${found} dari ${total} cocok.` : "";
    english.textContent = narrowed ? `${found} of ${total} match.` : "";
  }

  if (search) {
    search.hidden = false;
    search.addEventListener("input", filter);
    // A browser that loads the page again puts back what was asked; one that goes back to it has all as it was.
    addEventListener("pageshow", (event) => event.persisted || filter());
  }
}
