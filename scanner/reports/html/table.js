/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The list of documents: search, filters, the grid, what is printed and saved of it.
 */
'use strict';
maruhi.filters = { text: '', severities: new Set(), code: '', level: '', outcome: '', department: '', folder: '' };
maruhi.PRINTED_MOST = 300;

/* ---- which documents ---- */

maruhi.matches = () => {
  const { filters, columns, tables } = maruhi;
  const terms = maruhi.fold(filters.text).split(/\s+/).filter(Boolean);
  const lists = filters.code && tables.lists.map((list) => list.split(',').includes(filters.code));
  const folders = filters.folder && tables.folders.map((folder) => folder === filters.folder || folder.startsWith(filters.folder + '/'));
  const level = filters.level === '' ? null : Number(filters.level);
  const outcome = filters.outcome === '' ? null : Number(filters.outcome);
  const department = filters.department === '' ? null : Number(filters.department);
  const matched = new Uint8Array(columns.name.length);
  for (let at = 0; at < matched.length; at++) {
    if (filters.severities.size && !filters.severities.has(columns.severity[at])) continue;
    if (lists && !lists[columns.issues[at]]) continue;
    if (folders && !folders[columns.folder[at]]) continue;
    if (level !== null && Math.max(columns.declared[at], columns.expected[at]) !== level) continue;
    if (outcome !== null && columns.outcome[at] !== outcome) continue;
    if (department !== null && columns.department[at] !== department) continue;
    if (terms.length && !terms.every((term) => maruhi.haystack(at).includes(term))) continue;
    matched[at] = 1;
  }
  return matched;
};

maruhi.isFiltered = () => {
  const { filters } = maruhi;
  return Boolean(filters.text.trim() || filters.severities.size || filters.code || filters.level !== '' || filters.outcome !== '' || filters.department !== '' || filters.folder);
};

maruhi.applyFilters = () => {
  const matched = maruhi.matches();
  if (maruhi.isFiltered()) maruhi.grid.setFilter((row) => matched[row.id] === 1);
  else maruhi.grid.clearFilter();
  maruhi.showCount();
};

maruhi.showCount = () => {
  const shown = maruhi.grid.getDataCount('active');
  maruhi.byId('count').textContent = shown || !maruhi.isFiltered()
    ? maruhi.word('count', maruhi.number(shown), maruhi.number(maruhi.documents.length))
    : maruhi.word('nothing');
};

/* ---- the tools above ---- */

maruhi.later = (action, milliseconds) => {
  let timer = 0;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(action, milliseconds);
  };
};

maruhi.choice = (id, label, options, chosen, change) => {
  const select = maruhi.make('select', { id, 'aria-label': label, onchange: () => change(select.value) },
    options.map(([value, text]) => maruhi.make('option', { value, selected: String(value) === String(chosen) }, text)));
  return select;
};

maruhi.severityButtons = () => {
  const { filters } = maruhi;
  const present = new Set(maruhi.columns.severity);
  return maruhi.make('div', { class: 'severities', role: 'group', 'aria-label': maruhi.word('severity') },
    [0, 1, 2, 3, 4, 5].filter((severity) => present.has(severity)).map((severity) =>
      maruhi.make('button', {
        type: 'button', class: 'pick ' + maruhi.severityNames[severity], 'data-severity': severity,
        'aria-pressed': String(filters.severities.has(severity)),
        onclick: () => {
          if (!filters.severities.delete(severity)) filters.severities.add(severity);
          maruhi.showTools();
          maruhi.applyFilters();
          maruhi.byId('tools').querySelector(`[data-severity="${severity}"]`).focus();
        },
      }, maruhi.severityTitle(severity))));
};

maruhi.codeOptions = () => {
  const codes = new Set(maruhi.tables.lists.flatMap((list) => list.split(',')).filter((code) => maruhi.facts.codes[code]));
  return [['', maruhi.word('all_codes')], ...[...codes].sort().map((code) => [code, code + ' ' + maruhi.issueTitle(code)])];
};

maruhi.folderFilter = () =>
  maruhi.filters.folder &&
  maruhi.make('span', { class: 'filter' }, maruhi.foreign(maruhi.word('in_folder', maruhi.filters.folder)),
    maruhi.make('button', { type: 'button', 'aria-label': maruhi.word('remove'), title: maruhi.word('remove'), onclick: () => maruhi.chooseFolder('') }, '×'));

maruhi.searchField = () => {
  const search = maruhi.make('input', {
    type: 'search', id: 'search', placeholder: maruhi.word('search'), 'aria-label': maruhi.word('search'), autocomplete: 'off', spellcheck: 'false',
  });
  const apply = maruhi.later(maruhi.applyFilters, 120);
  search.value = maruhi.filters.text;
  search.addEventListener('input', () => {
    maruhi.filters.text = search.value;
    apply();
  });
  return search;
};

maruhi.showTools = () => {
  const { filters, make, word } = maruhi;
  const set = (name) => (value) => {
    filters[name] = value;
    maruhi.applyFilters();
  };
  const outcomes = [...new Set(maruhi.columns.outcome)].sort((one, other) => one - other);
  maruhi.byId('tools').replaceChildren(
    maruhi.searchField(),
    maruhi.severityButtons(),
    maruhi.choice('code', word('col_issues'), maruhi.codeOptions(), filters.code, set('code')),
    maruhi.choice('level', word('level'), [['', word('all_levels')], ...[4, 3, 2, 1, 0].map((level) => [level, maruhi.levelName(level)])], filters.level, set('level')),
    maruhi.choice('outcome', word('outcome'), [['', word('all_outcomes')], ...outcomes.map((outcome) => [outcome, maruhi.codes().outcomes[outcome]])], filters.outcome, set('outcome')),
    maruhi.tables.departments.length
      ? maruhi.choice('department', word('department'), [['', word('all_departments')], ...maruhi.tables.departments.map((name, at) => [at, name])], filters.department, set('department'))
      : '',
    make('button', { type: 'button', id: 'clear', onclick: maruhi.clearFilters }, word('clear')),
    make('button', { type: 'button', id: 'export', onclick: maruhi.saveCsv }, word('export')),
    maruhi.folderFilter() || '',
  );
};

maruhi.clearFilters = () => {
  Object.assign(maruhi.filters, { text: '', severities: new Set(), code: '', level: '', outcome: '', department: '', folder: '' });
  maruhi.showTools();
  maruhi.applyFilters();
};

/* From the charts: this filter and no other. */
maruhi.chooseOnly = (name, value) => {
  if (!maruhi.grid) return;
  Object.assign(maruhi.filters, { text: '', severities: new Set(), code: '', level: '', outcome: '', department: '', folder: '', [name]: value });
  maruhi.showTools();
  maruhi.applyFilters();
  maruhi.byId('findings').scrollIntoView({ block: 'start' });
};
maruhi.chooseFolder = (path) => maruhi.chooseOnly('folder', path);
maruhi.chooseCode = (code) => maruhi.chooseOnly('code', code);
maruhi.chooseText = (text) => maruhi.chooseOnly('text', text);

/* ---- the grid ---- */

maruhi.issueChips = (page_document) =>
  page_document.issues
    ? page_document.issues.split(',').map((code) => maruhi.make('abbr', { class: 'code', title: maruhi.issueTitle(code) }, code))
    : [];

maruhi.cells = {
  severity: (row) => maruhi.severityChip(row.severity, maruhi.severityTitle(row.severity)),
  issues: (row) => maruhi.make('span', { class: 'codes' }, maruhi.issueChips(row)),
  path: (row) => maruhi.make('div', { class: 'document' },
    maruhi.make('button', { type: 'button', class: 'open', title: row.path, 'aria-label': maruhi.word('open_sheet', row.path), onclick: () => maruhi.openSheet(row) }, maruhi.foreign(row.name)),
    maruhi.make('small', { title: row.folder }, maruhi.foreign(row.folder))),
  declared: (row) => maruhi.levelChip(row.declared) || maruhi.make('span', { class: row.expected >= 2 ? 'missing' : 'faint' }, row.outcome === maruhi.OUTCOME_READ ? maruhi.word('no_label') : '–'),
  expected: (row) => maruhi.levelChip(row.expected) || '',
  evidence: (row) => row.evidence || row.place
    ? maruhi.make('div', { class: 'two' }, maruhi.foreign(row.evidence, { title: row.evidence }), maruhi.make('small', { title: row.place }, maruhi.foreign(row.place)))
    : maruhi.make('div', { class: 'two' }, maruhi.make('span', { class: 'faint', title: row.reason }, row.reason)),
  kinds: (row) => maruhi.make('span', { class: 'clamp', title: row.kinds }, row.kinds),
  mtime: (row) => maruhi.day(row.mtime),
};

maruhi.columnDefinitions = () => {
  const column = (field, title, width, more) => ({
    field, title: maruhi.word(title), width, headerSortTristate: true,
    formatter: (cell) => maruhi.cells[field](cell.getData()),
    sorter: (one, other) => one - other,
    ...more,
  });
  const byText = (one, other) => (one < other ? -1 : one > other ? 1 : 0);
  return [
    column('severity', 'severity', 108, { sorter: (one, other, a, b) => one - other || b.getData().level - a.getData().level || a.getData().id - b.getData().id }),
    column('issues', 'col_issues', 128, { sorter: byText }),
    column('path', 'col_document', undefined, { minWidth: 220, widthGrow: 3, sorter: (one, other, a, b) => a.getData().id - b.getData().id }),
    column('declared', 'col_declared', 118),
    column('expected', 'col_expected', 118),
    column('evidence', 'col_evidence', undefined, { minWidth: 180, widthGrow: 2, sorter: byText }),
    column('kinds', 'col_kinds', 170, { sorter: byText }),
    column('mtime', 'col_mtime', 112),
  ];
};

maruhi.showGrid = () => {
  if (maruhi.grid) maruhi.grid.destroy();
  tabulator.Tabulator.registerModule([
    tabulator.FilterModule, tabulator.FormatModule, tabulator.InteractionModule,
    tabulator.ResizeColumnsModule, tabulator.ResizeTableModule, tabulator.SortModule,
  ]);
  maruhi.grid = new tabulator.Tabulator('#table', {
    data: maruhi.documents,
    index: 'id',
    height: Math.min(640, Math.max(180, 60 + 50 * maruhi.documents.length)),
    rowHeight: 50,
    layout: 'fitColumns',
    columns: maruhi.columnDefinitions(),
    columnHeaderSortMulti: true,
    nestedFieldSeparator: false,
    placeholder: maruhi.word('nothing'),
  });
  maruhi.grid.on('tableBuilt', () => {
    maruhi.applyFilters();
    maruhi.byId('table').setAttribute('aria-label', maruhi.word('findings_title'));
    maruhi.ready = true;
    maruhi.readyAt = performance.now();
    maruhi.foldAhead(0);
  });
  maruhi.grid.on('rowClick', (event, row) => {
    if (!event.target.closest('button')) maruhi.openSheet(row.getData());
  });
};

/* From one row's button to the next. */
maruhi.moveInGrid = async (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const here = event.target.closest && event.target.closest('.tabulator-row');
  if (!step || !here) return;
  event.preventDefault();
  const rows = maruhi.grid.getRows('active');
  const at = rows.findIndex((row) => row.getData().id === maruhi.rowOf(here));
  const next = rows[at + step];
  if (!next) return;
  await maruhi.grid.scrollToRow(next, 'nearest', false).catch(() => {});
  const button = next.getElement().querySelector('button.open');
  if (button) button.focus({ preventScroll: true });
};
maruhi.rowOf = (element) => {
  const row = maruhi.grid.getRows('visible').find((candidate) => candidate.getElement() === element);
  return row ? row.getData().id : -1;
};

/* ---- paper and spreadsheets ---- */

maruhi.activeDocuments = () => maruhi.grid.getData('active');

maruhi.showPrintTable = () => {
  const { word, make } = maruhi;
  const active = maruhi.activeDocuments();
  const rows = active.slice(0, maruhi.PRINTED_MOST).map((row) => [
    maruhi.severityTitle(row.severity), row.issues.replace(/,/g, ' '), maruhi.foreign(row.path),
    maruhi.levelName(row.declared) || word('no_label'), maruhi.levelName(row.expected),
    maruhi.foreign(row.evidence + (row.place ? ' (' + row.place + ')' : '') || row.reason),
  ]);
  const heads = ['severity', 'col_issues', 'col_document', 'col_declared', 'col_expected', 'col_evidence'].map((key) => word(key));
  maruhi.byId('print-table').replaceChildren(
    active.length > rows.length ? make('p', { class: 'note' }, word('print_first', maruhi.number(rows.length), maruhi.number(active.length))) : '',
    maruhi.table(heads, rows));
};

/* A spreadsheet runs what begins like this; a quote in front makes it text. */
maruhi.csvCell = (value) => {
  const text = String(value).replace(/\r/g, '');
  return '"' + (/^[=+\-@\t\n＝＋－＠]/.test(text) ? "'" : '') + text.replace(/"/g, '""') + '"';
};

maruhi.saveCsv = () => {
  const heads = ['severity', 'col_issues', 'folder', 'col_document', 'col_declared', 'col_expected', 'col_evidence', 'place', 'col_kinds', 'outcome', 'reason', 'size', 'col_mtime', 'asset', 'department'].map((key) => maruhi.word(key));
  const lines = maruhi.activeDocuments().map((row) => [
    maruhi.severityTitle(row.severity), row.issues, row.folder, row.name, maruhi.levelName(row.declared), maruhi.levelName(row.expected),
    row.evidence, row.place, row.kinds, maruhi.codes().outcomes[row.outcome], row.reason, row.size, maruhi.day(row.mtime), row.asset, row.department,
  ]);
  const text = '\ufeff' + [heads, ...lines].map((line) => line.map(maruhi.csvCell).join(',')).join('\r\n') + '\r\n';
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  maruhi.make('a', { href: address, download: 'findings.csv' }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
};
