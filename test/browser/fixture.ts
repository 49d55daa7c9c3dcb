import { expect, test as base } from '@playwright/test';

interface Options {
	/** Console errors that a test brings about on purpose. */
	expectedErrors: RegExp[];
}

/** A test in which an error on the console, an uncaught exception or a request to another origin is a failure. */
export const test = base.extend<Options & { watched: void }>({
	expectedErrors: [[], { option: true }],
	watched: [
		async ({ page, baseURL, expectedErrors }, use) => {
			const faults: string[] = [];
			const isExpected = (text: string) => expectedErrors.some((pattern) => pattern.test(text));
			page.on('console', (message) => {
				if (!['error', 'warning'].includes(message.type())) return;
				const text = `${message.type()}: ${message.text()} ${message.location().url}`;
				if (!isExpected(text)) faults.push(text);
			});
			page.on('pageerror', (error) => {
				if (!isExpected(error.message)) faults.push(`exception: ${error.message}`);
			});
			page.on('request', (request) => {
				const url = new URL(request.url());
				const isOwn = url.origin === baseURL || ['data:', 'blob:', 'about:'].includes(url.protocol);
				if (!isOwn) faults.push(`request to another origin: ${request.url()}`);
			});
			await use();
			expect(faults).toEqual([]);
		},
		{ auto: true }
	]
});

export { expect };
