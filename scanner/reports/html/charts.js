/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The pictures. Each stands in a figure with its title, a sentence how to read it, and the
 * same numbers as a table for whoever does not see it.
 */
'use strict';
maruhi.charts = [];

maruhi.colour = (name) => getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim();

/* numbers: {heads, rows} of the table beside the picture. */
maruhi.addChart = (key, note, option, numbers, classes, choose) => {
  const { make, word } = maruhi;
  const canvas = make('div', { class: 'canvas', role: 'img', 'aria-label': word(key + '_title') });
  const figure = make(
    'figure',
    { class: 'panel ' + classes, id: 'chart-' + key },
    make('figcaption', {}, make('h2', {}, word(key + '_title')), make('p', { class: 'note' }, note), key === 'map' && option ? maruhi.riskScale() : null),
    option ? canvas : null,
    option && numbers.rows.length
      ? make('details', {}, make('summary', {}, word('numbers')), maruhi.table(numbers.heads, numbers.rows))
      : null,
  );
  maruhi.byId('charts').append(figure);
  if (!option) return;
  maruhi.pictures.push({ canvas, option, choose });
};

/* When all figures have their places: a picture takes the size it finds. */
maruhi.drawPictures = () => {
  const text = { fontFamily: maruhi.colour('font'), color: maruhi.colour('ink') };
  for (const { canvas, option, choose } of maruhi.pictures) {
    const chart = echarts.init(canvas, null, { renderer: 'svg' });
    chart.setOption({ animation: false, textStyle: text, ...option });
    if (choose) chart.on('click', choose);
    maruhi.charts.push(chart);
  }
};

maruhi.tooltip = (formatter, trigger) => ({
  trigger: trigger || 'item',
  renderMode: 'richText', /* no markup: it may hold names of the share */
  confine: true,
  backgroundColor: maruhi.colour('raised'),
  borderColor: maruhi.colour('line'),
  textStyle: { color: maruhi.colour('ink'), fontSize: 12 },
  ...(formatter ? { formatter } : {}),
});

maruhi.axes = (category, value) => {
  const line = { lineStyle: { color: maruhi.colour('line') } };
  return {
    category: { type: 'category', axisTick: { show: false }, axisLine: line, axisLabel: { color: maruhi.colour('ink'), fontSize: 12 }, ...category },
    value: { type: 'value', minInterval: 1, splitNumber: 4, splitLine: line, axisLabel: { color: maruhi.colour('faint'), fontSize: 11 }, ...value },
  };
};

maruhi.legend = () => ({ bottom: 0, icon: 'roundRect', itemWidth: 12, itemHeight: 12, textStyle: { color: maruhi.colour('ink'), fontSize: 12 } });

/* ---- folders by risk ---- */

/* [number, parent, path, documents, protected, unlabelled, risk, grave findings] as a tree. */
maruhi.folderTree = () => {
  const nodes = new Map();
  for (const [number, parent, path, documents, guarded, unlabelled, risk, grave] of maruhi.facts.folders)
    nodes.set(number, { number, parent, path, documents, guarded, unlabelled, risk, grave, children: [] });
  const roots = [];
  for (const node of nodes.values())
    if (node.parent === node.number) roots.push(node);
    else nodes.get(node.parent).children.push(node);
  return roots;
};

maruhi.riskColour = (node) => {
  const share = node.risk ? Math.min(1, (node.grave * 10) / node.risk) : 0;
  return maruhi.colour('risk-' + Math.min(4, Math.floor(share * 5)));
};

maruhi.riskScale = () =>
  maruhi.make('p', { class: 'scale note' }, maruhi.word('calm'), [0, 1, 2, 3, 4].map((step) => maruhi.make('i', { class: 'risk-' + step })), maruhi.word('grave'));

maruhi.mapNode = (node, above) => {
  const children = node.children.filter((child) => child.risk > 0).map((child) => maruhi.mapNode(child, node.path));
  const below = node.children.reduce((sum, child) => sum + child.risk, 0);
  const item = {
    name: above === null ? node.path : node.path.slice(above.length).replace(/^\//, ''),
    value: node.risk,
    folder: node,
    itemStyle: { color: maruhi.riskColour(node) },
  };
  if (children.length) {
    if (node.risk > below)
      children.push({ name: maruhi.word('map_here'), value: node.risk - below, folder: node, itemStyle: { color: maruhi.riskColour(node) } });
    item.children = children;
  }
  return item;
};

maruhi.mapOption = () => {
  const ground = maruhi.colour('panel');
  const level = { itemStyle: { borderColor: ground, borderWidth: 2, gapWidth: 2 }, upperLabel: { show: true, height: 22, color: maruhi.colour('ink'), fontSize: 12 } };
  const { word, number } = maruhi;
  return {
    tooltip: maruhi.tooltip((hit) => {
      const node = hit.data && hit.data.folder;
      if (!node) return '';
      return `${node.path}\n${word('risk')} ${number(node.risk)}　${word('documents')} ${number(node.documents)}\n` +
        `${word('protected')} ${number(node.guarded)}　${word('unlabelled')} ${number(node.unlabelled)}`;
    }),
    series: [
      {
        type: 'treemap',
        roam: false,
        nodeClick: false,
        breadcrumb: { show: false },
        left: 0, right: 0, top: 0, bottom: 0,
        visibleMin: 0,
        childrenVisibleMin: 10,
        leafDepth: null,
        label: { color: maruhi.colour('on-risk'), fontSize: 12, overflow: 'truncate', formatter: '{b}' },
        upperLabel: { show: true, height: 22 },
        levels: [
          { itemStyle: { borderWidth: 0, gapWidth: 3 }, upperLabel: { show: false } },
          level, level, level, level,
        ],
        data: maruhi.folderTree().filter((root) => root.risk > 0).map((root) => maruhi.mapNode(root, null)),
      },
    ],
  };
};

maruhi.showMap = () => {
  const { word, facts } = maruhi;
  const folders = facts.folders.filter((folder) => folder[6] > 0).sort((one, other) => other[6] - one[6]);
  const rows = folders.slice(0, 50).map((folder) => [maruhi.foreign(folder[2]), folder[6], folder[3], folder[4], folder[5]]);
  maruhi.addChart('map', word(folders.length ? 'map_note' : 'map_empty'), folders.length ? maruhi.mapOption() : null,
    { heads: [word('folder'), word('risk'), word('documents'), word('protected'), word('unlabelled')], rows },
    'wide map', (hit) => hit.data && hit.data.folder && maruhi.chooseFolder(hit.data.folder.path));
};

/* ---- labels ---- */

maruhi.showCoverage = () => {
  const { facts, word } = maruhi;
  const levels = [4, 3, 2].filter((level) => facts.by_level[level] > 0);
  const widest = Math.max(0, ...levels.map((level) => facts.by_level[level]));
  const axes = maruhi.axes({ data: levels.map(maruhi.levelName), inverse: true });
  const bar = (name, colour, value) => ({
    name, type: 'bar', stack: 'all', barMaxWidth: 30, itemStyle: { color: maruhi.colour(colour) }, data: levels.map(value),
    label: { show: true, color: maruhi.colour('on-' + colour), formatter: (item) => (item.value >= widest / 12 ? maruhi.number(item.value) : '') },
  });
  const option = levels.length && {
    grid: { left: 4, right: 16, top: 6, bottom: 34, containLabel: true },
    tooltip: maruhi.tooltip(null, 'axis'),
    legend: maruhi.legend(),
    xAxis: axes.value,
    yAxis: axes.category,
    series: [
      bar(word('labelled'), 'good', (level) => facts.labelled_by_level[level]),
      bar(word('unlabelled'), 'bad', (level) => facts.by_level[level] - facts.labelled_by_level[level]),
    ],
  };
  maruhi.addChart('coverage', word('coverage_note'), option, {
    heads: [word('level'), word('documents'), word('labelled'), word('share')],
    rows: levels.map((level) => [maruhi.levelName(level), facts.by_level[level], facts.labelled_by_level[level], maruhi.percent(facts.labelled_by_level[level], facts.by_level[level])]),
  }, 'short');
};

maruhi.showBars = (key, note, names, values, classes, choose, foreign) => {
  const axes = maruhi.axes({ data: names, inverse: true, axisLabel: { color: maruhi.colour('ink'), fontSize: 12, width: 230, overflow: 'truncate' } });
  const option = values.length && {
    grid: { left: 4, right: 44, top: 6, bottom: 4, containLabel: true },
    tooltip: maruhi.tooltip(null, 'axis'),
    xAxis: { ...axes.value, axisLabel: { show: false } },
    yAxis: axes.category,
    series: [{ type: 'bar', barMaxWidth: 22, itemStyle: { color: maruhi.colour('accent') }, data: values, label: { show: true, position: 'right', color: maruhi.colour('ink'), formatter: (item) => maruhi.number(item.value) } }],
  };
  maruhi.addChart(key, note, option, {
    heads: [foreign ? maruhi.word('col_document') : '', maruhi.word('number')],
    rows: names.map((name, at) => [foreign ? maruhi.foreign(foreign[at]) : name, values[at]]),
  }, classes, choose);
};

maruhi.showPlaces = () => {
  const { facts, word } = maruhi;
  const places = ['document', 'name', 'folder', 'metadata'];
  maruhi.showBars('where', word('where_note'), places.map((place) => word('where_' + place)), places.map((place) => facts['in_' + place]), 'short');
};

/* ---- findings by code ---- */

maruhi.showCodes = () => {
  const { facts, word } = maruhi;
  const sum = (counts) => counts.reduce((total, count) => total + count, 0);
  const codes = Object.keys(facts.codes).sort((one, other) =>
    facts.codes[one].findIndex((count) => count > 0) - facts.codes[other].findIndex((count) => count > 0) || sum(facts.codes[other]) - sum(facts.codes[one]));
  const axes = maruhi.axes({
    data: codes, inverse: true, triggerEvent: true,
    axisLabel: { color: maruhi.colour('ink'), fontSize: 12, width: 230, overflow: 'truncate', formatter: (code) => code + ' ' + maruhi.issueTitle(code) },
  });
  const option = codes.length && {
    grid: { left: 4, right: 16, top: 6, bottom: 34, containLabel: true },
    tooltip: maruhi.tooltip(null, 'axis'),
    legend: maruhi.legend(),
    xAxis: axes.value,
    yAxis: axes.category,
    series: [0, 1, 2, 3, 4].filter((severity) => facts.findings[severity] > 0).map((severity) => ({
      name: maruhi.severityTitle(severity), type: 'bar', stack: 'all', barMaxWidth: 18,
      itemStyle: { color: maruhi.colour(maruhi.severityNames[severity]) },
      data: codes.map((code) => facts.codes[code][severity]),
    })),
  };
  maruhi.addChart('codes', word('codes_note'), option, {
    heads: [word('col_issues'), ...[0, 1, 2, 3, 4].map(maruhi.severityTitle)],
    rows: codes.map((code) => [code + ' ' + maruhi.issueTitle(code), ...facts.codes[code]]),
  }, 'tall ' + ['full', 'double', ''][(facts.trend.length > 1) + (facts.copies.length > 0)], (hit) => maruhi.chooseCode(hit.componentType === 'yAxis' ? hit.value : hit.name));
};

/* ---- from scan to scan ---- */

/* [scan, started, files, read, left out, labelled, called for, with findings] */
maruhi.showTrend = () => {
  const { facts, word } = maruhi;
  if (facts.trend.length < 2) return;
  const lines = [['issues', 7, 'bad'], ['expected', 6, 'accent'], ['labelled', 5, 'good']];
  const axes = maruhi.axes({ data: facts.trend.map((scan) => maruhi.day(scan[1])), axisLabel: { color: maruhi.colour('ink'), fontSize: 11 } });
  const option = {
    grid: { left: 4, right: 12, top: 14, bottom: 58, containLabel: true },
    tooltip: maruhi.tooltip(null, 'axis'),
    legend: maruhi.legend(),
    xAxis: axes.category,
    yAxis: axes.value,
    series: lines.map(([key, at, colour]) => ({
      name: word('trend_' + key), type: 'line', symbolSize: 7, lineStyle: { width: 2.5 },
      color: maruhi.colour(colour), data: facts.trend.map((scan) => scan[at]),
    })),
  };
  maruhi.addChart('trend', word('trend_note'), option, {
    heads: [word('scanned'), word('files'), word('trend_read'), ...lines.map(([key]) => word('trend_' + key))],
    rows: facts.trend.map((scan) => [maruhi.minute(scan[1]), scan[2], maruhi.percent(scan[3], scan[2] - scan[4]), ...lines.map(([, at]) => scan[at])]),
  }, 'tall');
};

/* ---- copies ---- */

maruhi.showCopies = () => {
  const { facts, word } = maruhi;
  if (!facts.copies.length) return;
  const groups = facts.copies.slice(0, 10);
  const names = groups.map(([path]) => path.split('/').pop());
  maruhi.showBars('copies', word('copies_note', maruhi.number(facts.copied)),
    names, groups.map((group) => group[1]), 'tall',
    (hit) => maruhi.chooseText(hit.name), groups.map(([path]) => path));
};

maruhi.showCharts = () => {
  for (const chart of maruhi.charts) chart.dispose();
  maruhi.charts = [];
  maruhi.pictures = [];
  maruhi.byId('charts').replaceChildren();
  maruhi.showMap();
  maruhi.showCoverage();
  maruhi.showPlaces();
  maruhi.showCodes();
  maruhi.showCopies();
  maruhi.showTrend();
  maruhi.drawPictures();
};

maruhi.fitCharts = (width) => {
  for (const chart of maruhi.charts) chart.resize(width ? { width } : { width: 'auto' });
};
