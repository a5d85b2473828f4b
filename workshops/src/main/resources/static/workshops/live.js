// The page of the day follows by itself: told that there is something new, it asks for the page again, unless somebody is
// writing an announcement on it.
(() => {
  'use strict';
  const day = document.getElementById('day');
  if (!day || !window.EventSource) {
    return;
  }
  const text = document.getElementById('text');
  const news = new EventSource(day.dataset.stream);
  news.addEventListener('news', () => {
    if (!text || text.value === '') {
      news.close();
      location.reload();
    }
  });
  window.addEventListener('pagehide', () => news.close());
})();
