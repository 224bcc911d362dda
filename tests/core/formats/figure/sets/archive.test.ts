import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { drawFigure } from '#lib/core/formats/figure/draw-figure.ts';
import { Archive, entryName, writeCaption } from '#lib/core/formats/figure/sets/archive.ts';
import { memberContent } from '#lib/core/formats/figure/sets/member-content.ts';
import { writeSvg } from '#lib/core/formats/svg.ts';
import { contentOf } from '../../../../fixtures/figures.ts';
import { setOf } from '../../../../fixtures/sets.ts';
import { openShipped } from '../content.ts';
import { textsIn } from '../texts-in.ts';
import { readXml } from '../../xml.ts';

test.each([
	['executed', 0, 9, 'png', '01-executed.png'],
	['1917-1919', 10, 12, 'svg', '11-1917-1919.svg'],
	['natural-death', 99, 120, 'pdf', '100-natural-death.pdf'],
	['a/b ../c', 4, 5, 'png', '05-a-b-c.png']
])('the file of %s is called by its place and what it shows', (id, at, count, ending, name) => {
	expect(entryName({ id }, at, count, ending)).toBe(name);
});

test('an archive holds one figure for each value, each with its own filter, address and legend, and a caption', () => {
	const shipped = openShipped('en');
	const set = setOf(shipped, 'kind=person,faction', 'fate');
	const content = contentOf(shipped, 'kind=person,faction', { figure: { labels: 'none' } });
	const names = set.members.map((member, at) => entryName(member, at, set.members.length, 'svg'));
	const archive = new Archive('2026-03-08');
	set.members.forEach((member, at) => {
		const drawing = drawFigure(memberContent(content, member), undefined, set.common.scene);
		archive.add(names[at]!, new TextEncoder().encode(writeSvg(drawing, '')), at % 2 === 0);
	});
	archive.add('caption.txt', new TextEncoder().encode(writeCaption(content.snapshot, set, names)), true);
	const files = unzipSync(Uint8Array.from(archive.finish().flatMap((part) => [...part])));
	expect(Object.keys(files)).toEqual([...names, 'caption.txt']);
	const caption = strFromU8(files['caption.txt']!);
	set.members.forEach(({ label, count, id }, at) => {
		const texts = textsIn(readXml(strFromU8(files[names[at]!]!))).map(({ text }) => text);
		const whole = texts.join(' ');
		expect(whole).toContain(label);
		expect(whole).toContain(`Fate: ${label.toLowerCase()}`);
		expect(whole.replaceAll(' ', '')).toContain(`fate=${id}`);
		expect(caption).toContain(`${names[at]}: ${label} · ${count} of ${set.total} · `);
	});
	expect(caption).toContain(set.sentence);
	expect(caption).toContain('CC-BY-4.0');
});

test('the same set makes the same bytes; what is compressed already is stored', () => {
	const bytes = new TextEncoder().encode('a'.repeat(5000));
	const make = (compress: boolean) => {
		const archive = new Archive('2026-03-08');
		archive.add('01-a.png', bytes, compress);
		return archive.finish().flatMap((part) => [...part]);
	};
	expect(make(true)).toEqual(make(true));
	expect(make(true).length).toBeLessThan(500);
	expect(make(false).length).toBeGreaterThan(5000);
});
