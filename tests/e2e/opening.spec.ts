import { builtFile, claims, core, corePeople } from './facts.ts';
import { placesInFirstPicture, placesOnCanvas } from './canvas.ts';
import { expect, languages, open, ready, sentence, test, type Language } from './site.ts';

const words: Record<Language, { title: string; case: string; sentence: RegExp }> = {
	tr: {
		title: 'İşçi Muhalefeti, 1919-1922 · Fateline',
		case: 'İşçi Muhalefeti, 1919-1922',
		sentence: /^Olayın çekirdeği: (\d+) kişi ve (\d+) kurum, olay ya da belge; (\d+) sav\.$/
	},
	en: {
		title: "The Workers' Opposition, 1919-1922 · Fateline",
		case: "The Workers' Opposition, 1919-1922",
		sentence: /^The core of the case: (\d+) people and (\d+) bodies, events or texts; (\d+) claims\.$/
	},
	ru: {
		title: '«Рабочая оппозиция», 1919-1922 · Fateline',
		case: '«Рабочая оппозиция», 1919-1922',
		sentence: /^Ядро дела: (\d+) человека? и (\d+) ин\S+ объект\S*; (\d+) свидетельств[ао]?\.$/
	}
};

const inCore = new Set(core.map(({ id }) => id));
const coreClaims = claims.filter(({ subject, object }) => inCore.has(subject) && inCore.has(object));

for (const language of languages) {
	test(`opening view in ${language}: title, sentence and counts are those of the data`, async ({ page }) => {
		await open(page, `${language}/`);
		await expect(page).toHaveTitle(words[language].title);
		await expect(page.locator('html')).toHaveAttribute('lang', language);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(words[language].case);
		const counts = words[language].sentence.exec((await sentence(page).textContent()) ?? '');
		expect(counts?.slice(1).map(Number)).toEqual([
			corePeople.length,
			core.length - corePeople.length,
			coreClaims.length
		]);
	});

	test(`first picture in ${language}: inline SVG in the HTML itself, every name linked to its page`, async ({
		request
	}) => {
		const html = await (await request.get(`${language}/`)).text();
		const picture = /<svg[^>]*class="first-picture[^]*?<\/svg>\s*(?=<)/.exec(html)?.[0] ?? '';
		const text = decode(html.slice(html.indexOf(picture), html.indexOf(picture) + picture.length));
		for (const entity of core) {
			expect(text).toContain(`/entity/${entity.id}/"`);
			for (const word of entity[`short_${language}`]!.split(' ')) expect(text).toContain(word);
		}
		const program = html.slice(html.lastIndexOf('<script>'));
		expect(html.indexOf('first-picture')).toBeLessThan(html.lastIndexOf('<script>'));
		// Not sent a second time for the program: neither its lines nor where names stand.
		expect(program).not.toMatch(/tspan|[ML]-?\d+\.\d+ -?\d/);
		expect(program.length).toBeLessThan(html.length / 4);
	});
}

function decode(html: string): string {
	return html
		.replaceAll('&quot;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&lt;', '<')
		.replaceAll('&amp;', '&');
}

test('first picture is painted while the program has not begun to arrive', async ({ page }) => {
	let letGo = () => {};
	const gate = new Promise<void>((resolve) => (letGo = resolve));
	await page.route('**/_app/**/*.js', async (route) => {
		await gate;
		await route.continue();
	});
	await page.goto('en/', { waitUntil: 'commit' });
	await expect(page.locator('.first-picture')).toBeVisible();
	await expect(page.locator('.first-picture a').first()).toBeVisible();
	const painted = () => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length);
	await expect.poll(painted).toBe(1);
	await expect(page.locator('.app')).toHaveAttribute('data-ready', 'no');
	letGo();
	await ready(page);
	await expect(page.locator('.first-picture')).toHaveCount(0);
});

test('the program takes over the picture that stands in the page, and draws none of it anew', async ({
	page
}) => {
	const hold = async (asked: string) => {
		let letGo = () => {};
		const gate = new Promise<void>((resolve) => (letGo = resolve));
		await page.route(asked, async (route) => {
			await gate;
			await route.continue();
		});
		return letGo;
	};
	const program = await hold('**/_app/**/*.js');
	const data = await hold('**/data/*.json');
	await page.goto('en/', { waitUntil: 'commit' });
	await expect(page.locator('footer, nav.sheets')).toHaveCount(1);
	const before = await page.locator('.first-picture').evaluateHandle((picture) => ({
		nodes: [picture, ...picture.querySelectorAll('*')],
		markup: picture.outerHTML.replace(/<!--.*?-->/g, '')
	}));
	const asked = page.waitForRequest('**/data/*.json');
	program();
	await asked;
	const after = await page.locator('.first-picture').evaluate(
		(picture, { nodes, markup }) => ({
			parts: nodes.length,
			same: [picture, ...picture.querySelectorAll('*')].every((node, index) => node === nodes[index]),
			unchanged: picture.outerHTML.replace(/<!--.*?-->/g, '') === markup
		}),
		before
	);
	expect(after).toEqual({ parts: expect.any(Number), same: true, unchanged: true });
	expect(after.parts).toBeGreaterThan(core.length * 4);
	data();
	await ready(page);
});

for (const address of ['en/', 'tr/', 'ru/']) {
	test(`no jump when the canvas takes over in ${address}`, async ({ page }) => {
		let letGo = () => {};
		const gate = new Promise<void>((resolve) => (letGo = resolve));
		await page.route('**/data/*.json', async (route) => {
			await gate;
			await route.continue();
		});
		await page.goto(address);
		await page.evaluate(() => document.fonts.ready);
		const ids = core.map(({ id }) => id!);
		const before = await placesInFirstPicture(page, ids);
		letGo();
		await ready(page);
		const after = await placesOnCanvas(page, ids);
		const jumps = ids.map((id) => ({
			id,
			by: Math.hypot(after[id]!.x - before[id]!.x, after[id]!.y - before[id]!.y)
		}));
		expect(jumps.filter(({ by }) => !(by <= 1.5))).toEqual([]);
	});
}

test('the page that asks for a language leads to each of them', async ({ page }) => {
	await page.goto('./');
	for (const language of languages)
		await expect(page.locator(`a[hreflang=${language}]`)).toHaveAttribute('href', `./${language}/`);
	await page.getByRole('link', { name: 'Русский' }).click();
	await ready(page);
	await expect(page).toHaveTitle(words.ru.title);
});

test('every entity of the data has a page in each language', () => {
	for (const language of languages)
		for (const { id } of core)
			expect(builtFile(`${language}/entity/${id}/index.html`).length).toBeGreaterThan(1000);
});
