import { expect, test as base, type BrowserContext, type Locator, type Page } from '@playwright/test';

export { expect };

export const languages = ['tr', 'en', 'ru'] as const;
export type Language = (typeof languages)[number];

interface Guard {
	/** Messages of the browser that a test provokes on purpose, such as that a page was not found. */
	expected: RegExp[];
	/** Fails any test in which the browser complains, or asks another site for anything. */
	guard: undefined;
}

export const test = base.extend<Guard>({
	expected: [[], { option: true }],
	guard: [
		async ({ context, baseURL, expected }, use) => {
			const complaints = await watch(context, new URL(baseURL!).origin);
			await use(undefined);
			const unexpected = complaints.filter((each) => !expected.some((pattern) => pattern.test(each)));
			expect(unexpected, 'complaints of the browser').toEqual([]);
		},
		{ auto: true }
	]
});

/** What Playwright, not the site, says of a service worker where none is wanted. */
const blocked = 'Service Worker registration blocked by Playwright';

async function watch(context: BrowserContext, origin: string): Promise<string[]> {
	const complaints: string[] = [];
	context.on('console', (message) => {
		if (['error', 'warning'].includes(message.type()) && message.text() !== blocked)
			complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`);
	});
	context.on('weberror', (error) => complaints.push(`page error: ${error.error().message}`));
	context.on('request', (request) => {
		const url = new URL(request.url());
		if (['http:', 'https:', 'ws:', 'wss:'].includes(url.protocol) && url.origin !== origin)
			complaints.push(`request to another origin: ${url.href}`);
	});
	await context.addInitScript(() => {
		addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
			reportError(new Error(`securitypolicyviolation: ${violatedDirective} ${blockedURI} ${sample}`))
		);
	});
	return complaints;
}

/** Waits until the explorer has taken over from the first picture, and what is loaded when it is asked for is there. */
export async function ready(page: Page): Promise<void> {
	await page.locator('.app[data-ready=yes]').waitFor();
	await expect(page.locator('.wait[role=status]')).toHaveCount(0);
}

/** Opens an address of the explorer, such as `en/?fate=executed`, and waits until it is ready. */
export async function open(page: Page, address: string): Promise<void> {
	const answer = await page.goto(address);
	expect(answer?.status()).toBe(200);
	await ready(page);
}

/** Waits until the page has asked for nothing new for a while. */
export async function quiet(page: Page): Promise<void> {
	let before = -1;
	const settled = async () => {
		const now = await page.evaluate(() => performance.getEntriesByType('resource').length);
		const same = now === before;
		before = now;
		return same;
	};
	await expect.poll(settled, { intervals: [400] }).toBe(true);
}

/** The query of the page's address, readable, without the question mark. */
export function queryOf(page: Page): string {
	return decodeURIComponent(new URL(page.url()).search.slice(1));
}

/** Waits for the address to have a query. */
export async function expectQuery(page: Page, query: string): Promise<void> {
	await expect.poll(() => queryOf(page)).toBe(query);
}

export function sentence(page: Page): Locator {
	return page.locator('p.sentence');
}

/** One value of a facet in the panel: the tick, the count, the button that excludes it. */
export function facetValue(page: Page, facet: string, value: string) {
	const tick = page.locator(`input[data-facet="${facet}"][data-value="${value}"]`);
	const row = page.getByRole('listitem').filter({ has: tick });
	return { tick, row, count: row.locator('.count'), exclude: row.getByRole('button') };
}

/** What rings, sizes and bridges mean, in the panel of filters. */
export function evidenceKey(page: Page): Locator {
	return page.locator('aside.filters ul:not(fieldset ul) li');
}

/** The search field; the speed of the timeline is a list of the same role. */
export function searchField(page: Page): Locator {
	return page.locator('.search').getByRole('combobox');
}

/** What the search found; the speeds of the timeline are options too. */
export function searchResults(page: Page): Locator {
	return page.locator('.search').getByRole('option');
}

/** The graph that listens to keys. */
export function graph(page: Page): Locator {
	return page.getByRole('application');
}

/** The name at the head of the dossier in the panel. */
export function nameInPanel(page: Page): Locator {
	return details(page).locator('.dossier .heading');
}

/** The panel with the dossier. */
export function details(page: Page): Locator {
	return page.locator('aside.details');
}

/** Takes one of a few that stand side by side, such as the scope; the radio button itself lies under its label. */
export async function choose(page: Page, name: string, value: string): Promise<void> {
	const radio = page.locator(`input[type=radio][name="${name}"][value="${value}"]`);
	await page.locator('label').filter({ has: radio }).click();
	await expect(radio).toBeChecked();
}
