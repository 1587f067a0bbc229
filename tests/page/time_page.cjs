// SPDX-License-Identifier: GPL-3.0-or-later
// time_page.cjs REPORT: milliseconds, each the median of five.
'use strict';
const path = require('node:path');
const { chromium } = require('playwright-core');

const median = (values) => [...values].sort((one, other) => one - other)[values.length >> 1];
const address = 'file://' + path.resolve(process.argv[2]);

/* From the change to the frame that shows it. */
const timed = (page, change) =>
  page.evaluate(async (source) => {
    const begin = performance.now();
    await eval(source);
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
    return performance.now() - begin;
  }, change);

(async () => {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: ['--no-sandbox'] });
  const paints = [], lists = [];
  let page;
  for (let i = 0; i < 5; i++) {
    if (page) await page.close();
    page = await browser.newPage({ viewport: { width: 1440, height: 900 }, bypassCSP: true });
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForFunction(() => typeof maruhi !== 'undefined' && maruhi.ready === true, null, { timeout: 60000 });
    paints.push(await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0].startTime));
    lists.push(await page.evaluate(() => maruhi.readyAt));
  }
  console.log(`first paint        ${Math.round(median(paints))} ms`);
  console.log(`list ready         ${Math.round(median(lists))} ms`);
  const changes = {
    'first search': "maruhi.haystacks = null; maruhi.filters.text = 'ｶﾅｶﾞﾀ 設計'; maruhi.applyFilters()",
    'search': "maruhi.filters.text = '金型図_00'; maruhi.applyFilters()",
    'filter by code': "maruhi.filters.text = ''; maruhi.filters.code = 'U01'; maruhi.applyFilters()",
    'filter by severity': "maruhi.filters.code = ''; maruhi.filters.severities = new Set([1]); maruhi.applyFilters()",
    'no filter': 'maruhi.filters.severities = new Set(); maruhi.applyFilters()',
    'sort by path': "maruhi.grid.setSort('path', 'desc')",
    'sort by day': "maruhi.grid.setSort('mtime', 'asc')",
    'open a score sheet': 'maruhi.openSheet(maruhi.documents[0])',
  };
  const times = new Map(Object.keys(changes).map((name) => [name, []]));
  for (let i = 0; i < 5; i++)
    for (const [name, change] of Object.entries(changes)) times.get(name).push(await timed(page, change));
  for (const [name, values] of times) console.log(`${name.padEnd(18)} ${Math.round(median(values))} ms (${values.map(Math.round).join(' ')})`);
  const memory = await page.evaluate(() => performance.memory.usedJSHeapSize);
  console.log(`heap               ${Math.round(memory / 1e6)} MB`);
  await browser.close();
})();
