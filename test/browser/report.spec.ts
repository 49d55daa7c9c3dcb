import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from './fixture.ts';

const run = promisify(execFile);
const names = ['ar-01', 'el-01', 'nb-03'];
let report = '';

/** Makes two figures of a document be of another indicator than they are, so that the report has errors however well it is read. */
function misstate(gold: string) {
	const lines = readFileSync(gold, 'utf8').trim().split('\n');
	const wrong = lines.map((line, index) => {
		const claim: object = JSON.parse(line);
		return JSON.stringify(index < 2 ? { ...claim, indicator: 'iz_wastewater' } : claim);
	});
	writeFileSync(gold, `${wrong.join('\n')}\n`);
}

test.beforeAll(async () => {
	const folder = mkdtempSync(join(tmpdir(), 'attested-report-'));
	const file = join(folder, 'report.html');
	cpSync('test/gold/articles', folder, { recursive: true });
	for (const name of names) misstate(join(folder, 'gold', `${name}.jsonl`));
	const only = names.flatMap((name) => ['--only', name]);
	await run(process.execPath, [
		'src/cli/main.js',
		'evaluate',
		'--gold',
		folder,
		...only,
		'--html',
		file
	]);
	report = readFileSync(file, 'utf8');
	rmSync(folder, { recursive: true });
});

test.beforeEach(async ({ page }) => {
	await page.route('**/report.html', (route) =>
		route.fulfill({ contentType: 'text/html', body: report })
	);
});

test('n and p go from error to error and open its panel', async ({ page }) => {
	await page.goto('/report.html');
	const count = page.locator('.filters output');
	const errors = await page.locator('.errors li').count();
	await expect(count).toHaveText(`${errors} errors`);
	await page.keyboard.press('n');
	await expect(count).toHaveText(`1 of ${errors} errors`);
	const panel = page.locator('.panel:popover-open');
	await expect(panel).toContainText('gold');
	const first = await panel.getAttribute('id');
	await page.keyboard.press('n');
	await expect(panel).not.toHaveAttribute('id', first ?? '');
	await page.keyboard.press('p');
	await expect(panel).toHaveAttribute('id', first ?? '');
	await page.keyboard.press('Escape');
	await expect(panel).toHaveCount(0);
});

test('filters hide documents, dim marks, count, and stay in the address', async ({ page }) => {
	await page.goto('/report.html');
	await page.locator('.chip[data-value=ar]').click();
	await page.locator('.chip[data-value=indicator]').click();
	await expect(page.locator('.document:visible')).toHaveCount(1);
	await expect(page.locator('main mark.right:not(.dim):visible')).toHaveCount(0);
	await expect(page).toHaveURL(/#language=ar&field=indicator$/);
	const told = await page.locator('.filters output').textContent();
	await page.reload();
	await expect(page.locator('.filters output')).toHaveText(told ?? '');
	await expect(page.locator('.document:visible')).toHaveAttribute('data-language', 'ar');
	await page.getByRole('button', { name: 'clear' }).click();
	await expect(page.locator('.document:visible')).toHaveCount(3);
});

test('the evidence of an open panel is drawn where it stands', async ({ page }) => {
	await page.goto('/report.html');
	const mark = page.locator('.document[data-language=el] mark.right').nth(3);
	await mark.click();
	const drawn = await page.evaluate(() =>
		[...(CSS.highlights.get('evidence') ?? [])].map((range) => String(range))
	);
	const quotes = await page.locator('.panel:popover-open q').allTextContents();
	expect(drawn.length).toBeGreaterThan(0);
	for (const words of drawn) expect(quotes).toContain(words);
});

test.describe('without script, on a phone', () => {
	test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

	test('the signs open the panels and nothing is wider than the screen', async ({ page }) => {
		await page.goto('/report.html');
		await expect(page.locator('.text[dir=rtl]')).toHaveCount(1);
		await expect(page.locator('.filters')).toBeHidden();
		await page.locator('mark.wrong button').first().click();
		const panel = page.locator('.panel:popover-open');
		await expect(panel).toBeVisible();
		expect((await panel.boundingBox())?.width).toBeLessThanOrEqual(390);
	});
});
