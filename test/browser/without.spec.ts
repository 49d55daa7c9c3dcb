import { expect, test } from './fixture.ts';

test.describe('without WebAssembly', () => {
	test('the page says so and keeps its figures', async ({ page }) => {
		await page.addInitScript(() => {
			Reflect.deleteProperty(globalThis, 'WebAssembly');
		});
		await page.goto('/indicator/pci');
		await expect(
			page.getByText('The database did not start: WebAssembly is not available')
		).toBeVisible();
		await expect(page.getByRole('table').getByRole('row')).not.toHaveCount(0);
		await page.getByRole('group', { name: 'Year' }).getByRole('link', { name: '2021' }).click();
		await expect(page.getByRole('heading', { level: 2, name: /by province, 2021/ })).toBeVisible();
		await page.getByRole('group', { name: 'Measure' }).getByRole('link', { name: 'Rank' }).click();
		await expect(page.getByText('the selection in the address cannot be shown')).toBeVisible();
		await expect(page.getByRole('heading', { level: 2, name: /by province, 2021/ })).toBeVisible();
	});
});

test.describe('with a blocked worker', () => {
	test.use({ expectedErrors: [/ERR_FAILED|duckdb worker|error: Event/] });

	test('the page says so and keeps its figures', async ({ page }) => {
		await page.route('**/*worker*.js', (route) => route.abort());
		await page.goto('/indicator/grdp_growth');
		await expect(page.getByText('The database did not start')).toBeVisible();
		await expect(page.getByRole('table').getByRole('row')).not.toHaveCount(0);
	});
});

test.describe('when the figures do not arrive', () => {
	test.use({ expectedErrors: [/Failed to load resource/] });

	test('the page says so', async ({ page }) => {
		await page.route('**/attested.duckdb', (route) => route.fulfill({ status: 503 }));
		await page.goto('/indicator/grdp_growth');
		await expect(page.getByText('the figures could not be loaded (503)')).toBeVisible();
	});
});

test.describe('once loaded', () => {
	// A face that no text has needed yet stays away; the fallback has its width.
	test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED .*woff2$/] });

	test('everything works offline', async ({ page, context }) => {
		// Before its script runs the figure is not busy either.
		const dataset = page.waitForResponse(/attested\.duckdb$/);
		await page.goto('/indicator/pci');
		await dataset;
		await expect(page.locator('figure[aria-busy]')).toHaveAttribute('aria-busy', 'false', {
			timeout: 20_000
		});
		await context.setOffline(true);
		await page.getByRole('group', { name: 'Measure' }).getByRole('link', { name: 'Rank' }).click();
		await expect(page.getByRole('heading', { level: 2, name: /rank by province/ })).toBeVisible();
		await page.getByRole('group', { name: 'Year' }).getByRole('link', { name: '2022' }).click();
		await page.getByRole('table').getByRole('button').first().click();
		await expect(
			page.getByRole('complementary', { name: 'Source sentence' }).locator('mark').first()
		).toBeVisible();
	});
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('chart, numbers and sentences are in the page', async ({ page }) => {
		await page.goto('/indicator/grdp_growth');
		await expect(page.locator('figure svg text', { hasText: 'Bắc Giang' })).toBeVisible();
		await expect(page.getByRole('table')).toContainText('13.85');
		await expect(page.getByRole('table').locator('mark').first()).toBeVisible();
	});
});
