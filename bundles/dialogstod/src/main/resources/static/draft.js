/* What somebody writes outlives the tab when the connection is lost: a copy stays in this browser until the server has it, and
   is offered when the same person comes back to the same question. Where nobody is to know who wrote, and where somebody writes
   by an address without an account, it stays only when they have asked for it. A copy holds no personnummer, and lives a week. */
import { isUnsaved } from "/static/se.samspel.web/autosave.js";

const ALL = "samspel:utkast:";
const LONGEST = 7 * 24 * 60 * 60 * 1000;
const NUMBER = /(?<!\d)(?:\d{2})?\d{6}\s?[-+–]?\s?\d{4}(?!\d)/;

const panel = document.querySelector("[data-drafts]");
const box = panel.querySelector("[data-drafts-keep]");
const clear = panel.querySelector("[data-drafts-clear]");
const told = panel.querySelector("[data-drafts-told]");
const here = `${ALL}${panel.dataset.drafts}`;
const chosen = `${here}:val`;
const forms = () => [...document.querySelectorAll("form.answer-form")];
const key = (form) => `${here}:${form.id}`;
const offered = new Map();

/** A store that is full or closed keeps nothing, and the page works without it. */
function store(work, otherwise) {
  try {
    return work(localStorage);
  } catch {
    return otherwise;
  }
}

const keys = () => store((all) => Object.keys(all).filter((name) => name.startsWith(ALL) && !name.endsWith(":val")), []);
const isAllowed = () => !box || box.checked;

function read(name) {
  const draft = store((all) => JSON.parse(all.getItem(name)), null);
  if (!draft || Date.now() - draft.at <= LONGEST) return draft;
  remove(name);
  return null;
}

function remove(name) {
  store((all) => all.removeItem(name));
  show();
}

function show() {
  clear.hidden = keys().length === 0;
}

function keep(form) {
  const text = form.elements.text.value;
  if (!isAllowed() || offered.has(form)) return;
  if (NUMBER.test(text)) {
    remove(key(form));
    return;
  }
  const draft = { text, step: step(form), version: form.elements.version.value, at: Date.now() };
  store((all) => all.setItem(key(form), JSON.stringify(draft)));
  show();
}

function step(form) {
  return form.querySelector("[name=step]:checked")?.value ?? "";
}

/** What the server has is let go; so is what it will not have, for there may be a personnummer in it. */
function settled(form) {
  const state = form.querySelector(".save-status").dataset.state;
  const refused = state === "refused" && form.querySelector("[aria-invalid=true]");
  if ((state === "saved" || refused) && !offered.has(form)) remove(key(form));
}

/** Shows what was left, unless it stands in the form already. */
function offer(form) {
  const draft = read(key(form));
  if (!draft) return;
  if (draft.text === form.elements.text.value && draft.step === step(form)) {
    if (!isUnsaved(form)) remove(key(form));
    return;
  }
  const notice = document.getElementById("utkast").content.firstElementChild.cloneNode(true);
  const when = new Date(draft.at).toLocaleString("sv-SE", { dateStyle: "long", timeStyle: "short", timeZone: "Europe/Stockholm" }).replace(":", ".");
  notice.querySelector("[data-when]").textContent = when;
  notice.querySelector("[data-text]").textContent = draft.text;
  notice.querySelector("[data-take]").addEventListener("click", () => take(form, draft));
  notice.querySelector("[data-throw]").addEventListener("click", () => {
    close(form);
    remove(key(form));
    form.elements.text.focus();
  });
  offered.set(form, notice);
  form.before(notice);
  form.closest("details")?.setAttribute("open", "");
}

/** The text goes on from the version it was written on, so what others have saved since is merged, or both are shown. */
function take(form, draft) {
  const text = form.elements.text;
  const written = isUnsaved(form) && text.value.trim();
  close(form);
  text.value = written ? `${text.value.trimEnd()}\n\n${draft.text}` : draft.text;
  if (!written) form.elements.version.value = draft.version;
  const choice = form.querySelector(`[name=step][value="${CSS.escape(draft.step)}"]`);
  if (choice) choice.checked = true;
  text.dispatchEvent(new Event("input", { bubbles: true }));
  text.focus();
}

function close(form) {
  offered.get(form)?.remove();
  offered.delete(form);
}

function clearAll() {
  for (const form of [...offered.keys()]) close(form);
  for (const name of keys()) remove(name);
}

function changed(event) {
  const form = event.target.closest?.("form.answer-form");
  if (form && event.target.name) keep(form);
}

document.addEventListener("input", changed);
document.addEventListener("change", changed);
document.addEventListener("submit", (event) => event.target.matches("form[action='/logga-ut']") && clearAll());
window.addEventListener("storage", (event) => {
  for (const form of [...offered.keys()]) if (event.key === key(form) && event.newValue === null) close(form);
  show();
});

clear.addEventListener("click", () => {
  clearAll();
  told.textContent = "Rensat. Det som står i rutorna är kvar tills du lämnar sidan.";
});

if (box) {
  box.checked = store((all) => all.getItem(chosen) === "ja", false);
  box.addEventListener("change", () => {
    store((all) => (box.checked ? all.setItem(chosen, "ja") : all.removeItem(chosen)));
    if (box.checked) forms().filter(isUnsaved).forEach(keep);
    else forms().forEach((form) => remove(key(form)));
  });
}

for (const name of keys()) read(name);
for (const form of forms()) {
  new MutationObserver(() => settled(form)).observe(form.querySelector(".save-status"), { attributes: true });
  offer(form);
}
panel.hidden = false;
panel.dataset.ready = "";
show();
