// Takes the words that are selected in the sheet into the first point that quotes none yet. Without it they are copied by hand.
(() => {
  'use strict';
  const form = document.querySelector('[data-points]');
  const take = form && form.querySelector('[data-take]');
  if (!take) return;
  let section = '';
  let words = '';
  document.addEventListener('selectionchange', () => {
    const selection = document.getSelection();
    const start = selection && selection.rangeCount && selection.getRangeAt(0).startContainer;
    const end = start && selection.getRangeAt(0).endContainer;
    const within = (node) => (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement)?.closest('[data-section]');
    if (!start || selection.isCollapsed || !within(start) || within(start) !== within(end)) return;
    section = within(start).dataset.section;
    const copy = selection.getRangeAt(0).cloneContents();
    copy.querySelectorAll('.place').forEach((place) => place.remove());
    words = copy.textContent.trim();
    take.hidden = words === '';
  });
  take.querySelector('button').addEventListener('click', () => {
    const points = [...form.querySelectorAll('[data-point]')];
    const free = points.find((point) => point.querySelector('textarea').value.trim() === '') || points[points.length - 1];
    const [quote, text] = free.querySelectorAll('textarea');
    free.querySelector('select').value = section;
    quote.value = words;
    take.hidden = true;
    text.focus();
  });
})();
