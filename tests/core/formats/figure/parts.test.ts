import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FigureContent, Part } from '#lib/core/formats/figure/part.ts';
import { partIds } from '#lib/core/formats/figure/figure.ts';
import { parts } from '#lib/core/formats/figure/parts/index.ts';
import { languages } from '#lib/core/text/text.ts';
import { openSmall } from '../../../fixtures/small.ts';
import { contentOf, openShipped } from './content.ts';
import { textsIn } from './texts-in.ts';

const textOf = (content: FigureContent, id: Part['id'], width: number) => {
	const drawn = parts.find((part) => part.id === id)!.draw(content, width);
	return (
		drawn &&
		textsIn(drawn.element)
			.map(({ text }) => text)
			.join(' ')
	);
};

test('every part but the graph is there, in the order in which they stand on a sheet', () => {
	expect(parts.map(({ id }) => id)).toEqual(partIds.filter((id) => id !== 'graph'));
});

const cases = languages.flatMap((language) => [openSmall(language), openShipped(language)]);
const contents = cases.flatMap((opened, at) => {
	const language = languages[Math.floor(at / 2)]!;
	const wide = {
		opened,
		language,
		query: 'scope=context&rest=bridge&kind=-event&density=ring&period=1920/1922'
	};
	const address = `https://fateline.example/${language}/?x=${'y/z'.repeat(1200)}`;
	return [contentOf({ opened, language }), contentOf({ ...wide, caption: { address } })];
});

test('nothing is wider than it may be, no line lies on another, and the height holds all', () => {
	fc.assert(
		fc.property(
			fc.nat(contents.length - 1),
			fc.nat(parts.length - 1),
			fc.integer({ min: 200, max: 1200 }),
			(which, at, width) => {
				const drawn = parts[at]!.draw(contents[which]!, width);
				if (!drawn) return;
				const texts = textsIn(drawn.element);
				expect(texts.filter(({ left, right }) => left < -0.01 || right > width + 0.02)).toEqual([]);
				expect(texts.filter(({ top, bottom }) => top < -0.01 || bottom > drawn.height + 0.02)).toEqual([]);
				const over = texts.flatMap((one, at) =>
					texts
						.slice(at + 1)
						.filter(
							(other) =>
								one.left < other.right &&
								other.left < one.right &&
								one.top < other.bottom &&
								other.top < one.bottom
						)
						.map((other) => [one.text, other.text])
				);
				expect(over).toEqual([]);
			}
		),
		{ numRuns: 300 }
	);
});

test('the title of the figure stands in place of that of the case', () => {
	const opened = openSmall();
	expect(textOf(contentOf({ opened }), 'title', 900)).toBe('The Red Lathe');
	expect(textOf(contentOf({ opened, figure: { title: '  ' } }), 'title', 900)).toBe('The Red Lathe');
	expect(textOf(contentOf({ opened, figure: { title: 'Ours' } }), 'title', 900)).toBe('Ours');
});
