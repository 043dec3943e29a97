/* A textarea with data-rich gets an editor with buttons. The textarea stays the form's field and holds what is written. */
import { address, elements, written } from "./richtext.js";

const BUTTONS = [
  { command: "bold", label: "Fet", keys: "Control+B", sign: "F" },
  { command: "italic", label: "Kursiv", keys: "Control+I", sign: "K" },
  { command: "insertUnorderedList", label: "Punktlista", sign: "•" },
  { command: "insertOrderedList", label: "Numrerad lista", sign: "1." },
  { command: "link", label: "Länk", keys: "Control+K", sign: "Länk" },
];
const editors = new Set();

export function rich() {
  const look = (root) => root.querySelectorAll?.("textarea[data-rich]").forEach(enhance);
  look(document);
  new MutationObserver((changes) => {
    for (const change of changes) change.addedNodes.forEach((node) => look(node));
  }).observe(document.body, { childList: true, subtree: true });
  document.addEventListener("selectionchange", showState);
}

function enhance(area) {
  if (area.hidden) return;
  const held = document.activeElement === area;
  const editor = document.createElement("div");
  const label = document.querySelector(`label[for="${CSS.escape(area.id)}"]`);
  editor.className = "ds-input rich editor";
  editor.contentEditable = "true";
  editor.setAttribute("role", "textbox");
  editor.setAttribute("aria-multiline", "true");
  for (const name of ["aria-describedby", "aria-invalid"]) if (area.hasAttribute(name)) editor.setAttribute(name, area.getAttribute(name));
  editor.id = area.id;
  area.id = `${editor.id}-skrivet`;
  area.hidden = true;
  if (label) {
    label.id ||= `${editor.id}-etikett`;
    editor.setAttribute("aria-labelledby", label.id);
    label.addEventListener("click", () => editor.focus());
  }
  const help = area.parentElement.querySelector("[data-rich-help]");
  if (help) help.hidden = true;
  area.before(toolbar(editor, label?.firstChild?.textContent.trim() ?? ""), editor);
  show(area, editor);
  listen(area, editor);
  editors.add(new WeakRef(editor));
  if (held) editor.focus();
}

function show(area, editor) {
  editor.replaceChildren(elements(area.value));
  if (!editor.firstChild) editor.innerHTML = "<p><br></p>";
}

function listen(area, editor) {
  const changed = () => {
    area.value = written(editor);
    area.dispatchEvent(new Event("input", { bubbles: true }));
  };
  editor.addEventListener("focus", () => {
    document.execCommand("defaultParagraphSeparator", false, "p");
    document.execCommand("styleWithCSS", false, "false");
  });
  editor.addEventListener("input", (event) => {
    event.stopPropagation();
    if (!editor.firstChild) editor.innerHTML = "<p><br></p>";
    changed();
  });
  editor.addEventListener("beforeinput", (event) => {
    if (/^format(?!Bold|Italic)/.test(event.inputType)) event.preventDefault();
  });
  editor.addEventListener("paste", (event) => put(event, event.clipboardData));
  editor.addEventListener("drop", (event) => put(event, event.dataTransfer));
  editor.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    const command = { b: "bold", i: "italic", k: "link" }[event.key.toLowerCase()];
    if (!command) return;
    event.preventDefault();
    run(command, editor);
  });
  editor.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (link && (event.ctrlKey || event.metaKey)) window.open(link.href, "_blank", "noopener");
  });
  area.addEventListener("filled", () => show(area, editor));
}

/** What is pasted becomes what can be written here; all else of it leaves its words. */
function put(event, data) {
  const html = data?.getData("text/html");
  const text = data?.getData("text/plain") ?? "";
  if (!html && !text) return;
  event.preventDefault();
  const signs = html
    ? written(new DOMParser().parseFromString(html, "text/html").body)
    : text.replace(/[\\*_[\]]/g, "\\$&").replace(/^[ \t]*[•·▪◦‣–][ \t]+/gm, "- ");
  const box = document.createElement("div");
  box.append(elements(signs));
  const only = box.children.length === 1 && box.firstElementChild.tagName === "P";
  document.execCommand("insertHTML", false, only ? box.firstElementChild.innerHTML : box.innerHTML);
}

function toolbar(editor, called) {
  const bar = document.createElement("div");
  bar.className = "toolbar";
  bar.setAttribute("role", "toolbar");
  bar.setAttribute("aria-label", called ? `Formatering: ${called}` : "Formatering");
  bar.setAttribute("aria-controls", editor.id);
  const buttons = BUTTONS.map(({ command, label, keys, sign }, at) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "ds-button";
    button.dataset.variant = "tertiary";
    button.dataset.command = command;
    button.tabIndex = at ? -1 : 0;
    button.textContent = sign;
    button.title = keys ? `${label} (${keys.replace("Control", "Ctrl")})` : label;
    button.setAttribute("aria-label", label);
    button.setAttribute("aria-pressed", "false");
    if (keys) button.setAttribute("aria-keyshortcuts", keys);
    button.addEventListener("mousedown", (event) => event.preventDefault());
    button.addEventListener("click", () => run(command, editor));
    return button;
  });
  bar.append(...buttons);
  bar.addEventListener("keydown", (event) => {
    const here = buttons.indexOf(document.activeElement);
    const next = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (here < 0 || next === undefined) return;
    event.preventDefault();
    const button = buttons[(next + buttons.length) % buttons.length];
    for (const other of buttons) other.tabIndex = other === button ? 0 : -1;
    button.focus();
  });
  return bar;
}

function run(command, editor) {
  const kept = rangeIn(editor);
  editor.focus();
  if (kept) select(kept);
  if (command === "link") askForLink(editor);
  else document.execCommand(command);
  showState();
}

function rangeIn(editor) {
  const selection = document.getSelection();
  return selection.rangeCount && editor.contains(selection.anchorNode) ? selection.getRangeAt(0).cloneRange() : null;
}

function select(range) {
  const selection = document.getSelection();
  selection.removeAllRanges();
  selection.addRange(range);
}

/** The buttons say how the text looks where the person writes. */
function showState() {
  for (const held of editors) {
    const editor = held.deref();
    if (!editor?.isConnected) {
      editors.delete(held);
      continue;
    }
    const inside = Boolean(rangeIn(editor));
    for (const button of editor.previousElementSibling.querySelectorAll("button")) {
      const { command } = button.dataset;
      const on = inside && (command === "link" ? Boolean(linkHere()) : document.queryCommandState(command));
      button.setAttribute("aria-pressed", String(on));
    }
  }
}

function linkHere() {
  const node = document.getSelection().anchorNode;
  return (node?.nodeType === Node.ELEMENT_NODE ? node : node?.parentElement)?.closest(".editor a");
}

function askForLink(editor) {
  const range = rangeIn(editor);
  const link = linkHere();
  const dialog = document.createElement("dialog");
  dialog.className = "confirm";
  dialog.setAttribute("aria-labelledby", "lank-rubrik");
  dialog.innerHTML =
    '<form method="dialog" class="fieldgroup" novalidate><h2 class="ds-heading" data-size="xs" id="lank-rubrik">Länk</h2>' +
    '<div class="ds-field field"><label class="ds-label" for="lank-adress">Adress</label>' +
    '<input class="ds-input" id="lank-adress" type="text" inputmode="url" autocomplete="off" aria-describedby="lank-problem">' +
    '<p class="ds-validation-message" data-color="danger" id="lank-problem" hidden></p></div>' +
    '<div class="actions"><button class="ds-button" value="set">Sätt länk</button>' +
    '<button class="ds-button" data-variant="secondary" value="none">Ta bort länken</button>' +
    '<button class="ds-button" data-variant="tertiary" value="">Avbryt</button></div></form>';
  const input = dialog.querySelector("input");
  input.value = link?.getAttribute("href")?.replace(/^mailto:/, "") ?? "";
  dialog.querySelector("[value=none]").hidden = !link;
  dialog.querySelector("form").addEventListener("submit", (event) => {
    if (event.submitter?.value !== "set" || fullAddress(input.value)) return;
    event.preventDefault();
    const problem = dialog.querySelector("#lank-problem");
    problem.textContent = "Adressen ska vara en webbadress eller en e-postadress, till exempel https://www.exempel.se.";
    problem.hidden = false;
    input.setAttribute("aria-invalid", "true");
    input.focus();
  });
  dialog.addEventListener("close", () => {
    dialog.remove();
    editor.focus();
    if (range) select(range);
    if (dialog.returnValue) setLink(dialog.returnValue === "set" ? fullAddress(input.value) : "", link);
  });
  document.body.append(dialog);
  dialog.showModal();
}

function fullAddress(raw) {
  const text = raw.trim();
  if (!text || address(text)) return address(text);
  if (/^[^\s@:/]+@[^\s@]+\.[^\s@]+$/.test(text)) return address(`mailto:${text}`);
  return /^[\w-]+(\.[\w-]+)+([/?#]\S*)?$/.test(text) ? address(`https://${text}`) : "";
}

/** A link around what is chosen; where nothing is, its address stands as its words. */
function setLink(to, link) {
  if (link) {
    const whole = document.createRange();
    whole.selectNodeContents(link);
    select(whole);
  }
  if (!to) {
    document.execCommand("unlink");
  } else if (document.getSelection().isCollapsed) {
    const made = document.createElement("a");
    made.href = to;
    made.textContent = to.replace(/^mailto:/, "");
    document.execCommand("insertHTML", false, made.outerHTML);
  } else {
    document.execCommand("createLink", false, to);
  }
}
