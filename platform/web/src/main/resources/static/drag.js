/* Things with data-drag are moved by their handle among those of the same group; the buttons beside do the same. */

let item = null;

export function drag() {
  document.addEventListener("dragstart", start);
  document.addEventListener("dragover", over);
  document.addEventListener("drop", drop);
  document.addEventListener("dragend", end);
}

function start(event) {
  const handle = event.target.closest?.(".drag");
  if (!handle) return;
  item = handle.closest("[data-drag]");
  event.dataTransfer.effectAllowed = "move";
  event.dataTransfer.setData("text/plain", "");
  event.dataTransfer.setDragImage(item, 0, 0);
  item.setAttribute("data-dragged", "");
}

function place(event) {
  const found = item && event.target.closest?.(`[data-drag="${CSS.escape(item.dataset.drag)}"]`);
  if (!found) return null;
  const box = found.getBoundingClientRect();
  return { found, after: event.clientY > box.top + box.height / 2 };
}

function over(event) {
  const at = place(event);
  clear();
  if (!at) return;
  event.preventDefault();
  if (at.found !== item) at.found.dataset.drop = at.after ? "after" : "before";
}

function drop(event) {
  const at = place(event);
  if (!at) return;
  event.preventDefault();
  const all = [...document.querySelectorAll("[data-drag]")].filter((one) => one.dataset.drag === item.dataset.drag);
  const from = all.indexOf(item);
  let to = all.indexOf(at.found) + (at.after ? 1 : 0);
  if (to > from) to--;
  const { move, order, target } = item.dataset;
  end();
  if (to !== from) window.htmx.ajax("POST", move, { target, swap: "outerHTML", values: { steg: to - from, version: order } });
}

function end() {
  clear();
  item?.removeAttribute("data-dragged");
  item = null;
}

function clear() {
  for (const marked of document.querySelectorAll("[data-drop]")) delete marked.dataset.drop;
}
