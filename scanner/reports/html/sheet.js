/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One document's score sheet: what was found in it, what counted, what did not and why.
 */
'use strict';

maruhi.section = (key, ...children) =>
  children.flat().filter(Boolean).length ? maruhi.make('section', {}, maruhi.make('h3', {}, maruhi.word(key)), ...children) : null;

maruhi.facts_list = (pairs) =>
  maruhi.make('dl', {}, pairs.filter(([, value]) => value !== '' && value !== null && value !== undefined).flatMap(([title, value]) => [
    maruhi.make('dt', {}, title),
    maruhi.make('dd', {}, value),
  ]));

maruhi.ruleTitle = (at) => {
  const id = maruhi.tables.rules[at] || '';
  const name = maruhi.tables.rule_names[at] || '';
  return name && name !== id ? id + ' ' + name : id;
};

/* Where it stands, and a small picture of it when the inventory has one. */
maruhi.findingPlace = ([rule, , place, role, , , , picture]) => [
  maruhi.make('span', { class: 'role' }, maruhi.codes().roles[role] || ''),
  place ? maruhi.foreign(' ' + place) : '',
  picture && /^data:image\/(png|jpeg|webp);base64,/.test(picture)
    ? maruhi.make('img', { src: picture, alt: maruhi.word('picture', maruhi.ruleTitle(rule)), loading: 'lazy' })
    : '',
];

/* [rule, text, place, role, level, points, why, picture]; a number at the end counts the rest. */
maruhi.findingTable = (findings, last, cell) => {
  if (!findings || !findings.length) return null;
  const { word } = maruhi;
  const listed = findings.filter(Array.isArray);
  const more = findings.find((finding) => typeof finding === 'number');
  const rows = listed.map((finding) => [
    maruhi.ruleTitle(finding[0]), finding[1] ? maruhi.foreign('「' + finding[1] + '」') : '',
    maruhi.make('span', {}, maruhi.findingPlace(finding)), cell(finding),
  ]);
  return [
    maruhi.make('div', { class: 'scroll' }, maruhi.table([word('rule'), word('text'), word('place'), word(last)], rows, { class: 'findings' })),
    more ? maruhi.make('p', { class: 'note' }, word('more', maruhi.number(more))) : null,
  ];
};

maruhi.pointsBar = (points, most) => {
  const bar = maruhi.make('span', { class: 'bar' + (points < 0 ? ' minus' : '') });
  bar.style.width = Math.round((60 * Math.abs(points)) / (most || 1)) + 'px';
  return maruhi.make('span', { class: 'points' }, maruhi.make('b', {}, (points > 0 ? '+' : '') + points), bar);
};

maruhi.sheetIssues = (sheet) =>
  (sheet.issues || []).map(([code, severity, id]) => {
    const [title, remedy] = maruhi.codes().issues[code] || [code, ''];
    return maruhi.make('div', { class: 'issue ' + maruhi.severityNames[severity] },
      maruhi.make('p', {}, maruhi.severityChip(severity, maruhi.severityTitle(severity)), maruhi.make('b', {}, ` ${code} ${title}`)),
      maruhi.make('p', {}, '→ ' + remedy),
      maruhi.make('p', { class: 'note' }, `${maruhi.word('finding_id')} ${id}`));
  });

maruhi.ruling = (ruling) => {
  const { word } = maruhi;
  const parts = [
    ruling.choice === undefined ? word('choice_asset') : word('choice_' + ruling.choice),
    ruling.code ? `${ruling.code} ${maruhi.issueTitle(ruling.code)}` : '',
    ruling.level >= 0 ? maruhi.levelName(ruling.level) : '',
    ruling.reason, ruling.approver && word('approved_by', ruling.approver), ruling.expires && word('until', ruling.expires),
    ruling.standing ? word('standing_' + ruling.standing) : '',
  ];
  return maruhi.make('li', {}, parts.filter(Boolean).join('・'));
};

maruhi.sheetVerdict = (row, sheet) =>
  maruhi.facts_list([
    [maruhi.word('col_declared'), maruhi.levelChip(row.declared) || maruhi.word('no_label')],
    [maruhi.word('col_expected'), maruhi.levelChip(row.expected) || maruhi.word('no_level')],
    [maruhi.word('col_kinds'), row.kinds],
    [maruhi.word('score'), sheet && sheet.score ? String(sheet.score) : ''],
    [maruhi.word('owner'), maruhi.codes().owners[row.owner]],
    [maruhi.word('asset'), row.asset],
    [maruhi.word('department'), row.department],
    [maruhi.word('handling'), sheet && sheet.handling ? sheet.handling.map((code) => maruhi.codes().handling[code] || code).join('、') : ''],
    [maruhi.word('expiry'), sheet && sheet.expiry],
    [maruhi.word('same'), sheet && sheet.same && maruhi.foreign(sheet.same)],
    ['≈', sheet && sheet.near && maruhi.foreign(maruhi.word('near', sheet.percent, sheet.near))],
    [maruhi.word('readers'), sheet && sheet.may_read && maruhi.foreign(sheet.may_read)],
    [maruhi.word('misplaced'), sheet && sheet.misplaced && maruhi.word('place_' + sheet.misplaced)],
  ]);

maruhi.sheetFacts = (row, sheet) => {
  const { word } = maruhi;
  const outcome = maruhi.codes().outcomes[row.outcome];
  const reason = [row.reason, sheet && sheet.detail].filter(Boolean).join(': ');
  return maruhi.facts_list([
    [word('outcome'), reason ? `${outcome}（${reason}）` : outcome],
    [word('type'), [row.type, sheet && sheet.misnamed && word('misnamed'), sheet && sheet.needs_ocr && word('needs_ocr')].filter(Boolean).join('・')],
    [word('size'), maruhi.size(row.size)],
    [word('pages'), sheet && sheet.pages ? maruhi.number(sheet.pages) : ''],
    [word('col_mtime'), maruhi.minute(row.mtime)],
    [word('hash'), sheet && sheet.sha256 ? maruhi.make('code', {}, sheet.sha256) : ''],
    [word('root'), sheet && maruhi.foreign(sheet.root)],
    [word('since'), sheet ? String(sheet.scan) : ''],
  ]);
};

maruhi.sheetBody = (row, sheet) => {
  const { section, make, word } = maruhi;
  const evidence = ((sheet && sheet.evidence) || []).filter(Array.isArray);
  const most = Math.max(1, ...evidence.map((finding) => Math.abs(finding[5])));
  return [
    sheet ? section('sheet_issues', maruhi.sheetIssues(sheet))
      : section('sheet_issues', make('p', {}, row.issues.split(',').filter(Boolean).map((code) => `${code} ${maruhi.issueTitle(code)}`).join('、')),
          make('p', { class: 'note' }, word('sheet_absent', maruhi.number(maruhi.facts.sheets_most))),
          make('code', {}, "maruhi explain '" + row.path.split('!/')[0].replace(/'/g, "'\\''") + "'")),
    section('sheet_verdict', maruhi.sheetVerdict(row, sheet)),
    sheet && sheet.rulings && section('sheet_rulings', make('ul', {}, sheet.rulings.map(maruhi.ruling))),
    sheet && section('sheet_marks', maruhi.findingTable(sheet.marks, 'level', (finding) => maruhi.levelChip(finding[4]) || '')),
    sheet && section('sheet_evidence', maruhi.findingTable(sheet.evidence, 'points', (finding) => maruhi.pointsBar(finding[5], most))),
    sheet && section('sheet_rejected', maruhi.findingTable(sheet.rejected, 'why', (finding) => maruhi.term(finding[6]))),
    section('sheet_facts', maruhi.sheetFacts(row, sheet)),
  ];
};

maruhi.copyPath = async (event, path) => {
  const button = event.currentTarget;
  try {
    await navigator.clipboard.writeText(path);
    button.textContent = maruhi.word('copied');
  } catch {
    getSelection().selectAllChildren(maruhi.byId('sheet-name'));
  }
};

maruhi.openSheet = (row) => {
  const { make, word } = maruhi;
  const dialog = maruhi.byId('sheet');
  const sheet = maruhi.sheet(row);
  const path = (sheet && sheet.link) || row.path;
  dialog.replaceChildren(
    make('header', {},
      make('div', {}, make('p', { class: 'note' }, word('sheet_title')), make('h2', { id: 'sheet-name' }, maruhi.foreign(path))),
      make('button', { type: 'button', onclick: (event) => maruhi.copyPath(event, path) }, word('copy_path')),
      make('button', { type: 'button', id: 'close', autofocus: true, onclick: () => dialog.close() }, word('close'))),
    make('div', { class: 'body' }, maruhi.sheetBody(row, sheet).filter(Boolean)),
  );
  maruhi.opened = row;
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('.body').scrollTop = 0;
};
