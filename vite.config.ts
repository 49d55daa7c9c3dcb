import { readFileSync } from 'node:fs';
import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { packWeights } from './src/lib/claim/packedWeights.ts';

/** The worker that reads texts fetches the linker's weights packed. */
const packedWeights: Plugin = {
	name: 'packed-weights',
	enforce: 'pre',
	resolveId: (source) => (source === '#lib/claim/weights.json' ? '\0packed-weights' : undefined),
	load: (id) => {
		if (id !== '\0packed-weights') return undefined;
		const weights = JSON.parse(readFileSync('src/lib/claim/weights.json', 'utf8'));
		return `import { unpackWeights } from '#lib/claim/packedWeights.ts';
export default unpackWeights(JSON.parse(${JSON.stringify(JSON.stringify(packWeights(weights)))}));`;
	}
};

export default defineConfig({
	plugins: [sveltekit()],
	// The engine's own module is loaded as it is, on demand; scanning it ahead would only slow the start.
	optimizeDeps: { exclude: ['@duckdb/duckdb-wasm'] },
	worker: {
		// Its parts are fetched on demand.
		format: 'es',
		plugins: () => [packedWeights]
	},
	build: { target: 'es2022', assetsInlineLimit: 0 },
	server: { port: 4180 },
	preview: { port: 4173 },
	test: {
		include: ['test/**/*.test.ts'],
		exclude: ['test/browser/**'],
		environment: 'node'
	}
});
