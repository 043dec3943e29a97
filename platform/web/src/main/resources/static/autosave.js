/* Forms with data-autosave post themselves after a pause. What is not saved yet outlives a lost connection and a reload. */

const PAUSE = 1000;
const RETRY = 10000;
const states = new WeakMap();
const unsaved = new Set();

export function autosave(headers) {
  const saver = (form, asked) => save(form, headers, asked);
  document.addEventListener("input", (event) => changed(event, saver));
  document.addEventListener("change", (event) => changed(event, saver));
  document.addEventListener("submit", (event) => submitted(event, saver, headers));
  document.addEventListener("click", takeTheirs);
  window.addEventListener("online", () => retry(saver));
  document.addEventListener("visibilitychange", () => !document.hidden && retry(saver));
  window.addEventListener("beforeunload", (event) => {
    if (unsaved.size) event.preventDefault();
  });
  setInterval(() => retry(saver), RETRY);
  for (const form of document.querySelectorAll("form[data-autosave]")) restore(form, saver);
}

function stateOf(form) {
  if (!states.has(form)) states.set(form, { timer: 0, saving: false, changes: 0, waiting: false, conflict: false, then: null });
  return states.get(form);
}

function changed(event, saver) {
  const form = event.target.closest?.("form[data-autosave]");
  if (!form || !event.target.name) return;
  const state = stateOf(form);
  state.changes++;
  unsaved.add(form);
  keep(form);
  if (state.conflict) return;
  say(form, "Skriver …", "writing");
  clearTimeout(state.timer);
  state.timer = setTimeout(() => saver(form, false), PAUSE);
}

function submitted(event, saver, headers) {
  const form = event.target;
  if (event.defaultPrevented) return;
  if (event.submitter?.hasAttribute("formaction")) {
    if (form.matches("form[data-autosave]")) sentWhole(event, form);
    return;
  }
  if (form.matches("form[data-autosave]")) {
    event.preventDefault();
    saver(form, true);
    return;
  }
  const conflict = form.closest("[data-conflict-of]");
  const original = conflict && document.getElementById(conflict.dataset.conflictOf);
  if (original?.matches("form[data-autosave]")) {
    event.preventDefault();
    settle(form, conflict, original, saver);
  }
}

/** A button that leads on sends all of the form itself: nothing is left to save, and a save that is under way comes first. */
function sentWhole(event, form) {
  const state = stateOf(form);
  clearTimeout(state.timer);
  if (state.saving) {
    event.preventDefault();
    state.again = false;
    state.then = event.submitter;
  } else {
    saved(form);
  }
}

/** "Keep mine" and "merged": the writer's own form takes the choice and the version that stands, and is saved. */
function settle(choice, conflict, original, saver) {
  const merged = choice.dataset.conflictChoice === "merged";
  const chosen = new FormData(choice);
  for (const name of new Set(chosen.keys())) if (merged || name === "version") fill(original, name, chosen.getAll(name));
  conflict.remove();
  stateOf(original).conflict = false;
  unsaved.add(original);
  saver(original, true);
  original.querySelector("[contenteditable], textarea:not([hidden]), input:not([type=hidden]), select")?.focus();
}

/** Puts values in the fields of a name; a group of boxes takes its values together. Says whether anything differed. */
function fill(form, name, values) {
  const field = form.elements[name];
  if (!field) return false;
  if (!(field instanceof RadioNodeList)) {
    const differs = field.value !== values[0];
    field.value = values[0];
    field.dispatchEvent(new Event("filled"));
    return differs;
  }
  const chosen = new Set(values.flatMap((value) => value.split(" ")));
  const changed = [...field].filter((box) => box.type === "checkbox" && box.checked !== chosen.has(box.value));
  for (const box of changed) box.checked = !box.checked;
  return changed.length > 0;
}

function takeTheirs(event) {
  const link = event.target.closest?.("a[data-conflict-choice=theirs]");
  const original = link && document.getElementById(link.closest("[data-conflict-of]").dataset.conflictOf);
  if (!original) return;
  saved(original);
  event.preventDefault();
  const to = new URL(link.href);
  if (to.pathname + to.search === location.pathname + location.search) location.reload();
  else location.assign(to);
}

async function save(form, headers, asked) {
  const state = stateOf(form);
  clearTimeout(state.timer);
  if (state.saving) {
    state.again = true;
    return;
  }
  state.saving = true;
  const sent = { changes: state.changes, values: new FormData(form) };
  say(form, "Sparar …", "saving");
  try {
    const answer = await fetch(form.action, { method: "POST", headers, body: new URLSearchParams(sent.values) });
    state.waiting = false;
    await take(form, answer, asked, sent);
  } catch {
    wait(form, "Ingen kontakt med servern. Texten finns kvar här och sparas när kontakten är tillbaka.");
  } finally {
    state.saving = false;
    if (state.then) {
      const on = state.then;
      state.then = null;
      form.requestSubmit(on);
    } else if (state.again) {
      state.again = false;
      save(form, headers, false);
    }
  }
}

async function take(form, answer, asked, sent) {
  if (answer.status === 401) {
    wait(form, "Du är utloggad. Texten finns kvar här. Logga in i en annan flik och kom tillbaka hit.");
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.getElementById(form.id);
  if (answer.ok) {
    const next = answer.headers.get("HX-Redirect");
    if (fresh) goOn(form, fresh, sent);
    showProblems(form, fresh, asked);
    const now = new Date().toLocaleTimeString("sv-SE", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Stockholm" }).replace(":", ".");
    if (stateOf(form).changes === sent.changes) {
      saved(form);
      say(form, `Sparat ${now}`, "saved");
    }
    if (next && asked) location.assign(next);
  } else if (answer.status === 409 && page.querySelector(".conflict")) {
    showConflict(form, page.querySelector(".conflict"));
  } else if (answer.status === 422 && fresh) {
    showProblems(form, fresh, asked);
    say(form, "Inte sparat än. Rätta det som är markerat.", "refused");
  } else if (answer.status >= 500) {
    wait(form, "Det gick inte att spara just nu. Texten finns kvar här och sparas om en stund.");
  } else {
    const words = page.querySelector(".lead")?.textContent.trim();
    say(form, `Inte sparat. ${words ?? "Texten finns kvar här."}`, "refused");
  }
}

/** The form goes on from the version that was saved. With data-merge the server may have put another's words into the text:
    they come into what is written meanwhile; where that cannot be, the next save is from the version of this one. */
function goOn(form, fresh, sent) {
  if (form.hasAttribute("data-merge")) {
    const texts = [...form.querySelectorAll("textarea")].map((field) => {
      const saved = fresh.querySelector(`[name="${field.name}"]`).value;
      return [field, together(sent.values.get(field.name), saved, field.value)];
    });
    if (texts.some(([, text]) => text === null)) return;
    for (const [field, text] of texts) show(field, text);
  }
  form.elements.version.value = fresh.querySelector("[name=version]").value;
}

/** What was saved and what was written since, both from what was sent; null when they touch. */
function together(sent, saved, written) {
  if (sent === written) return saved;
  if (sent === saved) return written;
  const [first, second] = [change(sent, saved), change(sent, written)].sort((one, other) => one.start - other.start);
  if (first.end >= second.start) return null;
  return sent.slice(0, first.start) + first.text + sent.slice(first.end, second.start) + second.text + sent.slice(second.end);
}

function change(before, after) {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start++;
  let left = 0;
  while (left < shortest - start && before[before.length - 1 - left] === after[after.length - 1 - left]) left++;
  return { start, end: before.length - left, text: after.slice(start, after.length - left) };
}

/** Whether something in the form is not kept yet, or has to be settled first. */
export function isUnsaved(form) {
  return ["writing", "saving", "refused", "waiting"].includes(form.querySelector(".save-status")?.dataset.state);
}

/** Shows what somebody else saved in a form that holds nothing unsaved. */
export function showSaved(form, fresh) {
  for (const field of form.querySelectorAll("textarea")) show(field, fresh.querySelector(`[name="${field.name}"]`).value);
  for (const box of form.querySelectorAll("[type=radio]")) {
    box.checked = fresh.querySelector(`[name="${box.name}"][value="${box.value}"]`)?.hasAttribute("checked") ?? false;
  }
  form.elements.version.value = fresh.querySelector("[name=version]").value;
}

/** Puts a text in a field; the caret stays at the words it stood at. */
function show(field, text) {
  const before = field.value;
  if (before === text) return;
  const { start } = change(before, text);
  const moved = (place) => (place <= start ? place : Math.max(start, place + text.length - before.length));
  const [from, to] = [moved(field.selectionStart), moved(field.selectionEnd)];
  field.value = text;
  if (document.activeElement === field) field.setSelectionRange(from, to);
}

function showProblems(form, fresh, asked) {
  for (const line of form.querySelectorAll(".ds-validation-message")) {
    const told = fresh?.ownerDocument.getElementById(line.id);
    line.textContent = told?.textContent.trim() ?? "";
    line.hidden = line.textContent === "";
    const input = document.getElementById(line.id.replace(/-problem$/, ""));
    if (!input) continue;
    if (line.hidden) input.removeAttribute("aria-invalid");
    else {
      input.setAttribute("aria-invalid", "true");
      const described = new Set((input.getAttribute("aria-describedby") ?? "").split(" ").filter(Boolean));
      input.setAttribute("aria-describedby", [...described.add(line.id)].join(" "));
    }
  }
  form.querySelector(".ds-error-summary")?.remove();
  const summary = fresh?.querySelector(".ds-error-summary");
  if (summary && asked) {
    form.prepend(summary);
    summary.tabIndex = -1;
    summary.focus();
  }
}

function showConflict(form, conflict) {
  document.getElementById(conflict.id)?.remove();
  stateOf(form).conflict = true;
  form.after(conflict);
  say(form, "Inte sparat än. Välj vilken text som ska gälla.", "refused");
  conflict.focus();
}

function wait(form, words) {
  stateOf(form).waiting = true;
  say(form, words, "waiting");
}

function retry(saver) {
  for (const form of unsaved) {
    if (!form.isConnected) unsaved.delete(form);
    else if (stateOf(form).waiting) saver(form, false);
  }
}

function say(form, words, state) {
  const line = form.querySelector(".save-status");
  if (!line) return;
  line.textContent = words;
  line.dataset.state = state;
}

/* The store: one entry per form and page, gone when saved. Shared screens (data-memory) keep nothing in the browser. */
function key(form) {
  return `samspel:${location.pathname}:${form.id}`;
}

function keep(form) {
  if (form.hasAttribute("data-memory")) return;
  try {
    sessionStorage.setItem(key(form), JSON.stringify([...new FormData(form)]));
  } catch {
    // a full or closed store only means that a reload loses what is unsaved, and the page warns before that
  }
}

function saved(form) {
  unsaved.delete(form);
  sessionStorage.removeItem(key(form));
}

function restore(form, saver) {
  const kept = form.hasAttribute("data-memory") ? null : sessionStorage.getItem(key(form));
  if (!kept) return;
  const values = Map.groupBy(JSON.parse(kept), ([name]) => name);
  let differs = false;
  for (const [name, entries] of values) {
    const changed = fill(form, name, entries.map(([, value]) => value));
    if (name !== "version") differs ||= changed;
  }
  if (!differs) {
    saved(form);
    return;
  }
  unsaved.add(form);
  say(form, "Texten som inte hann sparas är tillbaka.", "writing");
  stateOf(form).timer = setTimeout(() => saver(form, false), PAUSE);
}
