import { drawnAs, placesOnCanvas } from './canvas.ts';
import { claims, core, corePeople, entities, fatesOf } from './facts.ts';
import {
	choose,
	details,
	expect,
	expectQuery,
	facetValue,
	languages,
	nameInPanel,
	open,
	test,
	searchResults
} from './site.ts';
import { grid, head, openTable, readRows, rowCount, rowOf, scroller } from './table-page.ts';

const inCore = (id: string | undefined) => core.some((entity) => entity.id === id);
const coreClaims = claims.filter(({ subject, object }) => inCore(subject) && inCore(object));
const tab = (name: string) => ({ name, exact: true });

for (const language of languages) {
	test(`every entity and every claim in view has its row, in ${language}`, async ({ page }) => {
		await openTable(page, `${language}/?pane=table`);
		const rows = await readRows(page);
		expect(rows.map(({ id }) => id)).toEqual(core.map(({ id }) => id));
		expect(rows.map(({ cells }) => cells[0])).toEqual(core.map((entity) => entity[`name_${language}`]));
		await expect(page.locator('.table-pane .count')).toContainText(String(core.length));
		await choose(page, 'rows', 'claims');
		await expectQuery(page, 'pane=table&rows=claims');
		expect((await readRows(page)).map(({ id }) => id)).toEqual(coreClaims.map(({ id }) => id));
	});
}

test('filters are those of the graph', async ({ page }) => {
	await openTable(page, 'en/?pane=table&kind=person');
	expect(await rowCount(page)).toBe(corePeople.length);
	await facetValue(page, 'fate', 'executed').tick.check();
	const executed = corePeople.filter(({ id }) => fatesOf(id!).has('executed'));
	await expect(grid(page)).toHaveAttribute('aria-rowcount', String(executed.length + 1));
	expect((await readRows(page)).map(({ id }) => id)).toEqual(executed.map(({ id }) => id));
});

test('a row tells fate, role, dates, ties and documentation', async ({ page }) => {
	await openTable(page, 'en/?pane=table&scope=context');
	const row = rowOf(page, 'sergei-medvedev').getByRole('gridcell');
	const cells = await row.allInnerTexts();
	const own = claims.filter(({ subject, object }) => [subject, object].includes('sergei-medvedev'));
	const others = new Set(own.flatMap(({ subject, object }) => [subject, object]));
	expect(cells.slice(0, 2)).toEqual(['person', 'executed']);
	expect(cells[6]).toBe('10 September 1937');
	expect(cells[7]).toBe(String(others.size - 1));
	expect(Number(cells[8])).toBeGreaterThan(own.length);
	await expect(page.locator('.table-pane .caution')).toContainText('many surviving sources');
});

test('a head sorts from the beginning, from the end, and no more', async ({ page }) => {
	await openTable(page, 'en/?pane=table');
	const name = head(page, 'Name');
	const names = async () => (await readRows(page)).map(({ cells }) => cells[0]!);
	const { compare } = new Intl.Collator('en', { numeric: true });
	const sorted = core.map(({ name_en }) => name_en!).sort(compare);
	await expect(name).toHaveAttribute('aria-sort', 'none');
	await name.getByRole('button').click();
	await expectQuery(page, 'pane=table&sort=name');
	await expect(name).toHaveAttribute('aria-sort', 'ascending');
	expect(await names()).toEqual(sorted);
	await name.getByRole('button').click();
	await expectQuery(page, 'pane=table&sort=-name');
	await expect(name).toHaveAttribute('aria-sort', 'descending');
	expect(await names()).toEqual(sorted.reverse());
	await name.getByRole('button').click();
	await expectQuery(page, 'pane=table');
	expect(await names()).toEqual(core.map(({ name_en }) => name_en));
});

test('numbers are sorted as numbers; a link keeps the order, a wrong column none', async ({ page }) => {
	await openTable(page, 'en/?pane=table&sort=-ties');
	const ties = (await readRows(page)).map(({ cells }) => Number(cells[8]));
	expect(ties).toEqual([...ties].sort((a, b) => b - a));
	expect(ties[0]).toBeGreaterThan(20);
	await openTable(page, 'en/?pane=table&sort=nonsense');
	await expect(grid(page).locator('[aria-sort]:not([aria-sort=none])')).toHaveCount(0);
	expect((await readRows(page))[0]!.id).toBe(core[0]!.id);
});

test('claims are sorted by date, the undated last', async ({ page }) => {
	await openTable(page, 'en/?pane=table&rows=claims&scope=context&sort=date');
	const ids = (await readRows(page)).map(({ id }) => id);
	const dates = ids.map((id) => claims.find((claim) => claim.id === id)!.date!);
	const undated = claims.filter(({ date }) => date === '').length;
	expect(undated).toBeGreaterThan(0);
	expect(dates.slice(-undated).every((date) => date === '')).toBe(true);
	const years = dates.slice(0, -undated).flatMap((date) => /^\d{4}/.exec(date)?.[0] ?? []);
	expect(years.length).toBeGreaterThan(800);
	expect(years).toEqual([...years].sort());
});

test('picking rows selects in the graph', async ({ page }) => {
	await openTable(page, 'en/?pane=table');
	await rowOf(page, 'sergei-medvedev').getByRole('gridcell').first().click();
	await expectQuery(page, 'pane=table&sel=sergei-medvedev');
	await expect(rowOf(page, 'sergei-medvedev')).toHaveAttribute('aria-selected', 'true');
	await expect(nameInPanel(page)).toHaveText('Sergei Medvedev');
	await rowOf(page, 'genrikh-bruno')
		.getByRole('gridcell')
		.first()
		.click({ modifiers: ['Control'] });
	await rowOf(page, 'ivan-kutuzov')
		.getByRole('gridcell')
		.first()
		.click({ modifiers: ['Shift'] });
	const three = ['genrikh-bruno', 'ivan-kutuzov', 'sergei-medvedev'];
	await expectQuery(page, `pane=table&sel=${three.join(',')}`);
	await expect(grid(page).locator('[aria-selected=true]')).toHaveCount(3);
	await page.getByRole('tab', tab('Graph')).click();
	await expect.poll(async () => (await drawnAs(page, 'focus')).sort()).toEqual(three);
	await page.getByRole('tab', tab('Table')).click();
	await rowOf(page, 'ivan-kutuzov')
		.getByRole('gridcell')
		.first()
		.click({ modifiers: ['Control'] });
	await expectQuery(page, 'pane=table&sel=genrikh-bruno,sergei-medvedev');
});

test('what is selected in the graph, or found, is brought into sight in the table', async ({ page }) => {
	await open(page, 'en/');
	const { 'letter-of-the-22': at } = await placesOnCanvas(page, ['letter-of-the-22']);
	await page.mouse.click(at!.x, at!.y);
	await expectQuery(page, 'sel=letter-of-the-22');
	await page.getByRole('tab', tab('Table')).click();
	await expect(rowOf(page, 'letter-of-the-22')).toHaveAttribute('aria-selected', 'true');
	await expect(rowOf(page, 'letter-of-the-22')).toBeInViewport();
	await page.getByRole('combobox', { name: 'Search by name' }).fill('Myasnikov');
	await searchResults(page).first().click();
	await expect(rowOf(page, 'gavril-myasnikov')).toHaveAttribute('aria-selected', 'true');
	await expect(rowOf(page, 'gavril-myasnikov').getByRole('rowheader')).toBeInViewport({ ratio: 0.9 });
	await details(page).getByRole('button', { name: 'Close' }).first().click();
	await expect(grid(page).locator('[aria-selected=true]')).toHaveCount(0);
});

test('the row of a claim selects its tie, whose claims open in the panel', async ({ page }) => {
	await openTable(page, 'en/?pane=table&rows=claims');
	const claim = coreClaims.find(({ relation }) => relation === 'chaired')!;
	const [a, b] = [claim.subject!, claim.object!].sort();
	const bundled = coreClaims.filter(({ subject, object }) =>
		[a, b].every((end) => [subject, object].includes(end))
	);
	await scroller(page).evaluate((box, top) => box.scrollTo({ top }), coreClaims.indexOf(claim) * 38 - 80);
	await rowOf(page, claim.id!).getByRole('gridcell').first().click();
	await expectQuery(page, `pane=table&rows=claims&tie=${a}~${b}`);
	await expect(rowOf(page, claim.id!)).toHaveAttribute('aria-selected', 'true');
	for (const { id } of bundled) await expect(details(page).locator(`[data-statement="${id}"]`)).toBeVisible();
	await page.getByRole('tab', tab('Graph')).click();
	await expectQuery(page, `rows=claims&tie=${a}~${b}`);
});

test('a name is a link that keeps everything else', async ({ page }) => {
	await openTable(page, 'en/?pane=table&fate=executed&kind=person&sort=name');
	const link = rowOf(page, 'sergei-medvedev').getByRole('rowheader').getByRole('link');
	await expect(link).toHaveAttribute(
		'href',
		/\?fate=executed&kind=person&pane=table&sort=name&sel=sergei-medvedev$/
	);
	await link.click();
	await expectQuery(page, 'fate=executed&kind=person&pane=table&sort=name&sel=sergei-medvedev');
	await expect(rowOf(page, 'sergei-medvedev')).toHaveAttribute('aria-selected', 'true');
});

test('of a long table only what is in sight is drawn', async ({ page }) => {
	await openTable(page, 'en/?pane=table&scope=context');
	await expect(grid(page)).toHaveAttribute('aria-rowcount', String(entities.length + 1));
	const drawn = () => grid(page).locator('tr').count();
	expect(await drawn()).toBeGreaterThan(15);
	expect(await drawn()).toBeLessThan(60);
	await scroller(page).evaluate((box) => box.scrollTo({ top: box.scrollHeight }));
	const last = rowOf(page, entities.at(-1)!.id!);
	await expect(last.getByRole('rowheader')).toBeInViewport({ ratio: 0.9 });
	await expect(last).toHaveAttribute('aria-rowindex', String(entities.length + 1));
	expect(await drawn()).toBeLessThan(60);
	const heights = await grid(page)
		.locator('tbody tr[data-id]')
		.evaluateAll((rows) => [...new Set(rows.map((row) => row.getBoundingClientRect().height))]);
	expect(heights).toEqual([38]);
});

test('when no claim is left, the table says so; when nothing is, the page does', async ({ page }) => {
	await openTable(page, 'en/?pane=table&rows=claims&kind=document&certainty=disputed');
	await expect(page.locator('.notice')).toContainText('Nothing is left');
	await openTable(page, 'en/?pane=table&rows=claims&kind=publication');
	await expect(page.locator('.table-pane .none')).toContainText('No claim is left');
	await expect(page.locator('.table-pane .count')).toHaveText('0 rows');
});
