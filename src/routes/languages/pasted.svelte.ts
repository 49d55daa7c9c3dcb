import type { Answer, Question, Report } from './messages.ts';

/** A text must be smaller than this many bytes, as on the command line. */
const sizeLimit = 5_000_000;

type Phase = 'empty' | 'reading' | 'read' | 'refused';

/** A text that is read in a worker of its own, so that the page never waits for it. */
export interface Pasted {
	readonly phase: Phase;
	/** What is going on, or why the text was not read. */
	readonly message: string;
	/** The last text that was read, while its own text stands in the box. */
	readonly answer: Answer | undefined;
	/** Reads a text; one that is still being read is given up. */
	read: (question: Question) => void;
	/** Gives up what is being read. */
	stop: () => void;
}

/** Nothing pasted yet. The worker, and with it the extractor, is fetched with the first text. */
export function openPasted(): Pasted {
	let phase = $state<Phase>('empty');
	let message = $state('');
	let answer = $state.raw<Answer>();
	let worker: Worker | undefined;

	function end(next: Phase, said: string, read?: Answer) {
		[phase, message, answer] = [next, said, read];
	}

	function stop() {
		if (phase !== 'reading') return;
		worker?.terminate();
		worker = undefined;
		end('empty', 'Reading was stopped.');
	}

	function start(): Worker {
		const started = new Worker(new URL('./reading.worker.ts', import.meta.url), { type: 'module' });
		started.addEventListener('message', ({ data }: MessageEvent<Report>) => {
			if (data.kind === 'step') message = stepText(data);
			else if (data.kind === 'read') end('read', '', data.answer);
			else end('refused', data.kind === 'failed' ? failed(data.reason) : unrecognised);
		});
		started.addEventListener('error', () => {
			worker = undefined;
			end('refused', failed('its worker did not start or ran out of memory'));
		});
		return started;
	}

	function read(question: Question) {
		stop();
		const problem = problemOf(question.text);
		if (problem !== undefined) return end(problem === '' ? 'empty' : 'refused', problem);
		end('reading', 'Fetching the extractor');
		worker ??= start();
		worker.postMessage(question);
	}

	return {
		get phase() {
			return phase;
		},
		get message() {
			return message;
		},
		get answer() {
			return answer;
		},
		read,
		stop
	};
}

const unrecognised =
	'The language was not recognised: the text is too short or in several languages. Choose its language above.';

function failed(reason: string): string {
	return `The text could not be read: ${reason}.`;
}

/** Why a text is not read: empty for one that is not there. */
function problemOf(text: string): string | undefined {
	if (text === '') return '';
	if (text.trim() === '') return 'There is nothing but white space in this text.';
	const bytes = new Blob([text]).size;
	if (bytes < sizeLimit) return undefined;
	return `This text is too long: ${(bytes / 1e6).toFixed(1)} MB; it must be shorter than ${sizeLimit / 1e6} MB. Paste a part of it.`;
}

function stepText({ step, languageName }: Extract<Report, { kind: 'step' }>): string {
	if (step === 'language') return 'Recognising the language';
	if (step === 'words') return `Fetching the words of ${languageName}`;
	return `Reading ${languageName}`;
}
