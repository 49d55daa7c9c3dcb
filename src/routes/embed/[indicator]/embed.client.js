// Runs in the embed itself, as one classic script: no modules, no storage, no requests, so that it works in a sandbox.
(() => {
	const query = new URLSearchParams(location.search);
	const all = (selector, root = document) => [...root.querySelectorAll(selector)];
	const views = all('[data-view]');
	const lead = views.find((view) => !view.hidden);
	const misread = [];

	const theme = query.get('theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;

	const view = choose();
	const key = (mark) => `${view.dataset.series}|${mark.dataset.key}`;
	for (const other of views) other.hidden = other !== view;
	filterPlaces();
	if (misread.length > 0) {
		const note = document.querySelector('.note');
		note.textContent = `The link asked for ${misread.join(', ')}, which is not here.`;
		note.hidden = false;
	}

	function choose() {
		const [leadMeasure, leadUnit] = lead.dataset.view.split('|');
		const measure = query.get('measure') ?? leadMeasure;
		const own = views.filter(({ dataset }) => dataset.view.startsWith(`${measure}|`));
		if (own.length === 0) {
			misread.push(`measure=${measure}`);
			return lead;
		}
		const unit =
			query.get('unit') ?? (measure === leadMeasure ? leadUnit : own[0].dataset.view.split('|')[1]);
		const series = own.filter(({ dataset }) => dataset.view.split('|')[1] === unit);
		if (series.length === 0) misread.push(`unit=${unit}`);
		return chooseTime(series.length > 0 ? series : own);
	}

	function chooseTime(series) {
		const time = query.get('time') ?? 'latest';
		const named = (name) => series.find(({ dataset }) => dataset.view.split('|')[2] === name);
		const years = series.filter(({ dataset }) => /^\d+$/.test(dataset.view.split('|')[2]));
		const latest = series.includes(lead) ? lead : years[years.length - 1];
		if (/^\d{4}\.\.|^all$/.test(time)) return named('time') ?? latest;
		const year = time === 'latest' ? latest.dataset.view.split('|')[2] : time;
		const found = named(query.get('tab') === 'map' ? `map${year}` : year);
		if (found === undefined) misread.push(`time=${time}`);
		return found ?? latest;
	}

	/** Leaves the chosen provinces; a ranking closes up over the others. */
	function filterPlaces() {
		const places = (query.get('place') ?? '').split('~').filter(Boolean);
		if (places.length === 0) return;
		const panels = all('[data-place]', view);
		if (panels.length > 0) {
			const known = panels.filter(({ dataset }) => places.includes(dataset.place));
			if (known.length === 0) misread.push(`place=${places.join('~')}`);
			else for (const panel of panels) panel.hidden = !known.includes(panel);
			return;
		}
		const pitched = view.querySelector('[data-pitch]');
		if (pitched === null) return;
		const keys = [...new Set(all('[data-key]', pitched).map(({ dataset }) => dataset.key))];
		const order = all('[data-spoken]', view).map(({ dataset }) => dataset.spoken);
		const rows = order.filter((name) => keys.includes(name));
		const kept = rows.filter((name) => places.includes(name.split('|')[0]));
		if (kept.length === 0) {
			misread.push(`place=${places.join('~')}`);
			return;
		}
		const pitch = Number(pitched.dataset.pitch);
		for (const group of all('[data-key]', pitched)) {
			const index = kept.indexOf(group.dataset.key);
			group.style.display = index < 0 ? 'none' : '';
			const move = (index - rows.indexOf(group.dataset.key)) * pitch;
			if (index >= 0) group.setAttribute('transform', `translate(0 ${move})`);
		}
		pitched.querySelector('svg').style.height = `${kept.length * pitch}px`;
		const baseline = all('svg > g:not([data-key]) line', pitched).pop();
		if (baseline) baseline.setAttribute('y2', String(kept.length * pitch));
	}

	const plot = view.querySelector('.plot');
	const place = view.querySelector('.open');
	const live = document.createElement('p');
	live.className = 'spoken';
	live.setAttribute('aria-live', 'polite');
	view.append(live);
	plot.tabIndex = 0;
	plot.setAttribute('role', 'application');
	plot.setAttribute(
		'aria-label',
		`${view.querySelector('h1').textContent}. Arrow keys move between figures, Enter opens the sentence.`
	);
	let at;

	function marks() {
		const visible = all('[data-key]', plot).filter((mark) => mark.getClientRects().length > 0);
		const first = new Map(visible.reverse().map((mark) => [mark.dataset.key, mark]));
		return [...first.values()].reverse();
	}

	function close() {
		place.replaceChildren();
		for (const mark of all('.chosen', plot)) mark.classList.remove('chosen');
	}

	function open(mark) {
		const source = document.querySelector(`[data-for="${CSS.escape(key(mark))}"]`);
		if (source === null) return;
		close();
		for (const same of all(`[data-key="${CSS.escape(mark.dataset.key)}"]`, plot))
			same.classList.add('chosen');
		const sentence = source.cloneNode(true);
		place.append(sentence);
		sentence.querySelector('button').addEventListener('click', () => {
			close();
			plot.focus();
		});
		sentence.focus({ preventScroll: true });
		sentence.scrollIntoView({ block: 'nearest' });
	}

	function go(mark) {
		if (at) at.classList.remove('at');
		at = mark;
		if (!at) return;
		at.classList.add('at');
		const spoken = view.querySelector(`[data-spoken="${CSS.escape(at.dataset.key)}"]`);
		live.textContent = spoken === null ? '' : spoken.textContent.trim();
	}

	plot.addEventListener('click', (event) => {
		const mark = event.target.closest('[data-key]');
		if (mark) open(mark);
	});
	plot.addEventListener('blur', () => go(undefined));
	document.addEventListener('keydown', (event) => {
		if (event.key === 'Escape' && place.childElementCount > 0) {
			close();
			plot.focus();
		}
		if (document.activeElement !== plot) return;
		const list = marks();
		const index = list.indexOf(at);
		const next = {
			ArrowDown: index + 1,
			ArrowRight: index + 1,
			ArrowUp: index - 1,
			ArrowLeft: index - 1,
			Home: 0,
			End: list.length - 1
		}[event.key];
		if (next !== undefined) {
			go(list[Math.min(list.length - 1, Math.max(0, next))]);
			event.preventDefault();
		} else if (event.key === 'Enter' && at) {
			open(at);
			event.preventDefault();
		}
	});

	const asked = query.get('claim');
	if (asked !== null) {
		const link = document.querySelector(`#sentences a[href$="#claim-${CSS.escape(asked)}"]`);
		const wanted = link && link.closest('[data-for]').dataset.for;
		const mark = marks().find((one) => key(one) === wanted);
		if (mark) open(mark);
	}
})();
