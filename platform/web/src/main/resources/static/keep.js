/* Forms with data-keep add something new. What is written in one stays until it has been received: over a reload, and
   when there is no connection. Shared screens (data-memory) keep nothing in the browser. */

export function keep() {
  document.addEventListener("input", (event) => store(event.target.closest?.("form[data-keep]")));
  document.addEventListener("htmx:after:request", (event) => {
    const form = kept(event);
    if (form && event.detail.ctx.response?.status < 400) sessionStorage.removeItem(key(form));
  });
  document.addEventListener("htmx:error", (event) => {
    const line = kept(event)?.querySelector(".save-status");
    if (line) line.textContent = "Ingen kontakt med servern. Texten finns kvar här. Försök igen om en stund.";
  });
  for (const form of document.querySelectorAll("form[data-keep]")) restore(form);
}

function kept(event) {
  const form = event.detail?.ctx?.sourceElement;
  return form?.matches?.("form[data-keep]") ? form : null;
}

function key(form) {
  return `samspel:${location.pathname}:${form.id}`;
}

function store(form) {
  if (!form || form.hasAttribute("data-memory")) return;
  try {
    const written = [...new FormData(form)].filter(([name, value]) => name !== "parent" && value);
    sessionStorage.setItem(key(form), JSON.stringify(written));
  } catch {
    // a full or closed store only means that a reload loses what is not sent
  }
}

function restore(form) {
  const found = sessionStorage.getItem(key(form));
  if (!found) return;
  for (const [name, value] of JSON.parse(found)) {
    const field = form.elements[name];
    if (field instanceof RadioNodeList) {
      for (const box of field) if (box.value === value) box.checked = true;
    } else if (field) {
      field.value = value;
      field.dispatchEvent(new Event("filled"));
    }
  }
  for (let place = form.closest("details"); place; place = place.parentElement.closest("details")) place.open = true;
  const line = form.querySelector(".save-status");
  if (line) line.textContent = "Texten som inte hann skickas är tillbaka.";
}
