import { expect, test } from 'vitest';
import { drawFigure } from '#lib/core/formats/figure/draw-figure.ts';
import type { FigureContent } from '#lib/core/formats/figure/part.ts';
import { drawScene } from '#lib/core/formats/draw-scene.ts';
import { wrap } from '#lib/core/formats/sheet.ts';
import { writeSvg } from '#lib/core/formats/svg.ts';
import type { SvgElement } from '#lib/core/formats/svg-element.ts';
import { writeElement } from '#lib/core/formats/write-element.ts';
import type { Caption } from '#lib/core/formats/snapshot.ts';
import type { Case } from '#lib/core/scene/case.ts';
import { textWidth } from '#lib/core/scene/labels.ts';
import { palettes } from '#lib/core/scene/theme.ts';
import type { Language } from '#lib/core/text/text.ts';
import { parseView } from '#lib/core/view/view.ts';
import { contentOf, figureAddress } from '../../fixtures/figures.ts';
import { look } from '../../fixtures/look.ts';
import { openDataset, openSmall } from '../../fixtures/small.ts';
import { descendants, readXml, textOf } from './xml.ts';

function content(
	query = '',
	language: Language = 'en',
	opened: Case = openSmall(language),
	caption: Partial<Caption> = {}
): FigureContent {
	return contentOf(opened, query, { language, caption });
}

function pictureOf(made: FigureContent): SvgElement {
	return readXml(writeSvg(drawFigure(made)));
}

/** The lines that stand on the sheet itself: title, sentence, caption. */
function lines(picture: SvgElement): { text: string; size: number; bold: boolean }[] {
	return descendants(picture)
		.filter(({ tag, attributes }) => tag === 'text' && attributes['font-size'] !== undefined)
		.filter(({ children }) => children.every((child) => typeof child === 'string'))
		.map((text) => ({
			text: textOf(text),
			size: Number(text.attributes['font-size']),
			bold: text.attributes['font-weight'] === '600'
		}));
}

/** All elements but halos, which nobody hears. */
function spoken(element: SvgElement): SvgElement[] {
	if (element.attributes['aria-hidden']) return [];
	return [element, ...element.children.flatMap((child) => (typeof child === 'string' ? [] : spoken(child)))];
}

/** Names under shapes, read from the lines of each label. */
function namesIn(picture: SvgElement): string[] {
	return spoken(picture)
		.filter(({ tag, children }) => tag === 'text' && children.some((child) => typeof child !== 'string'))
		.map(textOf);
}

test.each([
	['en', '', '8 March 2026'],
	['tr', 'scope=context&certainty=disputed', '8 Mart 2026'],
	['ru', 'scope=wider&rest=hide&fate=executed&sel=ivan-chelnokov', '8 марта 2026']
] as const)(
	'%s %s: names, title, sentence, address, version, licence and date are text',
	(language, query, date) => {
		const made = content(query, language);
		const picture = pictureOf(made);
		expect(picture.tag).toBe('svg');
		expect(picture.attributes).toMatchObject({
			xmlns: 'http://www.w3.org/2000/svg',
			lang: language,
			role: 'img'
		});
		const dataset = openSmall(language).graph.dataset;
		const names = made.snapshot.scene.entities.map(
			({ id }) => dataset.entities.find((each) => each.id === id)!.short
		);
		expect(namesIn(picture)).toEqual(names);
		const sheet = lines(picture)
			.map(({ text }) => text)
			.join(' ');
		for (const said of [
			made.snapshot.caption.title,
			made.snapshot.caption.sentence,
			'0.1.0',
			'CC0-1.0',
			date
		])
			expect(sheet).toContain(said);
		expect(sheet.replaceAll(' ', '')).toContain(figureAddress);
		const [title, desc] = picture.children.filter((child) => typeof child !== 'string');
		expect([title!.tag, textOf(title!)]).toEqual(['title', made.snapshot.caption.title]);
		expect([desc!.tag, textOf(desc!)]).toEqual(['desc', made.snapshot.caption.sentence]);
	}
);

test('the legend stands in the picture with its counts', () => {
	const texts = descendants(pictureOf(content('scope=context'))).map(textOf);
	for (const row of [
		'executed (2)',
		'suicide (1)',
		'unknown (1)',
		'person (4)',
		'certain (7)',
		'disputed (3)'
	])
		expect(texts).toContain(row);
	expect(texts).toContain('turned against somebody (2)');
	expect(descendants(pictureOf(content())).map(textOf)).not.toContain('turned against somebody (0)');
});

test('long titles, sentences and addresses are broken into lines that fit', () => {
	const title = 'Рабочая оппозиция и профессиональные союзы металлистов '.repeat(6).trim();
	const sentence = `Fate: ${'executed or suicide or '.repeat(40)}unknown`;
	const made = content('', 'ru', undefined, {
		title,
		sentence,
		address: `https://a.example/?x=${'y'.repeat(900)}`
	});
	const picture = pictureOf(made);
	const inside = drawFigure(made).width - 72;
	expect(lines(picture).length).toBeGreaterThan(15);
	for (const { text, size, bold } of lines(picture))
		expect([text, textWidth(text, bold) * size <= inside]).toEqual([text, true]);
	const sheet = lines(picture).map(({ text }) => text);
	expect(sheet.join(' ')).toContain(title);
	expect(sheet.join(' ')).toContain(sentence);
	expect(sheet.join('').replaceAll(' ', '')).toContain('y'.repeat(900));
});

test.each([
	['', 10, []],
	['one', 10, ['one']],
	['one two three', textWidth('one two', false), ['one two', 'three']],
	['one two three', textWidth('one two', false) - 0.001, ['one', 'two', 'three']],
	['mmmm', textWidth('mmm', false), ['mmm', 'm']],
	['a mmmm', textWidth('mmm', false), ['a', 'mmm', 'm']]
])('wrap %j', (text, width, expected) => {
	expect(wrap(text, width, false)).toEqual(expected);
});

test('everything on the sheet lies within it', () => {
	const made = content('scope=context');
	const { width, height, element } = drawFigure(made);
	expect(element.attributes.viewBox).toBe(`0 0 ${width} ${height}`);
	expect(width).toBeGreaterThan(made.snapshot.scene.box.width);
	expect(height).toBeGreaterThan(made.snapshot.scene.box.height);
});

const evil = [
	'<img src=x onerror=alert(1)>',
	'"><script>alert(1)</script>',
	"'); alert(1); ('",
	'&lt;b&gt; &#x3c;',
	']]><![CDATA[',
	'\u0000\u0008<svg onload=alert(1)>'
];
const drawn = new Set(['svg', 'title', 'desc', 'rect', 'g', 'text', 'tspan', 'path', 'circle', 'polygon']);

test('nothing that comes from data becomes markup', () => {
	const { dataset } = openSmall().graph;
	const entities = dataset.entities.map((entity, index) => ({
		...entity,
		short: evil[index] ?? entity.short
	}));
	const fates = dataset.vocabulary.fates.map((fate) => ({ ...fate, label: evil[0]! }));
	const opened = openDataset({
		...dataset,
		...{ entities, meta: { name: 'evil', title: evil[1]!, version: evil[0]!, licence: evil[4]! } },
		vocabulary: { ...dataset.vocabulary, fates }
	});
	const made = content('scope=context&fate=executed', 'en', opened, {
		address: `https://a.example/${evil[1]}`
	});
	const picture = pictureOf(made);
	for (const { tag, attributes } of descendants(picture)) {
		expect(drawn).toContain(tag);
		expect(Object.keys(attributes).filter((name) => /^on|href|^style/i.test(name))).toEqual([]);
	}
	const names = namesIn(picture);
	for (const name of evil) expect(names).toContain(name.replace(/[\u0000\u0008]/g, '')); // eslint-disable-line no-control-regex
	expect(textOf(picture)).toContain(evil[1]);
});

test('a picture without anything in it still says what it is', () => {
	const picture = pictureOf(content('fate=unknown&rest=hide'));
	expect(namesIn(picture)).toEqual([]);
	expect(textOf(picture)).toContain('The Red Lathe');
	expect(writeSvg(drawFigure(content('fate=unknown&rest=hide')))).not.toMatch(/NaN|Infinity|undefined/);
});

test('the file has its declaration, its size and its rules', () => {
	const picture = drawFigure(content());
	const file = writeSvg(picture, "@font-face{font-family:'A'}");
	expect(file.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<svg ')).toBe(true);
	const root = readXml(file);
	expect(root.attributes).toMatchObject({ width: `${picture.width}`, height: `${picture.height}` });
	expect(root.attributes.viewBox).toBe(picture.element.attributes.viewBox);
	expect(textOf(root.children[0] as SvgElement)).toBe("@font-face{font-family:'A'}");
	expect(writeSvg(picture)).not.toMatch(/<style|NaN|Infinity|undefined/);
});

test('the same drawing twice is the same text, and in the dark it is another', () => {
	expect(writeSvg(drawFigure(content()))).toBe(writeSvg(drawFigure(content())));
	const made = content();
	const dark = writeSvg(drawFigure({ ...made, snapshot: { ...made.snapshot, palette: palettes.dark } }));
	expect(dark).toContain(palettes.dark.paper);
	expect(dark).not.toContain(palettes.light.paper);
});

test('in the page a name leads to its entity, in a file nowhere', () => {
	const { scene } = look(openSmall(), parseView(new URLSearchParams()));
	const linked = readXml(
		writeElement(drawScene(scene, { palette: palettes.light, linkTo: (id) => `/e/${id}/?a&b` }))
	);
	const links = descendants(linked).filter(({ tag }) => tag === 'a');
	expect(links.map(({ attributes }) => attributes.href)).toEqual(
		scene.entities.map(({ id }) => `/e/${id}/?a&b`)
	);
	const plain = drawScene(scene, { palette: palettes.light });
	expect(descendants(plain).filter(({ tag }) => tag === 'a')).toEqual([]);
});

test('a scene can be drawn without its names', () => {
	const { scene } = look(openSmall(), parseView(new URLSearchParams()));
	const shapes = (drawn: SvgElement) =>
		descendants(drawn).filter(({ tag }) => tag === 'circle' || tag === 'polygon' || tag === 'path');
	const [named, bare] = [true, false].map((labels) =>
		readXml(writeElement(drawScene(scene, { palette: palettes.light, labels })))
	) as [SvgElement, SvgElement];
	expect(namesIn(named)).toHaveLength(scene.entities.length);
	expect(namesIn(bare)).toEqual([]);
	expect(shapes(bare)).toEqual(shapes(named));
});
