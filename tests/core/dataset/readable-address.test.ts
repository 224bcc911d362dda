import { expect, test } from 'vitest';
import { readableAddress } from '#lib/core/dataset/readable-address.ts';

test.each([
	['https://ru.wikipedia.org/wiki/%D0%A8%D0%BB', 'https://ru.wikipedia.org/wiki/Шл'],
	['https://en.wikipedia.org/wiki/J%C4%81nis_%28x%29', 'https://en.wikipedia.org/wiki/Jānis_%28x%29'],
	[
		'https://a.example/?q=50%25&u=https%3A%2F%2Fb.example%20c',
		'https://a.example/?q=50%25&u=https%3A%2F%2Fb.example%20c'
	],
	['https://a.example/%D0', 'https://a.example/%D0'],
	['https://a.example/%E2%82%AC%ff', 'https://a.example/%E2%82%AC%ff']
])('%s', (address, readable) => {
	expect(readableAddress(address)).toBe(readable);
	expect(new URL(readable).href).toBe(new URL(address).href);
});
