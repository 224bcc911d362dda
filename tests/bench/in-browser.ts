import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { buildFolder } from '../../src/commands/build.js';
import { findChromium } from '../../src/commands/chromium.js';
import { serveSite } from '../../src/commands/serve.js';
import { benchFigures } from './figures.ts';
import { sorted, type Measured } from './measure.ts';
import { benchPlaying } from './playing.ts';

const loads = 5;
const ticks = 15;

/** The built site in Chromium; nothing when it is not built. */
export async function benchBrowser(): Promise<readonly Measured[]> {
	if (!existsSync(join(buildFolder, 'en', 'index.html'))) return [];
	const site = await serveSite({ folder: buildFolder, port: 4400 });
	const browser = await chromium.launch({
		executablePath: findChromium(),
		args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
	});
	try {
		const opening = await benchLoading(browser, `${site.url}en/`);
		const core = await benchTicking(browser, `${site.url}en/`, 'opening view');
		const all = await benchTicking(browser, `${site.url}en/?scope=context`, 'everything that is known');
		return [
			...opening,
			core.shown,
			{ ...core.painted, limit: 50 },
			all.shown,
			{ ...all.painted, limit: 100 },
			...(await benchPlaying(browser, site.url)),
			...(await benchFigures(browser, site.url))
		];
	} finally {
		await browser.close();
		await site.close();
	}
}

async function benchLoading(browser: Browser, address: string): Promise<Measured[]> {
	const paints: number[] = [];
	const readies: number[] = [];
	for (let load = 0; load < loads; load++) {
		const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
		const page = await context.newPage();
		await page.addInitScript(() => {
			new MutationObserver((_, observer) => {
				if (!document.querySelector('.app[data-ready=yes]')) return;
				performance.mark('ready');
				observer.disconnect();
			}).observe(document, { subtree: true, attributeFilter: ['data-ready'] });
		});
		await page.goto(address);
		await page.locator('.app[data-ready=yes]').waitFor();
		const [paint, ready] = await page.evaluate(() =>
			['first-contentful-paint', 'ready'].map((name) => performance.getEntriesByName(name)[0]!.startTime)
		);
		paints.push(paint!);
		readies.push(ready!);
		await context.close();
	}
	return [
		sorted('first contentful paint, nothing cached', paints),
		sorted('canvas ready, nothing cached', readies)
	];
}

async function benchTicking(browser: Browser, address: string, view: string) {
	const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
	await page.goto(address);
	await page.locator('.app[data-ready=yes]').waitFor();
	await page.evaluate(() => document.fonts.ready);
	const times: { shown: number; painted: number }[] = [];
	for (let tick = 0; tick < ticks + 2; tick++) {
		times.push(await timeTick(page));
		await timeTick(page);
	}
	await page.close();
	const measured = times.slice(2);
	return {
		shown: sorted(
			`${view}: tick → sentence and counts changed`,
			measured.map(({ shown }) => shown)
		),
		painted: sorted(
			`${view}: tick → frame with the new picture painted`,
			measured.map(({ painted }) => painted)
		)
	};
}

/**
 * From the click on "executed" to the end of the frame in which Cytoscape has drawn the new picture: a message posted
 * from an animation frame arrives after that frame was painted. Event Timing would not do: it ends with the first
 * frame after the handler, and the router changes the address a little later.
 */
function timeTick(page: Page): Promise<{ shown: number; painted: number }> {
	return page.evaluate(async () => {
		const tick = document.querySelector<HTMLInputElement>('input[data-facet=fate][data-value=executed]')!;
		const surface = document.querySelector('.graph-canvas .surface') as unknown as {
			_cyreg: { cy: { one: (event: string, act: () => void) => void } };
		};
		const sentence = document.querySelector('p.sentence')!;
		// From rest, so that no earlier frame is counted.
		await new Promise((resolve) => setTimeout(resolve, 120));
		const start = performance.now();
		const shown = new Promise<number>((resolve) => {
			new MutationObserver((_, observer) => {
				observer.disconnect();
				resolve(performance.now());
			}).observe(sentence, { subtree: true, characterData: true, childList: true });
		});
		tick.click();
		const at = await shown;
		await new Promise<void>((resolve) => surface._cyreg.cy.one('render', resolve));
		await new Promise<void>((resolve) => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => resolve();
			// "render" comes inside an animation frame: a message from here comes after that frame's paint.
			port2.postMessage(undefined);
		});
		return { shown: at - start, painted: performance.now() - start };
	});
}
