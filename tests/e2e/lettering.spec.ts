import type { Page } from '@playwright/test';
import { expect, open, test } from './site.ts';

/** Where names lie in the canvas: those that are written, or all, written or not. */
function namesOf(page: Page, which: 'written' | 'all') {
	return page.evaluate((wanted) => {
		const { cy } = document.querySelector<HTMLElement>('.graph-canvas .surface')!._cyreg!;
		// Cytoscape adds the outline of the letters (1.5) and room for error (2) on every side.
		const added = 3.5 * cy.zoom() + 0.5;
		return cy
			.nodes()
			.filter((node) => node.visible() && (wanted === 'all' || !node.hasClass('unnamed')))
			.map((node) => {
				const only = { includeNodes: false, includeOverlays: false, includeOutlines: false };
				const { x1, y1, x2, y2 } = node.renderedBoundingBox({ ...only, includeLabels: true });
				return { id: node.id(), x1: x1 + added, y1: y1 + added, x2: x2 - added, y2: y2 - added };
			});
	}, which);
}

function overlapping(names: Awaited<ReturnType<typeof namesOf>>): string[] {
	return names.flatMap((a, at) =>
		names
			.slice(at + 1)
			.filter((b) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2)
			.map((b) => `${a.id} / ${b.id}`)
	);
}

test('zooming in writes more names, and at no zoom does one lie over another', async ({ page }) => {
	await open(page, 'en/?scope=context');
	// What is not written would not have had room: else there was nothing to see here.
	expect(overlapping(await namesOf(page, 'all')).length).toBeGreaterThan(20);
	const counts: number[] = [];
	for (let step = 0; step < 6; step++) {
		if (step > 0) {
			await page.getByRole('button', { name: 'Zoom in' }).click();
			await page.getByRole('button', { name: 'Zoom in' }).click();
		}
		// Names are chosen anew when the zoom has rested.
		await page.waitForTimeout(250);
		const names = await namesOf(page, 'written');
		expect(overlapping(names), `after ${step} steps`).toEqual([]);
		counts.push(names.length);
	}
	expect(counts[0]).toBeGreaterThan(10);
	expect(counts).toEqual(counts.toSorted((a, b) => a - b));
	expect(counts.at(-1)).toBeGreaterThan(2 * counts[0]!);
});
