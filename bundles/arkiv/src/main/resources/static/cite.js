// Copies a citation; without script the text is marked and copied by hand.
for (const button of document.querySelectorAll("[data-cite-copy]")) {
  const text = document.getElementById(button.dataset.citeCopy);
  button.hidden = false;
  button.addEventListener("click", async () => {
    const status = document.querySelector("[data-cite-status]");
    try {
      await navigator.clipboard.writeText(text.value);
      status.textContent = "Citatet är kopierat.";
    } catch {
      text.focus();
      text.select();
      status.textContent = "Citatet är markerat. Tryck Ctrl och C för att kopiera.";
    }
  });
}
