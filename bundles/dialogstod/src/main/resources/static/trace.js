/* Words that are marked in an answer go with the link to the form, and into the form's own fields. */
import { isUnsaved } from "/static/se.samspel.web/autosave.js";

/** What fits in an address; more than that is marked in the form. */
const LONGEST = 1500;

/** What is marked in a text field or, on the page, within an element. */
function marked(element) {
  if (element.selectionStart != null) {
    return { from: element.selectionStart, to: element.selectionEnd, text: element.value };
  }
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!element.contains(range.startContainer) || !element.contains(range.endContainer)) return null;
  const before = document.createRange();
  before.selectNodeContents(element);
  before.setEnd(range.startContainer, range.startOffset);
  const from = before.toString().length;
  return { from, to: from + range.toString().length, text: element.textContent };
}

/** Waits until what is written in a form has been saved, or says that it could not be. */
function whenSaved(form, then) {
  const status = form.querySelector(".save-status");
  const look = () => {
    if (isUnsaved(form)) return;
    watcher.disconnect();
    then();
  };
  const watcher = new MutationObserver(look);
  watcher.observe(status, { attributes: true, childList: true, subtree: true });
  form.requestSubmit();
}

/** A press on the link may take the marking away before it is a click, so it is looked at first. */
let pressed = null;
document.addEventListener("pointerdown", (event) => {
  const link = event.target.closest?.("a[data-trace]");
  const answer = link && document.querySelector(link.dataset.trace);
  pressed = answer ? marked(answer) : null;
});

/** A link "Gör till mål" takes along what is marked in its answer, when the answer has been saved. */
document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a[data-trace]");
  const answer = link && document.querySelector(link.dataset.trace);
  if (!answer) return;
  const now = marked(answer);
  const found = now && now.from < now.to ? now : pressed;
  if (found && found.from < found.to && found.to - found.from <= LONGEST) {
    const address = new URL(link.href);
    address.searchParams.set("ord", found.text.slice(found.from, found.to));
    address.searchParams.set("fran", found.from);
    link.href = address.href;
  }
  const form = answer.closest("form[data-autosave]");
  if (!form || !isUnsaved(form)) return;
  event.preventDefault();
  whenSaved(form, () => location.assign(link.href));
});

/** In the form: marking in the answer fills the words, and what they are to be called as long as nobody has written there. */
function fill(answer) {
  const words = document.getElementById(answer.dataset.words);
  const begins = document.getElementById(answer.dataset.begins);
  const wording = document.getElementById(answer.dataset.wording);
  const take = () => {
    const found = marked(answer);
    if (!found || found.from >= found.to) return;
    const text = found.text.slice(found.from, found.to);
    if (!wording.value.trim() || wording.value === words.value.trim()) wording.value = text.trim();
    words.value = text;
    begins.value = found.from;
    for (const box of document.querySelectorAll("input[name=sentence]:checked")) box.checked = false;
  };
  answer.addEventListener("select", take);
  answer.addEventListener("keyup", take);
  answer.addEventListener("mouseup", take);
  answer.dataset.traceReady = "";
}

/** Who chooses something in a list has chosen what the list is for. */
for (const list of document.querySelectorAll("select[data-chooses]")) {
  list.addEventListener("change", () => {
    if (list.value) document.getElementById(list.dataset.chooses).checked = true;
  });
}

for (const answer of document.querySelectorAll("[data-trace-text]")) fill(answer);
for (const hint of document.querySelectorAll("[data-script-only]")) hint.hidden = false;
for (const choice of document.querySelectorAll("details[data-script-closes]")) choice.open = false;

/** A quotation goes last into the joint answer as it is being written; what is typed there is kept. */
document.addEventListener("click", (event) => {
  const button = event.target.closest?.("button[data-quote-into]");
  const answer = button && document.querySelector(`[data-question="${button.dataset.quoteInto}"] .talk-main .answer-form textarea`);
  if (!answer || answer.readOnly || answer.disabled) return;
  event.preventDefault();
  const quotation = button.form.elements.quotation.value;
  if (!answer.value.includes(quotation)) {
    answer.value = [answer.value.trimEnd(), quotation].filter(Boolean).join("\n\n");
    answer.dispatchEvent(new Event("input", { bubbles: true }));
    answer.dispatchEvent(new Event("change", { bubbles: true }));
  }
  answer.focus();
});
