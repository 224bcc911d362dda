import { readdirSync } from 'node:fs';
import { builtFile, claims, core, entities } from './facts.ts';
import { expect, languages, open, test } from './site.ts';

const sample = [
	'index.html',
	'404.html',
	...languages.map((language) => `${language}/index.html`),
	...languages.flatMap((language) =>
		['alexander-shliapnikov', 'metalworkers-union', 'letter-of-the-22', 'moscow'].map(
			(id) => `${language}/entity/${id}/index.html`
		)
	)
];

function policyOf(html: string): Record<string, string[]> {
	const content = /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
	return Object.fromEntries(
		content.split(';').map((directive) => {
			const [name, ...values] = directive.trim().split(' ');
			return [name!, values];
		})
	);
}

for (const file of sample) {
	test(`${file} carries the policy, before anything that it rules`, () => {
		const html = builtFile(file).toString('utf8');
		const policy = policyOf(html);
		expect(policy['default-src']).toEqual(["'none'"]);
		expect(policy['require-trusted-types-for']).toEqual(["'script'"]);
		expect(policy['connect-src']).toEqual(["'self'"]);
		expect(policy['worker-src']).toEqual(["'self'"]);
		const policies = ['svelte-trusted-html', 'sveltekit-trusted-url', 'fateline-worker', 'fateline-offline'];
		expect(policy['trusted-types']).toEqual(policies);
		expect(policy['base-uri']).toEqual(["'none'"]);
		for (const value of policy['script-src']!) expect(value).toMatch(/^('self'|'sha256-[\w+/=]+')$/);
		expect(policy['style-src']).not.toContain("'unsafe-inline'");
		const first = /<link[^>]*rel="(stylesheet|modulepreload)"|<script>/.exec(html)!;
		expect(html.indexOf('content-security-policy')).toBeLessThan(first.index);
	});
}

test('no page has an inline handler, an inline script without a hash, or an address of a script', () => {
	for (const file of sample) {
		const html = builtFile(file).toString('utf8');
		const tags = [...html.matchAll(/<[a-z][^>]*>/gi)].map(([tag]) => tag);
		expect(tags.filter((tag) => /\son\w+\s*=/i.test(tag.replace(/"[^"]*"/g, '""')))).toEqual([]);
		// The icon stands in the page itself: browsers ask for it anew at every step otherwise.
		const others = tags.filter(
			(tag) => !/^<link(?=[^>]*\srel="icon")[^>]*\shref="data:image\/svg\+xml,/.test(tag)
		);
		expect(others.length).toBeGreaterThanOrEqual(tags.length - 1);
		expect(others.filter((tag) => /(href|src)="\s*(javascript|data):/i.test(tag))).toEqual([]);
		const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)(?![^>]*\stype="application\/ld\+json")[^>]*>/g)]
			.length;
		const hashes = policyOf(html)['script-src']!.filter((value) => value.startsWith("'sha256-")).length;
		expect(hashes).toBeGreaterThanOrEqual(inline);
	}
});

test('text of the data that looks like markup stands on its page as it is written', async ({ page }) => {
	const special = /[<>&"]/;
	const record =
		entities.find((each) => special.test(each.name_en! + each.description_en!)) ??
		entities.find(({ id }) => claims.some((claim) => claim.subject === id && special.test(claim.detail_en!)));
	expect(record, 'some text of the data has a letter that means something in HTML').toBeDefined();
	await page.goto(`en/entity/${record!.id}/`);
	const texts = [record!.name_en!, record!.description_en!].concat(
		claims.filter(({ subject }) => subject === record!.id).map(({ detail_en }) => detail_en!)
	);
	const shown = (await page.locator('main').textContent())!.replace(/\s+/g, ' ');
	for (const text of texts.filter((each) => special.test(each))) expect(shown).toContain(text);
});

test.describe('the policy is in force', () => {
	test.use({ expected: [/Content Security Policy|securitypolicyviolation|TrustedHTML|TrustedScriptURL/] });

	test('an inline script that got in would not run', async ({ page }) => {
		const html = builtFile('en/index.html').toString('utf8');
		const at = html.indexOf('</body>');
		await page.route('**/en/', (route) =>
			route.fulfill({
				contentType: 'text/html',
				body: `${html.slice(0, at)}<script>window.intruder = true</script><img src="data:," onerror="window.intruder = true">${html.slice(at)}`
			})
		);
		await page.goto('en/');
		await page.locator('.app[data-ready=yes]').waitFor();
		expect(await page.evaluate(() => 'intruder' in window)).toBe(false);
	});

	test('markup cannot be made from text by any script of the page', async ({ page }) => {
		await open(page, 'en/');
		const refused = await page.evaluate(() => {
			try {
				document.createElement('div').innerHTML = '<b>no</b>';
				return false;
			} catch {
				return true;
			}
		});
		expect(refused).toBe(true);
	});

	test('no worker can be started from an address that a script writes', async ({ page }) => {
		await open(page, 'en/');
		const refused = await page.evaluate(() => {
			try {
				new Worker('/service-worker.js');
				return false;
			} catch {
				return true;
			}
		});
		expect(refused).toBe(true);
	});
});

test('every entity page is built, in every language', () => {
	for (const language of languages) {
		const built = readdirSync(new URL(`../../build/${language}/entity/`, import.meta.url));
		expect(built.sort()).toEqual(entities.map(({ id }) => id!).sort());
	}
	expect(core.length).toBeGreaterThanOrEqual(60);
	expect(core.length).toBeLessThanOrEqual(110);
});
