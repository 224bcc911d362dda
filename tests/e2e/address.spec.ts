import { drawn, drawnAs } from './canvas.ts';
import { core } from './facts.ts';
import {
	choose,
	details,
	expect,
	expectQuery,
	facetValue,
	nameInPanel,
	open,
	queryOf,
	ready,
	sentence,
	test
} from './site.ts';

/** Everything that a view decides, as it stands on the page. */
async function whole(page: Parameters<typeof sentence>[0]) {
	return {
		sentence: await sentence(page).textContent(),
		counts: await page.locator('aside.filters .count').allTextContents(),
		ticked: await page
			.locator('aside.filters input:checked')
			.evaluateAll((all) =>
				all.map((each) => (each as HTMLInputElement).dataset.value ?? each.getAttribute('value'))
			),
		excluded: await page
			.locator('aside.filters button[aria-pressed=true]')
			.evaluateAll((all) => all.map((each) => each.getAttribute('aria-label'))),
		details: (await details(page).innerText()).trim(),
		drawn: await drawn(page),
		dimmed: await drawnAs(page, 'dimmed'),
		focus: await drawnAs(page, 'focus')
	};
}

test('a pasted address shows what it showed when it was copied', async ({ page, context }) => {
	await open(page, 'en/');
	await choose(page, 'scope', 'wider');
	await facetValue(page, 'fate', 'executed').tick.check();
	await facetValue(page, 'role', 'chair').exclude.click();
	await choose(page, 'rest', 'hide');
	await details(page).locator('details summary').click();
	await details(page).locator('.entries a').first().click();
	await expect
		.poll(() => queryOf(page))
		.toMatch(/^scope=wider&fate=executed&role=-chair&rest=hide&sel=[\w-]+$/);
	await expect(nameInPanel(page)).toBeVisible();
	const copied = await context.newPage();
	await copied.goto(page.url());
	await ready(copied);
	expect(await whole(copied)).toEqual(await whole(page));
});

test('an address in another order or script of the same view is the same view', async ({ page }) => {
	await open(page, 'en/?sel=alexandra-kollontai&fate=natural-death%2Cexecuted');
	const first = await whole(page);
	await open(page, 'en/?fate=executed,natural-death&sel=alexandra-kollontai');
	expect(await whole(page)).toEqual(first);
});

test('Back undoes each step, Forward does it again', async ({ page }) => {
	await open(page, 'en/');
	const steps: readonly (readonly [query: string, take: () => Promise<void>])[] = [
		['fate=executed', () => facetValue(page, 'fate', 'executed').tick.check()],
		['fate=executed&role=-member', () => facetValue(page, 'role', 'member').exclude.click()],
		['scope=wider&fate=executed&role=-member', () => choose(page, 'scope', 'wider')],
		['scope=wider&fate=executed&role=-member&rest=hide', () => choose(page, 'rest', 'hide')]
	];
	const seen = [await whole(page)];
	for (const [query, take] of steps) {
		await take();
		await expectQuery(page, query);
		const before = seen[seen.length - 1];
		await expect.poll(() => whole(page)).not.toEqual(before);
		seen.push(await whole(page));
	}
	const queries = ['', ...steps.map(([query]) => query)];
	for (let at = steps.length - 1; at >= 0; at--) {
		await page.goBack();
		await expectQuery(page, queries[at]!);
		await expect.poll(() => whole(page)).toEqual(seen[at]);
	}
	for (let at = 1; at <= steps.length; at++) {
		await page.goForward();
		await expectQuery(page, queries[at]!);
		await expect.poll(() => whole(page)).toEqual(seen[at]);
	}
});

test('nonsense in the address is left out: the opening view, and no complaint', async ({ page }) => {
	await open(page, 'en/');
	const opening = await whole(page);
	for (const query of [
		'fate=zzz&scope=42&rest=maybe&sel=nobody&tie=a~b~c',
		'fate=,,-,--&role=-&sel=',
		'tie=alexander-shliapnikov~alexander-shliapnikov',
		'sel=%00&fate=%E2%82&x=<script>alert(1)</script>',
		`fate=${'executed1,'.repeat(300)}`
	]) {
		await open(page, `en/?${query}`);
		expect(await whole(page), query).toEqual(opening);
	}
});

test('what an address has beside nonsense still counts', async ({ page }) => {
	await open(page, 'en/?fate=executed,zzz&scope=moon');
	await expect(sentence(page)).toContainText('Fate: executed —');
	expect(await drawn(page)).toHaveLength(core.length);
});

test('another language shows the same view', async ({ page }) => {
	await open(page, 'en/?scope=wider&fate=executed&sel=alexandra-kollontai');
	const before = await whole(page);
	await page.getByRole('link', { name: 'Русский' }).click();
	await expect(page).toHaveURL(/\/ru\/\?/);
	await ready(page);
	expect(queryOf(page)).toBe('scope=wider&fate=executed&sel=alexandra-kollontai');
	await expect(sentence(page)).toContainText('Судьба: ');
	await expect(nameInPanel(page)).toContainText('Коллонтай');
	const after = await whole(page);
	expect({ drawn: after.drawn, dimmed: after.dimmed, focus: after.focus, ticked: after.ticked }).toEqual({
		drawn: before.drawn,
		dimmed: before.dimmed,
		focus: before.focus,
		ticked: before.ticked
	});
});

test('the questions to begin with are views with somebody in them', async ({ page }) => {
	await open(page, 'en/');
	const links = details(page).locator('.questions a');
	const addresses = await links.evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href));
	expect(addresses.length).toBeGreaterThan(2);
	for (const address of addresses) {
		await page.goto(address);
		await ready(page);
		expect(queryOf(page)).not.toBe('');
		await expect(page.locator('.graph .notice')).toHaveCount(0);
		// A chart has bars that open to people; in the graph something else stands back.
		if (queryOf(page).includes('pane=outcomes'))
			await expect(page.locator('.over button[data-target]').first()).toBeVisible();
		else
			expect((await drawnAs(page, 'dimmed')).length + (await drawnAs(page, 'far')).length).toBeGreaterThan(0);
	}
});

test('the link can be copied', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(page, 'en/?fate=executed');
	await page.getByRole('button', { name: 'Copy link' }).click();
	await expect(page.locator('header [role=status]')).not.toBeEmpty();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});
