import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { writeXmp } from '#lib/core/formats/metadata/xmp.ts';
import { aboutSomething as about } from '../fixtures/about.ts';

/** What libxml2 finds; it fails at XML that is not well-formed. */
function find(xmp: string, path: string): string {
	const found = execFileSync('xmllint', ['--nonet', '--xpath', `string(${path})`, '-'], { input: xmp });
	return found.toString('utf8').replace(/\n$/, '');
}

/** Elements by the names of their namespaces, whatever prefix they are written with. */
const named = (uri: string, name: string) => `//*[namespace-uri()='${uri}' and local-name()='${name}']`;
const dc = (name: string) => named('http://purl.org/dc/elements/1.1/', name);
const item = (kind: string, language?: string) =>
	`/*[local-name()='${kind}']/*[local-name()='li'${language ? ` and @xml:lang='${language}'` : ''}]`;

test.each([
	[dc('title') + item('Alt', 'x-default'), about.title],
	[dc('title') + item('Alt', 'tr'), about.title],
	[dc('creator') + item('Seq'), 'Fateline'],
	[dc('description') + item('Alt', 'tr'), about.description.replace('\u0000\u0008', '')],
	[dc('rights') + item('Alt', 'x-default'), about.licence],
	[dc('source'), about.source],
	[dc('language') + item('Bag'), 'tr'],
	[dc('date') + item('Seq'), '2026-03-08'],
	[named('http://ns.adobe.com/xap/1.0/', 'CreatorTool'), 'Fateline'],
	[named('http://ns.adobe.com/xap/1.0/mm/', 'VersionID'), '1.0.0']
])('libxml2 reads %s', (path, expected) => {
	expect(find(writeXmp(about), path)).toBe(expected);
});

test('the packet begins and ends as XMP demands, so that it is found inside any file', () => {
	const xmp = writeXmp(about);
	expect(xmp).toMatch(/^<\?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"\?>\n<x:xmpmeta /);
	expect(xmp).toMatch(/<\/x:xmpmeta>\n<\?xpacket end="r"\?>$/);
	expect(xmp.match(/<rdf:Description rdf:about=""/g)).toHaveLength(1);
});
