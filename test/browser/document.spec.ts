import { expect, test } from './fixture.ts';

const greek = '/document/004_ecdd89f01d7cf933';
const arabic = '/document/002_9f11a0ef5bd20798';
const digest = '/document/38-vietnambiz-grdp-growth-2020';

test('a figure under the pointer shows where its reading came from, and nothing moves', async ({
	page
}) => {
	await page.goto(greek);
	const figure = page.locator('a.figure', { hasText: '13,85%' });
	await figure.scrollIntoViewIfNeeded();
	const place = async () => {
		const box = await figure.boundingBox();
		return [box?.x, box?.y, box?.width, box?.height].map((side) => Math.round(side ?? NaN));
	};
	const before = await place();
	await expect(page.locator('.row .line')).toHaveCount(0);
	await figure.hover();
	await expect(page.locator('.row .line.indicator').first()).toBeVisible();
	await expect(page.locator('.row .line.place').first()).toHaveText(/Giang/);
	await expect(page.locator('.row .line.period').first()).toHaveText(/2024/);
	expect(await place()).toEqual(before);
	await expect(page.locator('li.active')).toContainText('13.85');
	await page.mouse.move(1, 1);
	await expect(page.locator('.row .line')).toHaveCount(0);
});

test('a chosen figure opens its reading and can be linked to', async ({ page }) => {
	await page.goto(greek);
	await page.locator('a.figure', { hasText: '13,85%' }).click();
	await expect(page).toHaveURL(/#claim-[0-9a-f]{16}$/);
	const reading = page.locator('.reading');
	await expect(reading).toContainText('Bắc Giang');
	const link = page.url();
	await page.goto('about:blank');
	await page.goto(link);
	await expect(page.locator('a.figure.active')).toHaveText('13,85%');
	await expect(page.locator('a.figure.active')).toBeInViewport();
	await expect(reading).toBeVisible();
});

test('a figure leads to the chart it stands in, with its sentence open', async ({ page }) => {
	await page.goto(greek);
	await page.locator('a.figure', { hasText: '13,85%' }).click();
	await page.getByRole('link', { name: 'See it in the chart' }).click();
	await expect(page).toHaveURL(/\/indicator\/grdp_growth.*claim=[0-9a-f]{16}/);
	await expect(page.getByRole('complementary').locator('mark').first()).toHaveText('13,85%');
});

test('the keyboard reaches every figure', async ({ page }) => {
	await page.goto(greek);
	const figure = page.locator('a.figure', { hasText: '13,85%' });
	await figure.focus();
	await expect(page.locator('.row .line.indicator').first()).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(page.locator('.reading')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.locator('.reading')).toHaveCount(0);
});

test('numbers that are no figures are shown with the reason', async ({ page }) => {
	await page.goto(greek);
	await expect(page.locator('s.rejected')).toHaveCount(0);
	await page.getByLabel('Numbers that are no figures').check();
	const rejected = page.locator('s.rejected', { hasText: '381' });
	await expect(rejected).toBeVisible();
	await expect(rejected).toHaveAttribute('title', /./);
});

test('paragraphs without figures fold to a line that opens', async ({ page }) => {
	await page.goto(greek);
	const folded = page.locator('details').first();
	await expect(folded.locator('.row').first()).toBeHidden();
	await folded.locator('summary').click();
	await expect(folded.locator('.row').first()).toBeVisible();
	await page.getByRole('button', { name: 'Full text' }).click();
	await expect(page.locator('details')).toHaveCount(0);
});

test('an Arabic text runs from right to left, the page around it does not', async ({ page }) => {
	await page.goto(arabic);
	const paragraph = page.locator('.row p[lang="ar"]').first();
	await expect(paragraph).toHaveCSS('direction', 'rtl');
	await expect(page.locator('h1')).toHaveAttribute('dir', 'rtl');
	await expect(page.locator('main')).toHaveCSS('direction', 'ltr');
	await expect(page.getByText('No figure in this document.')).toBeVisible();
	await expect(page.locator('s.rejected').first()).toBeVisible();
});

test('a digest says what it is and leads to the publication', async ({ page }) => {
	await page.goto(digest);
	await expect(page.getByText('our summary of figures that a publication states')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Read the publication' })).toHaveAttribute(
		'href',
		/^https:\/\//
	);
});

test('on a phone the list follows its paragraph and nothing is wider than the page', async ({
	page
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto(digest);
	const row = page.locator('.row', { has: page.locator('ol') }).first();
	const text = await row.locator('p').first().boundingBox();
	const list = await row.locator('ol').boundingBox();
	expect(list?.y).toBeGreaterThanOrEqual((text?.y ?? 0) + (text?.height ?? 0));
	for (const path of [greek, arabic, digest, '/document']) {
		await page.goto(path);
		const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
		expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
	}
});

test('the list of documents is filtered by language and keeps the choice in its address', async ({
	page
}) => {
	await page.goto('/document');
	const rows = page.locator('tbody tr');
	const all = await rows.count();
	await page.getByLabel('Language').selectOption('el');
	await expect(rows).toHaveCount(2);
	await expect(page).toHaveURL(/language=el/);
	await page.getByLabel('Kind').selectOption('digest');
	await page.getByRole('button', { name: 'Show all documents' }).click();
	await expect(rows).toHaveCount(all);
	await page.goto('/document?language=cs');
	await expect(rows).toHaveCount(1);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the text, its marks and its list are there', async ({ page }) => {
		await page.goto(greek);
		await expect(page.locator('a.figure', { hasText: '13,85%' })).toBeVisible();
		await expect(page.locator('ol li').first()).toBeVisible();
	});
});

test.describe('an unknown document', () => {
	test.use({ expectedErrors: [/404/] });

	test('says so and offers the list', async ({ page }) => {
		await page.goto('/document/nothing');
		await expect(page.getByRole('heading', { name: 'No such document' })).toBeVisible();
		await page.getByRole('link', { name: 'document', exact: true }).click();
		await expect(page).toHaveURL(/\/document$/);
	});
});
