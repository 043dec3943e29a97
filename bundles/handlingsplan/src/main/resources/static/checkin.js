/* A point of a meeting by keyboard: arrows between points, digits for the status. Everything is a link or a form as well. */

const OFF = "samspel:avstamning:tangenter";
const form = document.querySelector(".checkin-form");
const help = document.querySelector(".checkin-keys");

const isOff = () => localStorage.getItem(OFF) === "av";
const writes = (element) => element?.matches?.("input:not([type=radio]), textarea, select, [contenteditable]");

function draw() {
  if (!help) return;
  help.hidden = false;
  help.querySelector("p").hidden = isOff();
  help.querySelector("button").textContent = isOff() ? "Slå på tangenter" : "Stäng av tangenterna";
}

help?.querySelector("button").addEventListener("click", () => {
  if (isOff()) localStorage.removeItem(OFF);
  else localStorage.setItem(OFF, "av");
  draw();
});

/** Leaves the point when what is written is kept; stays when it is not. */
function go(link) {
  if (!link) return;
  const line = form?.querySelector(".save-status");
  const state = line?.dataset.state;
  if (state === "refused" || state === "waiting") {
    line.scrollIntoView({ block: "center" });
    return;
  }
  if (state !== "writing" && state !== "saving") {
    location.assign(link.href);
    return;
  }
  const watch = new MutationObserver(() => {
    if (line.dataset.state === "saving" || line.dataset.state === "writing") return;
    watch.disconnect();
    if (line.dataset.state === "saved") location.assign(link.href);
  });
  watch.observe(line, { attributes: true, childList: true });
  if (state === "writing") form.requestSubmit();
}

function choose(digit) {
  if (digit !== "0") {
    const choice = form?.querySelector(`[data-digit="${digit}"]`);
    if (!choice) return false;
    choice.checked = true;
  }
  form?.requestSubmit();
  return Boolean(form);
}

const keys = {
  ArrowRight: (event) => go(document.querySelector(event.shiftKey ? "[data-next-area]" : "a[rel=next]")),
  ArrowLeft: () => go(document.querySelector("a[rel=prev]")),
  Enter: () => form?.querySelector("input[type=text], textarea")?.focus(),
};

document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
  const active = document.activeElement;
  if (event.key === "Escape" && writes(active)) {
    active.blur();
    return;
  }
  if (isOff() || writes(active) || document.querySelector("dialog[open]")) return;
  if (event.key === "Enter" && active?.matches("a, button, summary")) return;
  const done = /^[0-9]$/.test(event.key) ? choose(event.key) : keys[event.key] && (keys[event.key](event), true);
  if (done) event.preventDefault();
});

/** The line is written and kept by Return, and the keys are the point's again. */
form?.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || !event.target.matches("input[type=text]")) return;
  event.preventDefault();
  event.stopPropagation();
  form.requestSubmit();
  event.target.blur();
});

/** Links within the meeting wait for what is being saved, too. */
document.querySelector(".checkin-steps")?.addEventListener("click", (event) => {
  const link = event.target.closest("a");
  if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  go(link);
});

/** What was checked by hand is seen by the plan at once. */
form?.addEventListener("change", (event) => {
  if (event.target.matches("[type=radio]")) form.requestSubmit();
});

draw();
