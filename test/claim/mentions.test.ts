import { expect, test } from 'vitest';
import { findMentions } from '#lib/claim/mentions.ts';
import { tokenize } from '#lib/text/tokens.ts';
import { packOf } from '../packs.ts';

function cuesOf(language: string, text: string): string[] {
	return findMentions(tokenize(text), packOf(language)).cues.map(({ cue }) => cue);
}

test.each([
	['en', 'The harvest was better than expected.'],
	['en', 'The bridge is expected to open in May.'],
	['fr', 'Une récolte meilleure que prévu.'],
	['fr', "La fusion, prévue pour l'été."],
	['it', 'Un raccolto migliore delle attese.'],
	['it', "La fusione, prevista per l'estate."],
	['de', 'Mit Hochachtung.'],
	['de', 'Die Messe soll im Herbst stattfinden.'],
	['es', 'Una cosecha mejor de lo esperado.'],
	['pt', 'A fusão, prevista para o verão.'],
	['pl', 'Z szacunkiem.'],
	['cs', 'Výstava se má konat v květnu, dříve než se čekalo.'],
	['ru', 'Урожай выше ожиданий.'],
	['el', 'Η γέφυρα αναμένεται να ανοίξει.'],
	['nb', 'Bedre enn ventet.'],
	['vi', 'Hội chợ dự kiến diễn ra vào tháng 5.'],
	['ar', 'من المقرر أن يعقد المؤتمر.'],
	['zh', '好于预期。'],
	['ja', '5月に開催される予定だ。'],
	['ko', '예상보다 좋다.']
])('%s: "%s" neither estimates a figure nor aims at one', (language, text) => {
	const cues = cuesOf(language, text);
	expect(cues).not.toContain('estimated');
	expect(cues).not.toContain('target');
});

test.each([
	['en', 'Exports are expected to reach USD 5 billion.', 'estimated'],
	['fr', 'Les exportations devraient atteindre 5 milliards.', 'estimated'],
	['de', 'Der Export soll 5 Milliarden erreichen.', 'target'],
	['vi', 'Xuất khẩu dự kiến đạt 5 tỷ USD.', 'estimated']
])('%s: "%s" says %s', (language, text, expected) => {
	expect(cuesOf(language, text)).toContain(expected);
});

test.each([
	['fr', 'Les exportations ont diminué de 42 millions de dollars.', ['fall', 'by']],
	['it', 'Le esportazioni sono diminuite di 42 milioni di dollari.', ['fall', 'by']],
	['fr', 'Les exportations ont diminué.', ['fall']]
])('%s: "%s" names the amount of a change', (language, text, expected) => {
	const cues = cuesOf(language, text).filter((cue) => ['rise', 'fall', 'by'].includes(cue));
	expect(cues).toEqual(expected);
});
