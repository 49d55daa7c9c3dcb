import type { Ask } from '#lib/query/ask.ts';

interface Engine {
	state: 'idle' | 'starting' | 'ready' | 'failed';
	/** Why it could not start, in words. */
	reason: string;
	ask: Ask | undefined;
}

/** The database of this tab, as far as it is there. Pages show what they were delivered with until it is. */
export const engine: Engine = $state({ state: 'idle', reason: '', ask: undefined });

/** Starts the database once the page has been painted; later calls do nothing. */
export function startEngine(): void {
	if (engine.state !== 'idle') return;
	engine.state = 'starting';
	afterPaint(() => {
		open().catch((error: unknown) => {
			engine.reason = error instanceof Error ? error.message : String(error);
			engine.state = 'failed';
		});
	});
}

async function open() {
	const { openDatabase } = await import('#lib/query/database.ts');
	const ask = await openDatabase();
	engine.ask = ask;
	engine.state = 'ready';
}

function afterPaint(run: () => void) {
	requestAnimationFrame(() => setTimeout(run, 0));
}
