import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { drawn } from './canvas.ts';
import { claims, core, entities } from './facts.ts';
import { details, expect, expectQuery, graph, open, queryOf, sentence, test } from './site.ts';

const person = 'sergei-medvedev';
const groupOf = new Map(
	Papa.parse<{ id: string; group: string }>(
		readFileSync(new URL('../../graph-data/vocabulary/relations.csv', import.meta.url), 'utf8').trim(),
		{ header: true }
	).data.map(({ id, group }) => [id, group])
);
const inCore = new Set(core.map(({ id }) => id!));

/** Whom claims tie somebody to, within the core or anywhere. */
function neighbours(id: string, within: (other: string) => boolean): Set<string> {
	const others = claims.flatMap(({ subject, object }) =>
		subject === id ? [object!] : object === id ? [subject!] : []
	);
	return new Set(others.filter((other) => other !== id && within(other)));
}

async function expectShown(page: Page, ids: ReadonlySet<string>) {
	await expect.poll(async () => [...(await drawn(page))].sort()).toEqual([...ids].sort());
}

test('only the surroundings of somebody, half a step at a time, and back', async ({ page }) => {
	await open(page, `en/?sel=${person}`);
	const panel = details(page).locator('[data-surroundings]');
	await panel.getByText('1', { exact: true }).click();
	await expectQuery(page, `around=${person}&sel=${person}`);
	const near = neighbours(person, (id) => inCore.has(id));
	await expectShown(page, new Set([person, ...near]));
	await expect(sentence(page)).toContainText('Surroundings of S. Medvedev, distance 1:');
	const starCount = await tieCount(page);
	await panel.getByText('1.5', { exact: true }).click();
	await expectShown(page, new Set([person, ...near]));
	await expect.poll(() => tieCount(page)).toBeGreaterThan(starCount);
	await page.goBack();
	await expectQuery(page, `around=${person}&sel=${person}`);
	await panel.getByText('All', { exact: true }).click();
	await expectQuery(page, `sel=${person}`);
	await expectShown(page, inCore);
});

test('along chosen relations and one direction only', async ({ page }) => {
	await open(page, `en/?sel=${person}&around=${person}`);
	const panel = details(page).locator('[data-surroundings]');
	await panel.getByText('Direction and relations').click();
	await panel.getByLabel('Documents and publications').check();
	await expect.poll(() => queryOf(page)).toContain('along=documents');
	await panel.getByText('outgoing').click();
	await expect.poll(() => queryOf(page)).toContain('way=out');
	const documents = new Set(
		claims
			.filter(({ subject, object }) => subject === person && inCore.has(object!))
			.filter(({ relation }) => groupOf.get(relation!) === 'documents')
			.map(({ object }) => object!)
	);
	expect(documents.size).toBeGreaterThan(0);
	await expectShown(page, new Set([person, ...documents]));
});

test('keys in the graph: 2 shows two steps, minus narrows, 2 again shows the whole', async ({ page }) => {
	await open(page, `en/?sel=${person}`);
	await graph(page).focus();
	await page.keyboard.press('2');
	await expect.poll(() => queryOf(page)).toContain(`around=${person}&depth=2`);
	await page.keyboard.press('-');
	await expect.poll(() => queryOf(page)).toContain('depth=1.5');
	await page.keyboard.press('+');
	await page.keyboard.press('2');
	await expectQuery(page, `sel=${person}`);
});

test('hidden ties are shown in place, beside those who stay where they are; folded again', async ({
	page
}) => {
	await open(page, `en/?sel=${person}`);
	const outside = neighbours(person, (id) => !inCore.has(id));
	expect(outside.size).toBeGreaterThan(0);
	await details(page)
		.getByRole('button', { name: `Show hidden ties (${outside.size})` })
		.click();
	await expectQuery(page, `expanded=${person}&sel=${person}`);
	await expectShown(page, new Set([...inCore, ...outside]));
	await details(page).getByRole('button', { name: 'Fold added ties' }).click();
	await expectShown(page, inCore);
});

test('hidden by hand, shown again; pinned and let go', async ({ page }) => {
	await open(page, `en/?sel=${person}`);
	await details(page).getByRole('button', { name: 'Pin in place' }).click();
	await expect.poll(() => queryOf(page)).toContain(`moved=core~${person}~`);
	await details(page).getByRole('button', { name: 'Unpin' }).click();
	await expectQuery(page, `sel=${person}`);
	await details(page).getByRole('button', { name: 'Hide', exact: true }).click();
	await expectQuery(page, `hidden=${person}`);
	await expectShown(page, new Set([...inCore].filter((id) => id !== person)));
	await page.getByRole('button', { name: 'Arrange' }).click();
	await page.getByRole('button', { name: 'Show again: S. Medvedev' }).click();
	await expectQuery(page, '');
	await expectShown(page, inCore);
});

for (const scheme of ['light', 'dark'] as const)
	test(`axe finds nothing in the panel of surroundings, ${scheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme: scheme });
		await open(page, `ru/?sel=${person}&around=${person}&way=out&hidden=${entities[0]!.id}`);
		await expectAccessible(page);
	});

/** How many ties are drawn. */
function tieCount(page: Page): Promise<number> {
	return page.evaluate(
		() =>
			document
				.querySelector<HTMLElement>('.graph-canvas .surface')!
				._cyreg!.cy.edges()
				.filter((edge) => edge.visible()).length
	);
}
