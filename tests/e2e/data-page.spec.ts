import { createHash } from 'node:crypto';
import { expectAccessible } from './accessible.ts';
import { expect, languages, test } from './site.ts';

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

test('data/ leads to the page of the data, that to every file, each whole and of its type', async ({
	page,
	request
}) => {
	await page.goto('data/');
	await page.getByRole('link', { name: /English/ }).click();
	await expect(page).toHaveURL(/\/en\/data\/$/);
	const fetched = async (href: string) => {
		const answer = await request.get(new URL(href, page.url()).href);
		expect([href, answer.status()]).toEqual([href, 200]);
		return { body: await answer.body(), type: answer.headers()['content-type']!.split(';')[0] };
	};
	const links = await page
		.locator('#files th a')
		.evaluateAll((all) => all.map((link) => [link.textContent, link.getAttribute('href')!] as const));
	const sums = (await fetched('../../data/SHA256SUMS')).body.toString().trimEnd().split('\n');
	const found = new Map<string, string | undefined>();
	for (const [name, href] of links) {
		const { body, type } = await fetched(href);
		found.set(name!, type);
		if (name !== 'SHA256SUMS') expect(sums).toContain(`${sha256(body)}  ${name}`);
	}
	expect(found.size).toBe(sums.length + 1);
	expect(Object.fromEntries(found)).toMatchObject({
		'workers-opposition.zip': 'application/zip',
		'vocabulary/kinds.csv': 'text/csv',
		'claims.json': 'application/json',
		'workers-opposition.ttl': 'text/turtle',
		'workers-opposition.jsonld': 'application/ld+json',
		'changes-en.atom': 'application/atom+xml',
		'LICENSE.txt': 'text/plain'
	});
	const feed = page.locator('head link[rel=alternate][type="application/atom+xml"]');
	expect((await fetched((await feed.getAttribute('href'))!)).type).toBe('application/atom+xml');
	for (const anchor of await page.locator('main nav a').all())
		await expect(page.locator((await anchor.getAttribute('href'))!)).toHaveCount(1);
});

test.describe('with all of it open', () => {
	test.use({ colorScheme: 'dark', viewport: { width: 390, height: 844 } });

	test('the page of the data is accessible and never broader than a phone', async ({ page }) => {
		test.slow();
		for (const language of languages) {
			await page.goto(`${language}/data/`);
			await page
				.locator('details')
				.evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
		}
		await expectAccessible(page);
	});
});
