import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { svg } from '../../src/lib/core/formats/svg-element.ts';
import { writeSvg } from '../../src/lib/core/formats/svg.ts';
import { readState, withState } from '../../src/lib/core/formats/state/index.ts';
import type { PictureState } from '../../src/lib/core/formats/state/picture-state.ts';
import { encodeState } from '../../src/lib/core/formats/state/state-bytes.ts';
import { withMetadata } from '../../src/lib/core/formats/state/svg-state.ts';
import { cameraBox } from '../../src/lib/core/scene/camera.ts';
import { expectAccessible } from './accessible.ts';
import { bring, pasteText, type TestFile } from './bring-file.ts';
import { drawn, placesOnCanvas, viewport, type Point } from './canvas.ts';
import { description } from './facts.ts';
import { openDialog, takePicture } from './picture-file.ts';
import { expect, expectQuery, open, queryOf, ready, sentence, test } from './site.ts';

const moved = 'alexander-shliapnikov';
const query = `fate=executed&rest=hide&sel=${moved}&moved=core~${moved}~120~-80`;
const bare = readFileSync(new URL('../fixtures/pictures/small.png', import.meta.url));

const state: PictureState = {
	case: { name: 'workers-opposition', title: 'X', version: description.version, licence: 'CC-BY-4.0' },
	language: 'tr',
	query: `fate=executed&moved=core~${moved}~120~-80`,
	camera: { x: 40, y: -60, zoom: 1.75, width: 824, height: 600 },
	figure: undefined
};

function png(changes: Partial<PictureState> = {}, name = 'figure.png'): TestFile {
	return { name, type: 'image/png', bytes: withState('png', bare, encodeState({ ...state, ...changes })!) };
}

const opened = (page: Page) => page.locator('.note[role=status]');
const refused = (page: Page) => page.locator('.note[role=alert]');

/** Everything that a view decides. */
async function whole(page: Page) {
	return {
		...{ query: queryOf(page), sentence: await sentence(page).textContent(), drawn: await drawn(page) },
		...{ places: await placesOnCanvas(page, await drawn(page)), zoom: (await viewport(page)).zoom }
	};
}

/** The same, each place to the pixel: a camera is kept to a hundredth of a unit of the scene. */
function nearly(seen: Awaited<ReturnType<typeof whole>>) {
	const near = ({ x, y }: Point) => ({ x: expect.closeTo(x, 0), y: expect.closeTo(y, 0) });
	const zoom: unknown = expect.closeTo(seen.zoom, 3);
	return {
		...seen,
		zoom,
		places: Object.fromEntries(Object.entries(seen.places).map(([id, at]) => [id, near(at)]))
	};
}

/** Whole units. */
const rounded = (values: readonly number[]) => values.map((value) => Math.round(value));

test('a saved picture opens as it was taken, in one step; what is taken again carries the same bytes', async ({
	page
}) => {
	await open(page, `en/?${query}`);
	for (let times = 0; times < 3; times++) await page.getByRole('button', { name: 'Zoom in' }).click();
	const { [moved]: at } = await placesOnCanvas(page, [moved]);
	await page.mouse.move(at!.x + 90, at!.y + 90);
	await page.mouse.wheel(0, 40);
	const before = await whole(page);
	expect(before.drawn).toContain(moved);
	await openDialog(page);
	const taken = await takePicture(page, { format: 'svg', paper: 'a4' });
	const first = readState(taken.bytes).state!;
	expect(first).toMatchObject({ language: 'en', figure: { paper: 'a4' } });

	await page.evaluate(() => localStorage.clear());
	await open(page, 'en/');
	await bring(page, 'dragenter', { name: 'x.png', bytes: bare });
	await expect(page.getByText('Drop a Fateline picture to open it')).toBeVisible();
	await expect(refused(page)).toBeEmpty();
	const carried = withState('png', bare, encodeState(first)!);
	await bring(page, 'drop', { name: 'figure.png', type: 'image/png', bytes: carried });
	await expect(opened(page)).toContainText('The picture is open: figure.png.');
	await expect(page.getByText('Drop a Fateline picture to open it')).toHaveCount(0);
	await expect.poll(() => whole(page)).toEqual(nearly(before));

	await openDialog(page);
	const again = await takePicture(page, { format: 'svg' });
	await page.keyboard.press('Escape');
	expect(encodeState(readState(again.bytes).state!)).toEqual(encodeState(first));

	await page.keyboard.press('Control+z');
	await expectQuery(page, '');
	await expect(opened(page)).toBeEmpty();
	await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
});

test('an SVG is pasted as text; in another window and language, under a layout, the same part is in view', async ({
	page
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await open(page, 'ru/');
	const drawing = svg('svg', { xmlns: 'http://www.w3.org/2000/svg' }, [svg('title', {}, ['<svg>'])]);
	const about = { title: 'X', description: '', creator: '', licence: '', source: '', version: '' };
	const circle = { ...state, query: `${state.query.replace('&', '&layout=circle&')}` };
	const file = (bytes: Uint8Array | undefined) =>
		writeSvg({
			element: withMetadata(drawing, { ...about, language: 'ru', date: '2026' }, bytes),
			...{ width: 1, height: 1 }
		});
	// Into a field it is typed.
	await page.locator('.search').getByRole('combobox').focus();
	await pasteText(page, file(encodeState(circle)));
	await expect(opened(page)).toHaveCount(0);
	await page.locator('#graph').focus();
	await pasteText(page, file(encodeState(circle)));
	await expect(opened(page)).toContainText('Картинка открыта: картинка из буфера обмена.');
	await ready(page);
	await expectQuery(page, circle.query);
	expect(new URL(page.url()).pathname).toBe('/ru/');
	const shown = async () => {
		const { zoom, pan } = await viewport(page);
		const surface = (await page.locator('.graph-canvas .surface').boundingBox())!;
		const [x, y] = [(surface.width / 2 - pan.x) / zoom, (surface.height / 2 - pan.y) / zoom];
		const share = Math.min(surface.width / 824, surface.height / 600);
		return rounded([x, y, (1000 * zoom) / share]);
	};
	await expect.poll(shown).toEqual([40, -60, 1750]);
	const { width, height } = cameraBox(state.camera!);
	expect(rounded([width, height])).toEqual([471, 343]);
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Закрыть' }).last().click();
	await expect(opened(page)).toBeEmpty();
});

test('what cannot be opened is refused with a sentence, and nothing changes', async ({ page }) => {
	await open(page, 'en/?fate=executed');
	const before = await whole(page);
	const text = (name: string, content: string) => ({ name, bytes: Buffer.from(content) });
	const newer = Buffer.from(png().bytes);
	const markup = '<img src=x onerror=alert(1)>';
	const cases: [TestFile, string][] = [
		[{ name: 'stripped.png', type: 'image/png', bytes: bare }, 'There is no view in this file'],
		[{ name: 'torn.png', bytes: newer.subarray(0, -9) }, 'is damaged'],
		[png({ case: { ...state.case, name: 'other', title: markup } }), `another case: “${markup}”`],
		[text('notes.txt', 'fateline'), 'Only PNG, SVG, PDF, JPEG and WebP files'],
		[text('a.svg', `<svg><fateline-view>${markup}</fateline-view></svg>`), 'is damaged'],
		[{ name: 'huge.png', bytes: new Uint8Array(1_100_000) }, 'Only PNG']
	];
	for (const [file, said] of cases) {
		await bring(page, 'drop', file);
		await expect(refused(page)).toContainText(`Not opened: ${file.name}.`);
		await expect(refused(page)).toContainText(said);
	}
	expect(await whole(page)).toEqual(nearly(before));
	await expect(page.locator('.note img')).toHaveCount(0);
	await expectAccessible(page);
	await refused(page).getByRole('button').focus();
	await page.keyboard.press('Enter');
	await expect(refused(page)).toBeEmpty();
	await expect(page.locator('#graph')).toBeFocused();
});

test('by keys alone a picture is chosen among the files', async ({ page }) => {
	// From the beginning: it takes a while until the browser asks the test in place of its user.
	const asked = page.waitForEvent('filechooser');
	await open(page, 'en/');
	await page.keyboard.press('Control+k');
	await expect(page.locator('dialog[open]').getByRole('combobox')).toBeFocused();
	await page.keyboard.type('open a pic');
	await expect(page.locator('[role=option][aria-selected=true]')).toContainText('Open a picture');
	await page.keyboard.press('Enter');
	const chooser = await asked;
	const { name, bytes } = png({ case: { ...state.case, version: '0.0.1' } });
	await chooser.setFiles({ name, mimeType: 'image/png', buffer: Buffer.from(bytes) });
	await expect(opened(page)).toContainText('data version 0.0.1');
	await expectQuery(page, state.query);
	await page.keyboard.press('Control+z');
	await expectQuery(page, '');
});
