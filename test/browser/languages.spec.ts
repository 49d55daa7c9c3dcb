import type { Page } from '@playwright/test';
import { languageCodes } from '#lib/language/index.ts';
import { expect, test } from './fixture.ts';

const box = (page: Page) => page.getByRole('textbox', { name: 'Text to read' });
const rows = (page: Page) => page.locator('tr[data-claim]');

/** Fills the box once the page is alive, as a person who pastes. */
async function paste(page: Page, text: string) {
	await expect(box(page)).toBeEnabled();
	await box(page).fill(text);
}

/** Pastes by way of the clipboard. */
async function pasteByKeyboard(page: Page, text: string) {
	await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
	await box(page).focus();
	await page.keyboard.press('ControlOrMeta+V');
}

test('lists every language with its scores, each with a label', async ({ page }) => {
	await page.goto('/languages');
	const table = page.getByRole('region', { name: 'Scores by language' });
	await expect(table.locator('tbody tr')).toHaveCount(languageCodes.length);
	for (const code of languageCodes) await expect(page.locator(`details #${code}`)).toHaveCount(1);
	for (const name of ['number', 'full', 'sign', 'unit', 'indicator', 'period', 'articles'])
		await expect(table.getByRole('columnheader', { name, exact: true })).toHaveCount(1);
	await expect(table.getByRole('row', { name: /^Arabic/ }).locator('bdi')).toHaveAttribute(
		'dir',
		'rtl'
	);
	await expect(page.getByRole('link', { name: 'Languages' }).first()).toHaveAttribute(
		'aria-current',
		'true'
	);
});

test('a language opens to what its pack holds and how far its confidence goes', async ({
	page
}) => {
	await page.goto('/languages');
	const greek = page.locator('details', { hasText: 'Greek' });
	await expect(greek.getByText('names of indicators')).toBeHidden();
	await page.getByRole('link', { name: 'Greek', exact: true }).click();
	await expect(greek.getByText('names of indicators')).toBeVisible();
	await expect(greek.getByText(/^εξαγωγ/).first()).toBeVisible();
	await expect(greek.getByRole('columnheader', { name: 'right' })).toBeVisible();
});

test('a pasted English text gives its claims, tied to their marks', async ({ page }) => {
	await page.goto('/languages');
	await paste(
		page,
		'In 2024 the economy of Bac Giang province did well and many people found work there. GRDP grew by 13.85 percent, and the poverty rate fell to 1.5 percent.'
	);
	await expect(rows(page)).toHaveCount(2);
	await expect(page.getByText('English, 2 figures read')).toBeVisible();
	const row = rows(page).first();
	for (const text of ['13.85 %', 'GRDP growth', 'Bắc Giang', '2024', 'actual'])
		await expect(row).toContainText(text.replace(' %', '\u00a0%'));
	await expect(row.locator('mark')).toHaveText('13.85 percent');
	await row.getByRole('link').click();
	const mark = page.locator('a.figure', { hasText: '13.85 percent' });
	await expect(mark).toBeFocused();
	await expect(mark).toHaveClass(/active/);
	await expect(page.locator('.text .line.indicator')).toContainText('GRDP');
	await page.keyboard.press('Enter');
	await expect(row.getByRole('link')).toBeFocused();
});

test('a figure that is probably misprinted is read as printed and says so', async ({ page }) => {
	await page.goto('/languages');
	await paste(
		page,
		'In 2023, the economy of Bac Giang province did well and many people found work there. Exports were worth 1,298 billion USD.'
	);
	await expect(rows(page)).toHaveCount(1);
	await expect(rows(page).first()).toContainText('1,298');
	await expect(rows(page).first()).toContainText('it may mean 1.298 billion USD');
});

test('an Arabic sample is read from right to left', async ({ page }) => {
	await page.goto('/languages');
	await page.getByRole('button', { name: /^Arabic/ }).click();
	await expect(rows(page)).toHaveCount(3);
	await expect(rows(page).first()).toContainText('41.2');
	await expect(rows(page).first()).toContainText('Bắc Ninh');
	await expect(page.locator('.text p').first()).toHaveCSS('direction', 'rtl');
	await page.getByRole('checkbox', { name: 'Numbers that are no figures (1)' }).check();
	await expect(page.locator('.text s')).toHaveText('2024');
});

test('the claims can be copied as JSON lines and as CSV', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/languages');
	await page.getByRole('button', { name: /^English/ }).click();
	const copied = () => page.evaluate(() => navigator.clipboard.readText());
	await page.getByRole('button', { name: 'Copy as JSON lines' }).click();
	await expect.poll(copied).toContain('"indicator":"grdp_growth"');
	await page.getByRole('button', { name: 'Copy as CSV' }).click();
	await expect.poll(copied).toMatch(/^id,document,start.*\r\n/);
});

test('a language without a pack says what was not read', async ({ page }) => {
	await page.goto('/languages');
	await paste(
		page,
		'Vuonna 2024 maakunnan talous kasvoi 7,5 prosenttia ja vienti nousi 3,2 miljardiin dollariin, kertoi tilastovirasto tiistaina julkaistussa raportissaan.'
	);
	const note = page.getByRole('note');
	await expect(note).toContainText('There is no language pack for Finnish: only digits');
	await expect(note).toContainText('Indicators, number words, rises and targets were not.');
	await expect(page.getByRole('checkbox', { name: /^Numbers that are no figures/ })).toBeVisible();
});

test('says of each text that cannot be read why not', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/languages');
	await paste(page, '12 34 56');
	await expect(page.getByRole('alert')).toContainText('The language was not recognised');
	await box(page).fill('   ');
	await expect(page.getByRole('alert')).toContainText('nothing but white space');
	await pasteByKeyboard(page, 'In 2024, GRDP grew by 8 percent.\n'.repeat(160_000));
	await expect(page.getByRole('alert')).toContainText('too long: 5.3 MB');
	await page.getByRole('button', { name: 'Clear' }).click();
	await expect(page.getByRole('alert')).toHaveCount(0);
	await expect(page.getByRole('button', { name: /^English/ })).toBeVisible();
});

test('a new text takes the place of one that is still being read', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/languages');
	await page.getByRole('combobox', { name: /^Language/ }).selectOption('en');
	await pasteByKeyboard(page, 'In 2024, GRDP of Bac Giang grew by 8.1 percent.\n'.repeat(20_000));
	await expect(page.getByText('the box shows the beginning of 960,000 characters')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible();
	await box(page).fill('In 2023, GRDP of Nghe An grew by 7.2 percent.');
	await expect(rows(page)).toHaveCount(1, { timeout: 20_000 });
	await expect(rows(page)).toContainText('Nghệ An');
});

test('on a phone nothing is wider than the page', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	const widths = () =>
		page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
	await page.goto('/languages');
	expect(await widths()).toBe(0);
	await page.locator('summary', { hasText: 'Arabic' }).click();
	await page.getByRole('button', { name: /^Vietnamese/ }).click();
	await expect(rows(page).first()).toBeVisible();
	expect(await widths()).toBe(0);
	await page.setViewportSize({ width: 320, height: 640 });
	expect(await widths()).toBe(0);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the scores are there, and a note where a text would be read', async ({ page }) => {
		await page.goto('/languages');
		await expect(page.getByRole('region', { name: 'Scores by language' })).toContainText('Greek');
		// A driven browser without script shows no noscript element; it is delivered all the same.
		const delivered = await (await page.request.get('/languages')).text();
		expect(delivered).toContain('Reading a text here needs JavaScript.');
		await expect(box(page)).toBeDisabled();
		await page.locator('summary', { hasText: 'English' }).click();
		await expect(page.locator('#en').getByText('names of indicators')).toBeVisible();
	});
});
