import type { Page } from '@playwright/test';
import { drawn } from './canvas.ts';
import { corePeople } from './facts.ts';
import { expect, open, sentence, test } from './site.ts';

/** How wide everybody is drawn, by id. */
function sizes(page: Page): Promise<Record<string, number>> {
	return page.evaluate(() => {
		const { cy } = document.querySelector<HTMLElement>('.graph-canvas .surface')!._cyreg!;
		return Object.fromEntries(cy.nodes().map((node) => [node.id(), Number(node.data('size'))]));
	});
}

const key = (page: Page) => page.locator('details.key');

test('a measure is told by size and colour, by a key over the graph, and in the sentence', async ({
	page
}) => {
	await open(page, 'en/?metric=betweenness&mark=both');
	await expect(key(page).locator('summary')).toHaveText('Betweenness');
	await expect(sentence(page)).toContainText('Size and colour: Betweenness (within what passes).');
	const all = await sizes(page);
	const largest = Object.entries(all).sort(([, one], [, other]) => other - one)[0]![0];
	expect(largest).toBe('alexander-shliapnikov');
	await expect(key(page).locator('li')).not.toHaveCount(0);
	await key(page).locator('summary').click();
	await expect(key(page).locator('li').first()).toBeHidden();
});

test('communities have colours and letters, never sizes, whatever the address says', async ({ page }) => {
	await open(page, 'en/');
	const before = await sizes(page);
	await open(page, 'en/?metric=community&mark=size');
	await expect(key(page).locator('li').first()).toContainText('A (');
	await expect(sentence(page)).toContainText('Colour: Community');
	expect(await sizes(page)).toEqual(before);
});

test('a projection shows only those whom it ties; the plain picture comes back', async ({ page }) => {
	await open(page, 'en/?project=bodies');
	const people = corePeople.map(({ id }) => id!).sort();
	await expect.poll(async () => (await drawn(page)).sort()).toEqual(people);
	await expect(sentence(page)).toContainText('Ties are derived from claims');
	await open(page, 'en/');
	expect((await drawn(page)).length).toBeGreaterThan(people.length);
	await expect(sentence(page)).not.toContainText('derived');
});
