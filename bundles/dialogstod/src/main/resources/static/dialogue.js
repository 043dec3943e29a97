/* Questions that hang on an earlier one come and go as its step is chosen. */

function asked(question) {
  const [on, least, most] = question.dataset.when.split(" ");
  const form = document.querySelector(`form[id^="svar-${on}-"]`);
  const step = Number(form?.querySelector("[name=step]:checked")?.value ?? 0);
  return step >= Number(least) && step <= Number(most);
}

document.addEventListener("change", (event) => {
  if (event.target.name !== "step") return;
  for (const question of document.querySelectorAll("[data-when]")) question.hidden = !asked(question);
});
