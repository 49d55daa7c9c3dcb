import { existsSync } from 'node:fs';
import { defineConfig, devices } from '@playwright/test';

const port = Number(process.env['PORT'] ?? 4178);

/** A Chromium of the machine, else the one that comes with the npm package. */
async function chromium(): Promise<string> {
	const own = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium'].find(
		(path) => path !== undefined && existsSync(path)
	);
	if (own !== undefined) return own;
	const { default: packed } = await import('@sparticuz/chromium');
	return packed.executablePath();
}

/** Drives the built site in a real browser: `npm run build` first. */
export default defineConfig({
	testDir: 'test/browser',
	outputDir: 'test-results',
	fullyParallel: true,
	workers: 2,
	timeout: 30_000,
	forbidOnly: true,
	reporter: 'list',
	use: {
		...devices['Desktop Chrome'],
		baseURL: `http://localhost:${port}`,
		launchOptions: {
			executablePath: await chromium(),
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync'
			]
		}
	},
	webServer: {
		command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort`,
		port,
		reuseExistingServer: process.env['PORT'] !== undefined
	}
});
