import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { placesOnCanvas, viewport } from './canvas.ts';
import { builtFile, claims, entities } from './facts.ts';
import {
	details,
	expect,
	expectQuery,
	graph,
	languages,
	nameInPanel,
	open,
	test,
	type Language
} from './site.ts';

const shliapnikov = 'alexander-shliapnikov';

async function tabIn(page: Page) {
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(graph(page)).toBeFocused();
}

/** What is spoken of where one stands. */
const spoken = (page: Page) => page.locator('.under p[role=status]');

const nameOf = (id: string, language: Language) =>
	entities.find((each) => each.id === id)![`name_${language}`]!;

/** Those of the core that some claim of the core ties to an entity. */
function neighbours(id: string): Set<string> {
	const core = new Set(entities.filter(({ tier }) => tier === 'core').map((each) => each.id));
	const others = claims.flatMap(({ subject, object }) =>
		subject === id ? [object!] : object === id ? [subject!] : []
	);
	return new Set(others.filter((other) => other !== id && core.has(other)));
}

const beginnings = {
	tr: { kind: 'kişi', fate: 'Akıbet: idam edildi', tie: /^Bağ 1\/(\d+): (.+?), / },
	en: { kind: 'person', fate: 'Fate: executed', tie: /^Tie 1 of (\d+): (.+?), / },
	ru: { kind: 'человек', fate: 'Судьба: казнь', tie: /^Связь 1 из (\d+): (.+?), / }
} as const;

for (const language of languages)
	test(`by keys alone, in ${language}: in, over a tie to another, back, and the details`, async ({
		page
	}) => {
		await open(page, `${language}/?sel=${shliapnikov}`);
		await tabIn(page);
		const { kind, fate, tie } = beginnings[language];
		const name = nameOf(shliapnikov, language);
		await expect(spoken(page)).toContainText(`${name}, ${kind}; ${fate}`);
		await page.keyboard.press('ArrowRight');
		await expect(spoken(page)).toHaveText(tie);
		const [, count, other] = tie.exec((await spoken(page).textContent())!)!;
		expect(Number(count)).toBe(neighbours(shliapnikov).size);
		await page.keyboard.press('Enter');
		await expect(spoken(page)).toHaveText(new RegExp(`^${other!.replace(/[()]/g, '\\$&')}, .*${name}`));
		await expectQuery(page, `sel=${shliapnikov}`);
		await page.keyboard.press('Backspace');
		await expect(spoken(page)).toContainText(`${name}, ${kind}`);
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('Enter');
		await page.keyboard.press('Enter');
		await expect(nameInPanel(page)).toBeFocused();
		await expect(nameInPanel(page)).not.toHaveText(name);
		await page.keyboard.press('Escape');
		await expect(graph(page)).toBeFocused();
		await expect(spoken(page)).toContainText(`${await nameInPanel(page).textContent()}, `);
	});

test('going round says every tie once, and comes back to the first', async ({ page }) => {
	await open(page, `en/?sel=${shliapnikov}`);
	await tabIn(page);
	const sentences: string[] = [];
	const { size } = neighbours(shliapnikov);
	await expect(spoken(page)).not.toBeEmpty();
	for (let count = 1; count <= size; count++) {
		await page.keyboard.press('ArrowRight');
		await expect(spoken(page)).toContainText(`Tie ${count} of ${size}: `);
		sentences.push((await spoken(page).textContent())!);
	}
	for (const id of neighbours(shliapnikov)) {
		const said = sentences.filter((each) => each.includes(` of ${size}: ${nameOf(id, 'en')}, `));
		expect([id, said.length]).toEqual([id, 1]);
	}
	await page.keyboard.press('ArrowRight');
	await expect(spoken(page)).toContainText(`Tie 1 of ${size}: `);
	await page.keyboard.press('ArrowLeft');
	await expect(spoken(page)).toContainText(`Tie ${size} of ${size}: `);
});

test('without a selection the walk begins where most ties are; nothing spoken is a place on the screen', async ({
	page
}) => {
	await open(page, 'en/');
	await tabIn(page);
	const best = entities
		.filter(({ tier }) => tier === 'core')
		.toSorted((a, b) => neighbours(b.id!).size - neighbours(a.id!).size)[0]!;
	await expect(spoken(page)).toContainText(best.name_en!);
	await expect(spoken(page)).toContainText(/in the largest connected part, \d+ entries/);
	const { [best.id!]: place } = await placesOnCanvas(page, [best.id!]);
	const said = (await spoken(page).textContent())!;
	for (const figure of [place!.x, place!.y].map(Math.round)) expect(said).not.toContain(String(figure));
});

test('a mark shows where the keys are, at every zoom, apart from what is selected; it stays in sight', async ({
	page
}) => {
	await open(page, `en/?sel=${shliapnikov}`);
	const mark = page.locator('.surface .mark');
	await tabIn(page);
	await expect(mark).toHaveCount(1);
	const ring = mark.locator('path').last();
	await expect(ring).toHaveAttribute('d', /^M[-\d.]+ [-\d.]+a/);
	await expect(ring).toHaveCSS('stroke-width', '2px');
	const middleOf = async () => {
		const box = (await ring.boundingBox())!;
		return { x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width };
	};
	const place = async () => (await placesOnCanvas(page, [shliapnikov]))[shliapnikov]!;
	for (const key of ['+', '+', 'Shift+ArrowLeft', '-']) {
		await page.keyboard.press(key);
		await expect.poll(async () => Math.abs((await middleOf()).x - (await place()).x)).toBeLessThan(1.5);
		expect(Math.abs((await middleOf()).y - (await place()).y)).toBeLessThan(1.5);
	}
	for (let count = 0; count < 8; count++) await page.keyboard.press('Shift+ArrowRight');
	for (let count = 0; count < 8; count++) await page.keyboard.press('Shift+ArrowRight');
	const surface = (await page.locator('.graph-canvas').boundingBox())!;
	expect((await place()).x).toBeLessThan(surface.x);
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Escape');
	await expect.poll(async () => (await place()).x).toBeGreaterThan(surface.x + 40);
	await page.keyboard.press('Tab');
	await expect(ring).toHaveAttribute('d', '');
});

test('Space adds to the selection; Escape steps from the tie, from the selection, and out', async ({
	page
}) => {
	await open(page, `en/?sel=${shliapnikov}`);
	await tabIn(page);
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Enter');
	await expect(spoken(page)).toContainText('Followed');
	await page.keyboard.press('Space');
	await expect(spoken(page)).toContainText('selected');
	await expect.poll(() => page.url()).toContain('sel=alexander-shliapnikov,');
	await expect(details(page)).toContainText('Selected: 2');
	await page.keyboard.press('ArrowRight');
	await expect(spoken(page)).toContainText('Tie ');
	await page.keyboard.press('Escape');
	await expect(spoken(page)).not.toContainText('Tie ');
	await page.keyboard.press('Escape');
	await expectQuery(page, '');
	await expect(graph(page)).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('tab', { name: 'Graph' })).toBeFocused();
});

test('Alt with an arrow goes to the nearest that way, and where nothing is says so', async ({ page }) => {
	await open(page, `en/?sel=${shliapnikov}`);
	await tabIn(page);
	const start = await viewport(page);
	await expect(spoken(page)).toContainText(nameOf(shliapnikov, 'en'));
	await page.keyboard.press('Alt+ArrowRight');
	await expect(spoken(page)).not.toContainText(`${nameOf(shliapnikov, 'en')}, person`);
	for (let count = 0; count < 60; count++) await page.keyboard.press('Alt+ArrowUp');
	await expect(spoken(page)).toHaveText('Nothing that way.');
	expect((await viewport(page)).zoom).toBe(start.zoom);
});

test('keys that are pressed before the walk has been loaded are not lost', async ({ page }) => {
	await open(page, `en/?sel=${shliapnikov}`);
	await page.route('**/*.js', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 400));
		await route.continue();
	});
	await tabIn(page);
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await expect(spoken(page)).toContainText('Tie 2 of');
});

/** The file in which the walk's sentences are: it may be asked for as soon as a pointer comes near the graph. */
function walkFile(): string {
	const folder = '_app/immutable/chunks/';
	const files = readdirSync(new URL(`../../build/${folder}`, import.meta.url));
	const found = files.filter(
		(name) => name.endsWith('.js') && String(builtFile(folder + name)).includes('largest connected part')
	);
	expect(found).toHaveLength(1);
	return found[0]!;
}

test.describe('the walk cannot be loaded', () => {
	test.use({ expected: [/Failed to load resource|Failed to fetch/] });

	test('that is said', async ({ page }) => {
		await page.route(`**/${walkFile()}`, (route) => route.abort());
		await open(page, 'en/');
		await tabIn(page);
		await expect(page.locator('.under [role=alert]')).toContainText('could not be loaded');
	});
});
