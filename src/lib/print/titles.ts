import { provinceById } from '#lib/place/entity.ts';

/** A place as people write it: "Bắc Giang", "Yen Dung, Bắc Giang", "Bắc Ninh (since July 2025)", "Vietnam". */
export function placeTitle(place: string | null): string {
	if (place === null) return 'no place stated';
	if (place === 'vietnam') return 'Vietnam';
	const [id = '', smaller] = place.split('/');
	const province = provinceById(id)?.name ?? capitalise(id);
	const since = id.endsWith('-2025') ? ' (since July 2025)' : '';
	return smaller === undefined ? province + since : `${capitalise(smaller)}, ${province}${since}`;
}

/** A period as people write it: "first half of 2024", "January to September 2024", "2020–2025". */
export function periodTitle(period: string | null): string {
	if (period === null) return 'no period stated';
	const [from = '', to] = period.split('/');
	if (to === undefined) return onePeriod(from);
	const year = from.slice(0, 4);
	if (from.length === 4) return `${from}–${to}`;
	return to.startsWith(year)
		? `${monthName(from)} to ${onePeriod(to)}`
		: `${onePeriod(from)} to ${onePeriod(to)}`;
}

/** A date as people write it: "14 January 2025"; nothing for a text that is no date. */
export function dateTitle(date: string | null): string {
	const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date ?? '');
	if (!parts) return /^\d{4}$/.test(date ?? '') ? (date ?? '') : '';
	const day = parts[3] === undefined ? '' : `${Number(parts[3])} `;
	return `${day}${monthName(parts[0])} ${parts[1]}`;
}

// Made at first use: what loads with the command line must not wait for them.
let languages: Intl.DisplayNames | undefined;

/** The English name of a language: "el" is "Greek". */
export function languageTitle(language: string): string {
	languages ??= new Intl.DisplayNames('en', { type: 'language' });
	return languages.of(language) ?? language;
}

/** A document's title, or, where nobody gave it one, the beginning of its text. */
export function documentTitle(document: { title: string | null; opening: string }): string {
	if (document.title !== null) return document.title.normalize('NFC');
	const [line = ''] = document.opening.trim().normalize('NFC').split('\n');
	const words = line.split(' ');
	return words.length > 12 ? `${words.slice(0, 12).join(' ')} …` : line.trim();
}

/** The publisher, or, where it is not known, the host of the address. */
export function publisherTitle(source: { publisher: string | null; url: string | null }): string {
	if (source.publisher !== null) return source.publisher.normalize('NFC');
	const host = source.url === null ? undefined : URL.parse(source.url)?.hostname;
	return host?.replace(/^www\./, '') ?? 'publisher not known';
}

function onePeriod(period: string): string {
	const [year = '', part] = period.split('-');
	if (part === undefined) return year;
	if (part.startsWith('Q')) return `${ordinals[Number(part[1]) - 1]} quarter of ${year}`;
	if (part.startsWith('H')) return `${ordinals[Number(part[1]) - 1]} half of ${year}`;
	return `${monthName(period)} ${year}`;
}

const ordinals = ['first', 'second', 'third', 'fourth'];
let months: Intl.DateTimeFormat | undefined;

function monthName(date: string): string {
	months ??= new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });
	return months.format(Date.UTC(2000, Number(date.slice(5, 7)) - 1, 1));
}

function capitalise(slug: string): string {
	const words = slug.split('-');
	return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}
