import { expect, test } from './fixture.ts';

test('finds places, indicators and sentences from the head of any page', async ({ page }) => {
	await page.goto('/indicator');
	const field = page.getByRole('searchbox', { name: 'Search' });
	// Keys that come before the page is alive are lost, as they would be for a reader.
	await expect(async () => {
		await page.keyboard.press('/');
		await expect(field).toBeFocused({ timeout: 300 });
	}).toPass();
	await field.fill('bac giang');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/search?q=bac+giang');
	await expect(page.getByRole('link', { name: 'Bắc Giang', exact: true })).toHaveAttribute(
		'href',
		'/place/bac-giang',
		{ timeout: 20_000 }
	);
	await expect(page.locator('blockquote mark').first()).toBeVisible();
});

test('says when nothing is found, and searches on while one types', async ({ page }) => {
	await page.goto('/search?q=zzzz');
	await expect(page.getByText('Nothing for “zzzz”')).toBeVisible({ timeout: 20_000 });
	await page.getByRole('searchbox', { name: 'Figure, place or sentence' }).fill('dien bien');
	await expect(page.getByRole('link', { name: 'Điện Biên', exact: true })).toBeVisible();
	await expect(page).toHaveURL('/search?q=dien%20bien');
});
