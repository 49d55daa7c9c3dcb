import { expect, test } from 'vitest';
import { csvLine } from '#lib/dataset/csv.ts';

test.each([
	[['a', 1, true, undefined, null], 'a,1,true,,\r\n'],
	[['say "no"', 'a,b', 'two\nlines'], '"say ""no""","a,b","two\nlines"\r\n'],
	[['=1+1', '+84', '-3 %', '@x', '\tx', '\rx'], "'=1+1,'+84,'-3 %,'@x,'\tx,\"'\rx\"\r\n"],
	[[-3.5, 1e21, 0.1], '-3.5,1e+21,0.1\r\n'],
	[['−3 %', 'α=β'], '−3 %,α=β\r\n']
])('writes %j', (cells, line) => {
	expect(csvLine(cells)).toBe(line);
});
