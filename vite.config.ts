import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	// The engine's own module is loaded as it is, on demand; scanning it ahead would only slow the start.
	optimizeDeps: { exclude: ['@duckdb/duckdb-wasm'] },
	// Workers fetch parts of theirs on demand, as pages do.
	worker: { format: 'es' },
	build: { target: 'es2022', assetsInlineLimit: 0 },
	server: { port: 4180 },
	preview: { port: 4173 },
	test: {
		include: ['test/**/*.test.ts'],
		exclude: ['test/browser/**'],
		environment: 'node'
	}
});
