import recognizers from '@microsoft/recognizers-text-suite';
import compromise from 'compromise';

/** Does something with a text whose time is compared with that of `extract`. */
export type Baseline = (text: string) => void;

/** Cuts a text into sentences with what the platform offers. */
export function segmenter(language: string): Baseline {
	const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
	return (text) => {
		for (const sentence of segmenter.segment(text)) if (sentence.index < 0) return;
	};
}

const cultures: Readonly<Record<string, string>> = {
	de: 'de-de',
	en: 'en-us',
	es: 'es-es',
	fr: 'fr-fr',
	it: 'it-it',
	pt: 'pt-br'
};

/**
 * Reads numbers and percentages, and currencies if asked to, with Microsoft's recognizers, in the languages in which they read all three:
 * one paragraph at a time, since their time for currencies is quadratic.
 */
export function recognizer(language: string, withCurrencies: boolean): Baseline | undefined {
	const culture = cultures[language];
	if (culture === undefined) return undefined;
	const { recognizeNumber, recognizePercentage, recognizeCurrency } = recognizers;
	return (text) => {
		for (const paragraph of text.split('\n')) {
			recognizeNumber(paragraph, culture);
			recognizePercentage(paragraph, culture);
			if (withCurrencies) recognizeCurrency(paragraph, culture);
		}
	};
}

/** Reads numbers with compromise, which reads English only. */
export function compromiseNumbers(language: string): Baseline | undefined {
	return language === 'en' ? (text) => compromise(text).numbers().json() : undefined;
}
