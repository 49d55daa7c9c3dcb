import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';

const panel = (page: Page) => page.getByRole('complementary', { name: 'Source sentence' });
const chart = (page: Page) => page.getByRole('application').first();
const engine = (page: Page) =>
	expect(page.locator('figure[aria-busy]').first()).toHaveAttribute('aria-busy', 'false', {
		timeout: 20_000
	});

/** Clicks a row of a ranking, counted from the top. */
async function clickRow(page: Page, row: number) {
	const pitch = 30;
	await chart(page).click({ position: { x: 220, y: (row - 0.5) * pitch } });
}

test('a click on a bar opens the sentence with the figure marked', async ({ page }) => {
	await page.goto('/indicator/grdp_growth?time=2021');
	await expect(
		page.getByRole('heading', { level: 2, name: /^GRDP growth.* by province, 2021$/ })
	).toBeVisible();
	await clickRow(page, 1);
	await expect(panel(page).getByRole('heading')).toHaveText('Hải Phòng');
	await expect(panel(page).locator('mark')).toHaveText('12.38%');
	await expect(panel(page).getByRole('link', { name: 'read in the document' })).toHaveAttribute(
		'href',
		/^\/document\/.+#claim-/
	);
	await expect(panel(page).getByRole('link', { name: 'publication' })).toHaveAttribute(
		'href',
		/^https:/
	);
	await expect(page).toHaveURL(/claim=[0-9a-f]{16}/);
});

test('a contested cell shows every value and says that it is contested', async ({ page }) => {
	await page.goto('/indicator/grdp_growth?time=2021');
	await clickRow(page, 3);
	await expect(panel(page)).toContainText('contested, n = 2');
	await expect(panel(page).locator('mark')).toHaveText(['9,03%', '9.71%']);
});

test('the keyboard goes through the bars, opens a sentence and comes back', async ({ page }) => {
	await page.goto('/indicator/grdp_growth?time=2021');
	await expect(page.getByRole('heading', { level: 2, name: /2021/ })).toBeVisible();
	await chart(page).focus();
	await page.keyboard.press('Home');
	await page.keyboard.press('ArrowDown');
	await expect(chart(page).locator('[aria-live]')).toContainText(
		'Quảng Ninh, 2021: 10.28 %, actual'
	);
	await page.keyboard.press('Enter');
	await expect(panel(page).getByRole('heading')).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(panel(page)).toHaveCount(0);
	await expect(chart(page)).toBeFocused();
});

test('choosing a year and provinces asks the dataset and is in the address', async ({ page }) => {
	await page.goto('/indicator/grdp_growth');
	await engine(page);
	await page.getByRole('group', { name: 'Year' }).getByRole('link', { name: '2022' }).click();
	await expect(page).toHaveURL('/indicator/grdp_growth?time=2022');
	await expect(
		page.getByRole('heading', { level: 2, name: /^GRDP growth.* by province, 2022$/ })
	).toBeVisible();
	await page.locator('summary', { hasText: 'All provinces' }).click();
	await page.getByRole('checkbox', { name: 'Bắc Giang' }).check();
	await page.getByRole('checkbox', { name: 'Khánh Hòa' }).check();
	await expect(page).toHaveURL('/indicator/grdp_growth?place=bac-giang~khanh-hoa&time=2022');
	await expect(page.getByRole('table').getByRole('rowheader')).toHaveText([
		/Khánh Hòa/,
		/Bắc Giang/
	]);
	await page.goBack();
	await expect(page.getByRole('table').getByRole('rowheader')).toHaveText([/Bắc Giang/]);
});

test('another measure comes from the database in the browser', async ({ page }) => {
	await page.goto('/indicator/pci');
	await engine(page);
	await page.getByRole('group', { name: 'Measure' }).getByRole('link', { name: 'Rank' }).click();
	await expect(page.getByRole('heading', { level: 2, name: /rank by province/ })).toBeVisible();
	await expect(page.getByRole('table')).toContainText('1st');
});

test('a deep link restores measure, years, provinces and the open sentence', async ({ page }) => {
	await page.goto('/indicator/grdp_growth?time=2021');
	await clickRow(page, 2);
	await expect(panel(page).getByRole('heading')).toHaveText('Quảng Ninh');
	const address = page.url();
	await page.goto('/');
	await page.goto(address);
	await expect(panel(page).locator('mark')).toHaveText('10.28%');
	await page.goto('/indicator/pci?measure=rank&time=2021..2024&place=hai-phong~quang-ninh');
	const title = page.getByRole('heading', { name: /rank of Hải Phòng and Quảng Ninh, 2021–2024$/ });
	await expect(title).toBeVisible({ timeout: 20_000 });
});

test('an address that is not understood falls back and says so', async ({ page }) => {
	await page.goto('/indicator/grdp_growth?measure=growht&time=2021');
	await expect(page.getByText('The link asked for measure=growht')).toBeVisible();
	await expect(
		page.getByRole('heading', { level: 2, name: /^GRDP growth.* by province, 2021$/ })
	).toBeVisible();
});

test('the map shows each province as a tile and opens its sentence', async ({ page }) => {
	await page.goto('/indicator/grdp_growth?tab=map&time=2021');
	const tiles = page.getByRole('list', { name: /^GRDP growth.* by province, 2021$/ });
	await expect(tiles.getByRole('listitem')).toHaveCount(63);
	await tiles.getByRole('button', { name: /^Hải Phòng, 2021: 12.38 %/ }).click();
	await expect(panel(page).locator('mark')).toHaveText('12.38%');
	await page.getByRole('link', { name: '34, from July 2025' }).click();
	await expect(tiles.getByRole('listitem')).toHaveCount(34);
});

test('the table holds every year and opens sentences', async ({ page }) => {
	await page.goto('/indicator/grdp_growth?tab=table');
	const row = page.getByRole('row', { name: /^Bắc Giang/ });
	await expect(row).toContainText('13.85');
	await row.getByRole('button', { name: /2024: 13.85 %/ }).click();
	await expect(panel(page)).toContainText('2 sources agree');
});

test('lines over time join neighbouring years and open sentences', async ({ page }) => {
	await page.goto('/indicator/grdp_growth?time=2020..2024&place=bac-giang');
	await chart(page).focus();
	await page.keyboard.press('End');
	await page.keyboard.press('ArrowLeft');
	await expect(chart(page).locator('[aria-live]')).toContainText('Bắc Giang, 2023');
	await page.keyboard.press('Enter');
	await expect(panel(page).locator('mark').first()).toContainText(/^13[.,]45%$/);
});

test('conflicts and sentences have views of their own', async ({ page }) => {
	await page.goto('/indicator/grdp_growth?tab=conflicts');
	await expect(page.getByRole('heading', { level: 3, name: /^Gia Lai ?, 2021$/ })).toBeVisible();
	await page.getByRole('link', { name: /^Sentences/ }).click();
	await expect(page.locator('blockquote').first()).toBeVisible();
	await expect(page).toHaveURL(/tab=claims/);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 } });

	test('the sentence rises as a sheet and the chosen bar stays visible above it', async ({
		page
	}) => {
		await page.goto('/indicator/grdp_growth?time=2021');
		await expect(page.getByRole('heading', { level: 2, name: /2021/ })).toBeVisible();
		await chart(page).click({ position: { x: 200, y: 300 } });
		await expect(panel(page)).toBeVisible();
		await page.waitForTimeout(400);
		const sheet = await panel(page).boundingBox();
		const frame = await chart(page).boundingBox();
		expect(sheet?.height).toBeLessThanOrEqual(844 * 0.54 + 1);
		expect((frame?.y ?? 0) + 300).toBeLessThan(sheet?.y ?? 0);
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width).toBeLessThanOrEqual(390);
	});
});
