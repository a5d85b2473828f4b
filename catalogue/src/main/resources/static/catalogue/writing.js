// Keeps what is typed into a section of a sheet: in this browser at once, on the server within two seconds. The page works without.
"use strict";
(() => {
  const PREFIX = "savoir.text.";
  const IDLE = 700; // milliseconds after the last letter
  const LONGEST = 1400; // and never longer than this after the first one that was not kept
  const OLD = 30 * 24 * 3600 * 1000;

  // The server took a section: this browser need not keep it any longer.
  const address = new URL(window.location.href);
  if (address.searchParams.has("saved")) {
    try { localStorage.removeItem(PREFIX + address.pathname.split("/")[2] + "/" + address.searchParams.get("saved")); } catch { /* none is kept */ }
    address.searchParams.delete("saved");
    window.history.replaceState(null, "", address);
  }

  const time = (moment) => new Date(moment).toLocaleTimeString(document.documentElement.lang + "-u-nu-latn", { hour: "2-digit", minute: "2-digit" });
  const elapsed = (moment) => Date.now() - new Date(moment).getTime();

  document.querySelectorAll("time[data-moment]").forEach((element) => {
    const day = new Date(element.dateTime).toLocaleDateString(document.documentElement.lang + "-u-nu-latn", { day: "numeric", month: "long" });
    element.textContent = (elapsed(element.dateTime) > 12 * 3600 * 1000 ? day + ", " : "") + time(element.dateTime);
  });

  // Who else is writing, asked while the page is looked at.
  const others = document.querySelector("[data-writing-now]");
  const showOthers = (told) => {
    const text = told.join("\n");
    if (others && others.dataset.told !== text) {
      others.dataset.told = text;
      others.replaceChildren(...told.map((one) => Object.assign(document.createElement("span"), { textContent: one })));
    }
  };
  if (others) {
    setInterval(async () => {
      if (document.hidden) return;
      try {
        const answer = await fetch(others.dataset.href, { headers: { Accept: "application/json" } });
        if (answer.ok) showOthers(await answer.json());
      } catch { /* the next time */ }
    }, 15_000);
  }

  const form = document.querySelector("form[data-writing]");
  if (!form) return;
  const field = form.elements.text;
  const seen = form.elements.seen;
  const status = form.querySelector("[data-status]");
  const said = form.dataset;
  const key = PREFIX + said.key;
  const saved = { text: field.value, seen: seen.value };

  // ---- this browser
  const store = {
    read() { try { return JSON.parse(localStorage.getItem(key)); } catch { return null; } },
    write(entry) { try { localStorage.setItem(key, JSON.stringify(entry)); } catch { /* full, or not allowed: the server has it soon */ } },
    drop() { try { localStorage.removeItem(key); } catch { /* there is none */ } },
    // what others left at this machine is nobody's to read, and what is old nobody's to want
    tidy() {
      try {
        for (const name of Object.keys(localStorage).filter((one) => one.startsWith(PREFIX))) {
          let entry = null;
          try { entry = JSON.parse(localStorage.getItem(name)); } catch { /* not ours any more */ }
          if (!entry || entry.owner !== said.owner || Date.now() - entry.at > OLD) localStorage.removeItem(name);
        }
      } catch { /* not allowed */ }
    }
  };

  const say = (state, text, more) => {
    status.dataset.state = state;
    if (status.dataset.told === text) return;
    status.dataset.told = text;
    status.replaceChildren(document.createTextNode(text + " "), ...(more ? [more] : []));
  };

  // ---- the server
  let kept = field.value; // what the server has, saved or jotted down
  let first = 0; // when the first letter came that it has not
  let timer = 0;
  let sending = null;
  let retry = 0;
  let stopped = false;

  const plan = (wait) => {
    clearTimeout(timer);
    timer = setTimeout(send, wait);
  };

  const changed = () => field.value !== kept;

  const signedOut = () => {
    const link = Object.assign(document.createElement("a"), { href: said.signIn, textContent: said.saidSignIn });
    say("signed-out", said.saidSignedOut, link);
  };

  const took = async (answer, text) => {
    const told = await answer.json();
    kept = text;
    retry = 0;
    if (changed()) { first = Date.now(); plan(IDLE); } else { first = 0; store.drop(); }
    form.querySelector("[data-words]").textContent = told.words;
    const advice = document.querySelector("[data-advice]");
    if (advice) advice.replaceChildren(...(told.advice || []).map((one) => Object.assign(document.createElement("li"), { textContent: one })));
    showOthers(told.others || []);
    say("kept", told.closed || said.saidKept.replace("#", time(told.at)));
  };

  const again = () => {
    retry = Math.min(retry ? retry * 2 : 2_000, 60_000);
    say("offline", said.saidOffline);
    plan(retry);
  };

  async function send() {
    if (sending || stopped || !changed()) return;
    const text = field.value;
    const body = new URLSearchParams({ formToken: form.elements.formToken.value, seen: seen.value, text });
    sending = new AbortController();
    try {
      const answer = await fetch(said.jotting, { method: "POST", body, signal: sending.signal, headers: { Accept: "application/json" } });
      sending = null;
      if (answer.ok) await took(answer, text);
      else if (answer.status === 401 || answer.status === 403) signedOut();
      else if (answer.status === 429 || answer.status >= 500) again();
      else say("refused", said.saidRefused);
    } catch (failure) {
      sending = null;
      if (!stopped) again();
    }
  }

  const typed = () => {
    store.write({ text: field.value, seen: seen.value, at: Date.now(), owner: said.owner });
    if (!changed()) return;
    if (!first) { first = Date.now(); say("typing", said.saidTyping); }
    if (!retry) plan(Math.max(0, Math.min(IDLE, first + LONGEST - Date.now())));
  };

  field.addEventListener("input", typed);
  window.addEventListener("online", () => { retry = 0; send(); });
  document.addEventListener("visibilitychange", () => { if (document.hidden && !retry) send(); });

  // Saving puts an end to it; the browser keeps its copy until the page that comes next shows that it was saved.
  form.addEventListener("submit", (event) => {
    if (event.submitter && event.submitter.name === "lang") return;
    stopped = true;
    clearTimeout(timer);
    sending?.abort();
    store.write({ text: field.value, seen: seen.value, at: Date.now(), owner: said.owner, sent: true });
  });
  window.addEventListener("pageshow", (event) => { if (event.persisted) { stopped = false; typed(); } });

  // ---- coming back
  const back = () => {
    const entry = store.read();
    if (!entry || entry.owner !== said.owner) return;
    if (entry.text === field.value) return store.drop();
    // what was sent with a form and is no longer what the page shows was saved, and changed again since
    if (entry.sent && entry.seen !== seen.value) return store.drop();
    field.value = entry.text;
    seen.value = entry.seen;
    document.querySelectorAll("[data-unsaved]").forEach((notice) => { notice.hidden = true; });
    const undo = Object.assign(document.createElement("button"), { type: "button", className: "link-button", textContent: said.saidUndo });
    undo.addEventListener("click", () => {
      field.value = saved.text;
      seen.value = saved.seen;
      store.drop();
      say("", "");
      send();
      field.focus();
    });
    say("back", said.saidBack.replace("#", time(entry.at)), undo);
    first = Date.now();
    setTimeout(() => { if (changed()) sendQuietly(); }, IDLE);
  };

  // The line about the text that came back stays until something is typed.
  const sendQuietly = async () => {
    const told = [...status.childNodes];
    const before = status.dataset.told;
    await send();
    if (status.dataset.state === "kept") {
      status.dataset.told = before;
      status.replaceChildren(...told);
    }
  };

  store.tidy();
  back();
})();
