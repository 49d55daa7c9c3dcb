/** What is made of each language pack once, when it is first asked for. */
export function perPack<Pack extends object, Of>(make: (pack: Pack) => Of): (pack: Pack) => Of {
	const made = new WeakMap<Pack, Of>();
	return (pack) => {
		let known = made.get(pack);
		if (known === undefined) made.set(pack, (known = make(pack)));
		return known;
	};
}
