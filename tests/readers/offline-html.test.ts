import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { writeDocument } from '#lib/core/formats/html/write-document.ts';
import { openShipped, takeOffline } from '../core/formats/html/taken.ts';

test.each(['tr', 'en', 'ru'] as const)(
	'xmllint reads head and body of the file in %s as well-formed',
	(language) => {
		const { file } = takeOffline(openShipped(language), 'scope=context&density=ring', language);
		const page = writeDocument(file, { script: 'a && b < c', style: 'p > a { color: red }' });
		expect(page.startsWith('<!DOCTYPE html>\n')).toBe(true);
		// Script and style are no XML: only what stands around them.
		const bare = page.replace(/<(script|style)([^>]*)>[\s\S]*?<\/\1>/g, '<$1$2></$1>');
		const read = execFileSync('xmllint', ['--xpath', 'count(//*[local-name()="tr"])', '-'], { input: bare });
		expect(Number(read)).toBe(openShipped(language).graph.dataset.claims.length + 1);
	}
);
