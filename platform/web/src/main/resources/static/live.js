/* Elements with data-live hear from the server when something has changed; only while the page is seen. */

const streams = new Map();

export function live(headers) {
  const listen = () => (document.hidden ? close() : open(headers));
  document.addEventListener("visibilitychange", listen);
  document.addEventListener("htmx:after:swap", listen);
  window.addEventListener("pagehide", close);
  listen();
  here(headers);
}

/** Where on the page the person is, for the others who have it open: data-here on the page, data-place on its parts. */
function here(headers) {
  let last = "";
  document.addEventListener("focusin", async (event) => {
    const page = document.querySelector("[data-here]");
    const place = event.target.closest?.("[data-place]")?.dataset.place;
    if (!page || !place || place === last) return;
    last = place;
    try {
      await fetch(page.dataset.here, { method: "POST", headers, body: new URLSearchParams({ place }) });
    } catch {
      last = "";
    }
  });
}

function open(headers) {
  const topics = new Set([...document.querySelectorAll("[data-live]")].map((element) => element.dataset.live));
  for (const topic of topics) {
    if (streams.has(topic)) continue;
    const stream = new EventSource(`/live?topic=${encodeURIComponent(topic)}`);
    stream.onopen = () => opened(topic);
    stream.onmessage = (event) => hear(topic, JSON.parse(event.data), headers);
    streams.set(topic, stream);
  }
}

/** From here on the elements of a topic hear what happens. */
function opened(topic) {
  for (const element of document.querySelectorAll("[data-live]")) {
    if (element.dataset.live === topic) element.dataset.liveOpen = "";
  }
}

function close() {
  for (const stream of streams.values()) stream.close();
  streams.clear();
}

function hear(topic, news, headers) {
  for (const element of document.querySelectorAll("[data-live]")) {
    if (element.dataset.live !== topic) continue;
    if (element.dataset.liveOn && element.dataset.liveOn !== news.name) continue;
    if (element.dataset.liveSrc) refresh(element, headers);
    else element.textContent = news.data;
  }
}

/** Fetches the piece again, unless someone is working in it. */
async function refresh(element, headers) {
  if (element.contains(document.activeElement)) return;
  try {
    const answer = await fetch(element.dataset.liveSrc, { headers });
    if (!answer.ok || element.contains(document.activeElement)) return;
    element.replaceChildren(...new DOMParser().parseFromString(await answer.text(), "text/html").body.childNodes);
    window.htmx?.process(element);
  } catch {
    // the next news, or the next page, shows it
  }
}
