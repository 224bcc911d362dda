import { describe, expect, test } from 'vitest';
import { openFaces } from '#lib/browser/lettering/faces.ts';
import { outlineText } from '#lib/browser/lettering/outline-text.ts';
import { pdfStateName } from '#lib/core/formats/state/pdf-state.ts';
import type { SvgElement } from '#lib/core/formats/svg-element.ts';
import { writeSvg } from '#lib/core/formats/svg.ts';
import { languages } from '#lib/core/text/text.ts';
import { fontFiles } from '../fixtures/font-files.ts';
import { shippedPicture } from '../fixtures/shipped-picture.ts';
import { pdfOf, wordsOf } from './pdf.ts';
import { drawSvgFile, shareDiffering } from './pixels.ts';

/** Every line that is written on a drawing, halos left out, in the order of the drawing. */
function linesOf(element: SvgElement): string[] {
	if (element.tag === 'title' || element.tag === 'desc' || element.attributes['aria-hidden']) return [];
	return element.children.flatMap((child) => (typeof child === 'string' ? [child] : linesOf(child)));
}

describe.each(languages)('the shipped case, %s', async (language) => {
	const { picture, about } = shippedPicture(language, { paper: 'a4' });
	const pdf = await pdfOf(picture, about, Uint8Array.of(7, 0, 255, 13, 10, 62, 62));
	const lines = linesOf(picture.element);

	test('all that is written is there, in its order, and once', () => {
		expect(lines.length).toBeGreaterThan(100);
		expect(pdf.words()).toEqual(wordsOf(lines.join(' ')));
		// pdftotext leaves out what stands twice at one place, so the page itself is asked.
		const operators = pdf.unpacked().split('\n');
		expect(operators.filter((line) => line === 'BT').length).toBe(lines.length);
		expect(operators.filter((line) => / Tr$/.test(line))).toEqual([]);
	});

	test('every font is inside, only its letters that are used, as outlines with what they mean', () => {
		const rows = pdf.ask('pdffonts').trim().split('\n').slice(2);
		expect(rows.length).toBeGreaterThan(1);
		for (const row of rows)
			expect(row).toMatch(/^[A-Z]{6}\+Source\S+ +CID TrueType +Identity-H +yes yes yes /);
	});

	test('it says what it is', () => {
		const info = pdf.ask('pdfinfo');
		expect(info).toMatch(new RegExp(`^Title: +${about.title}$`, 'm'));
		expect(info).toMatch(new RegExp(`^Subject: +${about.description.slice(0, 20)}`, 'm'));
		expect(info).toMatch(/^Tagged: +yes$/m);
		expect(info).toMatch(/^Pages: +1$/m);
		expect(info).toMatch(/^Page size: +595\.2\d* x 841\.8\d* pts \(A4\)$/m);
		const meta = pdf.ask('pdfinfo', '-meta');
		for (const said of [about.title.replaceAll("'", '&#39;'), about.source, 'CC-BY-4.0', '2026-03-08'])
			expect(meta).toContain(said);
		expect(pdf.unpacked()).toContain(`/Lang (${language})`);
		expect(pdf.unpacked()).toContain('/DisplayDocTitle true');
	});

	test('qpdf finds nothing wrong', () => {
		expect(pdf.ask('qpdf', '--check')).toContain('No syntax or stream encoding errors');
	});

	test('it is drawn as librsvg draws the same drawing', () => {
		const outlined = outlineText(picture.element, openFaces(fontFiles));
		const drawn = drawSvgFile(writeSvg({ ...picture, element: outlined }));
		const page = pdf.draw('-r', '96');
		expect([page.width, page.height]).toEqual([drawn.width, drawn.height]);
		expect(shareDiffering(page, drawn, 4, 32)).toBeLessThan(0.001);
	});

	test('what opens it again comes out as it went in', () => {
		expect([...pdf.attachment()]).toEqual([7, 0, 255, 13, 10, 62, 62]);
		expect(pdf.ask('pdfdetach', '-list')).toContain(pdfStateName);
	});
});

test('the title is a heading, lines are paragraphs, the graph is a figure with its alternative', async () => {
	const { picture, about } = shippedPicture('en', { paper: 'a4' });
	const structure = (await pdfOf(picture, about)).ask('pdfinfo', '-struct-text');
	const top = structure.split('\n').filter((line) => /^ {2}\S/.test(line));
	expect(top[0]).toBe('  H1 (block)');
	expect(top.filter((line) => line.startsWith('  Figure'))).toHaveLength(1);
	const paragraphs = top.filter((line) => line.startsWith('  P'));
	expect(paragraphs.length).toBeGreaterThan(15);
	expect(paragraphs.length).toBeLessThan(60);
	expect(structure).toContain(about.title);
});
