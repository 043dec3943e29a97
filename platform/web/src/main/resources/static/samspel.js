/* Samspel: everything here makes a page quicker or safer; every page works without it. */
import { autosave } from "./autosave.js";
import { drag } from "./drag.js";
import { keep } from "./keep.js";
import { live } from "./live.js";
import { rich } from "./rich.js";
import { terms } from "./terms.js";

const asPiece = { "HX-Request": "true", "HX-Request-Type": "partial" };

/** The element that had focus keeps it when htmx has put a new piece in its place. */
function keepFocus() {
  let held = null;
  document.addEventListener("htmx:before:swap", () => {
    const active = document.activeElement;
    held = active && active !== document.body ? { id: active.id, start: active.selectionStart } : null;
  });
  document.addEventListener("htmx:after:swap", (event) => {
    if (!held || (document.activeElement && document.activeElement !== document.body)) return;
    const same = held.id && document.getElementById(held.id);
    const next = same || event.target.closest?.("[tabindex='-1']") || document.getElementById("innehall");
    next?.focus({ preventScroll: Boolean(same) });
    if (same && held.start != null && same.setSelectionRange) same.setSelectionRange(held.start, held.start);
    held = null;
  });
}

/** Asks before a form with data-confirm is sent. */
function confirmations() {
  const asked = new WeakSet();
  document.addEventListener(
    "submit",
    (event) => {
      const form = event.target;
      const question = event.submitter?.dataset.confirm ?? form.dataset.confirm;
      if (!question || asked.delete(form)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      ask(question, form.dataset.confirmYes ?? "Ja, fortsätt", () => {
        asked.add(form);
        form.requestSubmit(event.submitter);
      });
    },
    true,
  );
}

function ask(question, yes, then) {
  const dialog = document.createElement("dialog");
  dialog.className = "confirm";
  dialog.setAttribute("aria-labelledby", "confirm-question");
  const text = document.createElement("p");
  text.id = "confirm-question";
  text.textContent = question;
  const row = document.createElement("form");
  row.method = "dialog";
  row.className = "actions";
  row.append(button(yes, "yes"), button("Avbryt", "no", "secondary"));
  dialog.append(text, row);
  dialog.addEventListener("close", () => {
    dialog.remove();
    if (dialog.returnValue === "yes") then();
  });
  document.body.append(dialog);
  dialog.showModal();
}

function button(label, value, variant) {
  const made = document.createElement("button");
  made.className = "ds-button";
  made.value = value;
  made.textContent = label;
  if (variant) made.dataset.variant = variant;
  return made;
}

/** The menu button of narrow screens opens the menu in place instead of by address. */
function menu() {
  const nav = document.getElementById("meny");
  const opener = nav?.querySelector(".menu-button");
  if (!opener) return;
  opener.setAttribute("role", "button");
  opener.setAttribute("aria-expanded", "false");
  const toggle = (event) => {
    event.preventDefault();
    opener.setAttribute("aria-expanded", String(nav.toggleAttribute("data-open")));
  };
  opener.addEventListener("click", toggle);
  opener.addEventListener("keydown", (event) => {
    if (event.key === " ") toggle(event);
  });
}

/** Drop-down menus close by Escape and by a click elsewhere. */
function drops() {
  const open = () => document.querySelectorAll("details.drop[open]");
  document.addEventListener("click", (event) => {
    for (const drop of open()) if (!drop.contains(event.target)) drop.open = false;
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    for (const drop of open()) {
      drop.open = false;
      drop.querySelector("summary").focus();
    }
  });
}

/** Says how many characters are left when a field is nearly full. */
function remaining() {
  document.addEventListener("input", (event) => {
    const most = Number(event.target.dataset?.most);
    const field = event.target.closest(".field");
    if (!most || !field) return;
    const left = most - event.target.value.length;
    let line = field.querySelector(".remaining");
    if (left > Math.max(20, most / 10)) {
      line?.remove();
      return;
    }
    if (!line) {
      line = document.createElement("p");
      line.className = "remaining";
      line.setAttribute("role", "status");
      event.target.after(line);
    }
    line.textContent = left >= 0 ? `${left} tecken kvar` : `${-left} tecken för mycket`;
  });
}

/** Files can be dropped on an .upload, and a form with data-upload shows how far it has come. */
function uploads() {
  for (const name of ["dragover", "dragleave", "drop"]) {
    document.addEventListener(name, (event) => {
      const place = event.target.closest?.(".upload");
      if (!place) return;
      event.preventDefault();
      place.toggleAttribute("data-over", name === "dragover");
      const input = place.querySelector("input[type=file]");
      if (name === "drop" && input && event.dataTransfer.files.length) input.files = event.dataTransfer.files;
    });
  }
  document.addEventListener("submit", (event) => {
    const form = event.target.closest("form[data-upload]");
    if (!form || event.defaultPrevented) return;
    event.preventDefault();
    send(form);
  });
}

function send(form) {
  const bar = document.createElement("progress");
  const words = document.createElement("p");
  words.setAttribute("role", "status");
  const shown = document.createElement("div");
  shown.className = "progress";
  bar.setAttribute("aria-label", "Uppladdning");
  shown.append(bar, words);
  form.append(shown);
  const failed = () => {
    words.textContent = "Filerna kom inte fram. De är kvar hos dig. Försök igen.";
    bar.remove();
  };
  const request = new XMLHttpRequest();
  request.open("POST", form.action);
  for (const [name, value] of Object.entries(asPiece)) request.setRequestHeader(name, value);
  request.upload.onprogress = (progress) => {
    bar.max = progress.total;
    bar.value = progress.loaded;
    words.textContent = `${Math.floor((100 * progress.loaded) / progress.total)} procent skickat`;
  };
  request.onerror = failed;
  request.onload = () => {
    const next = request.getResponseHeader("HX-Redirect");
    if (next) location.assign(next);
    else if (request.status >= 500 || !request.responseText) failed();
    else replacePage(request.responseText);
  };
  request.send(new FormData(form));
}

function replacePage(html) {
  const content = document.querySelector("#innehall .content");
  const parsed = new DOMParser().parseFromString(html, "text/html");
  content.replaceChildren(...parsed.body.childNodes);
  window.htmx?.process(content);
  const heading = content.querySelector("h1") ?? document.getElementById("innehall");
  heading.tabIndex = -1;
  heading.focus();
}

keepFocus();
confirmations();
menu();
drops();
remaining();
uploads();
rich();
autosave(asPiece);
live(asPiece);
drag();
keep();
terms();
