import { drawn, drawnAs, placesOnCanvas } from './canvas.ts';
import { core, corePeople, countFates, entities, fatesOf, rolesOf } from './facts.ts';
import { choose, expect, expectQuery, facetValue, graph, open, ready, sentence, test } from './site.ts';

test('counts of fates in the core are those of the data', async ({ page }) => {
	await open(page, 'en/');
	const expected = countFates(corePeople);
	expect(Object.keys(expected).length).toBeGreaterThan(3);
	for (const [fate, count] of Object.entries(expected))
		await expect(facetValue(page, 'fate', fate).count).toHaveText(`${count}/${count}`);
	await expect(page.locator('input[data-facet=fate]')).toHaveCount(Object.keys(expected).length);
});

test('counts of fates in everything that is known are those of the data', async ({ page }) => {
	await open(page, 'en/?scope=context');
	const expected = countFates(entities.filter(({ kind }) => kind === 'person'));
	for (const [fate, count] of Object.entries(expected))
		await expect(facetValue(page, 'fate', fate).count).toHaveText(`${count}/${count}`);
});

test('counts of a facet are taken under the other facets, not under itself', async ({ page }) => {
	await open(page, 'en/?role=chair');
	const chairs = corePeople.filter(({ id }) => rolesOf(id!).has('chair'));
	const visible = countFates(chairs);
	for (const [fate, total] of Object.entries(countFates(corePeople)))
		await expect(facetValue(page, 'fate', fate).count).toHaveText(`${visible[fate] ?? 0}/${total}`);
	const chair = facetValue(page, 'role', 'chair').count;
	await expect(chair).toHaveText(`${chairs.length}/${chairs.length}`);
	await facetValue(page, 'fate', 'executed').tick.check();
	const executed = chairs.filter(({ id }) => fatesOf(id!).has('executed'));
	await expect(chair).toHaveText(`${executed.length}/${chairs.length}`);
});

test('ticking executed: sentence, address and picture hold the executed and what is tied to them', async ({
	page
}) => {
	await open(page, 'en/');
	await facetValue(page, 'fate', 'executed').tick.check();
	await expectQuery(page, 'fate=executed');
	const executed = corePeople.filter(({ id }) => fatesOf(id!).has('executed')).map(({ id }) => id!);
	await expect(sentence(page)).toHaveText(
		new RegExp(
			`^Fate: executed — ${executed.length} people and \\d+ bodies, .* \\(the core of the case: ${core.length} `
		)
	);
	const dimmed = new Set(await drawnAs(page, 'dimmed'));
	const people = corePeople.map(({ id }) => id!);
	expect(people.filter((id) => !dimmed.has(id)).sort()).toEqual([...executed].sort());
	expect(await drawn(page)).toHaveLength(core.length);
});

test('several values of one facet widen, values of different facets narrow', async ({ page }) => {
	await open(page, 'en/');
	await facetValue(page, 'fate', 'natural-death').tick.check();
	await facetValue(page, 'fate', 'executed').tick.check();
	await expectQuery(page, 'fate=executed,natural-death');
	const either = corePeople.filter(({ id }) =>
		['executed', 'natural-death'].some((fate) => fatesOf(id!).has(fate))
	);
	await expect(sentence(page)).toContainText(`Fate: executed or natural death — ${either.length} people`);
	await facetValue(page, 'role', 'chair').tick.check();
	await expectQuery(page, 'fate=executed,natural-death&role=chair');
	const chairs = either.filter(({ id }) => rolesOf(id!).has('chair'));
	expect(chairs.length).toBeLessThan(either.length);
	await expect(sentence(page)).toContainText(`— ${chairs.length} people`);
});

test('excluding a value, alone and beside a required one', async ({ page }) => {
	await open(page, 'en/');
	const unknown = facetValue(page, 'fate', 'unknown');
	await expect(unknown.exclude).toHaveAttribute('aria-pressed', 'false');
	await unknown.exclude.click();
	await expectQuery(page, 'fate=-unknown');
	await expect(unknown.exclude).toHaveAttribute('aria-pressed', 'true');
	const known = corePeople.filter(({ id }) => !fatesOf(id!).has('unknown'));
	await expect(sentence(page)).toContainText(`Fate: not unknown — ${known.length} people`);

	await facetValue(page, 'fate', 'executed').tick.check();
	await expectQuery(page, 'fate=executed,-unknown');
	const both = known.filter(({ id }) => fatesOf(id!).has('executed'));
	await expect(sentence(page)).toContainText(`Fate: executed, not unknown — ${both.length} people`);

	// Requiring what is excluded turns it round, and the other way about.
	await unknown.tick.check();
	await expectQuery(page, 'fate=executed,unknown');
	await expect(unknown.exclude).toHaveAttribute('aria-pressed', 'false');
	await unknown.exclude.click();
	await expect(unknown.tick).not.toBeChecked();
	await unknown.exclude.click();
	await expectQuery(page, 'fate=executed');
});

test('resetting one facet leaves the others, resetting all leaves none', async ({ page }) => {
	await open(page, 'en/?fate=executed&role=chair&kind=person');
	await page.getByRole('button', { name: 'Fate: reset' }).click();
	await expectQuery(page, 'role=chair&kind=person');
	await expect(page.getByRole('button', { name: 'Fate: reset' })).toHaveCount(0);
	await expect(facetValue(page, 'fate', 'executed').tick).not.toBeChecked();
	await expect(facetValue(page, 'role', 'chair').tick).toBeChecked();
	await page.getByRole('button', { name: 'Reset all' }).click();
	await expectQuery(page, '');
	await expect(sentence(page)).toContainText('The core of the case:');
	await expect(page.getByRole('button', { name: 'Reset all' })).toBeDisabled();
});

test('what is filtered out is dimmed or hidden, and nothing moves', async ({ page }) => {
	await open(page, 'en/?fate=executed');
	const dimmed = await drawnAs(page, 'dimmed');
	expect(dimmed.length).toBeGreaterThan(10);
	expect(await drawn(page)).toHaveLength(core.length);
	await choose(page, 'rest', 'hide');
	await expectQuery(page, 'fate=executed&rest=hide');
	const left = await drawn(page);
	expect(left).toHaveLength(core.length - dimmed.length);
	expect(left.filter((id) => dimmed.includes(id))).toEqual([]);
	await choose(page, 'rest', 'dim');
	await expectQuery(page, 'fate=executed');
	expect(await drawn(page)).toHaveLength(core.length);
});

test('one control widens the scope and narrows it again', async ({ page }) => {
	await open(page, 'en/');
	const wider = entities.filter(({ tier }) => tier !== 'context');
	await choose(page, 'scope', 'wider');
	await expectQuery(page, 'scope=wider');
	await expect.poll(async () => (await drawn(page)).length).toBe(wider.length);
	await choose(page, 'scope', 'context');
	await expectQuery(page, 'scope=context');
	await expect.poll(async () => (await drawn(page)).length).toBe(entities.length);
	await choose(page, 'scope', 'core');
	await expectQuery(page, '');
	await expect.poll(async () => (await drawn(page)).length).toBe(core.length);
});

test('nothing left: it is said, with the way out', async ({ page }) => {
	await open(page, 'en/?fate=executed&kind=-person');
	const notice = page.locator('.graph .notice');
	await expect(notice).toBeVisible();
	await notice.getByRole('button').click();
	await expectQuery(page, '');
	await expect(notice).toHaveCount(0);
});

test('the legend is the control: values that have a look show it', async ({ page }) => {
	await open(page, 'en/');
	for (const facet of ['fate', 'kind', 'certainty']) {
		const rows = page.getByRole('listitem').filter({ has: page.locator(`input[data-facet=${facet}]`) });
		const count = await rows.count();
		expect(count).toBeGreaterThan(1);
		await expect(rows.locator('label > svg')).toHaveCount(count);
	}
	const signs = await page
		.getByRole('listitem')
		.filter({ has: page.locator('input[data-facet=fate]') })
		.locator('label > svg')
		.evaluateAll((samples) => samples.map((sample) => sample.innerHTML));
	expect(new Set(signs).size).toBe(signs.length);
});

test('a long facet shows a few values, then all, and never hides one in force', async ({ page }) => {
	const last = 'editor';
	await open(page, 'en/');
	const roles = page.locator('input[data-facet=role]');
	const few = await roles.count();
	const more = page.getByRole('group', { name: 'Role' }).getByRole('button', { name: /more/ });
	await more.click();
	await expect.poll(() => roles.count()).toBeGreaterThan(few);
	await facetValue(page, 'role', last).tick.check();
	await page.getByRole('group', { name: 'Role' }).getByRole('button', { name: 'Fewer' }).click();
	await expect(facetValue(page, 'role', last).tick).toBeChecked();
	await expect(facetValue(page, 'role', last).tick).toBeVisible();
});

test('a sentence of many lines is read whole and moves nothing', async ({ page }) => {
	await open(page, 'en/');
	const ids = core.slice(0, 20).map(({ id }) => id!);
	const [before, frame] = [await placesOnCanvas(page, ids), await graph(page).boundingBox()];
	const long = 'role=chair,delegate,leader,member,signatory,speaker&relation=-criticised,-opposed';
	await page.goto(`en/?fate=executed,natural-death,unknown&outcome=-exiled,-convicted&kind=-place&${long}`);
	await ready(page);
	const lines = await sentence(page).evaluate((each) => ({
		shown: each.clientHeight,
		whole: each.scrollHeight,
		line: parseFloat(getComputedStyle(each).lineHeight)
	}));
	expect(lines.whole / lines.line).toBeGreaterThan(3);
	expect(lines.shown).toBe(lines.whole);
	expect(await graph(page).boundingBox()).toEqual(frame);
	expect(await placesOnCanvas(page, ids)).toEqual(before);
});
