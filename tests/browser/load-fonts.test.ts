import { expect, test } from 'vitest';
import { loadFonts } from '#lib/browser/load-fonts.ts';
import { svg } from '#lib/core/formats/svg-element.ts';

/** A set of fonts that notes what it is asked for. */
function fontSet(fails?: string) {
	const asked: string[] = [];
	const load = (font: string, text: string) => {
		asked.push(`${font}: ${text}`);
		return font === fails ? Promise.reject(new Error('not found')) : Promise.resolve([]);
	};
	return { asked, fonts: { load } as unknown as FontFaceSet };
}

const drawing = svg('svg', { 'font-family': 'A, serif' }, [
	svg('text', {}, [svg('tspan', {}, ['Ёж']), svg('tspan', {}, ['жЁ!'])]),
	svg('g', { 'font-family': 'B' }, [svg('text', {}, ['ğ'])]),
	svg('text', { 'font-family': 'C' }, [])
]);

test('every font that is written in is loaded, for its own letters, each once', async () => {
	const { asked, fonts } = fontSet();
	await loadFonts(fonts, drawing);
	expect(asked).toEqual(['12px A, serif: Ёж!', '12px B: ğ']);
});

test('a font that cannot be had is not passed over', async () => {
	await expect(loadFonts(fontSet('12px B').fonts, drawing)).rejects.toThrow('not found');
});
