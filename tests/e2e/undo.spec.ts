import type { Page } from '@playwright/test';
import { placesOnCanvas } from './canvas.ts';
import { core } from './facts.ts';
import {
	choose,
	expect,
	expectQuery,
	facetValue,
	open,
	queryOf,
	searchField,
	sentence,
	test
} from './site.ts';

const undo = (page: Page) => page.getByRole('button', { name: 'Undo' });
const redo = (page: Page) => page.getByRole('button', { name: 'Redo' });

/** Everything on the page that a view decides. */
async function whole(page: Page) {
	return {
		query: queryOf(page),
		sentence: await sentence(page).textContent(),
		places: await placesOnCanvas(
			page,
			core.slice(0, 20).map(({ id }) => id!)
		)
	};
}

test('a filter, a selection and a moved entity are undone and redone by keys and buttons', async ({
	page
}) => {
	await open(page, 'en/');
	await expect(undo(page)).toBeDisabled();
	const id = 'alexander-shliapnikov';
	const states = [await whole(page)];
	await facetValue(page, 'fate', 'executed').tick.check();
	await expectQuery(page, 'fate=executed');
	states.push(await whole(page));
	const { [id]: at } = await placesOnCanvas(page, [id]);
	await page.mouse.move(at!.x, at!.y);
	await page.mouse.down();
	await page.mouse.move(at!.x + 30, at!.y + 20, { steps: 6 });
	await page.mouse.move(at!.x + 60, at!.y + 45, { steps: 6 });
	await page.mouse.up();
	await expect
		.poll(() => queryOf(page))
		.toMatch(/^fate=executed&moved=core~alexander-shliapnikov~-?\d+~-?\d+$/);
	states.push(await whole(page));
	await page.mouse.click(at!.x + 60, at!.y + 45);
	await expect.poll(() => queryOf(page)).toMatch(/&sel=alexander-shliapnikov&moved=/);
	states.push(await whole(page));

	await page.keyboard.press('Control+z');
	await expect.poll(() => whole(page)).toEqual(states[2]);
	await undo(page).click();
	await expect.poll(() => whole(page)).toEqual(states[1]);
	await page.goBack();
	await expect.poll(() => whole(page)).toEqual(states[0]);
	await expect(undo(page)).toBeDisabled();
	await page.keyboard.press('Control+Shift+z');
	await expect.poll(() => whole(page)).toEqual(states[1]);
	await page.keyboard.press('Control+y');
	await expect.poll(() => whole(page)).toEqual(states[2]);
	await redo(page).click();
	await expect.poll(() => whole(page)).toEqual(states[3]);
	await expect(redo(page)).toBeDisabled();
	// A new step takes away what could have been redone.
	await undo(page).click();
	await choose(page, 'rest', 'hide');
	await expect(redo(page)).toBeDisabled();
	await page.getByRole('button', { name: 'Put back what was moved' }).click();
	await expectQuery(page, 'fate=executed&rest=hide');
});

test('moved entities are in the address: whoever gets it sees them there', async ({ page }) => {
	await open(page, 'en/');
	const id = 'comintern';
	const { [id]: before } = await placesOnCanvas(page, [id]);
	await open(page, 'en/?moved=core~comintern~0~0');
	const { [id]: after } = await placesOnCanvas(page, [id]);
	expect(Math.hypot(after!.x - before!.x, after!.y - before!.y)).toBeGreaterThan(40);
});

test('where text is typed, Ctrl+Z belongs to the text', async ({ page }) => {
	await open(page, 'en/');
	await choose(page, 'scope', 'wider');
	await expectQuery(page, 'scope=wider');
	await searchField(page).fill('shliap');
	await page.keyboard.press('Control+z');
	await page.waitForTimeout(300);
	expect(queryOf(page)).toBe('scope=wider');
});

test('links to other views are steps like any other', async ({ page }) => {
	await open(page, 'en/');
	await page.getByRole('link', { name: 'Who was shot or died in the purges?' }).click();
	await expectQuery(page, 'fate=died-in-purges,executed');
	await undo(page).click();
	await expectQuery(page, '');
	await redo(page).click();
	await expectQuery(page, 'fate=died-in-purges,executed');
});

declare global {
	interface Window {
		/** The queries of all entries that were added to the history. */
		pushed: string[];
	}
}

/** A generator of numbers from 0 to 1 that is the same every time: mulberry32, by Tommy Ettinger (2017). */
function makeRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

test('200 random actions and as many undos bring back every view on the way; redo likewise', async ({
	page
}) => {
	test.setTimeout(180_000);
	// The browser itself says which entries were made, however quickly one came after another.
	await page.addInitScript(() => {
		window.pushed = [];
		const push = history.pushState.bind(history);
		history.pushState = (state, title, url) => {
			push(state, title, url);
			window.pushed.push(decodeURIComponent(location.search.slice(1)));
		};
	});
	await open(page, 'en/');
	const random = makeRandom(1922);
	const any = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
	const tick = async () => {
		const ticks = page.locator('aside.filters input[type=checkbox][data-facet]');
		await ticks.nth(Math.floor(random() * (await ticks.count()))).click({ force: true });
	};
	const radio = async () => {
		const radios = page.locator('input[type=radio]:not(:checked)');
		const count = await radios.count();
		await radios.nth(Math.floor(random() * count)).evaluate((input: HTMLInputElement) => input.click());
	};
	const tab = () => any(['Graph', 'Table', 'Outcomes']);
	const actions = [
		tick,
		tick,
		radio,
		() => page.getByRole('tab', { name: tab() }).click(),
		() => page.getByRole('button', { name: 'A year on' }).click(),
		() => page.getByRole('button', { name: 'Reset all' }).first().click({ force: true })
	];
	const opening = await whole(page);
	for (let count = 0; count < 200; count++) {
		await any(actions)();
		await page.waitForTimeout(15);
	}
	const last = await whole(page);
	const seen = [opening.query, ...(await page.evaluate(() => window.pushed))];
	expect(seen.at(-1)).toBe(last.query);
	// More than the browser keeps.
	expect(seen.length).toBeGreaterThan(100);
	for (let count = 1; count <= 200; count++) {
		await page.keyboard.press('Control+z');
		const query = seen[Math.max(0, seen.length - 1 - count)];
		await expect.poll(() => queryOf(page), { intervals: [5, 10, 20] }).toBe(query);
	}
	expect(await whole(page)).toEqual(opening);
	await expect(undo(page)).toBeDisabled();
	for (let count = 1; count <= 200; count++) {
		await page.keyboard.press('Control+Shift+z');
		const query = seen[Math.min(seen.length - 1, count)];
		await expect.poll(() => queryOf(page), { intervals: [5, 10, 20] }).toBe(query);
	}
	expect(await whole(page)).toEqual(last);
	await expect(redo(page)).toBeDisabled();
});
