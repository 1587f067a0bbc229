/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The page as a whole: headline, switches, what was not inspected, method. What needs the
 * documents waits until the file has been read to its end.
 */
'use strict';

/* Kept from one opening to the next where the browser lets it. */
maruhi.remember = (name, value) => {
  try {
    localStorage.setItem('maruhi-' + name, value);
  } catch {
    /* a page from a share may have no store */
  }
};
maruhi.recall = (name) => {
  try {
    return localStorage.getItem('maruhi-' + name);
  } catch {
    return null;
  }
};

/* ---- headline ---- */

maruhi.inScope = () => maruhi.facts.files - maruhi.facts.outcomes.excluded;
maruhi.unread = () => maruhi.inScope() - maruhi.facts.outcomes.read;

maruhi.showVerdict = () => {
  const { facts, word, number } = maruhi;
  const lacking = facts.protected - facts.labelled;
  const verdict = maruhi.byId('verdict');
  verdict.className = 'verdict ' + (lacking ? 'bad' : 'good');
  verdict.textContent =
    (facts.protected === 0 ? word('verdict_none') : word(lacking ? 'verdict_bad' : 'verdict_good', number(facts.protected), number(lacking))) +
    (maruhi.unread() ? ' ' + word('verdict_unread', number(maruhi.unread())) : '');
};

maruhi.card = (key, value, note, tone, gauge) => {
  const { make } = maruhi;
  const card = make('div', { class: 'card ' + (tone || ''), id: 'card-' + key },
    make('p', { class: 'name' }, maruhi.word(key)), make('p', { class: 'value' }, value), make('p', { class: 'note' }, note));
  if (gauge !== undefined) {
    const fill = make('span');
    fill.style.width = (100 * gauge).toFixed(1) + '%';
    card.append(make('span', { class: 'gauge', 'aria-hidden': 'true' }, fill));
  }
  return card;
};

maruhi.showCards = () => {
  const { facts, word, number, percent } = maruhi;
  const scope = maruhi.inScope();
  const lacking = facts.protected - facts.labelled;
  const ratio = (part, whole) => (whole ? part / whole : 1);
  const tone = (share) => (share >= 0.9 ? 'good' : share >= 0.5 ? 'warn' : 'bad');
  maruhi.byId('cards').replaceChildren(
    maruhi.card('files', number(facts.files), word('files_note', maruhi.size(facts.bytes), number(facts.members))),
    maruhi.card('inspected', percent(facts.outcomes.read, scope), word('inspected_note', number(facts.outcomes.read), number(scope)), '', ratio(facts.outcomes.read, scope)),
    maruhi.card('protected', number(facts.protected), word('protected_note')),
    maruhi.card('labelled', percent(facts.labelled, facts.protected), word('labelled_note', number(facts.labelled), number(facts.protected)), tone(ratio(facts.labelled, facts.protected)), ratio(facts.labelled, facts.protected)),
    maruhi.card('unlabelled', number(lacking), word('unlabelled_note'), lacking ? 'bad' : 'good'),
    maruhi.card('unread', number(maruhi.unread()), word('unread_note'), maruhi.unread() ? 'warn' : 'good'),
  );
};

/* ---- what was not inspected ---- */

maruhi.showUnread = () => {
  const { facts, word, make } = maruhi;
  const names = Object.keys(facts.outcomes);
  const codes = maruhi.codes();
  const rows = facts.reasons.map(([outcome, reason, count]) => [
    codes.outcomes[names.indexOf(outcome)], codes.reasons[reason] || reason, count, word('todo_' + outcome),
  ]);
  if (facts.needs_ocr) rows.push([word('ocr_waiting'), '', facts.needs_ocr, word('ocr_todo')]);
  maruhi.byId('unread').replaceChildren(
    make('p', { class: 'note' }, word(rows.length ? 'unread_lead' : 'unread_all')),
    rows.length ? make('div', { class: 'scroll' }, maruhi.table([word('outcome'), word('reason'), word('number'), word('todo')], rows, { class: 'plain' })) : '');
};

maruhi.showMethod = () => {
  const { facts, word } = maruhi;
  const scan = facts.scan || { roots: [] };
  const list = maruhi.facts_list([
    [word('fact_roots'), scan.roots.map((root) => maruhi.make('div', {}, maruhi.foreign(root)))],
    [word('fact_started'), maruhi.minute(scan.started)],
    [word('fact_ended'), scan.ended ? maruhi.minute(scan.ended) : word('fact_not_ended')],
    [word('fact_version'), scan.version ? 'maruhi ' + scan.version : ''],
    [word('fact_rules'), scan.policy_paths],
    [word('fact_fingerprint'), scan.policy && maruhi.make('code', {}, scan.policy)],
    [word('fact_options'), scan.options],
    [word('fact_sandbox'), scan.sandbox],
    [word('fact_written'), `${maruhi.minute(facts.written)}　maruhi ${facts.version}`],
  ]);
  list.id = 'method';
  maruhi.byId('method').replaceWith(list);
};

/* ---- all of it ---- */

maruhi.showHead = () => {
  const { facts, word } = maruhi;
  const scan = facts.scan;
  for (const element of document.querySelectorAll('[data-word]')) element.textContent = word(element.dataset.word);
  document.documentElement.lang = maruhi.language;
  document.title = `㊙ ${word('title')}` + (scan ? ` ${maruhi.day(scan.started)}` : '');
  maruhi.byId('subtitle').textContent = scan
    ? [word('scan_number', scan.id), maruhi.minute(scan.started), scan.roots.join('、')].join('　')
    : word('tagline');
  maruhi.byId('unfinished').hidden = !scan || scan.state === 'finished';
  maruhi.byId('theme').textContent = word(maruhi.isDark() ? 'to_light' : 'to_dark');
};

maruhi.showCapped = () => {
  const { facts } = maruhi;
  const capped = maruhi.byId('capped');
  capped.hidden = facts.documents <= facts.most;
  capped.textContent = maruhi.word('capped', maruhi.number(facts.documents), maruhi.number(maruhi.documents.length));
};

maruhi.showNumbers = () => {
  maruhi.showHead();
  maruhi.showVerdict();
  maruhi.showCards();
  maruhi.showCharts();
  maruhi.showUnread();
  maruhi.showMethod();
};

maruhi.showDocuments = () => {
  maruhi.showCapped();
  maruhi.showTools();
  maruhi.showGrid();
};

/* ---- switches ---- */

maruhi.isDark = () => {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
};

maruhi.switchLanguage = () => {
  maruhi.language = maruhi.language === 'ja' ? 'en' : 'ja';
  maruhi.remember('language', maruhi.language);
  maruhi.haystacks = null;
  maruhi.showNumbers();
  if (maruhi.documents) maruhi.showDocuments();
};

maruhi.switchTheme = () => {
  document.documentElement.dataset.theme = maruhi.isDark() ? 'light' : 'dark';
  maruhi.remember('theme', document.documentElement.dataset.theme);
  maruhi.showHead();
  maruhi.showCharts();
};

maruhi.beforePrint = () => {
  maruhi.printing = document.documentElement.dataset.theme;
  document.documentElement.dataset.theme = 'light';
  document.documentElement.classList.add('printing');
  maruhi.showCharts();
  maruhi.showPrintTable();
};
maruhi.afterPrint = () => {
  if (maruhi.printing) document.documentElement.dataset.theme = maruhi.printing;
  else delete document.documentElement.dataset.theme;
  document.documentElement.classList.remove('printing');
  maruhi.byId('print-table').replaceChildren();
  maruhi.showCharts();
};

maruhi.begin = () => {
  maruhi.facts = maruhi.json('facts');
  maruhi.language = maruhi.recall('language') || document.documentElement.dataset.language || 'ja';
  const theme = maruhi.recall('theme');
  if (theme === 'dark' || theme === 'light') document.documentElement.dataset.theme = theme;
  maruhi.byId('language').addEventListener('click', maruhi.switchLanguage);
  maruhi.byId('theme').addEventListener('click', maruhi.switchTheme);
  maruhi.byId('print').addEventListener('click', () => print());
  maruhi.byId('table').addEventListener('keydown', maruhi.moveInGrid);
  maruhi.byId('sheet').addEventListener('click', (event) => event.target === event.currentTarget && event.target.close());
  addEventListener('beforeprint', maruhi.beforePrint);
  addEventListener('afterprint', maruhi.afterPrint);
  addEventListener('resize', maruhi.later(() => maruhi.fitCharts(), 150));
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
    maruhi.showHead();
    maruhi.showCharts();
  });
  maruhi.showNumbers();
  maruhi.byId('count').textContent = maruhi.word('loading');
};

maruhi.begin();
document.addEventListener('DOMContentLoaded', () => {
  maruhi.readDocuments();
  maruhi.showDocuments();
});
