import type { ReaderStep } from '#lib/claim/reader.ts';
import type { ReadText } from '#lib/ui/readText.ts';

/** What the page asks of the worker: a text, and what the person says of it. */
export interface Question {
	text: string;
	/** Code of its language; nothing where it is to be recognised. */
	language: string | undefined;
	/** Date of publication, ISO 8601. */
	published: string | undefined;
}

/** A text as it was read, with what is to be said of its language. */
export interface Answer extends ReadText {
	language: string;
	languageName: string;
	direction: 'ltr' | 'rtl';
	/** The language has no pack: most words were not read. */
	plain: boolean;
	warnings: readonly string[];
}

/** What the worker reports: how far it is, or how it ended. */
export type Report =
	| { kind: 'step'; step: ReaderStep; languageName: string | undefined }
	| { kind: 'read'; answer: Answer }
	| { kind: 'unrecognised' }
	| { kind: 'failed'; reason: string };
