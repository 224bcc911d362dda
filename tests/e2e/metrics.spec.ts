import { expect, test } from './site.ts';
import { head, openTable, readRows } from './table-page.ts';

test('a metric is a column of the table: the number of ties is what stands under “Ties”', async ({
	page
}) => {
	await openTable(page, 'en/?pane=table&metric=degree&sort=-metric');
	await expect(head(page, 'Number of ties')).toHaveAttribute('aria-sort', 'descending');
	const names = await page.getByRole('columnheader').allTextContents();
	const ties = names.findIndex((name) => name.includes('Ties'));
	const rows = await readRows(page);
	expect(rows.length).toBeGreaterThan(30);
	for (const { cells } of rows) expect(cells[1]).toBe(cells[ties]);
	const values = rows.map(({ cells }) => Number(cells[1]));
	expect(values).toEqual(values.toSorted((a, b) => b - a));
});

test('it is measured anew when the filters change, and gone when nothing is measured', async ({ page }) => {
	await openTable(page, 'en/?pane=table&metric=community&relation=signed');
	await expect(head(page, 'Community')).toBeVisible();
	const first = await readRows(page);
	await openTable(page, 'en/?pane=table&metric=component&relation=signed&base=all');
	await expect(head(page, 'Connected component')).toBeVisible();
	expect((await readRows(page)).length).toBe(first.length);
	await openTable(page, 'en/?pane=table&relation=signed');
	await expect(head(page, 'Name')).toBeVisible();
	await expect(head(page, 'Connected component')).toHaveCount(0);
});
