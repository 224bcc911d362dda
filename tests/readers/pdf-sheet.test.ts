import { expect, test } from 'vitest';
import type { LettersMissing } from '#lib/browser/lettering/missing-letters.ts';
import { writePdf } from '#lib/browser/pdf/write-pdf.ts';
import { svg, type SvgElement } from '#lib/core/formats/svg-element.ts';
import { languages } from '#lib/core/text/text.ts';
import { fontFiles } from '../fixtures/font-files.ts';
import { pdfOf, plainAbout, sheetOf, wordsOf } from './pdf.ts';
import type { Pixels } from './pixels.ts';

/** The colour of a pixel. */
function colourAt({ width, channels, bytes }: Pixels, x: number, y: number): number[] {
	return [...bytes.subarray((y * width + x) * channels, (y * width + x + 1) * channels)];
}

const letters = [
	'ş ı ğ İ ç ö ü Ş I Ğ Ç Ö Ü â î û',
	'Ш Щ Ё Ї ш щ ё ї Ъ ъ Ы ы Э Ю Я і є ґ № « »',
	'– — … “ ” ‘ ’ „ · × − ≥ → ← 1919–1922',
	'Шляпников İşçi Muhalefeti ışığı fi ffi affair'
];

test('letters of Turkish, Russian and Ukrainian, and signs, come out as they went in', async () => {
	const rows = letters.map((text, index) => svg('text', { x: 20, y: 30 + 20 * index }, [text]));
	const bold = letters.map((text, index) =>
		svg('text', { x: 20, y: 150 + 20 * index, 'font-weight': 600 }, [text])
	);
	const sans = svg('text', { x: 20, y: 250, 'font-family': '"Source Sans 3 Variable"' }, ['Щ İ ğ']);
	const pdf = await pdfOf(sheetOf(...rows, ...bold, sans));
	expect(pdf.words()).toEqual(wordsOf([...letters, ...letters, 'Щ İ ğ'].join(' ')));
	expect(pdf.ask('pdffonts').match(/CID TrueType +Identity-H +yes yes yes/g)).toHaveLength(3);
});

test('a name with a halo is there once', async () => {
	const halo = { fill: 'none', stroke: '#faf6ee', 'stroke-width': 3, 'stroke-linejoin': 'round' };
	const lines = [
		svg('tspan', { x: 200, y: 40 }, ['Александр']),
		svg('tspan', { x: 200, y: 54 }, ['Шляпников'])
	];
	const name = svg('g', { 'text-anchor': 'middle' }, [svg('text', halo, lines), svg('text', {}, lines)]);
	const pdf = await pdfOf(sheetOf(name));
	expect(pdf.words()).toEqual(['Александр', 'Шляпников']);
	expect(pdf.unpacked().match(/^BT$/gm)).toHaveLength(2);
	// Each letter's outline is kept once: А and 'а' are two; р, н, к, о … occur in both lines.
	const kept = new Set('АлександрШляпников').size;
	expect(pdf.unpacked().match(/\/Subtype \/Form$/gm)).toHaveLength(kept);
});

test('a line stands by its start, middle or end', async () => {
	const line = (y: number, anchor: string) => svg('text', { x: 200, y, 'text-anchor': anchor }, [anchor]);
	const pdf = await pdfOf(sheetOf(line(40, 'start'), line(80, 'middle'), line(120, 'end')));
	const boxes = [...pdf.ask('pdftotext', '-bbox').matchAll(/xMin="([\d.]+)".*xMax="([\d.]+)"/g)];
	const [start, middle, end] = boxes.map(([, from, to]) => [Number(from), Number(to)] as const);
	// 200 px are 150 pt.
	expect(start![0]).toBeCloseTo(150, 1);
	expect((middle![0] + middle![1]) / 2).toBeCloseTo(150, 1);
	expect(end![1]).toBeCloseTo(150, 1);
});

test('a halo covers what is behind a name, and the name lies on it', async () => {
	const behind = svg('rect', { width: 400, height: 300, fill: '#0000ff' });
	const halo = { fill: 'none', stroke: '#ffffff', 'stroke-width': 20, 'stroke-linejoin': 'round' };
	const text = (look: SvgElement['attributes']) =>
		svg('text', { x: 50, y: 150, 'font-size': 60, ...look }, ['Щ']);
	const page = (await pdfOf(sheetOf(behind, text(halo), text({ fill: '#ff0000' })))).draw('-r', '96');
	const row = Array.from({ length: 120 }, (_, x) => colourAt(page, x, 130).join(' '));
	const bands = row.filter(
		(colour, at) => colour !== row[at - 1] && /^(255|0) (255|0) (255|0)$/.test(colour)
	);
	// Blue, then three upright strokes with white around them, then blue again.
	const [blue, white, red] = ['0 0 255', '255 255 255', '255 0 0'];
	expect(bands).toEqual([blue, white, red, white, red, white, red, white, blue]);
});

test('lines of a paragraph do not run into each other, and a broken address stays one', async () => {
	const lines = [
		'See the note at',
		'https://fateline.example/en/?fate=',
		'executed&sel=a;',
		'it ends',
		'here.'
	];
	const rows = lines.map((text, index) => svg('text', { x: 20, y: 40 + 16 * index }, [text]));
	const structure = (await pdfOf(sheetOf(svg('g', {}, rows)))).ask('pdfinfo', '-struct-text');
	const paragraph = structure.split('  P (block)\n')[1]!;
	expect([...paragraph.matchAll(/"(.*)"/g)].map(([, line]) => line)).toEqual([
		...['See the note at ', 'https://fateline.example/en/?fate=', 'executed&sel=a;', 'it ends ', 'here. ']
	]);
});

test('what stands in a group of its own is a paragraph of its own', async () => {
	const line = (text: string, y: number) => svg('text', { x: 20, y }, [text]);
	const list = svg('g', {}, [
		...[line('1.', 40), svg('g', {}, [line('Protokoly', 40), line('1933', 56)])],
		...[line('2.', 72), svg('g', {}, [line('Pravda', 72)])]
	]);
	const structure = (await pdfOf(sheetOf(list))).ask('pdfinfo', '-struct-text');
	const paragraphs = structure.split('  P (block)').slice(1);
	expect(paragraphs.map((text) => [...text.matchAll(/"(.*?) "/g)].map(([, words]) => words))).toEqual([
		...[['1.'], ['Protokoly', '1933'], ['2.'], ['Pravda']]
	]);
});

test('without paper nothing is under the drawing', async () => {
	const paper = (fill: string) => svg('rect', { width: 400, height: 300, fill });
	const dot = svg('circle', { cx: 200, cy: 150, r: 20, fill: '#c00000' });
	const clear = (await pdfOf(sheetOf(paper('none'), dot))).draw('-transp', '-r', '96');
	expect(colourAt(clear, 3, 3)).toEqual([0, 0, 0, 0]);
	expect(colourAt(clear, 200, 150)).toEqual([192, 0, 0, 255]);
	const covered = (await pdfOf(sheetOf(paper('#faf6ee'), dot))).draw('-transp', '-r', '96');
	expect(colourAt(covered, 3, 3)).toEqual([250, 246, 238, 255]);
});

test('opacity multiplies, transforms nest, dashes and strokes are kept', async () => {
	const line = { stroke: '#000000', 'stroke-width': 10, 'stroke-dasharray': '20 20', fill: 'none' };
	const half = svg('g', { opacity: 0.5, transform: 'translate(100 50) scale(2)' }, [
		svg('rect', { width: 20, height: 20, fill: '#000000', opacity: 0.5 })
	]);
	const page = (await pdfOf(sheetOf(half, svg('path', { d: 'M0 200L400 200', ...line })))).draw('-r', '96');
	expect(colourAt(page, 120, 70)[0]).toBeGreaterThan(185);
	expect(colourAt(page, 120, 70)[0]).toBeLessThan(197);
	expect(colourAt(page, 95, 70)).toEqual([255, 255, 255]);
	expect(colourAt(page, 138, 88)[0]).toBeLessThan(197);
	expect(colourAt(page, 142, 88)).toEqual([255, 255, 255]);
	expect([10, 30, 50].map((x) => colourAt(page, x, 200)[0])).toEqual([0, 255, 0]);
});

test('an address leads to where it says, and only an address of the web', async () => {
	const link = (href: string, y: number) => svg('a', { href }, [svg('text', { x: 20, y }, [`to ${href}`])]);
	const pdf = await pdfOf(sheetOf(link('https://fateline.example/a?b&c', 40), link('/entity/x/', 60)));
	expect(pdf.unpacked().match(/\/URI \(.*\)/g)).toEqual(['/URI (https://fateline.example/a?b&c)']);
	expect(pdf.ask('pdfinfo', '-struct')).toMatch(/P \(block\)\n +Link \(inline\)\n +Object/);
	expect(pdf.ask('qpdf', '--check')).toContain('No syntax');
});

test('what is said of the file is said as it is, whatever is in it', async () => {
	const title = `a < b & "c" ]]> 'd' (e) \\ ş Щ`;
	const pdf = await pdfOf(sheetOf(), { ...plainAbout, title });
	expect(pdf.ask('pdfinfo')).toContain(`Title:           ${title}\n`);
	expect(pdf.ask('pdfinfo', '-meta')).toContain('a &lt; b &amp; &quot;c&quot; ]]&gt; &#39;d&#39; (e) \\ ş Щ');
	expect(pdf.ask('qpdf', '--check')).toContain('No syntax');
});

test('the same order is the same bytes, another drawing another document', async () => {
	const text = (words: string) => sheetOf(svg('text', { x: 20, y: 40 }, [words]));
	const make = async (words: string, state?: Uint8Array<ArrayBuffer>) =>
		Buffer.from(await writePdf(text(words), plainAbout, fontFiles, state));
	const first = await make('Anna', Uint8Array.of(1, 2));
	await new Promise((done) => setTimeout(done, 1100));
	expect((await make('Anna', Uint8Array.of(1, 2))).equals(first)).toBe(true);
	const idOf = (file: Buffer) => /\/ID \[<(\w+)>/.exec(file.toString('latin1'))?.[1];
	expect(idOf(first)).toMatch(/^[\da-f]{32}$/);
	expect(idOf(await make('Inessa'))).not.toBe(idOf(first));
});

test('what opens it again lies in the file as it is', async () => {
	const state = Uint8Array.from({ length: 300 }, (_, index) => (index * 7) % 256);
	const pdf = await pdfOf(sheetOf(), plainAbout, state);
	expect([...pdf.attachment()]).toEqual([...state]);
	expect(Buffer.from(pdf.bytes).includes(Buffer.from(state))).toBe(true);
	expect((await pdfOf(sheetOf())).ask('pdfdetach', '-list')).toContain('0 embedded files');
});

test('a sheet longer than readers take has a larger unit, and the same drawing', async () => {
	const rect = svg('rect', { x: 0, y: 0, width: 30_000, height: 20_000, fill: '#00a000' });
	const picture = { width: 30_000, height: 20_000, element: svg('svg', {}, [rect]) };
	const pdf = await pdfOf(picture);
	expect(pdf.unpacked()).toMatch(/\/UserUnit 2$/m);
	expect(pdf.unpacked()).toMatch(/\/MediaBox \[\s*0\s+0\s+11250\s+7500\s*\]/);
	expect(pdf.ask('qpdf', '--check')).toContain('No syntax');
});

test('what it cannot print it says, instead of printing something else', async () => {
	const print = (...on: Parameters<typeof sheetOf>) => writePdf(sheetOf(...on), plainAbout, fontFiles);
	await expect(print(svg('ellipse'))).rejects.toThrow('cannot print <ellipse>');
	await expect(print(svg('g', { transform: 'rotate(9)' }))).rejects.toThrow('cannot paint the transform');
	await expect(print(svg('rect', { width: 9, height: 9, fill: 'url(#a)' }))).rejects.toThrow(
		'colour url(#a)'
	);
});

test('letters that the fonts lack are named, in place of a file with boxes in it', async () => {
	const text = (words: string) => svg('text', { x: 20, y: 40 }, [words]);
	const refused = writePdf(sheetOf(text('Qu Qiubai 瞿秋白'), text('瞿 ☭')), plainAbout, fontFiles);
	await expect(refused).rejects.toThrow('the fonts have no 瞿 秋 白 ☭');
	const { said } = (await refused.catch((error: unknown) => error)) as LettersMissing;
	for (const language of languages) expect(said[language]).toContain(': 瞿 秋 白 ☭.');
	// An accent and a sign without width are no letters.
	const accented = await pdfOf(sheetOf(text('Рабо\u0301чая\u200B оппозиция')));
	expect(accented.words().join('')).toBe('Рабо\u0301чаяоппозиция');
});
