// Passkeys (WebAuthn): asks the browser for one, and sends what it answers as a form. Without script the page offers other ways.
"use strict";
(() => {
  const forms = document.querySelectorAll("form[data-passkey]");
  if (!window.PublicKeyCredential || forms.length === 0) return;

  const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
  const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");

  const question = async (form) => {
    const body = new URLSearchParams({ formToken: form.elements.formToken.value });
    const answer = await fetch(form.dataset.options, { method: "POST", body, headers: { Accept: "application/json" } });
    if (answer.redirected) window.location.assign(answer.url);
    if (!answer.ok) throw new Error("not asked");
    const asked = await answer.json();
    asked.challenge = bytes(asked.challenge);
    if (asked.user) asked.user.id = bytes(asked.user.id);
    if (asked.excludeCredentials) for (const key of asked.excludeCredentials) key.id = bytes(key.id);
    return asked;
  };

  const told = (credential) => {
    const response = {};
    for (const name of ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"]) {
      if (credential.response[name]) response[name] = text(credential.response[name]);
    }
    if (credential.response.getTransports) response.transports = credential.response.getTransports();
    return JSON.stringify({
      id: credential.id, rawId: text(credential.rawId), type: credential.type, response,
      clientExtensionResults: credential.getClientExtensionResults(),
      authenticatorAttachment: credential.authenticatorAttachment || undefined
    });
  };

  const send = (form, credential) => {
    form.elements.credential.value = told(credential);
    form.submit();
  };

  let waiting = new AbortController();
  // The browser puts passkeys forward beside the addresses that it knows.
  const putForward = async (form) => {
    const able = PublicKeyCredential.isConditionalMediationAvailable;
    if (!able || !(await PublicKeyCredential.isConditionalMediationAvailable())) return;
    const publicKey = await question(form);
    send(form, await navigator.credentials.get({ publicKey, mediation: "conditional", signal: waiting.signal }));
  };

  forms.forEach((form) => {
    const make = form.dataset.passkey === "make";
    const failed = form.querySelector("[data-failed]");
    form.hidden = false;
    form.addEventListener("submit", async (event) => {
      // an empty name is refused by the server, before a device makes a key in vain
      if (make && form.elements.name.value.trim() === "") return;
      if (event.submitter && event.submitter.name === "lang") return;
      event.preventDefault();
      failed.hidden = true;
      waiting.abort();
      waiting = new AbortController();
      try {
        const publicKey = await question(form);
        const options = { publicKey, signal: waiting.signal };
        send(form, make ? await navigator.credentials.create(options) : await navigator.credentials.get(options));
      } catch {
        failed.hidden = false;
        failed.focus();
      }
    });
    if (form.dataset.passkey === "enter") putForward(form).catch(() => {});
  });
})();
