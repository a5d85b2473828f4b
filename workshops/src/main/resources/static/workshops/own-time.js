// Says when a workshop begins on the reader's own clock, where that is another one than the workshop's.
'use strict';
for (const place of document.querySelectorAll('[data-own-time]')) {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const start = new Date(place.dataset.start);
  const shown = (zone) => start.toLocaleString(document.documentElement.lang,
    { dateStyle: 'long', timeStyle: 'short', timeZone: zone });
  if (own && shown(own) !== shown(place.dataset.zone)) {
    place.textContent = place.dataset.text + ' ' + shown(own);
  }
}
