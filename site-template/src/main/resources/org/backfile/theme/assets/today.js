/* Which day is today: the one thing of an archive that its build can't know. */
(function () {
  'use strict';
  const now = new Date();
  const two = (number) => String(number).padStart(2, '0');
  const key = two(now.getMonth() + 1) + '-' + two(now.getDate());

  const today = document.getElementById('today');
  if (today) {
    const days = parseInt(today.dataset.days.split(' ')[now.getMonth()], 16);
    if ((days >> (now.getDate() - 1)) & 1) {
      today.querySelector('a').href = 'dates/on/' + key + '.html';
      today.hidden = false;
    }
  }
  const cell = document.getElementById('d' + key);
  if (cell) cell.firstElementChild.setAttribute('aria-current', 'date');
})();
