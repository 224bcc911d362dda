import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readState } from '#lib/core/formats/state/index.ts';
import { filesWith, sampleAbout, sampleBytes, sampleState } from '../core/formats/state/samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'fateline-state-'));
afterAll(() => rmSync(folder, { recursive: true }));
const files = await filesWith(sampleBytes);

function save(kind: string): string {
	const path = join(folder, `picture.${kind}`);
	writeFileSync(path, files[kind]!);
	return path;
}

const run = (program: string, ...args: string[]) => execFileSync(program, args, { encoding: 'utf8' });

test('pngcheck finds a sound PNG, and the text in it', () => {
	expect(run('pngcheck', '-7v', save('png'))).toMatch(
		/iTXt[\s\S]*keyword: fateline[\s\S]*No errors detected/
	);
});

test('xmllint finds a sound SVG, and in it what it is', () => {
	const path = save('svg');
	run('xmllint', '--noout', path);
	const element = (name: string) => run('xmllint', '--xpath', `string(//*[name()='${name}'])`, path).trim();
	expect(element('dc:title')).toBe(sampleAbout.title);
	expect(element('dc:source')).toBe(sampleAbout.source);
	expect(element('dc:rights')).toBe('CC-BY-4.0');
	expect(element('dc:language')).toBe('tr');
	expect(run('xmllint', '--xpath', "string(//*[name()='cc:license']/@*)", path).trim()).toBe(
		'https://creativecommons.org/licenses/by/4.0/'
	);
	// Written anew by another program, indented.
	writeFileSync(path, run('xmllint', '--format', path));
	expect(readState(readFileSync(path))).toEqual({ state: sampleState });
});

test.each([
	['as it is', []],
	['packed', ['--object-streams=generate', '--recompress-flate']],
	['unpacked', ['--stream-data=uncompress', '--object-streams=disable']],
	['for people to read', ['--qdf']]
])('a PDF opens again after qpdf wrote it, %s', (name, options) => {
	const [path, again] = [save('pdf'), join(folder, `${name}.pdf`)];
	run('qpdf', '--check', path);
	run('qpdf', ...options, path, again);
	expect(readState(readFileSync(again))).toEqual({ state: sampleState });
	expect(run('qpdf', '--list-attachments', again)).toContain('fateline-view.bin');
});
