// Comforts for the screen on which structure is confirmed, which works without them.
"use strict";
(() => {
  // All of a group at once, without a way to the server and back.
  document.querySelectorAll("[data-confirm-all]").forEach((button) => button.addEventListener("click", (event) => {
    event.preventDefault();
    const open = [...button.closest("fieldset.group").querySelectorAll("input[value='later']:checked")];
    const all = open.map((later) => later.closest("fieldset").querySelector("input[value='confirm']"));
    all.forEach((confirm) => { confirm.checked = true; });
    all[0]?.focus();
  }));
  // Whoever corrects a proposal means to have it.
  document.querySelectorAll(".fact-row details.more").forEach((more) => more.addEventListener("input", () => {
    const later = more.parentElement.querySelector("input[value='later']:checked");
    if (later) later.closest("fieldset").querySelector("input[value='confirm']").checked = true;
  }));
})();
