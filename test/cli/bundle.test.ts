import { execFileSync } from 'node:child_process';
import { cpSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from './run.ts';

test('the command line runs where nothing was built before', () => {
	const clone = folderWith({});
	for (const path of ['src/cli', 'src/lib', 'package.json', 'tsconfig.json'])
		cpSync(path, join(clone, path), { recursive: true });
	symlinkSync(resolve('node_modules'), join(clone, 'node_modules'));
	const command = [join(clone, 'src/cli/main.js'), '--help'];
	for (const run of ['bundles', 'is bundled'])
		expect(execFileSync(process.execPath, command, { encoding: 'utf8' }), run).toContain('usage:');
});
