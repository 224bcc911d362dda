import { readFileSync } from 'node:fs';
import PDFDocument from 'pdfkit';
import type { About } from '#lib/core/formats/about.ts';
import { plainFigure } from '#lib/core/formats/figure/figure.ts';
import type { PictureState } from '#lib/core/formats/state/picture-state.ts';
import { pdfStateName } from '#lib/core/formats/state/pdf-state.ts';
import { withState } from '#lib/core/formats/state/index.ts';
import { encodeState } from '#lib/core/formats/state/state-bytes.ts';
import { withMetadata } from '#lib/core/formats/state/svg-state.ts';
import { svg } from '#lib/core/formats/svg-element.ts';
import { writeSvg } from '#lib/core/formats/svg.ts';

export const sampleState: PictureState = {
	case: { name: 'red-lathe', title: 'Красный станок', version: '0.1.0', licence: 'CC0-1.0' },
	language: 'ru',
	query: 'fate=executed,-unknown&sel=anna-shilova&moved=core~anna-shilova~12~-30',
	camera: { x: 12.5, y: -30.25, zoom: 1.5, width: 900, height: 600 },
	figure: { ...plainFigure, title: 'Шляпников & <друзья>', paper: 'a4', parts: ['title', 'graph'] }
};

export const sampleBytes = encodeState(sampleState)!;

export const sampleAbout: About = {
	...{ title: 'Kızıl <Torna> & "Şti"', description: 'Hepsi.', creator: 'Fateline', licence: 'CC-BY-4.0' },
	...{ source: 'https://fateline.example/tr/?fate=executed&sel=x', version: '0.1.0', language: 'tr' },
	date: '2026-03-08'
};

/** A picture that a browser made, of 3 × 2 pixels. */
export function picture(name: string): Uint8Array {
	return new Uint8Array(readFileSync(new URL(`../../../fixtures/pictures/${name}`, import.meta.url)));
}

export const drawing = svg('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: '0 0 10 10' }, [
	svg('title', {}, ['Kızıl Torna']),
	svg('desc', {}, ['fateline-view</fateline-view>']),
	svg('circle', { cx: 5, cy: 5, r: 4 })
]);

export function svgFile(state: Uint8Array | undefined): Uint8Array {
	return new TextEncoder().encode(
		writeSvg({ element: withMetadata(drawing, sampleAbout, state), width: 10, height: 10 })
	);
}

/** A PDF of one page with a data file, and with a state if there is one. */
export async function pdfFile(state: Uint8Array | undefined, options: object = {}): Promise<Uint8Array> {
	const made = new PDFDocument({ size: [100, 100], ...options });
	const parts: Buffer[] = [];
	made.on('data', (part: Buffer) => parts.push(part));
	const end = new Promise((done) => made.on('end', done));
	made.text('1');
	made.file(Buffer.from('a,b\n1,2\n'.repeat(200)), { name: 'table.csv' });
	if (state) made.file(Buffer.from(state), { name: pdfStateName });
	made.end();
	await end;
	return new Uint8Array(Buffer.concat(parts));
}

/** One file of every kind with these bytes for a state; nothing puts none in. */
export async function filesWith(state: Uint8Array | undefined): Promise<Record<string, Uint8Array>> {
	const finished = { png: 'small.png', jpeg: 'small.jpeg', webp: 'lossy.webp' };
	const put = ([id, name]: [string, string]) =>
		[id, state ? withState(id, picture(name), state) : picture(name)] as const;
	return {
		...Object.fromEntries(Object.entries(finished).map(put)),
		svg: svgFile(state),
		pdf: await pdfFile(state)
	};
}
