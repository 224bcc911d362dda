import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	countBits,
	countCommon,
	emptyBits,
	fullBits,
	hasBit,
	intersect,
	setBit,
	subtract,
	unite,
	type Bitset
} from '#lib/core/graph/bitset.ts';

function bitsOf(size: number, members: Iterable<number>): Bitset {
	const bits = emptyBits(size);
	for (const member of members) setBit(bits, member);
	return bits;
}

function membersOf(size: number, bits: Bitset): number[] {
	return Array.from({ length: size }, (_, member) => member).filter((member) => hasBit(bits, member));
}

test.each([
	[0, 0],
	[1, 1],
	[31, 1],
	[32, 1],
	[33, 2],
	[64, 2],
	[65, 3]
])('%i members need %i words; the full set has all of them and no more', (size, words) => {
	expect(emptyBits(size)).toHaveLength(words);
	expect(countBits(emptyBits(size))).toBe(0);
	expect(fullBits(size)).toHaveLength(words);
	expect(countBits(fullBits(size))).toBe(size);
	expect(membersOf(size, fullBits(size))).toHaveLength(size);
});

test('bits 0, 31, 32 and 63 stand alone', () => {
	for (const member of [0, 31, 32, 63]) {
		expect(membersOf(64, bitsOf(64, [member]))).toEqual([member]);
		expect(countBits(bitsOf(64, [member]))).toBe(1);
	}
});

test('the same as a Set', () => {
	const sets = fc.integer({ min: 1, max: 130 }).chain((size) => {
		const members = fc.uniqueArray(fc.nat(size - 1), { maxLength: size });
		return fc.tuple(fc.constant(size), members, members);
	});
	fc.assert(
		fc.property(sets, ([size, first, second]) => {
			const [a, b] = [new Set(first), new Set(second)];
			const after = (change: (bits: Bitset, other: Bitset) => void) => {
				const bits = bitsOf(size, a);
				change(bits, bitsOf(size, b));
				return membersOf(size, bits);
			};
			const kept = (passes: (member: number) => boolean) =>
				Array.from({ length: size }, (_, member) => member).filter(passes);
			expect(after(intersect)).toEqual(kept((member) => a.has(member) && b.has(member)));
			expect(after(subtract)).toEqual(kept((member) => a.has(member) && !b.has(member)));
			expect(after(unite)).toEqual(kept((member) => a.has(member) || b.has(member)));
			expect(countBits(bitsOf(size, a))).toBe(a.size);
			expect(countCommon(bitsOf(size, a), bitsOf(size, b))).toBe(first.filter((each) => b.has(each)).length);
		})
	);
});
