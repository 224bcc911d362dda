import { expect, test } from 'vitest';
import { leaveNeededFonts, listFontFiles } from '#lib/server/needed-fonts.ts';

const latin = '@font-face{font-family:A;src:url(a/latin.woff2)format("woff2");unicode-range:U+0-FF,U+131}';
const greek = '@font-face{font-family:A;src:url(a/greek.woff2)format("woff2");unicode-range:U+370-377,U+3??}';
const astral = '@font-face{font-family:A;src:url(a/astral.woff2)format("woff2");unicode-range:U+1F300-1F5FF}';
const any = '@font-face{font-family:B;src:local(Arial);size-adjust:93%}';
const css = `${latin}${greek}${astral}${any}p{color:red}`;

test.each([
	['abc', [latin]],
	['ı', [latin]],
	['Ĳ', []],
	['ω', [greek]],
	['\u{3ff}', [greek]],
	['Ѐ', []],
	['a \u{1f4dc}', [latin, astral]]
])('of %s only the parts of fonts stay that have any of its characters', (text, faces) => {
	expect(leaveNeededFonts(css, text)).toBe(`${faces.join('')}${any}p{color:red}`);
	expect(listFontFiles(css, 'B;', text)).toEqual([]);
	expect(listFontFiles(css, 'A;', text)).toEqual(faces.map((face) => /url\((.*?)\)/.exec(face)![1]));
});
