import type { Page } from '@playwright/test';
import { claims, countFates, entities, fates, fatesOf, rolesOf, type Row } from './facts.ts';
import { letter, numbers, pane, view } from './outcomes-page.ts';
import { choose, details, expect, expectQuery, facetValue, open, queryOf, sentence, test } from './site.ts';

const people = entities.filter(({ kind }) => kind === 'person');
const signers = people.filter(({ id }) =>
	claims.some(
		({ subject, relation, object }) =>
			subject === id && relation === 'signed' && object === 'letter-of-the-22'
	)
);
const withFate = (fate: string, among: readonly Row[] = signers) =>
	among.filter(({ id }) => fatesOf(id!).has(fate)).map(({ id }) => id!);

const bar = (page: Page, name: string | RegExp) => pane(page).getByRole('button', { name });
const select = (page: Page, label: string) => pane(page).getByRole('combobox', { name: label });

/** Waits for these people, and nobody else, to stand in the panel. */
async function expectListed(page: Page, ids: readonly string[]): Promise<void> {
	const rows = details(page).locator('[data-entity]');
	const listed = () => rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-entity')));
	await expect.poll(listed).toEqual(ids.toSorted());
}

test('three clicks: how many signatories of the Letter were executed, of how many, how many unknown, by which sources', async ({
	page
}) => {
	await open(page, 'en/');
	// One: the question.
	await details(page).getByRole('link', { name: 'What became of those who signed it?' }).click();
	const executed = withFate('executed');
	const unknown = withFate('unknown');
	await expect(pane(page).getByText(`Signatories: Letter of the 22: ${signers.length} people`)).toBeVisible();
	await expect(bar(page, `executed: ${executed.length} of ${signers.length}`)).toBeVisible();
	await expect(bar(page, `unknown: ${unknown.length} of ${signers.length}`)).toBeVisible();
	// Two: those executed, and by which sources.
	await bar(page, 'executed: ').click();
	await expectListed(page, [...executed]);
	for (const id of executed) {
		const cited = fates
			.filter(({ person, fate }) => person === id && fate === 'executed')
			.flatMap(({ sources }) => sources!.split('; '));
		const row = details(page).locator(`[data-entity="${id}"] .statement`).first();
		await expect(row).toContainText('executed');
		await expect(row.locator('.references li')).toHaveCount(cited.length);
	}
	// Three: those of whom nobody knows.
	await bar(page, 'unknown: ').click();
	await expectListed(page, [...unknown]);
});

test('from the graph it is the tab, the group, the bar', async ({ page }) => {
	await open(page, 'en/?scope=context');
	await page.getByRole('tab', { name: 'Outcomes' }).click();
	await select(page, 'Group').selectOption('signed:letter-of-the-22');
	await expectQuery(page, `scope=context&pane=outcomes&${letter}`);
	await bar(page, 'executed: ').click();
	await expectListed(page, withFate('executed'));
});

test('every count of the table is that of graph-data, for a group and for everybody else', async ({
	page
}) => {
	await open(page, `${view},rest`);
	const others = people.filter((person) => !signers.includes(person));
	const fateIds = new Map(
		Object.entries({ executed: 'executed', suicide: 'suicide', unknown: 'unknown', accident: 'accident' })
	);
	const rows = await numbers(page);
	for (const row of rows) {
		const id = fateIds.get(row.value!);
		if (!id) continue;
		fateIds.delete(row.value!);
		for (const [letterOf, group] of [
			['A', signers],
			['B', others]
		] as const) {
			const count = countFates(group)[id] ?? 0;
			expect([row.value, row[`${letterOf} · count`], row[`${letterOf} · of`]]).toEqual([
				row.value,
				String(count),
				String(group.length)
			]);
		}
	}
	expect([...fateIds]).toEqual([]);
});

test('filters choose whom the chart counts, but a filter on fate leaves a chart of fates whole', async ({
	page
}) => {
	await open(page, view);
	await facetValue(page, 'role', 'leader').tick.click();
	const leaders = signers.filter(({ id }) => rolesOf(id!).has('leader'));
	await expect(
		pane(page).getByText(
			`${leaders.length} people in view, of ${signers.length}; filters or scope leave out the others`
		)
	).toBeVisible();
	await expect(
		bar(page, `executed: ${withFate('executed', leaders).length} of ${leaders.length}`)
	).toBeVisible();
	await facetValue(page, 'fate', 'suicide').tick.click();
	await expect(sentence(page)).toContainText('Fate: suicide');
	await expect(
		bar(page, `executed: ${withFate('executed', leaders).length} of ${leaders.length}`)
	).toBeVisible();
	await expect(pane(page).getByText('The filter on Fate is left aside here')).toBeVisible();
	await expect(pane(page).getByText(/too few people \(\d+\)/)).toBeVisible();
});

test('what is selected anywhere is marked in the chart, and what is clicked there is selected in the graph', async ({
	page
}) => {
	const [first, second] = withFate('executed');
	await open(page, `${view}&sel=${first},${second}`);
	await expect(pane(page).locator('svg text').filter({ hasText: 'selected: 2' }).first()).toBeVisible();
	await bar(page, 'natural death: ').click();
	const dead = withFate('natural-death');
	await expectQuery(page, `scope=context&pane=outcomes&${letter}&sel=${dead.sort().join(',')}`);
	await page.keyboard.down('Control');
	await bar(page, 'executed: ').click();
	await page.keyboard.up('Control');
	await expectListed(page, [...dead, ...withFate('executed')]);
	await page.getByRole('tab', { name: 'Graph' }).click();
	expect(queryOf(page)).toContain(`sel=${[...dead, ...withFate('executed')].sort().join(',')}`);
	await page.keyboard.press('Control+z');
	await expect(bar(page, 'executed: ')).toBeVisible();
});

test('people picked by hand become a group, which stays when something else is selected', async ({
	page
}) => {
	const picked = ['alexandra-kollontai', 'mikhail-tomsky'];
	await open(page, `en/?scope=context&pane=outcomes&sel=${picked.join(',')}`);
	await select(page, 'Group').selectOption({ label: 'People picked by hand (2)' });
	await expect(pane(page).getByText('People picked by hand: 2 people')).toBeVisible();
	await bar(page, 'suicide: 1 of 2').click();
	await expect(bar(page, 'suicide: 1 of 2')).toBeVisible();
	expect(queryOf(page)).toContain(`groups=picked:${picked.join('~')}&sel=mikhail-tomsky`);
});

test('a group of which the scope holds only some can be seen whole', async ({ page }) => {
	await open(page, 'en/?pane=outcomes&groups=faction:trotsky-bukharin-group');
	await expect(pane(page).getByText(/in view, of 10/)).toBeVisible();
	await pane(page).getByRole('button', { name: 'Show everything' }).click();
	await expect(pane(page).getByText('Faction: Trotsky-Bukharin group: 10 people')).toBeVisible();
});

test('nobody is left: it is said', async ({ page }) => {
	await open(page, `${view}&kind=-person`);
	await expect(pane(page).getByText('Nobody of this group is left under these filters.')).toBeVisible();
	await expect(pane(page).locator('svg')).toHaveCount(0);
});

test('a band of the flow and a year of the course open to the people in them', async ({ page }) => {
	await open(page, `${view}&chart=flow`);
	const [band] = await pane(page)
		.locator('g[data-target] title')
		.filter({ hasText: 'signatory → executed' })
		.all();
	await band!.locator('..').dispatchEvent('click');
	await expectListed(page, withFate('executed'));
	await choose(page, 'chart', 'course');
	const row = (await numbers(page)).find(({ year }) => year === '1922')!;
	const struck = Number(row.expelled);
	expect(struck).toBeGreaterThan(1);
	await pane(page)
		.getByRole('button', { name: `1922, expelled: ${struck}` })
		.click();
	await expect(details(page).locator('[data-entity]')).toHaveCount(struck);
});

test('by keys alone: to the tab, a group, a bar', async ({ page }) => {
	await open(page, 'en/?scope=context');
	await page.getByRole('tab', { name: 'Graph' }).focus();
	await page.keyboard.press('End');
	await expect(page.getByRole('tab', { name: 'Outcomes' })).toBeFocused();
	await select(page, 'Group').focus();
	await page.keyboard.type('Letter');
	await expect.poll(() => queryOf(page)).toContain('groups=');
	const first = bar(page, 'executed: ');
	await first.focus();
	await page.keyboard.press('Enter');
	await expect.poll(() => queryOf(page)).toContain('sel=');
	await expect(first).toBeFocused();
});
