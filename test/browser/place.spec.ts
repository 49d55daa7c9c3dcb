import { expect, test } from './fixture.ts';

test('a province begins with its validity and what became of it', async ({ page }) => {
	await page.goto('/place/bac-giang');
	await expect(page.getByText('until 30 June 2025')).toBeVisible();
	await page.getByRole('link', { name: 'Bắc Ninh' }).first().click();
	await expect(page).toHaveURL(/\/place\/bac-ninh-2025$/);
	await expect(page.getByText('since 1 July 2025, formed from the former')).toBeVisible();
});

test('a figure of the matrix opens its sentence and keeps it in the address', async ({ page }) => {
	await page.goto('/place/bac-giang');
	const row = page.getByRole('row', { name: /^GRDP growth/ }).first();
	const cell = row.getByRole('link', { name: /2024: 13.85/ });
	await cell.click();
	await expect(page.locator('.sentences mark.active').first()).toHaveText('13,85%');
	await expect(page).toHaveURL(/claim=[0-9a-f]{16}/);
	await page.goto(page.url());
	await expect(page.locator('.sentences mark.active').first()).toHaveText('13,85%');
	await page.getByRole('button', { name: 'Close' }).click();
	await expect(page.locator('.sentences')).toHaveCount(0);
});

test('digits of a column end at one edge', async ({ page }) => {
	await page.goto('/place/bac-giang');
	const edges = await page.evaluate(() =>
		[...document.querySelectorAll('tbody tr td:nth-child(6) .values > span:not(.part)')].map(
			(value) => Math.round(value.getBoundingClientRect().right)
		)
	);
	expect(edges.length).toBeGreaterThan(5);
	expect(new Set(edges).size).toBe(1);
});

test('the provinces are those of their time', async ({ page }) => {
	await page.goto('/place');
	const tiles = page.locator('ul a[aria-label]');
	await expect(tiles).toHaveCount(63);
	await page.getByRole('button', { name: /34/ }).click();
	await expect(tiles).toHaveCount(34);
	await expect(page).toHaveURL(/units=34/);
});

test('a province without figures says where there are some', async ({ page }) => {
	await page.goto('/place/gia-lai-2025');
	await expect(page.getByText('No figure on Gia Lai (since July 2025) was read.')).toBeVisible();
	await page.locator('.notice').getByRole('link', { name: 'Bình Định' }).click();
	await expect(page.locator('h1')).toHaveText('Bình Định');
});

test('on a phone nothing is wider than the page', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	for (const path of ['/place', '/place/bac-giang']) {
		await page.goto(path);
		const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
		expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
	}
});

test.describe('an unknown province', () => {
	test.use({ expectedErrors: [/404/] });

	test('offers the names that look like it', async ({ page }) => {
		await page.goto('/place/bacgiang');
		await page.getByRole('link', { name: 'Bắc Giang' }).click();
		await expect(page).toHaveURL(/\/place\/bac-giang$/);
	});
});
