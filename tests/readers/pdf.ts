import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writePdf } from '#lib/browser/pdf/write-pdf.ts';
import type { About } from '#lib/core/formats/about.ts';
import type { Picture } from '#lib/core/formats/sheet.ts';
import { svg, type SvgElement } from '#lib/core/formats/svg-element.ts';
import { fontFiles } from '../fixtures/font-files.ts';
import { readPng, type Pixels } from './pixels.ts';

const folder = mkdtempSync(join(tmpdir(), 'fateline-pdf-'));
let files = 0;

/** A PDF on the disk, for programs that read it. */
export class PdfFile {
	readonly bytes: Uint8Array;
	readonly path = join(folder, `${++files}.pdf`);

	constructor(bytes: Uint8Array) {
		this.bytes = bytes;
		writeFileSync(this.path, bytes);
	}

	/** What a program prints about it; it throws when that fails. */
	ask(program: string, ...options: string[]): string {
		return execFileSync(program, [...options, this.path, ...(program === 'pdftotext' ? ['-'] : [])], {
			encoding: 'utf8',
			maxBuffer: 2 ** 28
		});
	}

	words(): string[] {
		return wordsOf(this.ask('pdftotext', '-raw'));
	}

	/** What stands in its streams, unpacked. */
	unpacked(): string {
		const options = ['--qdf', '--object-streams=disable', this.path, '-'];
		return execFileSync('qpdf', options, { encoding: 'latin1', maxBuffer: 2 ** 28 });
	}

	/** The page as poppler draws it. */
	draw(...options: string[]): Pixels {
		const made = join(folder, `${files}-page`);
		execFileSync('pdftocairo', ['-png', '-singlefile', ...options, this.path, made]);
		return readPng(readFileSync(`${made}.png`));
	}

	attachment(): Uint8Array {
		const made = join(folder, `${files}-attached`);
		execFileSync('pdfdetach', ['-save', '1', '-o', made, this.path]);
		return readFileSync(made);
	}
}

export function wordsOf(text: string): string[] {
	return text.split(/[\s\u00A0]+/).filter((word) => word !== '');
}

export const plainAbout: About = {
	...{ title: 'Başlık', description: 'Açıklama', creator: 'Fateline', licence: 'CC-BY-4.0' },
	...{ source: 'https://fateline.example/tr/', version: '1.0.0', language: 'tr', date: '2026-03-08' }
};

/** A sheet of 400 x 300 pixels with these on it. */
export function sheetOf(...children: SvgElement[]): Picture {
	const [width, height] = [400, 300];
	const set = { width, height, 'font-family': '"Source Serif 4 Variable", serif', 'font-size': 12 };
	return { width, height, element: svg('svg', set, children) };
}

export async function pdfOf(
	picture: Picture,
	about: About = plainAbout,
	state?: Uint8Array<ArrayBuffer>
): Promise<PdfFile> {
	return new PdfFile(await writePdf(picture, about, fontFiles, state));
}
