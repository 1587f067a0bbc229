// SPDX-License-Identifier: GPL-3.0-or-later
// use_page.cjs REPORT FINDINGS [PICTURES]: see run.sh.
'use strict';
const assert = require('node:assert');
const fs = require('node:fs');
const path = require('node:path');
const { execFileSync } = require('node:child_process');
const { chromium } = require('playwright-core');

const [, , report, findings, pictures] = process.argv;
const address = 'file://' + path.resolve(report);
const lines = fs.readFileSync(findings, 'utf8').trim().split('\n').map((line) => JSON.parse(line));
const steps = [];
const step = (name, run) => steps.push({ name, run });

/* What the page must never do, in whatever is tried. */
const watch = (page, troubles) => {
  page.on('console', (message) => troubles.push('console: ' + message.text()));
  page.on('pageerror', (error) => troubles.push('error: ' + error.message));
  page.on('dialog', (dialog) => troubles.push('dialog: ' + dialog.message()));
  page.on('request', (request) => {
    const url = request.url();
    if (url.split('#')[0] !== address && !url.startsWith('data:') && !url.startsWith('blob:')) troubles.push('request: ' + url);
  });
};

const ready = (page) => page.waitForFunction(() => maruhi.ready === true);
const count = async (page) => Number((await page.textContent('#count')).replace(/,/g, '').match(/\d+/)?.[0] ?? 0);
const shown = (page, field) => page.$$eval(`#table .tabulator-row .tabulator-cell[tabulator-field="${field}"]`, (cells) => cells.map((cell) => cell.textContent));
const settle = (page) => page.waitForTimeout(300);
const clear = async (page) => {
  await page.click('#clear');
  await settle(page);
};

step('the headline has the numbers of findings.jsonl', async (page) => {
  const files = new Set(lines.map((line) => line.path.split('!/')[0])).size;
  assert.strictEqual(Number((await page.textContent('#card-files .value')).replace(/,/g, '')), files);
  const lacking = lines.filter((line) => line.outcome !== 'excluded' && Math.max(line.declared.level ?? -1, line.expected.level ?? -1) >= 2 && (line.declared.level ?? -1) < 2);
  assert.strictEqual(Number((await page.textContent('#card-unlabelled .value')).replace(/,/g, '')), lacking.length);
});

step('all documents with an issue are in the list', async (page) => {
  const wanted = lines.filter((line) => line.issues.length).length;
  assert.ok((await count(page)) >= wanted, `${await count(page)} of ${wanted}`);
  assert.strictEqual(await page.evaluate(() => maruhi.documents.filter((entry) => entry.issues).length), wanted);
});

step('search finds by name whatever the width and the case', async (page) => {
  const all = await count(page);
  await page.fill('#search', 'ｋ１２０３');
  await settle(page);
  const names = await shown(page, 'path');
  assert.ok(names.length > 0 && names.every((name) => /k1203/i.test(name)), names.join());
  assert.ok((await count(page)) < all);
  await page.fill('#search', 'nothing-is-called-so');
  await settle(page);
  assert.strictEqual((await shown(page, 'path')).length, 0);
  await clear(page);
  assert.strictEqual(await count(page), all);
});

step('filters narrow the list, together and each', async (page) => {
  await page.selectOption('#code', 'U01');
  await settle(page);
  const wanted = lines.filter((line) => line.issues.includes('U01')).length;
  assert.strictEqual(await count(page), wanted);
  await page.click('.pick.high');
  await settle(page);
  const severities = await shown(page, 'severity');
  assert.ok(severities.length > 0 && severities.every((severity) => severity === severities[0]));
  assert.ok((await count(page)) < wanted);
  assert.strictEqual(await page.getAttribute('.pick.high', 'aria-pressed'), 'true');
  await clear(page);
  await page.selectOption('#level', '4');
  await settle(page);
  assert.ok((await page.evaluate(() => maruhi.activeDocuments().every((entry) => entry.level === 4))));
  await clear(page);
});

step('the gravest stand first, and a click on a head sorts both ways', async (page) => {
  const gravest = await page.evaluate(() => maruhi.activeDocuments().map((entry) => entry.severity));
  assert.deepStrictEqual(gravest, [...gravest].sort());
  const head = page.locator('.tabulator-col[tabulator-field="mtime"]');
  for (const sign of [1, -1]) {
    await head.click();
    await settle(page);
    const times = await page.evaluate(() => maruhi.activeDocuments().map((entry) => entry.mtime));
    assert.deepStrictEqual(times, [...times].sort((one, other) => sign * (one - other)));
  }
  await head.click();
});

step('the keyboard moves through the list and opens a score sheet', async (page) => {
  await page.locator('#table button.open').first().focus();
  const first = await page.evaluate(() => document.activeElement.textContent);
  await page.keyboard.press('ArrowDown');
  await settle(page);
  const second = await page.evaluate(() => document.activeElement.textContent);
  assert.notStrictEqual(second, first);
  await page.keyboard.press('Enter');
  assert.ok((await page.textContent('#sheet-name')).includes(second));
  await page.keyboard.press('Escape');
  assert.ok(!(await page.isVisible('#sheet')));
  assert.strictEqual(await page.evaluate(() => document.activeElement.textContent), second);
});

step('a score sheet has the rule, the points, the place and the reason', async (page) => {
  const line = lines.find((candidate) => candidate.evidence.length > 1 && candidate.rejected.length && candidate.issues.length);
  await page.fill('#search', line.path.split('/').pop());
  await settle(page);
  await page.locator('#table button.open').first().click();
  const text = await page.textContent('#sheet');
  for (const piece of [line.evidence[0].rule, line.evidence[0].text, line.evidence[0].place, '+' + line.evidence[0].points, line.rejected[0].rule, line.sha256, 'FND-', '\\\\fs01\\share\\'])
    assert.ok(text.includes(piece), `${piece} is not in the sheet of ${line.path}`);
  if (pictures) await page.screenshot({ path: path.join(pictures, 'sheet.png') });
  await page.click('#close');
  await clear(page);
});

step('names are shown as they are and run nothing', async (page) => {
  await page.fill('#search', 'onerror');
  await settle(page);
  assert.ok((await shown(page, 'path'))[0].includes('<img src=x onerror=alert(1)>.txt'));
  await page.fill('#search', 'U+202E');
  await settle(page);
  assert.ok((await shown(page, 'path'))[0].includes('[U+202E]fdp.txt'));
  await clear(page);
});

step('a small picture of a finding is shown, and nothing else for its address', async (page) => {
  const shownPictures = (address) =>
    page.evaluate(async (source) => {
      const images = maruhi.findingPlace([0, '', 'page 1', 0, -1, 0, -1, source]).filter((part) => part instanceof HTMLImageElement);
      for (const image of images) {
        image.loading = 'eager';
        document.body.append(image);
        await image.decode();
        image.remove();
      }
      return images.map((image) => [image.naturalWidth, Boolean(image.alt)]);
    }, address);
  const dot = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';
  assert.deepStrictEqual(await shownPictures(dot), [[1, true]]);
  assert.deepStrictEqual(await shownPictures('https://example.com/x.png'), []);
  assert.deepStrictEqual(await shownPictures('data:image/svg+xml;base64,AAAA'), []);
});

step('a folder of the map filters the list', async (page) => {
  await page.locator('#chart-map .canvas').click({ position: { x: 60, y: 150 } });
  await settle(page);
  const folder = await page.evaluate(() => maruhi.filters.folder);
  assert.ok(folder);
  assert.ok(await page.evaluate(() => maruhi.activeDocuments().every((entry) => entry.path.startsWith(maruhi.filters.folder + '/'))));
  await clear(page);
});

step('it speaks English after the switch, and still does when it is opened again', async (page) => {
  assert.strictEqual(await page.getAttribute('html', 'lang'), 'ja');
  const before = await count(page);
  await page.click('#language');
  await settle(page);
  assert.strictEqual(await page.getAttribute('html', 'lang'), 'en');
  assert.strictEqual(await page.textContent('h1'), 'Confidentiality label report');
  assert.strictEqual(await count(page), before);
  const words = await page.evaluate(() => document.querySelector('main').innerText.split('\n').filter((line) => /^[ぁ-んァ-ヶ一-龠、。]+$/.test(line)));
  const own = await page.evaluate(() => [...maruhi.facts.levels]);
  assert.deepStrictEqual(words.filter((word) => /[ぁ-ん]{3}/.test(word) && !own.includes(word)), []);
  if (pictures) await page.screenshot({ path: path.join(pictures, 'english.png'), fullPage: true });
  await page.reload();
  await ready(page);
  assert.strictEqual(await page.getAttribute('html', 'lang'), 'en');
  await page.click('#language');
  await settle(page);
});

/* WCAG 2.1, 1.4.3: 4.5 to 1 for text, against the nearest ground that is painted. */
const poorContrast = () => {
  const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const rgb = (colour) => {
    paint.clearRect(0, 0, 1, 1);
    paint.fillStyle = colour;
    paint.fillRect(0, 0, 1, 1);
    return [...paint.getImageData(0, 0, 1, 1).data];
  };
  const light = ([r, g, b]) => {
    const part = (value) => ((value /= 255) <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
    return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
  };
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = rgb(getComputedStyle(at).backgroundColor);
      if (colour[3] > 250) return colour;
    }
    return [255, 255, 255];
  };
  const poor = [];
  for (const element of document.querySelectorAll('body *')) {
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
    if (!own || element.closest('svg, script, style, noscript') || !element.checkVisibility() || element.disabled) continue;
    const [one, other] = [light(rgb(getComputedStyle(element).color)), light(ground(element))].sort((a, b) => b - a);
    if ((one + 0.05) / (other + 0.05) < 4.5) poor.push(`${element.tagName}.${element.className}: ${element.textContent.slice(0, 20)} ${((one + 0.05) / (other + 0.05)).toFixed(2)}`);
  }
  return poor;
};

step('texts stand out from their ground in both themes', async (page) => {
  for (const theme of ['light', 'dark']) {
    await page.evaluate((name) => {
      document.documentElement.dataset.theme = name;
      maruhi.showCharts();
    }, theme);
    assert.deepStrictEqual(await page.evaluate(poorContrast), []);
    if (pictures) await page.screenshot({ path: path.join(pictures, theme + '.png'), fullPage: true });
  }
  await page.click('#theme');
  assert.strictEqual(await page.getAttribute('html', 'data-theme'), 'light');
});

step('whatever can be used has a name', async (page) => {
  const nameless = await page.$$eval('button, select, input, [role="img"]', (elements) =>
    elements.filter((element) => !(element.getAttribute('aria-label') || element.textContent.trim())).map((element) => element.outerHTML.slice(0, 80)));
  assert.deepStrictEqual(nameless, []);
});

step('the list is saved as CSV that runs no formula', async (page) => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('#export')]);
  const text = fs.readFileSync(await download.path(), 'utf8');
  assert.ok(text.startsWith('\ufeff"'));
  assert.strictEqual(text.trim().split('\r\n').length, (await count(page)) + 1);
  assert.ok(!/(^|,)"[=+@-]/m.test(text));
});

step('it prints what is filtered', async (page) => {
  const file = path.join(pictures || path.dirname(report), 'print.pdf');
  await page.selectOption('#code', 'U01');
  await settle(page);
  await page.pdf({ path: file, preferCSSPageSize: true, printBackground: true });
  const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
  assert.ok(text.includes('機密標記レポート'));
  const wanted = lines.find((line) => line.issues.includes('U01'));
  assert.ok(text.replace(/\s/g, '').includes(wanted.path.split('/').pop().replace(/\s/g, '')), wanted.path);
  await clear(page);
});

step('a narrow window scrolls one way only', async (page) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await settle(page);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  if (pictures) await page.screenshot({ path: path.join(pictures, 'narrow.png'), fullPage: true });
});

(async () => {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: ['--no-sandbox'] });
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'ja-JP', acceptDownloads: true });
  const page = await context.newPage();
  const troubles = [];
  let failed = 0;
  watch(page, troubles);
  await page.goto(address);
  await ready(page);
  for (const { name, run } of steps) {
    try {
      await run(page);
      assert.deepStrictEqual(troubles.splice(0), []);
      console.log('ok      ' + name);
    } catch (error) {
      failed++;
      console.log(`FAILED  ${name}\n        ${error.message.split('\n').slice(0, 12).join('\n        ')}`);
    }
  }
  await browser.close();
  console.log(`${steps.length - failed} passed, ${failed} failed`);
  process.exit(failed ? 1 : 0);
})();
