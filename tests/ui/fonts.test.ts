import { create, type Font } from 'fontkit';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync('src/lib/ui/styles/fonts.css', 'utf8');
const faces = css.match(/@font-face \{[^}]*\}/g)!;

/** The font that a family stands in for. */
const ours = {
	'Sans stand-in': '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
	'Serif stand-in': '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
	'Georgia stand-in': '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf'
};

const percent = (face: string, name: string) =>
	Number(new RegExp(`${name}: ([\\d.]+)%`).exec(face)![1]) / 100;

test('a stand-in is as high above and below the line as the font that it stands in for', () => {
	expect(faces.length).toBe(9);
	for (const face of faces) {
		const family = /font-family: '([^']+)'/.exec(face)![1] as keyof typeof ours;
		const font = create(readFileSync(`node_modules/${ours[family]}`)) as Font;
		const size = percent(face, 'size-adjust');
		expect(percent(face, 'ascent-override') * size).toBeCloseTo(font.ascent / font.unitsPerEm, 3);
		expect(percent(face, 'descent-override') * size).toBeCloseTo(-font.descent / font.unitsPerEm, 3);
		expect(percent(face, 'line-gap-override')).toBe(font.lineGap);
	}
});
