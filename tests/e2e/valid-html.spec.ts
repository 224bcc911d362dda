import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { readSite, type BuiltPage } from './built-site.ts';

/** What the standard of HTML says, every rule of it; those that are only about style are not among them. */
const validator = new HtmlValidate({ extends: ['html-validate:standard'] });

/** Of pages made by the same component every so manieth, the first and the largest among them. */
const step = 40;

function sample(pages: readonly BuiltPage[]): readonly BuiltPage[] {
	const kindOf = ({ path }: BuiltPage) => path.split('/').slice(0, 2).join('/');
	return [...new Set(pages.map(kindOf))].flatMap((kind) => {
		const bySize = pages
			.filter((page) => kindOf(page) === kind)
			.toSorted((a, b) => b.html.length - a.html.length);
		return bySize.filter((_, at) => at % step === 0);
	});
}

/** What is wrong with a page. Comments may stand anywhere, but in the title of an SVG the validator takes them for text. */
async function faultsOf(path: string, html: string): Promise<string[]> {
	const { results } = await validator.validateString(html.replace(/<!--.*?-->/gs, ''), path);
	return results.flatMap(({ messages }) =>
		messages.map(({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId}: ${message}`)
	);
}

test('pages are valid HTML', async () => {
	test.setTimeout(120_000);
	const found: string[] = [];
	for (const { path, html } of sample([...readSite().values()])) found.push(...(await faultsOf(path, html)));
	expect(found.slice(0, 40)).toEqual([]);
});

test('what is not valid is found', async () => {
	const broken = '<!doctype html><html lang="en"><head><title>x</title></head><body><p id="a"><div id="a">';
	expect((await faultsOf('broken', broken)).length).toBeGreaterThan(2);
});
