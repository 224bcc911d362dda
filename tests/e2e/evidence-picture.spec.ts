import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { drawn, placesOnCanvas } from './canvas.ts';
import { kindOf, neighboursOf, statementsAbout, witnessesAbout } from './evidence-facts.ts';
import { core, corePeople, entities } from './facts.ts';
import { openDialog, readSvg, takePicture } from './picture-file.ts';
import {
	choose,
	details,
	evidenceKey as key,
	expect,
	expectQuery,
	facetValue,
	nameInPanel,
	open,
	sentence,
	test
} from './site.ts';

const shliapnikov = 'alexander-shliapnikov';
const coreIds = core.map(({ id }) => id!);
const filters = (page: Page) => page.locator('aside.filters');

/** How large every entity is drawn, and how wide its ring is. */
function bodies(page: Page) {
	return page.evaluate(() => {
		const { cy } = document.querySelector<HTMLElement>('.graph-canvas .surface')!._cyreg!;
		return Object.fromEntries(
			cy
				.nodes()
				.map((node) => [
					node.id(),
					{ size: parseFloat(node.style('width')), ring: parseFloat(node.style('outline-width')) }
				])
		);
	});
}

test('density as size: the area is in proportion to the works behind each, and nothing moves', async ({
	page
}) => {
	await open(page, 'en/');
	const [places, before] = [await placesOnCanvas(page, coreIds), await bodies(page)];
	await choose(page, 'density', 'size');
	await expectQuery(page, 'density=size');
	await expect(key(page)).toHaveText(['area: number of sources']);
	await expect.poll(async () => (await bodies(page))[shliapnikov]).not.toEqual(before[shliapnikov]);
	const after = await bodies(page);
	for (const id of coreIds) {
		const size = Math.min(Math.max(2 * 2.6 * Math.sqrt(witnessesAbout(id)), 9), 42);
		expect(after[id]!.size, id).toBeCloseTo(size, 1);
		expect(after[id]!.ring).toBe(0);
	}
	expect(await placesOnCanvas(page, coreIds)).toEqual(places);
});

test('density as ring: as wide as the works are many, dashed where much is disputed, and nothing moves', async ({
	page
}) => {
	await open(page, 'en/');
	const [places, before] = [await placesOnCanvas(page, coreIds), await bodies(page)];
	await choose(page, 'density', 'ring');
	await expectQuery(page, 'density=ring');
	await expect.poll(async () => (await bodies(page))[shliapnikov]!.ring).toBeGreaterThan(0);
	const after = await bodies(page);
	const steps = ['1', '2–3', '4–7', '8–15', '16+'];
	const widths = [0.8, 1.6, 2.6, 3.8, 5.2];
	const stepOf = (id: string) => Math.min(4, Math.floor(Math.log2(witnessesAbout(id))));
	for (const id of coreIds) {
		expect(after[id]!.size).toBe(before[id]!.size);
		expect(after[id]!.ring, id).toBeCloseTo(widths[stepOf(id)]!, 5);
	}
	const disputed = coreIds.filter((id) => {
		const about = statementsAbout(id);
		return about.filter(({ certainty }) => certainty === 'disputed').length / about.length >= 0.25;
	});
	await expect(key(page)).toHaveText([
		'width of the ring: number of sources',
		...steps.flatMap((step, at) => {
			const count = coreIds.filter((id) => stepOf(id) === at).length;
			return count > 0 ? [`${step} (${count})`] : [];
		}),
		`dashed: a quarter or more is disputed (${disputed.length})`
	]);
	expect(await placesOnCanvas(page, coreIds)).toEqual(places);
	await choose(page, 'density', 'none');
	await expectQuery(page, '');
	await expect(key(page)).toHaveCount(0);
	await expect.poll(() => bodies(page)).toEqual(before);
});

/** The bridges on the canvas: what each stands for, its ends, how it is drawn. */
function bridges(page: Page) {
	return page.evaluate(() => {
		const { cy } = document.querySelector<HTMLElement>('.graph-canvas .surface')!._cyreg!;
		const edges = cy.edges().filter((edge) => edge.data('bridge'));
		return cy
			.nodes()
			.filter((node) => node.data('bridge'))
			.map((node) => {
				const own = edges.filter((edge) => edge.data('bridge') === node.data('bridge'));
				return {
					id: node.data('bridge'),
					ends: own.map((edge) => edge.data('target')).sort(),
					label: node.style('label'),
					lines: [...new Set(own.map((edge) => edge.style('line-style')))],
					arrows: [...new Set(own.map((edge) => edge.style('target-arrow-shape')))],
					place: node.renderedPosition()
				};
			});
	});
}

const people = new Set(corePeople.map(({ id }) => id!));
const joining = core
	.filter(({ id, kind }) => kind !== 'person' && neighboursOf(id!, people).size >= 2)
	.map(({ id }) => ({ id: id!, ends: [...neighboursOf(id!, people)].sort() }));

test('whom a filtered-out body joined stays joined: by dashed lines without a name, to where it stood', async ({
	page
}) => {
	await open(page, 'en/?kind=person');
	const stood = await placesOnCanvas(page, coreIds);
	await choose(page, 'rest', 'bridge');
	await expectQuery(page, 'kind=person&rest=bridge');
	await expect.poll(async () => (await bridges(page)).length).toBe(joining.length);
	const shown = await bridges(page);
	const order = (list: readonly { id: string; ends: string[] }[]) =>
		list.map(({ id, ends }) => `${id}: ${ends.join(' ')}`).sort();
	expect(order(shown)).toEqual(order(joining));
	for (const { label, lines, arrows } of shown)
		expect({ label, lines, arrows }).toEqual({ label: '', lines: ['dashed'], arrows: ['none'] });
	const corner = (await page.locator('.graph-canvas .surface').boundingBox())!;
	for (const { id, place } of shown) {
		expect(corner.x + place.x).toBeCloseTo(stood[id]!.x, 1);
		expect(corner.y + place.y).toBeCloseTo(stood[id]!.y, 1);
	}
	await expect(key(page)).toHaveText([`bridge: joined by something filtered out (${joining.length})`]);
	expect((await drawn(page)).filter((id) => !id.startsWith('bridge:')).sort()).toEqual([...people].sort());
});

test('a bridge tells what it was when it is tapped, and goes when that is shown again', async ({ page }) => {
	await open(page, 'en/?kind=person&rest=bridge');
	const all = await bridges(page);
	const corner = (await page.locator('.graph-canvas .surface').boundingBox())!;
	const others = Object.values(await placesOnCanvas(page, [...people]));
	// One whose dot lies clear of everybody.
	const room = ({ place }: (typeof all)[number]) =>
		Math.min(...others.map(({ x, y }) => Math.hypot(corner.x + place.x - x, corner.y + place.y - y)));
	const chosen = all.toSorted((a, b) => room(b) - room(a))[0]!;
	await page.mouse.click(corner.x + chosen.place.x, corner.y + chosen.place.y);
	await expectQuery(page, `kind=person&rest=bridge&sel=${chosen.id}`);
	const { name_en } = entities.find(({ id }) => id === chosen.id)!;
	await expect(nameInPanel(page)).toHaveText(name_en!);
	await facetValue(page, 'kind', kindOf(chosen.id)).tick.check();
	await expect.poll(async () => (await bridges(page)).map(({ id }) => id)).not.toContain(chosen.id);
});

test('a bridge is in no count and no name of the saved picture', async ({ page }) => {
	const told = async () => ({
		sentence: await sentence(page).textContent(),
		counts: await filters(page).locator('.count').allTextContents(),
		entries: await details(page).locator('details summary').textContent()
	});
	await open(page, 'en/?kind=person&rest=hide');
	const hidden = await told();
	await choose(page, 'rest', 'bridge');
	await expectQuery(page, 'kind=person&rest=bridge');
	await expect.poll(async () => (await bridges(page)).length).toBeGreaterThan(0);
	expect(await told()).toEqual(hidden);
	await openDialog(page);
	const { bytes } = await takePicture(page, { format: 'svg' });
	const { texts } = await readSvg(page, bytes.toString('utf8'));
	expect(texts).toContain(`person (${corePeople.length})`);
	expect(texts).toContain(`bridge: joined by something filtered out (${joining.length})`);
	for (const { id } of joining) {
		const { short_en, name_en } = entities.find((entity) => entity.id === id)!;
		expect(texts).not.toContain(short_en);
		expect(texts).not.toContain(name_en);
	}
	expect(bytes.toString('utf8').match(/class="bridge"/g)).toHaveLength(joining.length);
});

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(colorScheme, () => {
		test.use({ colorScheme });
		for (const query of [
			'en/?density=ring',
			'tr/?density=size&witnesses=-1',
			'ru/?kind=person&rest=bridge',
			'en/?sel=alexandra-kollontai&kind=person&rest=bridge'
		]) {
			test(`axe finds nothing in ${query}`, async ({ page }) => {
				await open(page, query);
				const { violations, passes } = await new AxeBuilder({ page }).analyze();
				expect(passes.length).toBeGreaterThan(10);
				expect(
					violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`)
				).toEqual([]);
			});
		}
	});
}
