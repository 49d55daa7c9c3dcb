/** A Vietnamese syllable without tone and vowel marks; đ is kept apart from d. */
export interface Syllable {
	onset: string;
	nucleus: string;
	/** The nucleus with ư kept apart from u. */
	horned: string;
	coda: string;
}

const onsets =
	'ngh ng nh gh gi g kh kr kl k ch c qu tr th t ph pl p br bl b đ dr d v x s l m n hr h r'.split(
		' '
	);
const nuclei = new Set(
	'a ai ao au ay e eo eu i ia ie ieu iu o oa oai oe oi u ua uay ue ui uo uoi uou uu uy uya uye y ye yeu'.split(
		' '
	)
);
const codas = ['nh', 'ng', 'ch', 'c', 'k', 'm', 'n', 'p', 't', 'l', 'r', ''];

/** The parts of a syllable in lower case, or undefined where it is none: "giang" is gi + a + ng. */
export function parseSyllable(word: string): Syllable | undefined {
	const marked = onlyHorns(word);
	const plain = marked.replace(/ư/g, 'u');
	for (const onset of [...onsets.filter((candidate) => plain.startsWith(candidate)), '']) {
		const rime = plain.slice(onset.length);
		for (const coda of codas) {
			const end = rime.length - coda.length;
			const nucleus = rime.slice(0, end);
			if (!rime.endsWith(coda) || !nuclei.has(nucleus)) continue;
			return { onset, nucleus, horned: marked.slice(onset.length, onset.length + end), coda };
		}
		// "gi" is a whole syllable too: g + i.
		if (onset === 'gi' && rime === '') return { onset: 'g', nucleus: 'i', horned: 'i', coda: '' };
	}
	return undefined;
}

function onlyHorns(word: string): string {
	return word
		.toLowerCase()
		.normalize('NFD')
		.replace(/u\p{M}*\u031b\p{M}*/gu, 'ư')
		.replace(/\p{M}/gu, '')
		.replace(/ð/g, 'đ');
}
