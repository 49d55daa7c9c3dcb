import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { allFiles, readBytes, sizeOf, writeBytes } from '#cli/files.ts';

const compressible = /\.(?:html|js|css|json|svg|wasm|duckdb|csv|txt|xml|map)$/;

/** Smaller files gain nothing. */
const smallest = 512;

/** From here on the best compression takes many seconds for a few percent. */
const large = 2_000_000;

/** Puts a .br and a .gz beside every file of a site that gains by it; gives back the number of files. */
export async function compressSite(folder: string): Promise<number> {
	const files = allFiles(folder).filter(
		(file) => compressible.test(file) && sizeOf(file) >= smallest
	);
	const queue = files.values();
	// The compressor has threads of its own; two files at a time keep two cores busy.
	await Promise.all([compressNext(queue), compressNext(queue)]);
	return files.length;
}

async function compressNext(queue: Iterable<string>) {
	for (const file of queue) {
		const bytes = readBytes(file);
		writeBytes(`${file}.br`, await toBrotli(bytes, qualityOf(file, bytes.length)));
		writeBytes(`${file}.gz`, await toGzip(bytes));
	}
}

const gzipAsync = promisify(gzip);
const brotliAsync = promisify<Uint8Array, object, Buffer>(brotliCompress);

function toGzip(bytes: Uint8Array): Promise<Buffer> {
	return gzipAsync(bytes, { level: 9 });
}

/** Scripts are few and fetched by everyone: the best compression makes them a tenth smaller. */
function qualityOf(file: string, length: number): number {
	if (length > large) return 7;
	return file.endsWith('.js') ? 11 : 9;
}

function toBrotli(bytes: Uint8Array, quality: number): Promise<Buffer> {
	return brotliAsync(bytes, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: quality,
			[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
		}
	});
}
