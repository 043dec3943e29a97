// Remembers, for the next page, that the reader has folded away what stands beside the text.
document.addEventListener(
  "toggle",
  (event) => {
    const name = event.target.dataset.remembered;
    if (!name) return;
    const kept = event.target.open ? "=; max-age=0" : "=dold; max-age=31536000";
    document.cookie = name + kept + "; path=/arkiv; samesite=lax";
  },
  true,
);
