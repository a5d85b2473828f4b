// The page of the day follows by itself: told that there is something new, it asks for the page and shows that part of it.
(() => {
  'use strict';
  const day = document.getElementById('day');
  if (!day || !window.EventSource) {
    return;
  }
  const news = new EventSource(day.dataset.stream);
  news.addEventListener('news', async () => {
    try {
      const answer = await fetch(location.pathname, { headers: { Accept: 'text/html' } });
      if (!answer.ok) {
        return;
      }
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const fresh = page.getElementById('day');
      if (fresh) {
        day.replaceChildren(...fresh.childNodes);
      }
    } catch {
      // the next news, or the link on the page, tries again
    }
  });
  window.addEventListener('pagehide', () => news.close());
})();
