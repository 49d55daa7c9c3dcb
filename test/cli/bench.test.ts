import { expect, test } from 'vitest';
import { runScript } from './run.ts';

const small = ['--language', 'en', '--size', '0.001', '--documents', '100', '--rounds', '1'];
const bench = (...args: string[]) => runScript('src/cli/bench.js', [...small, ...args]);
const part = async (name: string) => JSON.parse((await bench('--only', name, '--json')).out)[name];
const positive = expect.toSatisfy((value) => typeof value === 'number' && value > 0);

test('measures the speed beside baselines of the same run', async () => {
	expect(await part('speed')).toEqual([
		{
			language: 'en',
			size: positive,
			extract: positive,
			segmenter: positive,
			recognizers: positive,
			recognizersWithCurrencies: positive,
			compromise: positive
		}
	]);
});

test('looks at the memory after one, ten, fifty and all percent of the documents', async () => {
	const { states, heapGrowth, residentGrowth } = await part('memory');
	const held = (documents: number) => ({ documents, heap: positive, resident: positive });
	expect(states).toEqual([1, 10, 50, 100].map(held));
	expect(heapGrowth).toBeTypeOf('number');
	expect(residentGrowth).toBeTypeOf('number');
});

test('measures the start of a process, the language given or not', async () => {
	const number = expect.any(Number);
	expect(await part('startup')).toEqual([
		{ language: 'en', bare: positive, given: number, identified: number }
	]);
});

test('prints tables', async () => {
	const { code, out, said } = await bench('--only', 'speed');
	expect({ code, said }).toEqual({ code: 0, said: [] });
	expect(out).toMatch(/^ {2}language {2}extract {2}Intl\.Segmenter {2}recognizers/m);
	expect(out).toMatch(/^ {2}en( +\d+(\.\d+)?){5}$/m);
	expect(out).toMatch(/^extract against each: times as fast$/m);
});

test('names the parts that there are', async () => {
	const { code, said } = await bench('--only', 'nothing');
	expect(code).toBe(2);
	expect(said[0]).toContain('"speed"|"memory"|"startup"|"questions"|"site"');
});
