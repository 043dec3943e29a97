/* A term shows what it means while the pointer rests on it; without script, and by keyboard, it is a button that does. */
const REST = 350;
const AWAY = 250;

export function terms() {
  let waiting;
  const later = (then, delay) => {
    clearTimeout(waiting);
    waiting = setTimeout(then, delay);
  };
  const cardOf = (element) => {
    const term = element.closest?.("button.term");
    return term ? document.getElementById(term.getAttribute("popovertarget")) : element.closest?.(".term-card");
  };
  document.addEventListener("pointerover", (event) => {
    if (event.pointerType !== "mouse") return;
    const card = cardOf(event.target);
    if (!card?.showPopover) return;
    const source = event.target.closest("button.term");
    later(() => {
      if (source && card.isConnected && !card.matches(":popover-open")) card.showPopover({ source });
    }, REST);
  });
  document.addEventListener("pointerout", (event) => {
    if (event.pointerType !== "mouse") return;
    const card = cardOf(event.target);
    if (!card?.showPopover) return;
    const stays = event.relatedTarget && cardOf(event.relatedTarget) === card;
    if (!stays) later(() => !card.contains(document.activeElement) && card.matches(":popover-open") && card.hidePopover(), AWAY);
  });
}
