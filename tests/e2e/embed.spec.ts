import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { entities } from './facts.ts';
import { expect, open, sentence, test } from './site.ts';

// The page of somebody else is at another origin, and that is what is tested.
test.use({ expected: [/request to another origin: http:\/\/localhost:/] });

/** A page of somebody else, with a frame in it, so long that it must be scrolled. */
async function hostOf(markup: string) {
	const body = `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">
		<meta name="viewport" content="width=device-width"><body style="margin:0">${markup}<p style="height:3000px">Text</p>`;
	const server = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end(body));
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	const { port } = server.address() as AddressInfo;
	const close = () => {
		server.close();
		server.closeAllConnections();
	};
	return { url: `http://localhost:${port}/`, close };
}

async function frameIn(page: Page): Promise<Frame> {
	const frame = await (await page.locator('iframe').elementHandle())!.contentFrame();
	await frame!.locator('.embed[data-ready=yes]').waitFor();
	return frame!;
}

/** What of Cytoscape is asked here. */
interface Core {
	zoom(): number;
	getElementById(id: string): { renderedPosition(): { x: number; y: number } };
}

const zoomOf = (frame: Frame) =>
	frame.evaluate(() => {
		const { cy } = (document.querySelector('.surface') as unknown as { _cyreg: { cy: Core } })._cyreg;
		return cy.zoom();
	});

const placeOf = (frame: Frame, id: string) =>
	frame.evaluate((wanted) => {
		const surface = document.querySelector('.surface')!;
		const { cy } = (surface as unknown as { _cyreg: { cy: Core } })._cyreg;
		const { x, y } = cy.getElementById(wanted).renderedPosition();
		const { left, top } = surface.getBoundingClientRect();
		return { x: left + x, y: top + y };
	}, id);

test('the code from the dialog shows the view in a page of somebody else, and catches nobody who scrolls past', async ({
	page
}) => {
	test.setTimeout(60_000);
	await open(page, 'en/?pane=table&fate=executed');
	const said = await sentence(page).textContent();
	await page.getByRole('button', { name: 'Embed', exact: true }).click();
	const dialog = page.getByRole('dialog', { name: 'Embed in a page' });
	await dialog.getByLabel('Title').fill('Who was "shot"?');
	await dialog.getByLabel('Height').fill('500');
	await dialog.getByLabel('Width').selectOption('800');
	const code = await dialog.getByLabel('Code').inputValue();
	await expect(dialog.frameLocator('iframe').locator('.embed[data-ready=yes]')).toBeVisible();
	await expect(dialog.frameLocator('iframe').locator('header .said')).toHaveText(said!);

	await expectAccessible(page);

	const host = await hostOf(code);
	await page.goto(host.url);
	const frame = await frameIn(page);
	expect(await page.locator('iframe').getAttribute('title')).toBe('Who was "shot"?');
	const box = (await page.locator('iframe').boundingBox())!;
	expect([box.width, box.height]).toEqual([800, 500]);
	await expect(frame.getByRole('status').first()).toHaveText(said!);
	const whole = frame.getByRole('link', { name: 'Open in Fateline' });
	await expect(whole).toHaveAttribute('href', /\/en\/\?fate=executed$/);
	await frame.locator('summary').click();
	await expect(frame.getByRole('listitem').filter({ hasText: 'executed' })).toBeVisible();

	// The wheel is the page's, until the graph was clicked.
	const zoom = await zoomOf(frame);
	await page.mouse.move(box.x + 400, box.y + 250);
	await page.mouse.wheel(0, 100);
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
	await expect(frame.locator('.hint')).toContainText('Ctrl');
	expect(await zoomOf(frame)).toBe(zoom);
	await page.evaluate(() => scrollTo(0, 0));

	// Who is clicked is told in a few lines; Back stays the page's own.
	const before = await page.evaluate(() => history.length);
	const at = await placeOf(frame, 'alexander-shliapnikov');
	await page.mouse.click(box.x + at.x, box.y + at.y);
	const card = frame.locator('aside.details');
	const { name_en: name } = entities.find(({ id }) => id === 'alexander-shliapnikov')!;
	await expect(card.getByRole('heading')).toHaveText(name!);
	await expect(card).toContainText('executed');
	await expect(whole).toHaveAttribute('href', /sel=alexander-shliapnikov/);
	expect(await page.evaluate(() => history.length)).toBe(before);
	await page.mouse.wheel(0, -100);
	await expect.poll(() => zoomOf(frame)).not.toBe(zoom);
	expect(await page.evaluate(() => scrollY)).toBe(0);
	const [opened] = await Promise.all([page.waitForEvent('popup'), card.getByRole('link').click()]);
	await expect(opened.getByRole('heading', { level: 1 })).toHaveText(name!);
	await opened.close();
	await card.getByRole('button').click();
	await expect(card).toHaveCount(0);
	host.close();
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('a frame of 320 pixels has room for everything; one finger scrolls the page, a tap opens a name', async ({
		page,
		baseURL
	}) => {
		const host = await hostOf(
			`<iframe src="${baseURL}ru/embed/" title="x" width="320" height="480" style="border:0"></iframe>`
		);
		await page.goto(host.url);
		const frame = await frameIn(page);
		const overflow = await frame.evaluate(() => {
			const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
			return [scrollWidth - clientWidth, scrollHeight - clientHeight];
		});
		expect(overflow).toEqual([0, 0]);
		const touched = await frame
			.locator('.surface canvas')
			.evaluateAll((all) => all.map((each) => getComputedStyle(each).touchAction));
		expect(new Set(touched)).toEqual(new Set(['pan-x pan-y']));
		const { x, y } = (await page.locator('iframe').boundingBox())!;
		const at = await placeOf(frame, 'alexandra-kollontai');
		await page.touchscreen.tap(x + at.x, y + at.y);
		await expect(frame.locator('aside.details').getByRole('link')).toBeVisible();
		host.close();
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the embedded page shows the first picture, and its names open in a tab of their own', async ({
		page
	}) => {
		await page.goto('tr/embed/');
		await expect(page.locator('.first-picture')).toBeVisible();
		await expect(page.locator('header .said').last()).toContainText('JavaScript kapalı');
		const name = page.locator('.first-picture a[href$="/tr/entity/alexandra-kollontai/"]');
		const [opened] = await Promise.all([page.waitForEvent('popup'), name.locator('circle, polygon').click()]);
		await expect(opened).toHaveURL(/\/tr\/entity\/alexandra-kollontai\/$/);
	});
});
