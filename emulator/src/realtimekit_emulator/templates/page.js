// Shows the page anew every second, so that it tells what happens and what time it is. Not while somebody reads what they
// have unfolded or selected, types, or moves through it by keyboard.

const EVERY = 1000; // milliseconds

function isInUse() {
  const isUnfolded = document.querySelector("details[open], #token, .problem") !== null;
  const isFilledIn = [...document.querySelectorAll("main input, main select")].some(isChanged);
  const isFocused = document.querySelector("input:focus, select:focus, :focus-visible") !== null;
  return document.hidden || isUnfolded || isFilledIn || isFocused || !getSelection().isCollapsed;
}

function isChanged(field) {
  if (field.matches("input")) return field.value !== field.defaultValue;
  return field.selectedIndex !== Math.max(0, [...field.options].findIndex((option) => option.defaultSelected));
}

async function showAnew() {
  const answer = await fetch(location.href);
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (!answer.ok) location.reload(); // what it was about is gone, which the page then says
  else if (!isInUse()) for (const part of ["header", "nav", "main"]) replace(part, fresh);
  document.body.classList.remove("stale");
}

function replace(part, fresh) {
  const [before, after] = [document, fresh].map((one) => one.querySelector(part));
  if (!before.isEqualNode(after)) before.replaceWith(after);
}

async function again() {
  if (!isInUse()) await showAnew().catch(() => document.body.classList.add("stale"));
  setTimeout(again, EVERY);
}

setTimeout(again, EVERY);
