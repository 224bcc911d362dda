import type { Browser, Page } from '@playwright/test';
import { quantile, sorted, type Measured } from './measure.ts';

/** As they are called in the list of speeds. */
const speeds = ['0.5', '1', '2', '4'];
const [from, to] = [1914, 1956];

/** The frames while time is played, at each speed, and those of an empty page. */
export async function benchPlaying(browser: Browser, site: string): Promise<Measured[]> {
	const empty = await framesOfEmptyPage(browser);
	const rows = [empty];
	for (const speed of speeds) {
		const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
		await page.goto(`${site}en/?asof=${from}`);
		await page.locator('.app[data-ready=yes]').waitFor();
		await page.evaluate(() => document.fonts.ready);
		const frames = sorted('', await framesOfPlay(page, speed));
		const ratio = (quantile(frames, 0.95) / quantile(empty, 0.95)).toFixed(1);
		const name = `playing ${from}–${to} at ${speed} years/s: frame (p95 is ${ratio} × an empty page’s)`;
		rows.push({ ...frames, name, limit: 33, limited: 0.95 });
		await page.close();
	}
	return rows;
}

async function framesOfEmptyPage(browser: Browser): Promise<Measured> {
	const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
	const times = await page.evaluate(async () => {
		const frames: number[] = [];
		while (frames.length <= 300)
			frames.push(await new Promise<number>((resolve) => requestAnimationFrame(resolve)));
		return frames;
	});
	await page.close();
	return sorted('an empty page: frame', between(times));
}

/** The time from each frame to the next, from the press on "play" until the last year is over. */
async function framesOfPlay(page: Page, speed: string): Promise<number[]> {
	await page.locator('main select').selectOption(speed);
	const times = await page.evaluate(async (last) => {
		const play = document.querySelector<HTMLButtonElement>('button.play')!;
		const day = document.querySelector('[data-grip=day]')!;
		const frames: number[] = [];
		play.click();
		while (Number(day.getAttribute('aria-valuenow')) <= last)
			frames.push(await new Promise<number>((resolve) => requestAnimationFrame(resolve)));
		play.click();
		return frames;
	}, to);
	return between(times);
}

function between(times: readonly number[]): number[] {
	return times.slice(1).map((time, at) => time - times[at]!);
}
