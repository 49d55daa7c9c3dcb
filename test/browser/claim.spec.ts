import { expect, test } from './fixture.ts';

const greek = '/document/004_ecdd89f01d7cf933';

test('from the text to the figure, its reading, and the chart it feeds', async ({ page }) => {
	await page.goto(greek);
	await page.locator('a.figure', { hasText: '13,85%' }).click();
	await page.getByRole('link', { name: 'How it was read' }).click();
	await expect(page).toHaveURL(/\/claim\/[0-9a-f]{16}$/);
	await expect(page.locator('h1')).toContainText('13.85');
	const sentence = page.locator('blockquote.hero');
	await expect(sentence).toHaveAttribute('lang', 'el');
	await expect(sentence.locator('mark.active')).toHaveText('13,85%');
	await expect(page.getByRole('row', { name: /place/i })).toContainText('inherited');
	await expect(page.getByRole('row', { name: /status/i })).toContainText('actual');
	await expect(page.getByText('Slice of the document against the quote: same')).toBeVisible();

	const id = page.url().split('/').at(-1) ?? '';
	await page.getByRole('link', { name: /all provinces in 2024/ }).click();
	await expect(page).toHaveURL(new RegExp(`/indicator/grdp_growth.*claim=${id}`));
	await expect(page.getByRole('complementary')).toContainText('13,85%');
});

test('the place and the year of a figure are shown where they were read', async ({ page }) => {
	await page.goto(greek);
	await page.locator('a.figure', { hasText: '13,85%' }).click();
	await page.getByRole('link', { name: 'How it was read' }).click();
	await expect(page.locator('blockquote .line.place').first()).toHaveText(/Giang/);
	await expect(page.locator('blockquote .tag.place')).toHaveAttribute('data-tag', /place/);
	const text = await page.locator('blockquote').first().innerText();
	expect(text).not.toContain('indicator');
});

test('another source of the same figure is quoted, and vouches for it', async ({ page }) => {
	await page.goto(greek);
	await page.locator('a.figure', { hasText: '13,85%' }).click();
	await page.getByRole('link', { name: 'How it was read' }).click();
	const others = page.locator('section', { hasText: 'Who else states it' });
	await expect(others).toContainText('13.85');
	await expect(page.getByText('2 sources agree')).toBeVisible();
});

test('the citation can be copied', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(greek);
	await page.locator('a.figure', { hasText: '13,85%' }).click();
	await page.getByRole('link', { name: 'How it was read' }).click();
	await page.getByRole('button', { name: 'Copy the citation' }).click();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toMatch(/13,85%.*Claim [0-9a-f]{16}\.$/);
});

test.describe('an unknown figure', () => {
	test.use({ expectedErrors: [/404/] });

	test('says so and offers ways to find it', async ({ page }) => {
		await page.goto('/claim/0000000000000000');
		await expect(page.getByRole('heading', { name: 'No such figure' })).toBeVisible();
		await expect(page.locator('main').getByRole('link', { name: 'province' })).toBeVisible();
	});
});
