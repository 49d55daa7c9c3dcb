import type { LanguagePack, Phrases } from '#lib/language/schema.ts';
import type { Compound } from '#lib/number/compound.ts';
import { fold } from '#lib/text/fold.ts';
import { phrasesOf } from '#lib/text/lexicon.ts';

export type PieceRole = 'cardinal' | 'scale' | 'ordinal' | 'joiner' | 'times' | 'rank';

/** What a part of a compound is. */
export interface Piece {
	role: PieceRole;
	value: number;
}

/** The words of a pack that numbers written together are made of. */
export interface Pieces {
	exact: Map<string, Piece>;
	/** Stems, which may take an ending. */
	stems: Map<string, Piece>;
	/** First letters of the pieces a number can begin with. */
	heads: Set<string>;
	longest: number;
	unitsFirst: boolean;
	/** What each word met is; undefined for most. */
	seen: Map<string, Compound | undefined>;
}

/** Collects the pieces of a pack; of two meanings the cardinal counts. */
export function piecesOf(pack: LanguagePack): Pieces {
	const pieces: Pieces = {
		exact: new Map(),
		stems: new Map(),
		heads: new Set(),
		longest: 0,
		unitsFirst: pack.unitsFirst ?? false,
		seen: new Map()
	};
	const add = (list: Phrases, piece: Piece): void => {
		for (const phrase of phrasesOf(list)) addPiece(pieces, phrase, piece);
	};
	const addValued = (role: PieceRole, table: Readonly<Record<number, Phrases>>): void => {
		for (const [value, list] of Object.entries(table)) add(list, { role, value: Number(value) });
	};
	add(pack.cues.rank_steps, { role: 'rank', value: 0 });
	add(pack.times, { role: 'times', value: 0 });
	add(pack.numberJoiners, { role: 'joiner', value: 0 });
	addValued('ordinal', pack.ordinals);
	addValued('scale', pack.scales);
	addValued('cardinal', pack.looseNumbers ?? {});
	addValued('cardinal', pack.cardinals);
	return pieces;
}

function addPiece(pieces: Pieces, phrase: string, piece: Piece): void {
	if (/[\s/()~]/.test(phrase)) return;
	const stem = phrase.endsWith('*');
	const form = fold(stem ? phrase.slice(0, -1) : phrase);
	const into = stem ? pieces.stems : pieces.exact;
	if (!into.has(form) || piece.role === 'cardinal') into.set(form, piece);
	pieces.longest = Math.max(pieces.longest, form.length);
	if (piece.role === 'cardinal' || piece.role === 'scale' || piece.role === 'ordinal')
		pieces.heads.add(form.slice(0, 2));
}
