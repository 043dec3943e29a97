/* Copies addresses, and finds meetings in a long list. Without script addresses are marked and copied by hand. */
for (const button of document.querySelectorAll("[data-survey-copy]")) {
  const text = document.getElementById(button.dataset.surveyCopy);
  const status = document.querySelector("[data-survey-copied]");
  button.hidden = false;
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text.value.trim());
      status.textContent = "Kopierat.";
    } catch {
      text.focus();
      text.select();
      status.textContent = "Texten är markerad. Tryck Ctrl och C för att kopiera.";
    }
  });
}

const find = document.querySelector("[data-survey-find]");
if (find) {
  const meetings = [...document.querySelectorAll("[data-survey-meeting]")];
  const found = find.querySelector("[data-survey-found]");
  find.hidden = meetings.length < 9;
  find.querySelector("input").addEventListener("input", (event) => {
    const words = event.target.value.trim().toLocaleLowerCase("sv").split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const meeting of meetings) {
      const name = meeting.dataset.surveyMeeting.toLocaleLowerCase("sv");
      meeting.hidden = !words.every((word) => name.includes(word));
      if (!meeting.hidden) shown++;
    }
    for (const group of document.querySelectorAll(".survey-which")) {
      group.hidden = !group.querySelector("[data-survey-meeting]:not([hidden])");
    }
    found.textContent = words.length === 0 ? "" : shown === 0 ? "Inget möte heter så. Du kan lägga till det på sista sidan." : `${shown} möten`;
  });
}
