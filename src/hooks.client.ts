import type { ClientInit } from '@sveltejs/kit';

/** Lets the browser draw the prerendered page before the script takes it over: the first answer is already in it. */
export const init: ClientInit = () =>
	new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
