import { inflateSync } from 'node:zlib';
import * as fontkit from 'fontkit';
import { expect, test } from 'vitest';
import { drawCard } from '#lib/core/formats/card/draw-card.ts';
import { readChunks } from '#lib/core/formats/png/chunks.ts';
import type { SvgElement } from '#lib/core/formats/svg-element.ts';
import { paintCard } from '#lib/server/card-picture.ts';
import { cardPath } from '#lib/server/card-path.ts';
import { composeCard } from '#lib/server/cards.ts';
import { listPlaces, type SitePlace } from '#lib/server/site-pages.ts';
import { fontFiles } from '../fixtures/font-files.ts';

const fonts = { 400: openFont(fontFiles.serif400), 600: openFont(fontFiles.serif600) };

function openFont(bytes: Uint8Array): fontkit.Font {
	return fontkit.create(bytes as Buffer) as fontkit.Font;
}

interface Written {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	readonly baseline: number;
	readonly size: number;
	readonly font: fontkit.Font;
}

/** Every text of a drawing with where it stands, measured with the font itself. */
function textsOf({ tag, attributes, children }: SvgElement, dx = 0, dy = 0): Written[] {
	const [, x = 0, y = 0] = /^translate\((\S+) (\S+)\)/.exec(String(attributes.transform ?? '')) ?? [];
	const [left, top] = [dx + Number(x), dy + Number(y)];
	if (tag !== 'text')
		return children.flatMap((child) => (typeof child === 'string' ? [] : textsOf(child, left, top)));
	const [text] = children as [string];
	const size = Number(attributes['font-size']);
	const font = fonts[attributes['font-weight'] === 600 ? 600 : 400];
	const width = (font.layout(text).advanceWidth / font.unitsPerEm) * size;
	const at = left + Number(attributes.x);
	return [{ text, left: at, right: at + width, baseline: top + Number(attributes.y), size, font }];
}

/** One place for each picture. */
const places = [
	...new Map(listPlaces().map((place) => [cardPath(place.language, place.page), place])).entries()
];

/** What is wrong with a picture. */
function faultsOf(place: SitePlace): string[] {
	const card = composeCard(place);
	const texts = textsOf(drawCard(card));
	return texts.flatMap(({ text, left, right, baseline, size, font }, at) => {
		const foot = at >= texts.length - 2;
		const above = foot ? undefined : texts[at - 1];
		const faults = {
			'begins too far left': left < 60,
			'ends too far right': right > (foot || !card.scene ? 1140 : 720.5),
			'ends too low': baseline + 0.25 * size > (foot ? 620 : 545),
			'is too small': size < 10,
			'is no sentence': /^\s|\s$|undefined|\{|\}/.test(text) || text === '',
			'lacks a letter': [...text].some((sign) => !font.hasGlyphForCodePoint(sign.codePointAt(0)!)),
			'lies on the line above': above && baseline - 0.75 * size < above.baseline + 0.1 * above.size
		};
		return Object.entries(faults).flatMap(([fault, found]) => (found ? [`${text}: ${fault}`] : []));
	});
}

test('on no picture do words leave their room, lie on each other or lack a letter', () => {
	const faults = places.flatMap(([path, place]) => faultsOf(place).map((fault) => `${path}: ${fault}`));
	expect(faults).toEqual([]);
});

test('the title is whole, large, and stands above its names in other languages', () => {
	const card = composeCard({ language: 'ru', page: { kind: 'entity', id: 'alexander-shliapnikov' } });
	const texts = textsOf(drawCard(card));
	const large = texts.filter(({ size }) => size > 45).map(({ text }) => text);
	expect(large.join(' ')).toBe('Александр Гаврилович Шляпников');
	expect(texts.map(({ text }) => text)).toEqual([
		...['Человек', 'Александр Гаврилович', 'Шляпников', 'Aleksandr Şlyapnikov', 'Alexander Shliapnikov'],
		...['Рождение: 30 августа 1885', 'Смерть: 2 сентября 1937', 'Судьба: казнь (источники расходятся)'],
		...[expect.stringMatching(/^\d+ связ\S+ · \d+ источник\S*$/), 'Fateline'],
		'Рабочая оппозиция: люди, организации, документы и судьбы'
	]);
});

test('a date of which sources disagree is not chosen', () => {
	const factsOf = (id: string) => composeCard({ language: 'en', page: { kind: 'entity', id } }).facts;
	expect(factsOf('workers-opposition')).toEqual([
		'Date of origin: sources disagree',
		'End: sources disagree'
	]);
	// Of what began and ended on one day that is said once.
	expect(factsOf('joint-meeting-1920-12-30')).toEqual(['Beginning or date: 30 December 1920']);
	expect(factsOf('metalworkers-union')).toEqual(['Beginning or date: June 1917 (probable)']);
});

test('every page has a picture; those of a source are one, whatever the language', () => {
	const paths = new Set(places.map(([path]) => path));
	const pages = listPlaces();
	const sources = pages.filter(({ page }) => page.kind === 'source').length;
	expect(paths.size).toBe(pages.length - (sources / 3) * 2);
	expect(paths).toContain('og/tr.png');
	expect(paths).toContain('og/en/fate/executed.png');
});

test('a picture is a PNG of the right size, twice the same, on the paper of the page', async () => {
	const card = composeCard({ language: 'tr', page: { kind: 'entity', id: 'flor-mitin' } });
	const [one, other] = await Promise.all([paintCard(card), paintCard(card)]);
	expect(Buffer.compare(one, other)).toBe(0);
	expect(one.length).toBeLessThan(40_000);
	const [header, palette, data] = readChunks(one)!.map((chunk) => Buffer.from(chunk.data));
	expect([header!.readUInt32BE(0), header!.readUInt32BE(4)]).toEqual([1200, 630]);
	const rows = inflateSync(data!);
	expect(rows).toHaveLength(630 * 1201);
	expect([...palette!.subarray(3 * rows[1]!, 3 * rows[1]! + 3)]).toEqual([0xfa, 0xf6, 0xee]);
});
