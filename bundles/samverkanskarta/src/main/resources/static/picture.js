// Shows the lines of the node one points at or stands on. Without it every line is shown alike.
for (const picture of document.querySelectorAll("svg.karta")) {
  const lines = [...picture.querySelectorAll(".linje")];
  const choose = (node) => {
    const id = node?.dataset.nod;
    for (const line of lines) {
      line.classList.toggle("vald", line.dataset.fran === id || line.dataset.till === id);
    }
    picture.toggleAttribute("data-vald", id !== undefined);
  };
  picture.addEventListener("pointerover", (event) => choose(event.target.closest(".nod")));
  picture.addEventListener("pointerleave", () => choose(undefined));
  picture.addEventListener("focusin", (event) => choose(event.target.closest(".nod")));
  picture.addEventListener("focusout", () => choose(undefined));
}
