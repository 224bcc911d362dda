import type { Page } from '@playwright/test';
import { placesOnCanvas, type Point } from './canvas.ts';
import { core, entities } from './facts.ts';
import { expect, expectQuery, open, quiet, test } from './site.ts';

const ids = core.map(({ id }) => id!);
const kindOf = new Map(entities.map(({ id, kind }) => [id!, kind!]));

/** Places in the window once everybody has come to rest. */
async function restingPlaces(page: Page): Promise<Record<string, Point>> {
	let before = '';
	await expect
		.poll(
			async () => {
				const now = JSON.stringify(await placesOnCanvas(page, ids));
				const same = now === before;
				before = now;
				return same;
			},
			{ intervals: [250] }
		)
		.toBe(true);
	return JSON.parse(before) as Record<string, Point>;
}

/** Waits until all stand elsewhere than before, and have come to rest. */
async function newPlaces(page: Page, before: Record<string, Point>): Promise<Record<string, Point>> {
	await expect
		.poll(async () => {
			const now = await placesOnCanvas(page, ids);
			return ids.filter((id) => Math.hypot(now[id]!.x - before[id]!.x, now[id]!.y - before[id]!.y) > 5)
				.length;
		})
		.toBeGreaterThan(ids.length / 2);
	return restingPlaces(page);
}

function workersOf(page: Page): string[] {
	const workers: string[] = [];
	page.on('request', (request) => {
		if (request.url().includes('worker')) workers.push(request.url());
	});
	return workers;
}

test('the opening view needs no worker; a layout in the address does, and people are left of all else', async ({
	page
}) => {
	const workers = workersOf(page);
	await open(page, 'en/');
	const home = await restingPlaces(page);
	await quiet(page);
	expect(workers).toEqual([]);
	await open(page, 'en/?layout=two-mode');
	const places = await newPlaces(page, home);
	expect(workers).toHaveLength(1);
	const xOf = (person: boolean) =>
		ids.filter((id) => (kindOf.get(id) === 'person') === person).map((id) => places[id]!.x);
	expect(Math.max(...xOf(true))).toBeLessThan(Math.min(...xOf(false)));
});

test('whoever was chosen stands in the middle of the rings; a filter moves nobody', async ({ page }) => {
	const centre = 'alexandra-kollontai';
	await open(page, 'en/?fate=executed');
	const home = await restingPlaces(page);
	await open(page, `en/?layout=radial&centre=${centre}`);
	const places = await newPlaces(page, home);
	const xs = ids.map((id) => places[id]!.x);
	const middle = (Math.min(...xs) + Math.max(...xs)) / 2;
	expect(Math.abs(places[centre]!.x - middle)).toBeLessThan((Math.max(...xs) - Math.min(...xs)) / 10);
	await page.locator('input[data-facet=fate][data-value=executed]').check();
	await expectQuery(page, `fate=executed&layout=radial&centre=${centre}`);
	expect(await restingPlaces(page)).toEqual(places);
});

test('the worker runs under a policy of its own that lets it ask nobody for anything', async ({ page }) => {
	await open(page, 'en/');
	const home = await restingPlaces(page);
	await page.route('**/workers/**', async (route) => {
		const answer = await route.fetch();
		const headers = { ...answer.headers(), 'content-security-policy': "default-src 'none'" };
		await route.fulfill({ response: answer, headers });
	});
	await open(page, 'en/?layout=circle');
	await newPlaces(page, home);
});

test.describe('a worker that cannot be had', () => {
	test.use({ expected: [/workers\//] });

	test('leaves everybody where they stand', async ({ page }) => {
		await open(page, 'en/');
		const home = await restingPlaces(page);
		await page.route('**/workers/**', (route) => route.abort());
		const refused = page.waitForEvent('requestfailed', (request) => request.url().includes('workers/'));
		await open(page, 'en/?layout=circle');
		await refused;
		expect(await restingPlaces(page)).toEqual(home);
	});
});

test.describe('once the worker was needed', () => {
	test.use({ expected: [/Content Security Policy|securitypolicyviolation|TrustedScriptURL/] });

	test('nobody else can make a policy of its name', async ({ page }) => {
		await open(page, 'en/');
		const home = await restingPlaces(page);
		await open(page, 'en/?layout=layered');
		await newPlaces(page, home);
		const refused = await page.evaluate(() => {
			const { trustedTypes } = globalThis as unknown as {
				trustedTypes: { createPolicy: (name: string, rules: object) => unknown };
			};
			try {
				trustedTypes.createPolicy('fateline-worker', {});
				return false;
			} catch {
				return true;
			}
		});
		expect(refused).toBe(true);
	});
});
