/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the page holds, and small things all of it uses. Texts of documents go into the page
 * as text nodes only, never as markup.
 */
'use strict';
const maruhi = {};

maruhi.byId = (id) => document.getElementById(id);
maruhi.json = (id) => {
  const element = maruhi.byId(id);
  return element ? JSON.parse(element.textContent) : null;
};

/* Severities as in issues.h: 0 urgent, 1 high, 2 medium, 3 low, 4 for information, 5 none. */
maruhi.severityNames = ['urgent', 'high', 'medium', 'low', 'note', 'none'];
maruhi.NO_ISSUE = 5;
/* Outcomes as in extractors/document.h. */
maruhi.OUTCOME_READ = 0;
maruhi.outcomeCodes = [];

/* ---- language ---- */

maruhi.language = 'ja';
maruhi.word = (key, ...values) =>
  (MARUHI_WORDS[key] || [key, key])[maruhi.language === 'ja' ? 0 : 1].replace(/\{(\d|level)\}/g, (_, at) =>
    at === 'level' ? maruhi.levelName(2) : values[at]);
maruhi.number = (value) => value.toLocaleString(maruhi.language === 'ja' ? 'ja-JP' : 'en-GB');
maruhi.percent = (part, whole) => (whole ? (100 * part) / whole : 100).toFixed(1) + ' %';
maruhi.codes = () => maruhi.facts.words[maruhi.language];
maruhi.issueTitle = (code) => (maruhi.codes().issues[code] || [code, ''])[0];
maruhi.levelName = (level) => (level < 0 ? '' : maruhi.facts.levels[level] || String(level));
maruhi.term = (at) => (at === undefined || at < 0 ? '' : maruhi.tables.terms[maruhi.language][at]);
maruhi.day = (seconds) => {
  if (!seconds) return '';
  const time = new Date(seconds * 1000);
  const two = (value) => String(value).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
};
maruhi.minute = (seconds) => {
  if (!seconds) return '';
  const time = new Date(seconds * 1000);
  const two = (value) => String(value).padStart(2, '0');
  return `${maruhi.day(seconds)} ${two(time.getHours())}:${two(time.getMinutes())}`;
};
maruhi.size = (bytes) => {
  const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
  let at = 0;
  for (; bytes >= 1024 && at < units.length - 1; at++) bytes /= 1024;
  return (at ? bytes.toFixed(1) : maruhi.number(bytes)) + ' ' + units[at];
};

/* ---- elements ---- */

/* make('td', {class: 'x', title: 'y', onclick: f}, 'text', element, …) */
maruhi.make = (tag, properties, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties || {})) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== null && value !== false)
      element.setAttribute(name, value === true ? '' : value);
  }
  for (const child of children.flat())
    if (child !== null && child !== undefined && child !== '') element.append(child);
  return element;
};
/* A text of the share's own, kept from turning the line around it. */
maruhi.foreign = (text, properties) => maruhi.make('bdi', properties, text);

maruhi.table = (heads, rows, properties) =>
  maruhi.make(
    'table',
    properties,
    maruhi.make('thead', {}, maruhi.make('tr', {}, heads.map((head) => maruhi.make('th', { scope: 'col' }, head)))),
    maruhi.make(
      'tbody',
      {},
      rows.map((row) =>
        maruhi.make(
          'tr',
          {},
          row.map((cell) => maruhi.make('td', typeof cell === 'number' ? { class: 'number' } : {}, typeof cell === 'number' ? maruhi.number(cell) : cell)),
        ),
      ),
    ),
  );

maruhi.severityChip = (severity, text) =>
  maruhi.make('span', { class: 'chip ' + maruhi.severityNames[severity] }, text);
maruhi.levelChip = (level) =>
  level < 0 ? null : maruhi.make('span', { class: 'level level-' + level }, maruhi.levelName(level));
maruhi.severityTitle = (severity) =>
  severity === maruhi.NO_ISSUE ? maruhi.word('no_issue') : maruhi.codes().severities[severity];

/* ---- documents ---- */

/* One document: a number into the columns. What the table asks for is worked out then. */
class PageDocument {
  constructor(at) {
    this.id = at;
  }
  get folder() {
    return maruhi.tables.folders[maruhi.columns.folder[this.id]];
  }
  get name() {
    return maruhi.columns.name[this.id];
  }
  get path() {
    return this.folder + '/' + this.name;
  }
  get severity() {
    return maruhi.columns.severity[this.id];
  }
  get issues() {
    const at = maruhi.columns.issues[this.id];
    return at < 0 ? '' : maruhi.tables.lists[at];
  }
  get declared() {
    return maruhi.columns.declared[this.id];
  }
  get expected() {
    return maruhi.columns.expected[this.id];
  }
  get level() {
    return Math.max(this.declared, this.expected);
  }
  get outcome() {
    return maruhi.columns.outcome[this.id];
  }
  get reason() {
    return maruhi.term(maruhi.columns.reason[this.id]);
  }
  get type() {
    return maruhi.tables.types[maruhi.columns.type[this.id]] || '';
  }
  get kinds() {
    const at = maruhi.columns.kinds[this.id];
    return at < 0 ? '' : maruhi.kindTitles[at];
  }
  get owner() {
    return maruhi.columns.owner[this.id];
  }
  get size() {
    return maruhi.columns.size[this.id];
  }
  get mtime() {
    return maruhi.columns.mtime[this.id];
  }
  get evidence() {
    return maruhi.columns.evidence[this.id];
  }
  get place() {
    return maruhi.tables.places[maruhi.columns.place[this.id]] || '';
  }
  get department() {
    return maruhi.tables.departments[maruhi.columns.department[this.id]] || '';
  }
  get asset() {
    return maruhi.tables.assets[maruhi.columns.asset[this.id]] || '';
  }
}

/* The grid writes back what it has just read. */
for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(PageDocument.prototype)))
  if (property.get) Object.defineProperty(PageDocument.prototype, name, { ...property, set() {} });

/* Score sheets by their number, read pack by pack. */
maruhi.sheetsInPack = 200;
maruhi.packs = new Map();
maruhi.sheet = (page_document) => {
  const number = maruhi.columns.sheet[page_document.id];
  if (number < 0) return null;
  const pack = Math.floor(number / maruhi.sheetsInPack);
  if (!maruhi.packs.has(pack)) maruhi.packs.set(pack, maruhi.json('sheets-' + pack));
  return maruhi.packs.get(pack)[number % maruhi.sheetsInPack];
};

/* After the whole file is there. The gravest first, then the highest level, then by path. */
maruhi.readDocuments = () => {
  maruhi.tables = maruhi.json('tables');
  maruhi.columns = maruhi.json('columns');
  const names = maruhi.tables.kind_names;
  maruhi.kindTitles = maruhi.tables.lists.map((list) =>
    list.split(',').map((id) => (names[id] ? id + ' ' + names[id] : id)).join('、'),
  );
  maruhi.documents = maruhi.columns.name.map((_, at) => new PageDocument(at));
  maruhi.documents.sort((one, other) => one.severity - other.severity || other.level - one.level || one.id - other.id);
};

/* What is searched, folded: width and case do not matter. Made when it is first needed. */
maruhi.fold = (text) => text.normalize('NFKC').toLowerCase();
maruhi.haystack = (at) => {
  if (!maruhi.haystacks) maruhi.haystacks = new Array(maruhi.documents.length);
  if (maruhi.haystacks[at] === undefined) {
    const page_document = maruhi.byNumber(at);
    maruhi.haystacks[at] = maruhi.fold(
      [page_document.path, page_document.evidence, page_document.place, page_document.kinds, page_document.issues, page_document.asset, page_document.department].join('\n'),
    );
  }
  return maruhi.haystacks[at];
};
/* While nobody types, so that the first search is as quick as the next. */
maruhi.foldAhead = (from) => {
  const wait = window.requestIdleCallback || ((run) => setTimeout(run, 50));
  wait(() => {
    const end = Math.min(from + 2000, maruhi.documents.length);
    for (let at = from; at < end; at++) maruhi.haystack(at);
    if (end < maruhi.documents.length) maruhi.foldAhead(end);
  });
};
maruhi.byNumber = (at) => new PageDocument(at);
