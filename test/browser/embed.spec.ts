import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';

/** A page of another hand that embeds a chart in a sandbox. */
async function host(page: Page, query = '') {
	await page.route('**/host.html', (route) =>
		route.fulfill({
			contentType: 'text/html',
			body: `<!doctype html><title>Host</title><iframe sandbox="allow-scripts" src="/embed/grdp_growth${query}" width="600" height="700"></iframe>`
		})
	);
	await page.goto('/host.html');
	return page.frameLocator('iframe');
}

test('shows its chart in a sandbox and opens a sentence on a tap', async ({ page }) => {
	const frame = await host(page, '?time=2021');
	await expect(frame.getByRole('heading', { level: 1 })).toHaveText(
		/^GRDP growth.* by province, 2021$/
	);
	// The plot takes taps once its script has given it the role.
	await frame.getByRole('application').click({ position: { x: 200, y: 15 } });
	await expect(frame.locator('aside:visible mark')).toHaveText('12.38%');
	await expect(frame.locator('footer:visible')).toContainText(/(\d+) of \1 figures verified/);
});

test('asks for nothing but itself', async ({ page }) => {
	const requests: string[] = [];
	page.on('request', (request) => {
		if (!request.url().startsWith('data:')) requests.push(new URL(request.url()).pathname);
	});
	await page.goto('/embed/grdp_growth');
	await page.waitForTimeout(300);
	expect(requests).toEqual(['/embed/grdp_growth']);
});

test('takes the address that the chart has', async ({ page }) => {
	await page.goto('/embed/pci?measure=rank&time=2022&place=bac-giang~quang-ninh');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('rank by province, 2022');
	await expect(
		page.locator('section:visible svg text:visible', { hasText: /Bắc Giang|Quảng Ninh/ })
	).toHaveCount(2);
	await page.goto('/embed/grdp_growth?tab=map&time=2021');
	await expect(page.locator('section:visible .tiles')).toBeVisible();
	await page.goto('/embed/grdp_growth?measure=growht');
	await expect(page.getByRole('status')).toContainText('measure=growht');
});

test('goes by keyboard', async ({ page }) => {
	await page.goto('/embed/grdp_growth?time=2021');
	await page.getByRole('application').focus();
	await page.keyboard.press('ArrowDown');
	await expect(page.locator('section:visible [aria-live]')).toContainText(
		'Hải Phòng, 2021: 12.38 %'
	);
	await page.keyboard.press('Enter');
	await expect(page.locator('aside:visible mark')).toHaveText('12.38%');
	await page.keyboard.press('Escape');
	await expect(page.locator('aside:visible')).toHaveCount(0);
});

test('the chart on the page offers its embed code', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/indicator/grdp_growth?time=2021');
	await page.getByRole('button', { name: 'Copy embed code' }).click();
	await expect(page.getByText('copied')).toBeVisible();
	const code = await page.evaluate(() => navigator.clipboard.readText());
	expect(code).toMatch(
		/^<iframe src="http:\/\/localhost:\d+\/embed\/grdp_growth\?time=2021" title="GRDP growth/
	);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('shows the chart it opens with', async ({ page }) => {
		await page.goto('/embed/grdp_growth');
		await expect(page.locator('section:visible svg text', { hasText: 'Bắc Giang' })).toBeVisible();
	});
});
