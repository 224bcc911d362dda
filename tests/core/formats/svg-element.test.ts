import fc from 'fast-check';
import { expect, test } from 'vitest';
import { round, svg } from '#lib/core/formats/svg-element.ts';
import { writeElement } from '#lib/core/formats/write-element.ts';
import { readXml } from './xml.ts';

test.each([
	['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
	['"quoted" & \'single\'', '&quot;quoted&quot; &amp; &#39;single&#39;'],
	[']]>', ']]&gt;'],
	['<!-- -->', '&lt;!-- --&gt;'],
	['&lt;', '&amp;lt;'],
	['a\u0000b\u0008c\u001Fd\uFFFEe\uFFFFf', 'abcdef'],
	['\uD800 and \uDC00', ' and '],
	['tab\tline\nreturn\r', 'tab\tline\nreturn\r'],
	['Şlyapnikov Шляпников 😀', 'Şlyapnikov Шляпников 😀']
])('%j is escaped as text and as an attribute', (raw, escaped) => {
	expect(writeElement(svg('text', {}, [raw]))).toBe(`<text>${escaped}</text>`);
	expect(writeElement(svg('a', { href: raw }))).toBe(`<a href="${escaped}"/>`);
});

test('attributes that are undefined are left out, zero and empty ones stay', () => {
	expect(writeElement(svg('g', { x: 0, y: undefined, class: '' }))).toBe('<g x="0" class=""/>');
	expect(writeElement(svg('g', {}, [svg('path', { d: 'M0 0' }), 'a', svg('g')]))).toBe(
		'<g><path d="M0 0"/>a<g/></g>'
	);
});

test.each([
	[1.005, 1],
	[1.234, 1.23],
	[1.236, 1.24],
	[-0.126, -0.13],
	[7, 7]
])('%d rounds to %d', (value, rounded) => {
	expect(round(value)).toBe(rounded);
});

test('whatever the text, it is read back as it was, but for what XML forbids', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.string({ unit: 'binary' }), (text, value) => {
			const legal = (raw: string) =>
				raw.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
			const element = readXml(writeElement(svg('g', { 'aria-label': value }, [text])));
			expect(element.attributes).toEqual({ 'aria-label': legal(value) });
			expect(element.children.join('')).toBe(legal(text));
		}),
		{ numRuns: 300 }
	);
});

test.each([
	'<g>',
	'<g></a>',
	'<g/><g/>',
	'<g x="1" x="2"/>',
	'<g x=1/>',
	'a & b',
	'<g>&nbsp;</g>',
	'<g>></g>',
	'<g x="<"/>'
])('the reader used here refuses %s', (xml) => {
	expect(() => readXml(xml)).toThrow();
});
