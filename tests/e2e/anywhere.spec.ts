import { servePlainly } from './plain-server.ts';
import { expect, ready, test } from './site.ts';

for (const below of ['/', '/some/where/'])
	test(`the built site works at ${below} of a plain server of files`, async ({ browser }) => {
		test.setTimeout(60_000);
		const site = await servePlainly(below);
		const context = await browser.newContext({ serviceWorkers: 'allow' });
		const page = await context.newPage();
		const lost: string[] = [];
		page.on('response', (answer) => answer.status() >= 400 && lost.push(answer.url()));
		page.on('pageerror', (error) => lost.push(error.message));

		await page.goto(site.url);
		await page.getByRole('link', { name: /English/ }).click();
		await ready(page);
		expect(page.url()).toBe(`${site.url}en/`);
		expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(site.url);
		const manifest = await page.locator('link[rel=manifest]').evaluate(async (link: HTMLLinkElement) => {
			const read = (await (await fetch(link.href)).json()) as {
				start_url: string;
				scope: string;
				icons: { src: string }[];
			};
			const full = (path: string) => new URL(path, link.href).href;
			const icons = await Promise.all(read.icons.map(async ({ src }) => (await fetch(full(src))).status));
			return { start: full(read.start_url), scope: full(read.scope), icons };
		});
		expect(manifest).toMatchObject({ start: `${site.url}en/`, scope: site.url });
		expect(new Set(manifest.icons)).toEqual(new Set([200]));

		await page.goto(`${site.url}en/?sel=alexandra-kollontai`);
		await ready(page);
		await page.locator('aside.details .tools a').click();
		await expect(page).toHaveURL(`${site.url}en/entity/alexandra-kollontai/`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Alexandra Kollontai');
		expect((await page.request.get(`${site.url}data/graph-en.json`)).ok()).toBe(true);
		await page.goto(`${site.url}ru/embed/?sel=alexandra-kollontai`);
		await page.locator('.embed[data-ready=yes]').waitFor();
		await expect(page.locator('aside.details a')).toHaveAttribute(
			'href',
			new RegExp(`${below}ru/entity/alexandra-kollontai/$`)
		);
		expect(lost).toEqual([]);
		await context.close();
		site.close();
	});
