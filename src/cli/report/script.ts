/**
 * The script of the report: filters with counts and their state in the address, the way from error to error, and the evidence
 * of an open panel drawn in the text. Without it the marks, panels and links work all the same.
 */
export const script = `
document.documentElement.classList.add('js');
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const chips = all('.chip');
const sections = all('.document');
const names = ['language', 'kind', 'field'];
const chosen = Object.fromEntries(names.map((name) => [name, new Set()]));
const errors = all('.errors li').map((item) => ({
	item,
	mark: document.getElementById(item.dataset.mark),
	section: item.closest('.document'),
	language: [item.closest('.document').dataset.language],
	kind: [item.dataset.kind],
	field: item.dataset.fields.split(' ').filter(Boolean)
}));
let shown = errors;
let current;

const fits = (error, but) =>
	names.every((name) => name === but || chosen[name].size === 0 || error[name].some((value) => chosen[name].has(value)));

function apply() {
	const narrowed = chosen.kind.size + chosen.field.size > 0;
	shown = errors.filter((error) => fits(error));
	const marks = new Set(shown.map(({ mark }) => mark));
	const held = new Set(shown.map(({ section }) => section));
	for (const section of sections) {
		const spoken = chosen.language.size === 0 || chosen.language.has(section.dataset.language);
		section.hidden = !spoken || (narrowed && !held.has(section));
	}
	for (const mark of all('main mark')) mark.classList.toggle('dim', narrowed && !marks.has(mark));
	for (const error of errors) error.item.hidden = !fits(error);
	for (const chip of chips) {
		const { group, value } = chip.dataset;
		const count = errors.filter((error) => fits(error, group) && error[group].includes(value)).length;
		chip.querySelector('.count').textContent = count;
		chip.classList.toggle('empty', count === 0);
		chip.setAttribute('aria-pressed', chosen[group].has(value));
	}
	document.querySelector('[data-clear]').hidden = names.every((name) => chosen[name].size === 0);
	tell();
}

function tell() {
	const place = shown.indexOf(current) + 1;
	const count = shown.length === 1 ? '1 error' : shown.length + ' errors';
	document.querySelector('.filters output').textContent = place > 0 ? place + ' of ' + count : count;
	for (const error of errors) error.item.classList.toggle('current', error === current);
}

function remember() {
	const parts = names.filter((name) => chosen[name].size > 0).map((name) => name + '=' + [...chosen[name]].join(','));
	if (current) parts.push('at=' + current.mark.id);
	history.replaceState(null, '', '#' + parts.join('&'));
}

function show(error) {
	current = error;
	tell();
	remember();
	const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
	error.mark.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'auto' });
	const list = error.item.parentElement.parentElement;
	list.scrollTop = error.item.offsetTop - list.offsetTop - 80;
	error.mark.querySelector('button').focus({ preventScroll: true });
	open(error.mark);
}

function open(mark) {
	const panel = document.getElementById(mark.id + '-panel');
	if (!panel.matches(':popover-open')) panel.showPopover();
}

function step(by) {
	if (shown.length === 0) return;
	const at = shown.indexOf(current);
	if (at >= 0) return show(shown[(at + by + shown.length) % shown.length]);
	const below = shown.findIndex(({ mark }) => mark.getBoundingClientRect().top > 100);
	const next = below < 0 ? 0 : by > 0 ? below : below - 1;
	show(shown[(next + shown.length) % shown.length]);
}

addEventListener('keydown', (event) => {
	if (event.ctrlKey || event.metaKey || event.altKey) return;
	if (event.key === 'n') step(1);
	else if (event.key === 'p') step(-1);
});

addEventListener('click', (event) => {
	const chip = event.target.closest('.chip');
	const item = event.target.closest('.errors li');
	const mark = event.target.closest('main mark');
	const stepper = event.target.closest('[data-step]');
	if (chip) {
		const set = chosen[chip.dataset.group];
		if (!set.delete(chip.dataset.value)) set.add(chip.dataset.value);
	} else if (event.target.closest('[data-clear]')) {
		for (const name of names) chosen[name].clear();
	} else if (stepper) return step(Number(stepper.dataset.step));
	else if (item) {
		event.preventDefault();
		return show(errors.find((error) => error.item === item));
	} else if (mark) {
		current = shown.find((error) => error.mark === mark) ?? current;
		tell();
		remember();
		if (!event.target.closest('button')) open(mark);
		return;
	} else return;
	apply();
	remember();
});

/** The range between two code-point offsets of a text, past the signs in its marks. */
function rangeOf(text, start, end) {
	const range = document.createRange();
	const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
	let at = 0;
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		if (node.parentElement.closest('button')) continue;
		const characters = Array.from(node.data);
		const unit = (offset) => characters.slice(0, offset - at).join('').length;
		if (start >= at && start < at + characters.length) range.setStart(node, unit(start));
		if (end > at && end <= at + characters.length) range.setEnd(node, unit(end));
		at += characters.length;
	}
	return range;
}

document.addEventListener(
	'toggle',
	({ target, newState }) => {
		if (!target.matches?.('.panel')) return;
		const mark = document.getElementById(target.dataset.mark);
		mark.classList.toggle('open', newState === 'open');
		if (!globalThis.Highlight) return;
		if (newState !== 'open') {
			if (!document.querySelector('.panel:popover-open')) CSS.highlights.delete('evidence');
			return;
		}
		const spans = target.dataset.evidence.split(' ').filter(Boolean).map((span) => span.split('-').map(Number));
		const text = mark.closest('.text');
		CSS.highlights.set('evidence', new Highlight(...spans.map(([start, end]) => rangeOf(text, start, end))));
	},
	true
);

function restore() {
	const state = new URLSearchParams(location.hash.slice(1));
	const known = new Set(chips.map(({ dataset }) => dataset.group + '=' + dataset.value));
	for (const name of names) {
		const values = (state.get(name) ?? '').split(',').filter((value) => known.has(name + '=' + value));
		chosen[name] = new Set(values);
	}
	apply();
	const id = state.get('at') ?? location.hash.slice(1);
	const error = errors.find(({ mark }) => mark.id === id);
	if (error && !error.section.hidden) show(error);
}
addEventListener('hashchange', restore);
restore();
`;
