import { expect, test } from 'vitest';
import { openReader } from '#lib/claim/reader.ts';
import { isIn } from '#lib/ui/paragraphs.ts';
import { showText } from '#lib/ui/readText.ts';

async function shown(text: string) {
	const read = await openReader('en');
	const extraction = await read(text, { document: 'pasted' });
	if (!extraction) throw new Error('not read');
	return showText(text, extraction);
}

test('a claim is shown in words, with its sentence', async () => {
	const { claims, rejections } = await shown(
		'In 2024, GRDP of Bac Giang province grew by 13.85 percent. It has 381 pages.'
	);
	expect(claims[0]).toMatchObject({
		value: '13.85\u00a0%',
		indicator: 'GRDP growth rate',
		place: 'Bắc Giang',
		period: '2024',
		status: 'actual',
		sentence: 'In 2024, GRDP of Bac Giang province grew by 13.85 percent.'
	});
	expect(rejections[0]).toMatchObject({ start: 3, end: 7 });
});

test('a very long paragraph is cut into pieces that hold their figures whole', async () => {
	const sentence = (year: number) => `In ${year}, GRDP of Bac Giang 😀 grew by 8.1 percent. `;
	const text = Array.from({ length: 300 }, (_, index) => sentence(1990 + (index % 30))).join('');
	const { pieces, claims } = await shown(text);
	expect(pieces.length).toBeGreaterThan(3);
	expect(pieces.map((piece) => piece.text).join('')).toBe(text.trim());
	for (const { start, end, text } of pieces) expect(Array.from(text).length).toBe(end - start);
	for (const claim of claims) {
		const piece = pieces.find((own) => isIn(own, claim));
		expect(claim.end).toBeLessThanOrEqual(piece?.end ?? 0);
	}
});

test('a reader without a language recognises it, and refuses what is no code', async () => {
	const read = await openReader();
	const steps: string[] = [];
	const extraction = await read(
		'In 2024 the economy of the province grew by 8 percent, and people found work.',
		{ document: 'pasted', onstep: (step, language) => steps.push(`${step} ${language}`) }
	);
	expect(extraction?.language).toBe('en');
	expect(steps).toEqual(['language undefined', 'words en', 'reading en']);
	expect(await read('12 34', { document: 'pasted' })).toBeUndefined();
	await expect(openReader('?')).rejects.toThrow('is no language code');
});
