import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { attested, folderWith } from './run.ts';

const page = '<!doctype html><title>here</title>';
const script = 'export const here = 1;';

function siteFolder() {
	return folderWith({
		'index.html': page,
		'place/bac-giang.html': '<!doctype html><title>Bắc Giang</title>',
		'404.html': '<!doctype html><title>not here</title>',
		'_app/immutable/a.js': script,
		'_app/immutable/a.js.br': brotliCompressSync(script),
		'_app/immutable/a.js.gz': gzipSync(script)
	});
}

/** Starts a server that stops with the test; gives back the address that it prints. */
async function serve(...args: string[]): Promise<string> {
	const child = spawn(process.execPath, ['src/cli/main.js', 'serve', ...args]);
	onTestFinished(() => void child.kill());
	const [line]: unknown[] = await once(child.stdout, 'data');
	return String(line).trim();
}

test('serves pages, files and a page for what is not there', async () => {
	const address = await serve('--site', siteFolder(), '--port', '0');
	const answer = async (path: string) => {
		const response = await fetch(address + path);
		return { status: response.status, text: await response.text() };
	};
	expect(await answer('/')).toEqual({ status: 200, text: page });
	expect((await answer('/place/bac-giang')).text).toContain('Bắc Giang');
	expect(await answer('/nowhere')).toMatchObject({ status: 404 });
	expect((await answer('/nowhere')).text).toContain('not here');
	expect((await answer('/../package.json')).status).toBe(404);
});

test.each(['br', 'gzip'])(
	'sends the %s form of a file and lets hashed names be kept',
	async (encoding) => {
		const address = await serve('--site', siteFolder(), '--port', '0');
		const response = await fetch(`${address}/_app/immutable/a.js`, {
			headers: { 'Accept-Encoding': encoding }
		});
		expect(response.headers.get('content-encoding')).toBe(encoding);
		expect(response.headers.get('cache-control')).toContain('immutable');
		expect(await response.text()).toBe(script);
	}
);

test('takes the next port when the wanted one is taken', async () => {
	const blocker = createServer().listen(0, 'localhost');
	await once(blocker, 'listening');
	onTestFinished(() => void blocker.close());
	const address = blocker.address();
	const taken = typeof address === 'object' ? (address?.port ?? 0) : 0;
	const served = new URL(await serve('--site', siteFolder(), '--port', String(taken)));
	expect(Number(served.port)).toBeGreaterThan(taken);
});

test.each([
	[['--port', 'http'], '--port: expected a port number'],
	[['--port', '70000'], '--port: expected a port number'],
	[['--site', 'nowhere'], 'nowhere: no built site here; attested start builds it'],
	[['build'], 'unexpected argument: build']
])('serve %j is a mistake told in one line', async (args, message) => {
	expect(await attested(['serve', ...args])).toEqual({ code: 2, out: '', said: [message] });
});
