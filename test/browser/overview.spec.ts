import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';

/** Charts are drawn anew once the page is alive; before that it only shows what it was delivered with. */
const alive = (page: Page) => expect(page.locator('.drawn canvas').first()).toBeVisible();

test('opens with a figure in its sentence and the ranking it belongs to', async ({ page }) => {
	await page.goto('/');
	const hero = page.getByRole('region', { name: 'A figure and its sentence' });
	const sentence = hero.locator('blockquote').first();
	await expect(sentence).toHaveAttribute('lang', 'el');
	await expect(sentence.locator('mark')).toHaveText('13,85%');
	await expect(hero.getByRole('heading')).toContainText('Bắc Giang grew fastest');
	await expect(hero.getByRole('application')).toHaveAccessibleName(
		/^GRDP growth.* by province, 2024/
	);
});

test('says what the dataset holds', async ({ page }) => {
	await page.goto('/');
	const held = page.locator('header dl');
	for (const name of ['figures', 'documents', 'languages', 'provinces', 'years'])
		await expect(held).toContainText(name);
	await expect(page.locator('footer')).toContainText(/(\d+) of \1 figures verified/);
});

test('shows six figures of the article, each with its sentence and its ways in', async ({
	page
}) => {
	await page.goto('/');
	const cards = page
		.getByRole('heading', { name: 'From the same article' })
		.locator('..')
		.getByRole('article');
	await expect(cards).toHaveCount(6);
	for (const card of await cards.all()) {
		await expect(card.locator('blockquote mark')).toHaveCount(1);
		await expect(card.getByRole('link', { name: 'In the document' })).toBeVisible();
	}
});

test('leads to indicators, provinces and documents', async ({ page }) => {
	await page.goto('/');
	for (const name of [/^All \d+ indicators/, 'All provinces by name', /^All \d+ documents/])
		await expect(page.getByRole('link', { name })).toBeVisible();
	await page.getByRole('link', { name: /^All \d+ indicators/ }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Indicators' })).toBeVisible();
});

test('a point of the lines opens its sentence', async ({ page }) => {
	await page.goto('/');
	await alive(page);
	const chart = page.getByRole('application', { name: /three or more years/ });
	await chart.focus();
	await page.keyboard.press('End');
	await page.keyboard.press('Enter');
	await expect(
		page.getByRole('complementary', { name: 'Source sentence' }).locator('mark').first()
	).toBeVisible();
});

test('the theme is kept from page to page', async ({ page }) => {
	await page.goto('/');
	const ground = () =>
		page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
	const light = await ground();
	await alive(page);
	await page.getByRole('button', { name: 'Theme: auto' }).click();
	await page.getByRole('button', { name: 'Theme: light' }).click();
	await expect(page.getByRole('button', { name: 'Theme: dark' })).toBeVisible();
	expect(await ground()).not.toBe(light);
	await page.goto('/indicator');
	expect(await ground()).not.toBe(light);
});

for (const path of ['/', '/indicator/grdp_growth'])
	test(`nothing moves while ${path} arrives`, async ({ page }) => {
		await page.addInitScript(() => {
			const shifts = { sum: 0 };
			Object.assign(window, { shifts });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries())
					shifts.sum += (entry as PerformanceEntry & { value: number }).value;
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await page.goto(path);
		await page.waitForTimeout(1500);
		const sum = await page.evaluate(
			() => (window as unknown as { shifts: { sum: number } }).shifts.sum
		);
		expect(sum).toBeLessThan(0.02);
	});
