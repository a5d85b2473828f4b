// Comforts for pages that work without them: suggestions while typing, filters that apply at once, progress, what waits, print.
"use strict";
(() => {
  const each = (selector, act) => document.querySelectorAll(selector).forEach(act);

  each("[data-print]", (button) => {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  });

  each("[data-focus]", (element) => element.focus());

  // What a page keeps of somebody's texts in this browser goes with them: the next one may sit at the same machine.
  const forget = () => {
    try {
      Object.keys(localStorage).filter((key) => key.startsWith("savoir.text.")).forEach((key) => localStorage.removeItem(key));
    } catch { /* nothing is kept where nothing may be */ }
  };
  each("form[action='/account/sign-out']", (form) => form.addEventListener("submit", forget));

  each("[data-quick-exit]", (link) => link.addEventListener("click", (event) => {
    event.preventDefault();
    forget();
    document.body.hidden = true;
    window.location.replace(link.href);
  }));

  each("form[data-auto-submit]", (form) => {
    const key = "savoir.focus";
    form.addEventListener("change", (event) => {
      if (event.target.type === "checkbox" || event.target.tagName === "SELECT") {
        sessionStorage.setItem(key, event.target.id);
        form.requestSubmit();
      }
    });
    const before = document.getElementById(sessionStorage.getItem(key) || "");
    sessionStorage.removeItem(key);
    if (before && form.contains(before)) before.focus({ preventScroll: false });
  });

  // Empty fields only lengthen the address.
  each("form[method='get'], form:not([method])", (form) => form.addEventListener("formdata", (event) => {
    for (const [name, value] of [...event.formData]) if (value === "") event.formData.delete(name);
  }));

  each("[data-progress]", (job) => {
    const stream = new EventSource(job.dataset.progress);
    stream.onmessage = (event) => {
      const state = JSON.parse(event.data);
      const bar = job.querySelector("progress");
      if (bar && state.total > 0) { bar.max = state.total; bar.value = state.done; }
      const text = job.querySelector(".job-text");
      if (text && state.text && text.textContent !== state.text) text.textContent = state.text;
      if (state.href) { stream.close(); window.location.assign(state.href); }
    };
  });

  // What waits for the reader, counted while the page is looked at: browsers open few connections to a server at once.
  each("[data-live]", (link) => {
    const number = link.querySelector("[data-live-number]");
    const spoken = link.querySelector("[data-live-spoken]");
    const said = link.parentElement.querySelector("[data-live-said]");
    const address = new URL(link.dataset.live, window.location.href);
    let stream = null;
    const show = (event) => {
      const state = JSON.parse(event.data);
      number.textContent = state.number > 99 ? "99+" : state.number;
      number.dataset.number = state.number;
      spoken.textContent = state.spoken;
      if (event.lastEventId) address.searchParams.set("after", event.lastEventId);
      if (state.text) said.textContent = state.text;
    };
    const follow = () => {
      if (document.hidden) {
        stream?.close();
        stream = null;
      } else if (!stream) {
        stream = new EventSource(address);
        stream.addEventListener("notice", show);
        stream.addEventListener("beat", show);
      }
    };
    document.addEventListener("visibilitychange", follow);
    window.addEventListener("pagehide", () => { stream?.close(); stream = null; });
    window.addEventListener("pageshow", follow);
    follow();
  });

  // Combobox with a list (WAI-ARIA Authoring Practices, "List autocomplete with manual selection").
  each("[data-suggest]", (box) => {
    const input = box.querySelector("input");
    const list = Object.assign(document.createElement("ul"), { id: input.id + "-suggestions", className: "suggestions" });
    const status = Object.assign(document.createElement("div"), { className: "visually-hidden" });
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", box.querySelector("label").textContent);
    list.hidden = true;
    status.setAttribute("role", "status");
    box.append(list, status);
    for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id })) {
      input.setAttribute(name, value);
    }

    let active = -1;
    let asked = null;
    let timer = 0;

    const close = () => {
      list.hidden = true;
      active = -1;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
    };

    const mark = (index) => {
      const options = [...list.children];
      active = options.length ? (index + options.length) % options.length : -1;
      options.forEach((option, i) => option.setAttribute("aria-selected", String(i === active)));
      if (active >= 0) {
        input.setAttribute("aria-activedescendant", options[active].id);
        options[active].scrollIntoView({ block: "nearest" });
      }
    };

    const choose = (option) => {
      if (option.dataset.href) {
        window.location.assign(option.dataset.href);
      } else {
        input.value = option.dataset.text;
        close();
        input.form.requestSubmit();
      }
    };

    const show = (items) => {
      list.replaceChildren(...items.map((item, i) => {
        const option = Object.assign(document.createElement("li"), { id: list.id + "-" + i });
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        const text = Object.assign(document.createElement("span"), { textContent: item.text });
        if (item.language) text.lang = item.language;
        text.dir = "auto";
        option.append(text);
        if (item.kind) option.append(Object.assign(document.createElement("span"), { className: "tag", textContent: item.kind }));
        option.dataset.text = item.text;
        if (item.href) option.dataset.href = item.href;
        option.addEventListener("mousedown", (event) => event.preventDefault());
        option.addEventListener("click", () => choose(option));
        return option;
      }));
      active = -1;
      input.removeAttribute("aria-activedescendant");
      list.hidden = items.length === 0;
      input.setAttribute("aria-expanded", String(items.length > 0));
      status.textContent = items.length ? box.dataset.suggestSome.replace("#", items.length) : box.dataset.suggestNone;
    };

    const ask = async () => {
      const text = input.value.trim();
      asked?.abort();
      if (text.length < 2) return close();
      asked = new AbortController();
      const address = new URL(box.dataset.suggest, window.location.href);
      address.searchParams.set("q", text);
      try {
        const response = await fetch(address, { signal: asked.signal, headers: { Accept: "application/json" } });
        if (response.ok && document.activeElement === input) show((await response.json()).items || []);
      } catch (error) {
        if (error.name !== "AbortError") close();
      }
    };

    input.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(ask, 150);
    });
    input.addEventListener("blur", () => { clearTimeout(timer); close(); });
    input.addEventListener("keydown", (event) => {
      const open = !list.hidden;
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        if (!open) return void ask();
        const step = event.key === "ArrowDown" ? 1 : -1;
        mark(active < 0 && step < 0 ? -1 : active + step);
      } else if (event.key === "Enter" && open && active >= 0) {
        event.preventDefault();
        choose(list.children[active]);
      } else if (event.key === "Escape" && open) {
        event.preventDefault();
        close();
      }
    });
  });
})();
