/** A set of small integers as one bit each: word i holds the members 32 i … 32 i + 31. */
export type Bitset = Uint32Array;

/** An empty set with room for `size` members. */
export function emptyBits(size: number): Bitset {
	return new Uint32Array((size + 31) >>> 5);
}

/** The set of all members below `size`. */
export function fullBits(size: number): Bitset {
	const bits = emptyBits(size).fill(0xffffffff);
	const rest = size & 31;
	if (rest > 0) bits[bits.length - 1] = 0xffffffff >>> (32 - rest);
	return bits;
}

export function setBit(bits: Bitset, member: number): void {
	bits[member >>> 5]! |= 1 << (member & 31);
}

export function hasBit(bits: Bitset, member: number): boolean {
	return ((bits[member >>> 5]! >>> (member & 31)) & 1) === 1;
}

/** Keeps in `bits` what is also in `other`. */
export function intersect(bits: Bitset, other: Bitset): void {
	for (let i = 0; i < bits.length; i++) bits[i]! &= other[i]!;
}

/** Takes out of `bits` what is in `other`. */
export function subtract(bits: Bitset, other: Bitset): void {
	for (let i = 0; i < bits.length; i++) bits[i]! &= ~other[i]!;
}

/** Adds to `bits` what is in `other`. */
export function unite(bits: Bitset, other: Bitset): void {
	for (let i = 0; i < bits.length; i++) bits[i]! |= other[i]!;
}

/** How many members both sets have in common. */
export function countCommon(bits: Bitset, other: Bitset): number {
	let count = 0;
	for (let i = 0; i < bits.length; i++) count += popcount(bits[i]! & other[i]!);
	return count;
}

export function countBits(bits: Bitset): number {
	return countCommon(bits, bits);
}

/** Whether every member of `bits` is also in `other`. */
export function isSubset(bits: Bitset, other: Bitset): boolean {
	return bits.every((word, index) => (word & ~other[index]!) === 0);
}

/** One byte per member below `size`, 1 for those in the set: quicker to look up when nearly all are looked up. */
export function spreadBits(bits: Bitset, size: number): Uint8Array {
	const bytes = new Uint8Array(size);
	for (let member = 0; member < size; member++) bytes[member] = (bits[member >>> 5]! >>> (member & 31)) & 1;
	return bytes;
}

/** The set of the members whose byte is 1. */
export function gatherBits(bytes: Uint8Array): Bitset {
	const bits = emptyBits(bytes.length);
	for (let member = 0; member < bytes.length; member++)
		bits[member >>> 5]! |= bytes[member]! << (member & 31);
	return bits;
}

/** Bits set in one word; the parallel sum of Warren, Hacker's Delight (2002), figure 5-2. */
function popcount(word: number): number {
	let x = word - ((word >>> 1) & 0x55555555);
	x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
	return (((x + (x >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
