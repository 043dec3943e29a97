/* A question at the meeting: keys, the clock, the others' words, and following the group's screen. All of it is a link or a
   form as well. */
import { isUnsaved, showSaved } from "/static/se.samspel.web/autosave.js";

const FOLLOW = "samspel:dialog:folj";
const asPiece = { "HX-Request": "true", "HX-Request-Type": "partial" };
const talk = document.querySelector(".talk");
const keys = document.querySelector(".talk-keys");
const forms = () => [...talk.querySelectorAll("form[data-merge]")];
const writes = (element) => element?.matches?.("input:not([type=radio]), textarea, select, [contenteditable]");

/** Leaves the question when what is written is kept; stays, and says so, when it is not. */
function go(href) {
  if (!href) return;
  const unsaved = forms().filter(isUnsaved);
  if (!unsaved.length) {
    location.assign(href);
    return;
  }
  const form = unsaved[0];
  const line = form.querySelector(".save-status");
  const settled = () => ["saved", "refused", "waiting"].includes(line.dataset.state);
  const watch = new MutationObserver(() => {
    if (!settled()) return;
    watch.disconnect();
    if (line.dataset.state === "saved") go(href);
    else line.scrollIntoView({ block: "center" });
  });
  watch.observe(line, { attributes: true, childList: true });
  form.requestSubmit();
}

const actions = {
  ArrowRight: () => go(talk.querySelector("a[rel=next]")?.href),
  ArrowLeft: () => go(talk.querySelector("a[rel=prev]")?.href),
  Enter: () => talk.querySelector(".talk-main textarea")?.focus(),
  v: () => talk.querySelector(".talk-showing")?.requestSubmit(),
};

document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
  const active = document.activeElement;
  if (event.key === "Escape" && writes(active)) {
    active.blur();
    return;
  }
  if (writes(active) || document.querySelector("dialog[open]")) return;
  if (event.key === "Enter" && active?.matches("a, button, summary, input")) return;
  if (event.key.startsWith("Arrow") && active?.matches("input[type=radio]")) return;
  if (!actions[event.key]) return;
  event.preventDefault();
  actions[event.key]();
});

talk.querySelector(".talk-steps").addEventListener("click", (event) => {
  const link = event.target.closest("a");
  if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  go(link.href);
});

/* The clock counts by itself between the server's words. */
let drawn = performance.now();
let clock = null;

function count() {
  const now = document.getElementById("klocka");
  if (!now) return;
  if (now !== clock) {
    clock = now;
    drawn = performance.now();
  }
  const running = clock.dataset.running === "true";
  const spent = Number(clock.dataset.spent) + (running ? (performance.now() - drawn) / 1000 : 0);
  const minutes = Number(clock.dataset.minutes);
  const left = Math.ceil((minutes * 60 - spent) / 60);
  const words = minutes === 0 ? `${Math.floor(spent / 60)} min` : left >= 0 ? `${left} min kvar` : `${-left} min över tiden`;
  const line = clock.querySelector(".talk-time");
  if (line.textContent !== words) line.textContent = words;
  clock.toggleAttribute("data-over", minutes > 0 && left < 0);
}

setInterval(count, 1000);
count();

/* What others said comes into the forms that nobody writes in here. */
const fetching = new Set();

async function refresh(form) {
  if (fetching.has(form) || isUnsaved(form)) return;
  fetching.add(form);
  try {
    const answer = await fetch(form.action, { headers: asPiece });
    if (!answer.ok || isUnsaved(form)) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById(form.id);
    if (fresh && !isUnsaved(form)) showSaved(form, fresh);
  } catch {
    // the next news, or the next save, shows it
  } finally {
    fetching.delete(form);
  }
}

function hear(name, then) {
  const line = talk.querySelector(`[data-news=${name}]`);
  if (line) new MutationObserver(() => then(line.textContent)).observe(line, { childList: true });
}

hear("answers", (question) => {
  if (question && question !== talk.dataset.question) return;
  for (const form of forms()) if (form.closest("details:not([open])") === null) refresh(form);
});

talk.addEventListener("toggle", (event) => event.target.open && event.target.querySelectorAll("form[data-merge]").forEach(refresh), true);

/* Following the group's screen. */
const follow = talk.querySelector("[data-follow]");
follow.checked = localStorage.getItem(FOLLOW) !== "nej";
follow.addEventListener("change", () => localStorage.setItem(FOLLOW, follow.checked ? "ja" : "nej"));

hear("screen", (question) => {
  if (question === talk.dataset.question || !follow.checked || writes(document.activeElement)) return;
  go(`${talk.dataset.meeting}/${question}`);
});

keys.hidden = false;
