// Shows the page anew every second, so that it tells what happens and what time it is. Not while somebody reads what they
// have unfolded or selected, types, or moves through it by keyboard.

const EVERY = 1000; // milliseconds

function isInUse() {
  const isUnfolded = document.querySelector("details[open], #token, .problem") !== null;
  return document.hidden || isUnfolded || document.activeElement !== document.body || !getSelection().isCollapsed;
}

async function showAnew() {
  const answer = await fetch(location.href);
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (answer.ok && !isInUse()) for (const part of ["header", "nav", "main"]) replace(part, fresh);
}

function replace(part, fresh) {
  const [before, after] = [document, fresh].map((one) => one.querySelector(part));
  if (!before.isEqualNode(after)) before.replaceWith(after);
}

setInterval(() => {
  if (!isInUse()) showAnew().catch(() => document.body.classList.add("stale"));
}, EVERY);
