import { createServer, type RequestListener, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { z } from 'zod';
import { CliError } from '#cli/error.ts';
import { exists, readText } from '#cli/files.ts';
import { parseOptions, refuseFiles, type Output, type Verb } from '#cli/verb.ts';

/** Options of a server, as `start` has them too. */
export const serverOptionsSchema = z.object({
	port: z.coerce
		.number('expected a port number')
		.int('expected a port number')
		.min(0, 'expected a port number')
		.max(65535, 'expected a port number')
		.default(4173),
	host: z.string().default('localhost')
});
export type ServerOptions = z.infer<typeof serverOptionsSchema>;

export const serveVerb: Verb = {
	help: `usage: attested serve [options]

Serves the site in build/ as it was last built, until it is stopped.

  --port N     the port (4173); the next free one when it is taken
  --host NAME  the address to listen on (localhost)
  --site DIR   the folder of the built site (build)
`,
	options: {
		port: { type: 'string' },
		host: { type: 'string' },
		site: { type: 'string' }
	},
	run: async (values, files, output) => {
		refuseFiles(files);
		const { site, ...options } = parseOptions(
			serverOptionsSchema.extend({ site: z.string().default('build') }),
			values
		);
		await serve(site, options, output);
		return 0;
	}
};

/** How many ports after the wanted one are tried. */
const attempts = 50;

/** Serves a built site and prints its address once it listens. */
export async function serve(site: string, options: ServerOptions, output: Output): Promise<void> {
	if (!exists(join(site, 'index.html')))
		throw new CliError(`${site}: no built site here; attested start builds it`);
	const files = sirv(site, { brotli: true, gzip: true, etag: true, setHeaders });
	const missing = readText(join(site, '404.html')) ?? 'not found';
	const port = await listen(options, (request, response) => {
		files(request, response, () => {
			response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(missing);
		});
	});
	await output.print(`http://${options.host}:${port}\n`);
}

/** Listens on the wanted port or the next that is free, and gives it back. */
async function listen({ port, host }: ServerOptions, answer: RequestListener): Promise<number> {
	for (let next = port; next < port + attempts; next++) {
		const bound = await listenOnAll(host === 'localhost' ? loopbacks : [host], next, answer);
		if (bound !== undefined) return bound;
	}
	throw new CliError(`--port: ${port} to ${port + attempts - 1} are all taken`);
}

/** Browsers take either for localhost; another server on one of them would answer in our place. */
const loopbacks = ['127.0.0.1', '::1'];

/** The port that every address listens on now; undefined where it is taken on one of them. */
async function listenOnAll(
	hosts: readonly string[],
	wanted: number,
	answer: RequestListener
): Promise<number | undefined> {
	const servers: Server[] = [];
	let port = wanted;
	for (const host of hosts) {
		const server = createServer(answer);
		const outcome = await tryPort(server, port, host);
		if (outcome === 'absent' && servers.length > 0) continue;
		if (typeof outcome !== 'number') {
			for (const other of servers) other.close();
			if (outcome === 'taken') return undefined;
			throw new CliError(`--host: cannot listen on ${host}`);
		}
		port = outcome;
		servers.push(server);
	}
	return port;
}

/** The port that is now listened on, or why none is: it is taken, or the machine does not have the address. */
function tryPort(server: Server, port: number, host: string): Promise<number | 'taken' | 'absent'> {
	return new Promise((resolve) => {
		server.once('error', (error) => {
			resolve('code' in error && error.code === 'EADDRINUSE' ? 'taken' : 'absent');
		});
		server.listen(port, host, () => {
			const address = server.address();
			resolve(typeof address === 'object' && address !== null ? address.port : port);
		});
	});
}

/** Files with a hash in their name never change; everything else is asked for again. */
function setHeaders(response: { setHeader: (name: string, value: string) => void }, path: string) {
	const immutable = path.includes('/_app/immutable/');
	response.setHeader(
		'Cache-Control',
		immutable ? 'public, max-age=31536000, immutable' : 'no-cache'
	);
	response.setHeader('X-Content-Type-Options', 'nosniff');
	if (/\.(?:duckdb|parquet)$/.test(path))
		response.setHeader('Content-Type', 'application/octet-stream');
}
