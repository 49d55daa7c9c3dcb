import { simplifyHan } from '#lib/text/han.ts';

const greekMarks = /[\u0300-\u036f]/g;
const arabicMarks = /[\u0610-\u061a\u064b-\u065f\u0670\u0640]/g;
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

const arabicLetters: Readonly<Record<string, string>> = {
	أ: 'ا',
	إ: 'ا',
	آ: 'ا',
	ٱ: 'ا',
	ى: 'ي',
	ی: 'ي',
	ئ: 'ي',
	ک: 'ك',
	ؤ: 'و',
	ة: 'ه'
};

/** Open Vietnamese syllables whose tone mark may stand on either vowel; the older place is the common form. */
const tonePlaces: Readonly<Record<string, string>> = {
	oà: 'òa',
	oá: 'óa',
	oả: 'ỏa',
	oã: 'õa',
	oạ: 'ọa',
	oè: 'òe',
	oé: 'óe',
	oẻ: 'ỏe',
	oẽ: 'õe',
	oẹ: 'ọe',
	uỳ: 'ùy',
	uý: 'úy',
	uỷ: 'ủy',
	uỹ: 'ũy',
	uỵ: 'ụy'
};

/** Breve and caron look alike and are typed for one another: the letter that our languages have. */
const mistaken: Readonly<Record<string, string>> = { ĕ: 'ě', ǎ: 'ă' };

/**
 * The form in which words are compared: composed, lower case, and folded as its script asks: Greek without accents and with one
 * sigma, Arabic without vowel signs and hamza seats, Cyrillic ё as е, Chinese in simplified characters. Latin letters keep their marks ("năm" is not "nam").
 */
export function folded(word: string): string {
	const lower = word.replace(invisible, '').normalize('NFC').toLowerCase();
	if (/^[a-z]*$/.test(lower)) return lower;
	if (/[\u0370-\u03ff\u1f00-\u1fff]/.test(lower))
		return lower.normalize('NFD').replace(greekMarks, '').replace(/ς/g, 'σ').normalize('NFC');
	if (/[\u0600-\u06ff]/.test(lower))
		return lower
			.normalize('NFD')
			.replace(/[\u0653-\u0655]/g, '')
			.normalize('NFC')
			.replace(arabicMarks, '')
			.replace(/[أإآٱىیئکؤة]/g, (letter) => arabicLetters[letter] ?? letter);
	if (/[\u3400-\u9fff]/.test(lower)) return simplifyHan(lower);
	if (/[\u0400-\u04ff]/.test(lower)) return lower.replace(/ё/g, 'е');
	const marked = lower.replace(/[ĕǎ]/g, (letter) => mistaken[letter] ?? letter);
	const end = marked.slice(-2);
	return end in tonePlaces ? marked.slice(0, -2) + tonePlaces[end] : marked;
}
