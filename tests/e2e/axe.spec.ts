import { expectAccessible } from './accessible.ts';
import { openDialog } from './picture-file.ts';
import { expect, open, ready, searchField, searchResults, test } from './site.ts';

const views = {
	'the explorer in Turkish': 'tr/',
	'the explorer in English': 'en/',
	'the explorer in Russian': 'ru/',
	'a filtered view': 'en/?fate=executed,-unknown&role=-member&rest=hide',
	'a view in which nothing is left': 'en/?fate=executed&kind=-person',
	'a selected person': 'en/?sel=alexander-shliapnikov',
	'a selected tie': 'en/?tie=alexander-shliapnikov~metalworkers-union',
	'everything that is known': 'en/?scope=context'
};

const pages = {
	'the choice of a language': './',
	'the page of a person': 'en/entity/alexander-shliapnikov/',
	'the page of a body, in Russian': 'ru/entity/metalworkers-union/',
	'the page of a text, in Turkish': 'tr/entity/letter-of-the-22/'
};

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(colorScheme, () => {
		test.use({ colorScheme });

		for (const [name, address] of Object.entries(views)) {
			test(`axe finds nothing in ${name}`, async ({ page }) => {
				await open(page, address);
				await expectAccessible(page);
			});
		}

		for (const [name, address] of Object.entries(pages)) {
			test(`axe finds nothing on ${name}`, async ({ page }) => {
				await page.goto(address);
				await expectAccessible(page);
			});
		}

		test('axe finds nothing in the picture dialog', async ({ page }) => {
			await open(page, 'en/');
			await openDialog(page);
			await expectAccessible(page);
		});

		test('axe finds nothing in the results of a search, nor where there are none', async ({ page }) => {
			await open(page, 'en/');
			await searchField(page).fill('medvedev');
			await expect(searchResults(page).first()).toBeVisible();
			await expectAccessible(page);
			await searchField(page).fill('qqqqwwww');
			await expect(page.locator('.search [role=status]')).toBeVisible();
			await expectAccessible(page);
		});
	});
}

test.describe('a page that is not found', () => {
	test.use({ expected: [/status of 404/] });
	test('axe finds nothing', async ({ page }) => {
		await page.goto('tr/no-such-page/');
		await expectAccessible(page);
	});
});

test.describe('a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
	test('axe finds nothing with a sheet open', async ({ page }) => {
		await open(page, 'en/');
		await expectAccessible(page);
		await page.locator('nav.sheets button').first().tap();
		await expect(page.locator('aside.filters')).toBeInViewport();
		await page.waitForFunction(() =>
			document.getAnimations().every(({ playState }) => playState === 'finished')
		);
		await expectAccessible(page);
	});
});

test.describe('without JavaScript', () => {
	test('axe finds nothing in the first picture', async ({ page }) => {
		// The program is held back; what is there without it is what is looked at.
		let letGo = () => {};
		const gate = new Promise<void>((resolve) => (letGo = resolve));
		await page.route('**/_app/**/*.js', async (route) => {
			await gate;
			await route.continue();
		});
		await page.goto('en/', { waitUntil: 'commit' });
		await expect(page.locator('.first-picture')).toBeVisible();
		await page.waitForFunction(() => document.querySelector('nav.sheets') !== null);
		await expectAccessible(page);
		letGo();
		await ready(page);
	});
});
