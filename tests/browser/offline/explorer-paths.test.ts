import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { explorerAt, listExplorerData } from '#lib/browser/offline/explorer-paths.ts';

test.each([
	['/some/where/ru/', 'ru'],
	['/some/where/', undefined],
	['/some/where/ru/entity/x/', undefined],
	['/some/where/de/', undefined],
	['/ru/', undefined]
])('%s is the explorer in %s', (path, language) => {
	expect(explorerAt('/some/where', path)).toBe(language);
});

test('what the explorer asks for is listed below the path of the site', () => {
	const made = [
		'/some/where/data/tour-ru-case.json',
		'/some/where/data/tour-tr-case.json',
		'/some/where/ru/'
	];
	const paths = listExplorerData('/some/where', 'ru', made);
	expect(paths).toContain(made[0]);
	expect(paths).not.toContain(made[1]);
	expect(paths).not.toContain(made[2]);
	expect(paths).toContain('/some/where/data/explorer-tr.json');
	expect(paths).toContain('/some/where/data/references-ru-iso690.json');
	expect(paths).not.toContain('/some/where/data/references-tr-iso690.json');
	expect(new Set(paths).size).toBe(paths.length);
});

test.runIf(existsSync('build'))('all of it is built', () => {
	for (const path of listExplorerData('', 'tr', [])) expect(existsSync(`build${path}`), path).toBe(true);
});
